import { describe, expect, it } from 'vitest'
import papersEn from '../locales/en/papers.json'
import papersNl from '../locales/nl/papers.json'
import type { Case } from '../src/case/case.ts'
import { paperKinds, textOf } from '../src/case/papers/paper.ts'
import { textLanguages } from '../src/chart/form.ts'
import { idNames, linkKinds } from '../src/chart/link.ts'
import { offences } from '../src/chart/law.ts'
import { periods } from '../flows/be/law.ts'
import dossier from '../flows/be/dossier.ts'
import { caseNames, cases } from './papers/cases.ts'
import { paper, policeWordsOf } from './papers/papers.ts'

/** Every sentence of a bank with its path. */
const sentences = (words: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words as object).flatMap(([key, value]) => sentences(value, `${path}/${key}`))
const places = (text: string) => (text.match(/\{+\w+\}+/g) ?? []).toSorted()

const banned = {
  nl: /wraakporno|kinderporno|simpelweg|eenvoudig|gewoon|gelekt|\boeps\b|ongeldig|had je|anoniem|\b(hij|zij)\b|!/i,
  fr: /porno|simplement|facile|fuit[eé]|invalide|anonyme|auriez dû|!/i,
  de: /porno|einfach|geleakt|ungültig|anonym|hätten sie|!/i,
  en: /porn|\bsimply\b|\bjust\b|\beasy\b|leak|invalid|should have|anonym|\b(he|she)\b|!/i,
} as const

describe.each(textLanguages)('the sentences for the police in %s', (language) => {
  const own = sentences(policeWordsOf(language))

  it('are those of the other languages, with the same places to fill in', () => {
    const shape = (list: typeof own) => list.map(([path, text]) => [path, places(text)])
    expect(shape(own)).toEqual(shape(sentences(policeWordsOf('en'))))
  })

  it('are none of them empty, and use no word that blames, belittles, promises or alarms', () => {
    expect(own.filter(([, text]) => text.trim() === '' || banned[language].test(text))).toEqual([])
  })

  it('are short', () => {
    const lengths = own
      .flatMap(([, text]) => text.split(/(?<=[.?])\s+/))
      .map((sentence) => sentence.split(/\s+/).length)
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(12)
  })
})

describe('the sentences for the police', () => {
  it('are each said by some paper', () => {
    /** The bank with every sentence marked by its path, so that what is said tells where it comes from. */
    const said = new Set<string>()
    const note = (text: string) => {
      for (const [, path = ''] of text.matchAll(/⟦([^⟧]*)⟧/g)) said.add(path)
    }
    const every: Case[] = caseNames.map((name) => cases[name])
    const choices = Object.entries(dossier.screens).flatMap(([name, { choices }]) =>
      Object.keys(choices).map((choice) => [name, choice] as const),
    )
    // One answer of each case changed to each choice in turn.
    for (const kept of caseNames.map((name): Case => cases[name]))
      for (const [screen, choice] of choices) {
        const answers = { ...kept.answers.dossier, [screen]: choice }
        every.push({ ...kept, answers: { dossier: answers } })
      }
    for (const happened of ['online', 'threat', 'ai', 'fear', 'unsure'] as const)
      for (const age of ['adult', 'minor', 'unsure'] as const)
        for (const kept of caseNames.map((name): Case => cases[name]))
          every.push({
            ...kept,
            told: {
              ...kept.told,
              happened: { value: happened, by: 'intake' },
              age: { value: age, by: 'intake' },
            },
          })
    every.push({ ...cases.ai, links: {}, events: {} })
    every.push({ ...cases.foreign, events: { e1: { on: '2014', what: 'spread' } } })
    // Two addresses of one place on one day, a name without a place, one on some website, a report of no address, an interpreter for an unnamed language.
    every.push({
      ...cases.interpreter,
      language: 'nl',
      answers: {
        ...cases.interpreter.answers,
        snapchat: { evidence: 'done', where: 'no-account', 'web-form': 'done', block: 'skip' },
      },
      ended: { snapchat: '2026-11-20' },
      notes: {
        dossier: {
          ...cases.interpreter.notes.dossier,
          talking: { interpreter: 'yes' },
        },
      },
      links: {
        l1: { text: 'https://www.instagram.com/p/C1aBcDeFgHi/', seen: '2026-11-01T10:00' },
        l2: { text: 'https://www.instagram.com/p/C2aBcDeFgHi/', seen: '2026-11-01T11:00' },
        l3: { text: '@iemand' },
        l4: { text: '@iemand.anders', place: 'any-website' },
      },
    })
    for (const kept of every)
      for (const kind of paperKinds) note(textOf(paper(kept, kind, 'marked')))
    const listed = [
      ...linkKinds.map((kind) => `/kind/${kind}`),
      ...idNames.map((id) => `/id/${id}`),
      ...['contact', 'other', 'made', 'sent', 'threat', 'spread', 'found'].map(
        (kind) => `/time/${kind}`,
      ),
      ...['open', 'removed', 'refused', 'more', 'none'].flatMap((answer) => [
        `/reports/answer/${answer}`,
        `/time/${answer}`,
      ]),
    ]
    const unsaid = sentences(policeWordsOf('en'))
      .map(([path]) => path)
      .filter((path) => !said.has(path) && !listed.includes(path))
    expect(unsaid).toEqual([])
  })

  it('name every kind, id, offence and period', () => {
    const { kind, id, law } = policeWordsOf('nl')
    expect(Object.keys(kind).toSorted()).toEqual(linkKinds.toSorted())
    expect(Object.keys(id).toSorted()).toEqual(idNames.toSorted())
    expect(Object.keys(law.row).toSorted()).toEqual(offences.toSorted())
    expect(Object.keys(law.period)).toEqual(periods.map((period) => period.id))
  })
})

it('the words around the papers are the same in Dutch and English, with the same places to fill in', () => {
  const shape = (words: unknown) => sentences(words).map(([path, text]) => [path, places(text)])
  expect(shape(papersEn)).toEqual(shape(papersNl))
})
