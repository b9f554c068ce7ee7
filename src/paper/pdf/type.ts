import bidiFactory from 'bidi-js'

/** Part of a line in one font and one direction. */
export interface Run {
  readonly font: string
  readonly text: string
  /** Level of direction after the Unicode rules: odd from right to left. */
  readonly level: number
}

/** What measures and knows letters. */
export interface Types {
  /** Fonts of ordinary text or of headings, in the order in which they are asked. */
  readonly fonts: (bold: boolean) => readonly string[]
  readonly has: (font: string, letter: number) => boolean
  /** Width in points at the size at hand. */
  readonly width: (font: string, text: string) => number
}

/** Stands for a letter that no font has, as a sign that means little else and is in every font; the screen says which those are. */
const noLetter = '¤'

const bidi = bidiFactory()
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\u200f]/u
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** Signs that are one letter together with what stands before them. */
const joined = /[\p{M}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u200c|\u200d/u
/** They join letters, or keep them apart, as Persian and others need. */
const joiners = /\u200c|\u200d/gu

/** The letters of a text, each with all its signs. A segmenter is slow, and its results hold the whole text each, so it is asked for words that need it only. */
const lettersOf = (text: string): readonly string[] =>
  joined.test(text)
    ? text
        .split(/(?<= )|(?= )/)
        .flatMap((word) =>
          joined.test(word)
            ? Array.from(graphemes.segment(word), ({ segment }) => segment)
            : Array.from(word),
        )
    : Array.from(text)
/** Signs that are not seen, and that say nothing here. */
const unseen = /[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/gu

/** Text as it can be set: one space for every kind of blank but the narrow and the hard one, which French needs. */
export const settable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[^\S\u00a0\u202f]+/gu, ' ')
    .replace(/\u202f/gu, '\u00a0')
    .trim()

/** The font that has every sign of a letter. */
const fontOf = (letter: string, fonts: readonly string[], { has }: Types) =>
  fonts.find((font) =>
    Array.from(letter.replace(joiners, '')).every((sign) => has(font, sign.codePointAt(0) ?? 0)),
  )

/** The letters of a text that no font has. */
export const lackingIn = (text: string, types: Types): string[] => {
  const fonts = types.fonts(false)
  return [...new Set(lettersOf(settable(text)))].filter(
    (letter) => fontOf(letter, fonts, types) === undefined,
  )
}

/** A line of a text, with the level of direction of each of its signs where some of it is read from right to left. */
export interface TextLine {
  readonly text: string
  readonly levels?: Uint8Array
  /** Level of the whole text that it is a line of. */
  readonly base: number
}

/** What stands for a sign where it is read from right to left: a bracket opens to the other side. */
const turned = (letter: string, level: number) =>
  (level % 2 === 1 && bidi.getMirroredCharacter(letter)) || letter

/** A line in runs of one font and direction, in the order in which it is read. */
export function runsOf({ text, levels }: TextLine, bold: boolean, types: Types): Run[] {
  const fonts = types.fonts(bold)
  const runs: Run[] = []
  let index = 0
  for (const segment of lettersOf(text)) {
    const before = runs.at(-1)
    // A space goes with what stands before it, so that words are not set in pieces.
    const own =
      segment === ' '
        ? (before?.font ?? fontOf(segment, fonts, types))
        : fontOf(segment, fonts, types)
    const has = own !== undefined && (segment !== ' ' || types.has(own, 32))
    const font = has ? own : (fonts[0] ?? '')
    const level = levels?.[index] ?? 0
    index += segment.length
    const plain = types.has(font, 0x200c) ? segment : segment.replace(joiners, '')
    const letter = own === undefined ? noLetter : turned(plain, level)
    // What is read from right to left is set word by word, as the library sets the words of a run from left to right.
    const parted = level % 2 === 1 && (segment === ' ' || before?.text === ' ')
    if (before && before.font === font && before.level === level && !parted)
      runs[runs.length - 1] = { ...before, text: before.text + letter }
    else runs.push({ font, text: letter, level })
  }
  return runs
}

/** Where each run of a line stands, from left to right: those of odd levels are turned around, the deepest first (UAX 9, L2). */
export function placed<T extends { readonly level: number }>(runs: readonly T[]): readonly T[] {
  const order = [...runs]
  const highest = Math.max(0, ...order.map(({ level }) => level))
  for (let level = highest; level > 0; level--)
    for (let start = 0; start < order.length; start++) {
      if ((order[start]?.level ?? 0) < level) continue
      let end = start
      while ((order[end + 1]?.level ?? 0) >= level) end++
      order.splice(start, end - start + 1, ...order.slice(start, end + 1).toReversed())
      start = end
    }
  return order
}

const widthOf = (text: string, bold: boolean, types: Types): number =>
  runsOf({ text, base: 0 }, bold, types).reduce(
    (sum, { font, text: part }) => sum + types.width(font, part),
    0,
  )

/** Pieces of a word too long for a line: after what parts an address where that is possible, else after any letter. */
function broken(word: string, most: number, bold: boolean, types: Types): string[] {
  const pieces: string[] = []
  let rest = ''
  let width = 0
  let good = 0
  for (const segment of lettersOf(word)) {
    const own = widthOf(segment, bold, types)
    if (width + own > most && rest !== '') {
      const at = good > rest.length / 2 ? good : rest.length
      pieces.push(rest.slice(0, at))
      rest = rest.slice(at)
      width = widthOf(rest, bold, types)
      good = 0
    }
    rest += segment
    width += own
    if (/[/?&=._-]/.test(segment)) good = rest.length
  }
  return [...pieces, rest]
}

/** A text in lines of at most so many points. Its direction is that of the whole, wherever a line ends. */
export function linesOf(text: string, most: number, bold: boolean, types: Types): TextLine[] {
  const whole = settable(text)
  const found = rightToLeft.test(whole) ? bidi.getEmbeddingLevels(whole, 'auto') : undefined
  const base = found?.paragraphs[0]?.level ?? 0
  const lines: TextLine[] = []
  const space = types.width(types.fonts(bold)[0] ?? '', ' ')
  let [start, end, width] = [0, 0, 0]
  const finish = (to: number) => {
    const levels = found && { levels: found.levels.slice(start, to) }
    lines.push({ text: whole.slice(start, to), base, ...levels })
  }
  let at = 0
  for (const word of whole.split(' ')) {
    const own = widthOf(word, bold, types)
    if (end > start && width + space + own <= most) width += space + own
    else {
      if (end > start) finish(end)
      start = at
      const pieces = own > most ? broken(word, most, bold, types) : [word]
      for (const piece of pieces.slice(0, -1)) {
        finish(start + piece.length)
        start += piece.length
      }
      width = pieces.length > 1 ? widthOf(pieces.at(-1) ?? '', bold, types) : own
    }
    end = at + word.length
    at = end + 1
  }
  finish(end)
  return lines
}
