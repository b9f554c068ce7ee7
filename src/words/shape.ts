import type { Screen } from '../chart/screen.ts'

/** The words of one screen, as they stand in `locales/<language>/<flow>.json` under the screen's name. */
export interface ScreenWords {
  readonly title: string
  readonly body?: string
  readonly steps?: readonly string[]
  readonly note?: string
  /** Who the address of a `link` belongs to, and what is asked there. */
  readonly site?: string
  readonly asks?: readonly string[]
  /** A text to copy; `copy_other` is the one for who reports for somebody else. */
  readonly copy?: string
  readonly copy_other?: string
  readonly choices?: Readonly<Record<string, string>>
  readonly hints?: Readonly<Record<string, string>>
  readonly fields?: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>
}

/** Choices for which the shell has words of its own, so that a screen need not repeat them. */
export const shellChoices = ['done', 'different', 'skip'] as const

const required: Record<Screen['kind'], readonly string[]> = {
  question: [],
  instruction: ['steps'],
  link: ['site', 'asks'],
  collect: ['fields'],
  text: ['copy'],
  outcome: [],
}
const optional: Record<Screen['kind'], readonly string[]> = {
  question: ['body', 'note', 'hints'],
  instruction: ['body', 'note', 'copy', 'copy_other'],
  link: ['body', 'note', 'steps', 'copy', 'copy_other'],
  collect: ['body', 'note'],
  text: ['body', 'note', 'copy_other'],
  outcome: ['body', 'note', 'steps'],
}

/** What is wrong with a screen's words: missing, left over, or of the wrong shape. Empty when all is well. */
export function faults(screen: Screen, words: unknown): string[] {
  if (typeof words !== 'object' || words === null) return ['no words']
  const given = words as ScreenWords
  const choices = Object.keys(screen.choices)
  // A question's options have no words in the shell.
  const needsChoices = choices.filter(
    (name) => screen.kind === 'question' || !(shellChoices as readonly string[]).includes(name),
  )
  const found: string[] = []
  const texts = (value: unknown): boolean =>
    typeof value === 'string'
      ? value.trim() !== ''
      : typeof value === 'object' && value !== null && Object.values(value).every(texts)

  for (const key of ['title', ...required[screen.kind]])
    if (!(key in given)) found.push(`lacks ${key}`)
  const known = ['title', 'choices', ...required[screen.kind], ...optional[screen.kind]]
  for (const [key, value] of Object.entries(given)) {
    if (!known.includes(key)) found.push(`has ${key}, which a ${screen.kind} does not show`)
    if (!texts(value)) found.push(`has an empty text in ${key}`)
  }
  for (const name of needsChoices)
    if (!given.choices?.[name]) found.push(`lacks words for the choice ${name}`)
  for (const name of [...Object.keys(given.choices ?? {}), ...Object.keys(given.hints ?? {})])
    if (!choices.includes(name)) found.push(`has words for ${name}, which is no choice`)
  if (screen.kind === 'collect') {
    const fields = Object.keys(screen.fields)
    const worded = Object.keys(given.fields ?? {})
    for (const name of fields) if (!worded.includes(name)) found.push(`lacks the field ${name}`)
    for (const name of worded) if (!fields.includes(name)) found.push(`has no field ${name}`)
  }
  if ('copy' in given !== 'copy_other' in given)
    found.push('has copy without copy_other, or the reverse')
  return found
}
