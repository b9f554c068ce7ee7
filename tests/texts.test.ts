import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkPlaces } from '../flows/catalogue.ts'
import { emptyCase } from '../src/case/case.ts'
import { compose } from '../src/case/compose.ts'
import { added, isWrong, linksAt, logOf, reported, valueOf } from '../src/case/log.ts'
import { recogniser } from '../src/case/recognise.ts'
import { languageOf, rewritten, situationOf, wished } from '../src/case/texts.ts'
import { type Facts, factValues } from '../src/chart/facts.ts'
import { textLanguages } from '../src/chart/form.ts'
import { reach } from '../src/chart/reach.ts'
import { reportOf } from '../src/shell/report.ts'
import { reportWords } from '../src/words/reports.ts'
import { explore, flows } from './charts.ts'
import type { Row } from './links/row.ts'

const tables = import.meta.glob<readonly Row[]>(['./links/*.ts', '!./links/row.ts'], {
  eager: true,
  import: 'default',
})
const recognise = recogniser(linkPlaces)
/** Every address of the tables: real forms of every place. */
const texts = Object.values(tables).flatMap((rows) => rows.map(([text]) => text))
const words = Object.fromEntries(
  await Promise.all(
    textLanguages.map(async (language) => [language, await reportWords(language)] as const),
  ),
)
const facts = fc.record({
  who: fc.constantFrom(...factValues.who),
  age: fc.constantFrom(...factValues.age),
  happened: fc.constantFrom(...factValues.happened),
}) satisfies fc.Arbitrary<Facts>

/** The steps after a report are about what was reported elsewhere; see after.test.ts and escalate.test.ts. */
const reporting = flows.flatMap(({ entry, flow }) => {
  if (entry.group === 'after') return []
  const screens = Object.entries(flow.screens).filter(
    ([, screen]) => 'form' in screen && screen.form !== undefined,
  )
  return screens.length > 0 ? [{ id: entry.id, flow, screens }] : []
})

describe.each(reporting)('the reports of $id', ({ id, flow, screens }) => {
  const search = flows.some(({ entry }) => entry.id === id && entry.group === 'search')

  it('stand wherever one reports; elsewhere only what is to be looked up with them', () => {
    const wrong = Object.entries(flow.screens).flatMap(([name, screen]) => {
      const reports = 'reports' in screen && screen.reports
      const form = 'form' in screen ? screen.form : undefined
      return reports === (form !== undefined) || (form && !form.text) ? [] : [name]
    })
    expect(wrong).toEqual([])
  })

  it('hold every link that belongs there, each once in a report, and none of another place', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...texts), { maxLength: 25 }),
        facts,
        fc.constantFrom(...textLanguages),
        fc.constantFrom(...screens.map(([name]) => name)),
        (pasted, known, language, name) => {
          const screen = flow.screens[name]
          if (!screen) throw new Error(name)
          let kept = added(emptyCase, pasted, recognise, id).kept
          const whole = logOf(kept, recognise)
          const own = linksAt(whole, id)
          const everywhere = search || ('form' in screen && screen.form?.text?.to === 'search')
          const foreign = new Set(whole.filter(({ place }) => place !== id).map(valueOf))
          for (const link of own) foreign.delete(valueOf(link))
          const told: string[] = []
          for (let round = 0; ; round++) {
            expect(round).toBeLessThan(60)
            const report = reportOf(id, name, screen, logOf(kept, recognise), false, {})
            if (!report) throw new Error(`no form on ${name}`)
            const { form, filled } = report
            const situation = form.text && situationOf(form.text, filled, known, {}, 'Voorbeeld')
            if (form.text && !situation) expect(known.happened).toBe('fear')
            if (form.text && situation) {
              const text = compose(situation, words[language] ?? raise(language))
              const lines = new Set(text.split('\n'))
              const lacking = filled.addresses.filter((address) => !lines.has(address))
              if (form.text.most === undefined) expect(lacking).toEqual([])
              else expect(text.length).toBeLessThanOrEqual(form.text.most)
              if (!everywhere) expect([...lines].filter((line) => foreign.has(line))).toEqual([])
            }
            for (const { values, ask } of filled.fields)
              expect(values.length).toBeLessThanOrEqual(ask.most ?? Infinity)
            told.push(...filled.ids)
            if (filled.ids.length === 0 || filled.waiting === 0) break
            kept = reported(kept, filled.ids, id, name, '2026-11-24')
          }
          expect(new Set(told).size).toBe(told.length)
          // Whatever is asked for was told in one of the reports.
          const asks = ('form' in screen && screen.form?.asks) || []
          if (asks.some(({ what }) => what === 'content')) {
            const usable = own.filter(
              ({ kind, found }) =>
                !isWrong(kind) &&
                found?.address !== undefined &&
                !['profile', 'archive', 'result'].includes(kind ?? '') &&
                !(kind === 'image' && asks.some(({ what }) => what === 'image')),
            )
            const toldHere = new Set(told)
            expect(usable.filter((link) => !toldHere.has(link.id)).map(valueOf)).toEqual([])
          }
        },
      ),
      { numRuns: 60, seed: 20261124 },
    )
  })

  it('can be come to by somebody', () => {
    const reached = new Set(
      factValues.age.flatMap((age) =>
        [...explore(flow, { age, who: 'me', happened: 'online' }).values()].map(
          (node) => node.screen,
        ),
      ),
    )
    // What is said to be within reach is never less than what is.
    for (const age of factValues.age) {
      const known = { age, who: 'me', happened: 'online' } as const
      const within = reach(flow, known)
      for (const node of explore(flow, known).values()) expect(within).toContain(node.screen)
    }
    expect(reached.size).toBeGreaterThan(0)
  })
})

