import { describe, expect, it } from 'vitest'
import { services } from '../flows/be/help.ts'
import { faults, type ScreenWords } from '../src/words/shape.ts'
import { flows } from './charts.ts'
import { languages } from './languages.ts'

const files = import.meta.glob<Record<string, unknown>>(
  ['../locales/*/*.json', '../locales/*/worker/*.json'],
  {
    eager: true,
    import: 'default',
  },
)
const wordsOf = (language: string, flow: string) =>
  files[`../locales/${language}/${flow}.json`] ?? {}

const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : []

/** Words that blame, belittle, promise or alarm; kept out of every screen. */
const banned: Record<string, RegExp> = {
  nl: /wraakporno|kinderporno|simpelweg|eenvoudigweg|gelekt\b|slachtoffer van|\boeps\b|ongeldig|had je beter|!/i,
  en: /revenge porn|child porn|\bsimply\b|\beasy\b|\beasily\b|\boops\b|\binvalid\b|should have|\bfailed\b|!/i,
}

describe.each(languages)('words in %s', (language) => {
  it.each(flows)('$entry.id has exactly the words that its screens need', ({ flow }) => {
    const words = wordsOf(language, flow.id)
    const found = Object.entries(flow.screens).flatMap(([name, screen]) =>
      faults(screen, words[name]).map((fault) => `${name} ${fault}`),
    )
    const left = Object.keys(words).filter((name) => !(name in flow.screens))
    expect([...found, ...left.map((name) => `${name} is no screen`)]).toEqual([])
  })

  it('uses no word that blames, belittles, promises or alarms', () => {
    const pattern = banned[language]
    expect(pattern, `a list of such words for ${language}`).toBeDefined()
    const found = Object.entries(files)
      .filter(([path]) => path.split('/')[2] === language)
      .flatMap(([path, words]) =>
        texts(words).flatMap((text) => (pattern?.test(text) ? [`${path}: ${text}`] : [])),
      )
    expect(found).toEqual([])
  })

  it('names only numbers that the directory of services holds', () => {
    const named = Object.entries(files)
      .filter(([path]) => path.split('/')[2] === language)
      .flatMap(([, words]) => texts(words))
      .flatMap((text) => [...text.matchAll(/\{tel:([^}]*)\}/g)].map((match) => match[1] ?? ''))
    expect(named.filter((id) => !Object.hasOwn(services, id))).toEqual([])
  })

  it('writes sentences of at most 15 words on average', () => {
    const all = Object.entries(files).filter(([path]) => path.split('/')[2] === language)
    for (const [path, words] of all) {
      const sentences = texts(words)
        .flatMap((text) => text.split(/(?<=[.?:])\s+/))
        .map((sentence) => sentence.split(/\s+/).length)
      const average = sentences.reduce((sum, n) => sum + n, 0) / sentences.length
      expect(average, path).toBeLessThanOrEqual(15)
    }
  })
})

describe.each(languages.filter((language) => language !== 'nl'))('%s beside Dutch', (language) => {
  const shape = (words: unknown): unknown =>
    typeof words === 'string'
      ? [...words.matchAll(/\{[^}]*\}/g)].map((match) => match[0]).toSorted()
      : Array.isArray(words)
        ? words.map(shape)
        : typeof words === 'object' && words !== null
          ? Object.fromEntries(
              Object.entries(words)
                .toSorted(([a], [b]) => a.localeCompare(b))
                .map(([key, value]) => [key, shape(value)]),
            )
          : words

  it.each(flows)(
    '$entry.id has the same parts, steps, numbers and places to fill in',
    ({ flow }) => {
      expect(shape(wordsOf(language, flow.id) as Record<string, ScreenWords>)).toEqual(
        shape(wordsOf('nl', flow.id)),
      )
    },
  )
})
