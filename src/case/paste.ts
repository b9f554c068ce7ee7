import type { Recogniser } from './recognise.ts'

/** What a pasted text was taken apart into: what was recognised, and the lines in which nothing was. */
export interface Pasted {
  readonly texts: readonly string[]
  readonly unread: readonly string[]
}

/** The most that is taken from one pasting. */
const mostLines = 2_000
const scheme = /\b(?:https?:\/\/|www\.)[^\s<>"']+/gi
/** The longest line that is read; more is no address. */
const longestLine = 20_000

/** What people and apps put in front of and behind an address in a sentence. */
const opening = new Set('<("\'«„“‘[')
const closing = new Set('>)"\'»”’].,;:!?…')

/** A word without what stands around it; an address may itself end in a bracket that it opened. */
function tidy(word: string): string {
  let [from, to] = [0, word.length]
  while (from < to && opening.has(word.charAt(from))) from++
  while (to > from && closing.has(word.charAt(to - 1))) to--
  const bare = word.slice(from, to)
  return word.charAt(to) === ')' && bare.includes('(') && !bare.includes(')') ? `${bare})` : bare
}

/**
 * Takes a pasted text apart, line by line: addresses wherever they stand in a sentence, else a line that as a whole is a user name or a number. The page and the
 * image of a search engine's result are told apart later, by recognising.
 */
export function takeApart(pasted: string, recognise: Recogniser, here?: string): Pasted {
  const texts: string[] = []
  const unread: string[] = []
  for (const line of pasted.split(/[\n\r]+/, mostLines)) {
    const whole = line.slice(0, longestLine).trim()
    if (whole === '') continue
    const found = (whole.match(scheme) ?? []).map(tidy).filter((text) => recognise(text, here))
    if (found.length > 0) {
      texts.push(...found)
      continue
    }
    const alone = tidy(whole)
    if (!/\s/.test(alone) || /^[+\d\s().\-/]+$/.test(alone)) {
      if (recognise(alone, here)) texts.push(alone)
      else unread.push(whole)
      continue
    }
    // Where people go by a name that is only shown, the line as a whole is one.
    if (recognise(whole, here)?.ids.name !== undefined) {
      texts.push(whole)
      continue
    }
    const tokens = alone
      .split(/[\s,;]+/)
      .map(tidy)
      .filter((token) => token.startsWith('@') || recognise(token, here)?.address !== undefined)
    const read = tokens.filter((token) => recognise(token, here))
    if (read.length > 0) texts.push(...read)
    else unread.push(whole)
  }
  return { texts: [...new Set(texts)], unread }
}