function raise(language: string): never {
  throw new Error(`no words in ${language}`)
}

describe('the language of a report', () => {
  it('is the person’s own where the place reads it, else one that it reads, else English', () => {
    expect(languageOf({}, ['nl', 'en'], 'nl')).toBe('nl')
    expect(languageOf({}, ['en'], 'nl')).toBe('en')
    expect(languageOf({ language: 'de' }, ['en'], 'nl')).toBe('de')
    expect(languageOf({}, ['nl', 'fr'], 'ar')).toBe('nl')
  })
  it('is told by the country of a site', () => {
    expect(languageOf({}, [], 'nl', 'forum.example.be')).toBe('nl')
    expect(languageOf({}, [], 'nl', 'forum.example.de')).toBe('de')
    expect(languageOf({}, [], 'fr', 'forum.example.com')).toBe('en')
  })
})

describe('wishes for a text', () => {
  it('are kept by flow, and a text that was rewritten by screen', () => {
    const kept = rewritten(wished(emptyCase, 'x', { language: 'fr' }), 'x', 'dsa', 'Mon texte.')
    expect(kept.texts).toEqual({ x: { language: 'fr', edits: { dsa: 'Mon texte.' } } })
    expect(rewritten(kept, 'x', 'dsa', undefined).texts.x?.edits).toEqual({})
  })
  it('never add a sentence about images of people under 18', () => {
    const filled = { fields: [], ids: [], wrong: [], addresses: [], names: [], waiting: 0 }
    const writing = { length: 'notice', extras: ['us', 'gdpr'] } as const
    const wishes = { extras: { us: 'yes', gdpr: 'yes' } } as const
    expect(situationOf(writing, filled, { age: 'adult' }, wishes, 'X')?.extras).toEqual([
      'us',
      'gdpr',
    ])
    expect(situationOf(writing, filled, { age: 'unsure' }, wishes, 'X')?.extras).toEqual([])
    expect(situationOf(writing, filled, {}, wishes, 'X')?.extras).toEqual([])
  })
})
