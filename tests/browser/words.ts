import { readFileSync } from 'node:fs'
import type { ScreenWords } from '../../src/words/shape.ts'

const folder = new URL('../../locales/', import.meta.url)
const read = (language: string, file: string): unknown =>
  JSON.parse(readFileSync(new URL(`${language}/${file}.json`, folder), 'utf8'))

/** The words of one screen, taken apart so that a missing one fails at once and not as "undefined was not found". */
export function screenWords(language: string, flow: string, screen: string) {
  const found = (read(language, flow) as Record<string, ScreenWords>)[screen]
  if (!found) throw new Error(`no words for ${language}/${flow}/${screen}`)
  return {
    ...found,
    choice: (name: string) => found.choices?.[name] ?? shellWord(language, `choice.${name}`),
  }
}

/** A word of the shell by its path, such as `plan.title`, or of another file, such as `keep:lock.title`; `fill` puts in what stands between braces. */
export function shellWord(
  language: string,
  address: string,
  fill: Record<string, string | number> = {},
) {
  const [path = '', file = 'shell'] = address.split(':').toReversed()
  let found: unknown = read(language, file)
  for (const key of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[key]
  if (typeof found !== 'string') throw new Error(`no word for ${language}/${address}`)
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(fill[name]))
}
