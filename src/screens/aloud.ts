import { localeOf } from '../words/languages.ts'

/** A sentence to be read, or the part of one that stands in one language. */
export interface Said {
  readonly text: string
  readonly language: string
  /** How long nothing is said after it, in milliseconds. */
  readonly rest: number
}

const afterBlock = 400
const afterItem = 800

/** What one does not see is not read either. A hint for readers of the screen alone is meant for those. */
const hidden = '[hidden], [aria-hidden="true"], .hidden, details:not([open]) > :not(summary)'
const notText = 'input, select, textarea, progress, svg, canvas, script, noscript, .aloud'
/**
 * What the person typed, or what was made of it. What is not to be translated is theirs, or a secret, or an address; but for a text to copy,
 * which is the screen's own. A list of links, an undone removal, a line that was not understood, and the papers hold it without a mark.
 */
const theirs = [
  '[translate="no"]:not(.copy > p)',
  '.own-words, .links, .entries, .sheet, .undo, .busy',
  ':is(.paste, .files) .error',
].join(', ')
const silent = `${hidden}, ${notText}, ${theirs}`

/** A button that names an item of a list is read in its place, every other one at the end. */
const control = 'button:not(.name), a.open'
const inline = 'a, abbr, b, bdi, code, em, i, kbd, span, strong'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' })
const sentencesOf = (text: string): string[] =>
  [...segmenter.segment(text.replaceAll(' · ', ', ').replaceAll(/\s+/g, ' '))]
    .map(({ segment }) => segment.trim())
    // A full stop after a menu name is nothing to be said.
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))

function isShown(element: Element): boolean {
  if (element.matches(silent)) return false
  const { display, visibility } = getComputedStyle(element)
  return display !== 'none' && visibility !== 'hidden'
}

/** The same, with so long a rest at its end. */
const rested = (said: readonly Said[], rest: number): readonly Said[] =>
  said.map((one, at) => (at === said.length - 1 ? { ...one, rest } : one))

/**
 * Everything on the screen that can be read aloud, sentence by sentence, in reading order, with the buttons at the end, each once; parted where the language
 * changes. Nothing that the person typed is among it.
 */
export function saidIn(root: HTMLElement): readonly Said[] {
  let texts: readonly Said[] = []
  let buttons: readonly Said[] = []
  let runs: { readonly language: string; readonly text: string }[] = []

  const add = (text: string, language: string) => {
    const last = runs.at(-1)
    if (last?.language === language)
      runs = [...runs.slice(0, -1), { language, text: last.text + text }]
    else runs.push({ language, text })
  }
  const close = (block: Element) => {
    const said = rested(
      runs.flatMap(({ language, text }) =>
        sentencesOf(text).map((sentence) => ({ text: sentence, language, rest: 0 })),
      ),
      afterBlock,
    )
    runs = []
    if (!block.closest(control)) texts = [...texts, ...said]
    else if (!buttons.some(({ text }) => text === said[0]?.text)) buttons = [...buttons, ...said]
  }
  const walk = (parent: Element, language: string) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) add(node.textContent ?? '', language)
      if (!(node instanceof HTMLElement) || !isShown(node)) continue
      const own = node.lang || language
      if (node.matches(inline) && !node.matches(control)) walk(node, own)
      else {
        close(parent)
        walk(node, own)
        close(node)
        if (node.localName === 'li') texts = rested(texts, afterItem)
      }
    }
  }

  walk(root, root.closest<HTMLElement>('[lang]')?.lang ?? '')
  close(root)
  return [...texts, ...buttons]
}

/** Some systems write `nl_BE`. */
const tagOf = (language: string) => language.replaceAll('_', '-').toLowerCase()
const baseOf = (language: string) => tagOf(language).split('-')[0] ?? ''

/**
 * The voice of this device that reads a language best: of the same country, else as in Belgium, else the one that the device prefers. A voice that is
 * not of this device is none, as it would send the text away.
 */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const base = baseOf(language)
  const fit = voices.filter((voice) => voice.localService && baseOf(voice.lang) === base)
  const exactly = (wanted: string) => fit.find(({ lang }) => tagOf(lang) === tagOf(wanted))
  return (
    exactly(language) ?? exactly(localeOf(base)) ?? fit.find((voice) => voice.default) ?? fit[0]
  )
}
