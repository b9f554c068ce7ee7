import { describe, expect, it } from 'vitest'
import { services } from '../flows/be/help.ts'
import { faults } from '../src/words/shape.ts'
import { flows } from './charts.ts'
import { languages } from './languages.ts'
import {
  differences,
  faultsOf,
  longest,
  sentences,
  type Texts,
  textsOf,
  unknownMenus,
  untranslated,
} from './wordRules.ts'
import { baseOf, isWhole, tagOf } from '../src/words/languages.ts'

const files = import.meta.glob<Record<string, unknown>>(
  ['../locales/*/*.json', '../locales/*/worker/*.json'],
  {
    eager: true,
    import: 'default',
  },
)
const wordsOf = (language: string, flow: string) =>
  files[`../locales/${language}/${flow}.json`] ?? {}

/** Texts that are sent to others are composed, and no screen: long sentences and forms of law belong to them. */
const composed = ['report', 'escalation', 'police']
/** Files of a language, by their name; those in a folder as `worker/snapchat`. */
const filesIn = (language: string): Readonly<Record<string, Texts>> =>
  Object.fromEntries(
    Object.entries(files).flatMap(([path, words]) => {
      const [, , of, ...name] = path.replace('.json', '').split('/')
      return of === language ? [[name.join('/'), textsOf(words)]] : []
    }),
  )
const dutch = filesIn('nl')
/** Files of no flow. */
const around = Object.keys(dutch).filter(
  (file) =>
    !file.startsWith('worker/') &&
    ![...composed, 'desk'].includes(file) &&
    !flows.some(({ flow }) => flow.id === file),
)
const english = filesIn('en')

/** Numbers that a language needs, or may leave out, for what Dutch says in words. Each with why. */
const otherNumbers: Readonly<Record<string, RegExp>> = {
  // "Negentig dagen".
  'fr worker/dispute-body': /^flow\.self/,
  // The French names of this menu are from 2021, and the screen says so.
  'fr facebook': /^(?:report|report-ai|report-minor|profile|profile-minor)\.steps\.1/,
  // "Twintig".
  'en internal-complaint': /^grindr\.steps\.0/,
  // A time of day with and without its minutes.
  'en shell': /^help\.times/,
}

describe.each(languages)('words in %s', (language) => {
  const own = filesIn(language)

  const written = flows.filter(({ flow }) => isWhole(language) || flow.id in own)

  it.each(written)('$entry.id has exactly the words that its screens need', ({ flow }) => {
    const words = wordsOf(language, flow.id)
    const found = Object.entries(flow.screens).flatMap(([name, screen]) =>
      faults(screen, words[name]).map((fault) => `${name} ${fault}`),
    )
    const left = Object.keys(words).filter((name) => !(name in flow.screens))
    expect([...found, ...left.map((name) => `${name} is no screen`)]).toEqual([])
  })

  it('blame, belittle, promise and alarm nobody, and are written as the language is', () => {
    const found = Object.entries(own).flatMap(([file, texts]) =>
      Object.entries(texts).flatMap(([place, text]) =>
        faultsOf(language, text).map((fault) => `${file} ${place} ${fault}: ${text}`),
      ),
    )
    expect(found).toEqual([])
  })

  it('name only numbers that the directory of services holds', () => {
    const named = Object.values(own)
      .flatMap((texts) => Object.values(texts))
      .flatMap((text) => [...text.matchAll(/\{tel:([^}]*)\}/g)].map((match) => match[1] ?? ''))
    expect(named.filter((id) => !Object.hasOwn(services, id))).toEqual([])
  })

  it('stand in short sentences', () => {
    const { mean, most } = longest(language)
    for (const [file, texts] of Object.entries(own)) {
      const counts = Object.values(texts).flatMap(sentences)
      const average = counts.reduce((sum, n) => sum + n, 0) / counts.length
      expect(average, file).toBeLessThanOrEqual(mean)
      if (composed.includes(file)) continue
      const long = Object.entries(texts).filter(([, text]) => Math.max(...sentences(text)) > most)
      expect(long, file).toEqual([])
    }
  })
})

