import { readdirSync, readFileSync } from 'node:fs'
import { virtual } from '@guidepup/virtual-screen-reader'

/** What the reader says at one place of the page, and of what. */
export interface Phrase {
  readonly text: string
  readonly element: Element
  /** The language in which a voice would say it. */
  readonly language: string
}

/** More than any screen has: a reader that is still on its way by then goes round for ever. */
const most = 600
const look = 'src/look'

/** As the reader hears text: every kind of blank is one space. */
export const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * Puts the page's own looks on it, so that what they hide is not read and what they part is not run together; and closes
 * details, as browsers do. Returns what takes them off.
 */
export function dress(): () => void {
  const style = document.createElement('style')
  style.textContent = [
    ...readdirSync(look)
      .filter((name) => name.endsWith('.css') && !/^(print|kiosk|desk)/.test(name))
      .map((name) => readFileSync(`${look}/${name}`, 'utf8')),
    'details:not([open]) > :not(summary) { display: none }',
  ].join('\n')
  document.head.append(style)
  const { sheet } = style
  // What does not tell whether and how something stands there is not asked of every element.
  for (let rule = (sheet?.cssRules.length ?? 0) - 1; rule >= 0; rule--)
    if (!/display|visibility/.test(sheet?.cssRules[rule]?.cssText ?? '')) sheet?.deleteRule(rule)
  return () => style.remove()
}

/** What is ticked or picked, the reader takes from the attributes of the page as it was made; a person hears how it is now. */
const asItIs = (text: string, element: Element) =>
  (element instanceof HTMLInputElement && element.checked) ||
  (element instanceof HTMLOptionElement && element.selected)
    ? text.replace(/, not (checked|selected)(?=,|$)/, ', $1')
    : text

/** What was said last. */
export async function here(): Promise<Phrase> {
  const { activeNode } = virtual
  const element = activeNode instanceof Element ? activeNode : activeNode?.parentElement
  if (!element) throw new Error('the reader stands nowhere')
  const language = element.closest('[lang]')?.getAttribute('lang') ?? ''
  return { text: asItIs(plain(await virtual.lastSpokenPhrase()), element), element, language }
}

/** Goes on phrase by phrase, and round from the end to the start, until this is said; all that was said on the way. */
async function until(
  what: string,
  wanted = (text: string) => text === what,
): Promise<readonly Phrase[]> {
  const said: Phrase[] = []
  while (said.length < most) {
    await virtual.next()
    const phrase = await here()
    said.push(phrase)
    if (wanted(phrase.text)) return said
  }
  throw new Error(`not said: ${what}`)
}

/** Everything that is said from the start of the page until its end, wherever the reader stands. */
export async function readPage(): Promise<readonly Phrase[]> {
  await until('end of document')
  return until('end of document')
}

/** Whether a phrase says a part and a name, to which a hint may belong. */
export function isNamed(text: string, role: string, name: string, hint = ''): boolean {
  const start = `${role}, ${plain(name)}`
  return [start, `${start} ${plain(hint)}`].some(
    (whole) => text === whole || text.startsWith(`${whole}, `),
  )
}

/** Goes to the next thing that plays this part under this name. */
export async function reach(role: string, name: string, hint?: string): Promise<Phrase> {
  await until(`${role}, ${name}`, (text) => isNamed(text, role, name, hint))
  return here()
}