describe.each(languages.filter((language) => language !== 'nl'))('%s beside Dutch', (language) => {
  const own = filesIn(language)
  const base = baseOf(language)
  // Easy words leave out what their language leaves out; another language stands by itself.
  const of = tagOf(language)
  const beside = Object.keys(own).filter((file) => !composed.includes(file))

  it('has the same files', () => {
    const wanted = Object.keys(dutch).filter(
      (file) =>
        language === base || (![...composed, 'desk'].includes(file) && !file.startsWith('worker/')),
    )
    const has = Object.keys(own).toSorted()
    if (isWhole(language)) expect(has).toEqual(wanted.toSorted())
    else {
      expect(has.filter((file) => !wanted.includes(file))).toEqual([])
      // What stands around every flow is there, whichever flows are.
      expect(has).toEqual(expect.arrayContaining([...around, 'intake']))
      expect(wanted.length).toBeGreaterThan(has.length)
    }
  })

  it.each(beside)('%s has the same parts, steps, numbers and places to fill in', (file) => {
    const known = otherNumbers[`${of} ${file}`]
    const found = differences(dutch[file] ?? {}, own[file] ?? {})
    expect(found.filter((difference) => !known?.test(difference))).toEqual([])
    if (known) expect(found.some((difference) => known.test(difference))).toBe(true)
  })

  it('is translated, and names no menu that was not checked', () => {
    const found = Object.entries(own).flatMap(([file, texts]) => [
      // Easy Dutch may say what Dutch says where that is easy.
      ...(base === 'nl' ? [] : untranslated(dutch[file] ?? {}, texts)).map(
        (fault) => `${file} ${fault}`,
      ),
      ...unknownMenus(language, [dutch[file] ?? {}, english[file] ?? {}], texts).map(
        (name) => `${file} names ${name}`,
      ),
    ])
    expect(found).toEqual([])
  })
})

describe('the rules', () => {
  it.each([
    ['a word that belittles', 'nl', 'Dit is simpelweg klaar.'],
    ['a sign that alarms', 'en', 'Stop!'],
    ['a word that blames', 'de', 'Sie hätten Sie besser nicht gefragt, das ist einfach.'],
    ['a straight apostrophe', 'fr', "L'image"],
    ['a sign without its space', 'fr', 'Où est l’image?'],
    ['a space that breaks', 'fr', 'Où est l’image ?'],
    ['quotation marks of another language', 'fr', 'Touchez “Aide”.'],
    ['quotation marks of another language', 'de', 'Tippen Sie auf "Hilfe".'],
    ['quotation marks of another language', 'nl', 'Tik op "Help".'],
    ['a space too many', 'en', 'Press  Help.'],
    ['a sign that alarms', 'ar', 'توقف!'],
    ['a sign of another script', 'ar', 'أين الصورة?'],
    ['quotation marks of another language', 'ar', 'الضغط على “المساعدة”.'],
    ['a number that turns around', 'ar', 'الرقم 0800 12 800.'],
    ['a language without a list', 'xx', 'Anything.'],
  ])('notice %s', (_, language, text) => {
    expect(faultsOf(language, text)).not.toEqual([])
  })

  it.each([
    ['nl', "Tik op ‘Help’. Bel {tel:police} [en:Don't]."],
    ['fr', 'Touchez «\u00a0Aide\u00a0»\u00a0: où est l’image\u202f? Voir https://x.be/?a;b'],
    ['de', "Tippen Sie auf „Hilfe“ [en:Something's Wrong]."],
    ['en', "Press ‘Help’. It isn't far."],
    ['ar', 'الضغط على «المساعدة»، ثم [en:Report]؛ أين؟ \u20660800 12 800\u2069.'],
  ])('let pass what is right in %s', (language, text) => {
    expect(faultsOf(language, text)).toEqual([])
  })

  const meant = {
    'a.title': 'Bel binnen 24 uur naar {tel:police}',
    'a.steps.0': 'Tik op [en:Report] daar',
  }
  it.each([
    ['a text that is missing', { 'a.title': meant['a.title'] }],
    ['a key that nobody knows', { ...meant, 'a.more': 'x' }],
    ['another number', { ...meant, 'a.title': 'Call within 42 hours {tel:police}' }],
    ['another place to fill in', { ...meant, 'a.title': 'Call within 24 hours {tel:emergency}' }],
  ])('notice %s', (_, texts) => {
    expect(differences(meant, texts as Texts)).toHaveLength(1)
  })

  it('take plurals as one, however many a language has', () => {
    const one = { n_one: '{{count}} dag', n_other: '{{count}} dagen' }
    expect(differences(one, { n_zero: 'none', n_two: 'two', n_other: '{{count}}' })).toEqual([])
  })

  it('notice what was left in Dutch, but no names', () => {
    expect(untranslated(meant, meant)).toHaveLength(2)
    expect(untranslated({ a: 'Google Search Help' }, { a: 'Google Search Help' })).toEqual([])
  })

  it('notice a menu that nobody checked, and let a language have its own', () => {
    const texts = { a: '[en:Report] [en:Raport] [fr:Signaler]' }
    expect(unknownMenus('fr', [meant], texts)).toEqual(['en:Raport'])
    expect(unknownMenus('de', [meant], texts)).toEqual(['en:Raport', 'fr:Signaler'])
  })

  it('count the words of sentences', () => {
    expect(sentences('One two. Three: four five? « Six seven. » Eight')).toEqual([2, 1, 2, 2, 1])
    expect(longest('nl-easy').mean).toBeLessThan(longest('nl').mean)
  })
})
