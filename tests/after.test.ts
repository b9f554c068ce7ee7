// @vitest-environment jsdom
import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterEach, describe, expect, it } from 'vitest'
import afterEn from '../locales/en/after.json'
import afterNl from '../locales/nl/after.json'
import { linkPlaces } from '../flows/catalogue.ts'
import { acts, answeredBy, dueAfter, splitDue } from '../src/case/after.ts'
import { answers, type Case, emptyCase } from '../src/case/case.ts'
import { added, logOf, reported } from '../src/case/log.ts'
import { daysLater, monthsLater } from '../src/chart/days.ts'
import { recogniser } from '../src/case/recognise.ts'
import { reportedIn } from '../src/case/reported.ts'
import { standingAt } from '../src/case/unsettled.ts'
import { link, outcome } from '../src/chart/screen.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { rungs } from '../src/chart/form.ts'
import { calendarOf } from '../src/paper/calendar.ts'
import { flowOf } from '../src/shell/after/useDue.ts'
import { isPlace, isStep } from '../src/shell/places.ts'
import { flows } from './charts.ts'

const recognise = recogniser(linkPlaces)
const charts = (id: string) => flows.find(({ entry }) => entry.id === id)?.flow
const post = (id: number) => `https://x.com/jan_voorbeeld/status/${1_000_000 + id}`
const logIn = (kept: Case) => logOf(kept, recognise)
const due = (kept: Case, today: string) =>
  dueAfter(kept, logIn(kept), charts, { isPlace, isStep }, today)

/** Two links on X and one on Telegram, all reported on 24 November. */
const sent = reported(
  reported(
    added(emptyCase, [post(1), post(2), 'https://t.me/kanaal/7'], recognise).kept,
    ['l1', 'l2'],
    'x',
    'dsa',
    '2026-11-24',
  ),
  ['l3'],
  'telegram',
  'notice',
  '2026-11-24',
)

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

describe('days', () => {
  const day = fc
    .date({
      min: new Date('2020-01-01T00:00:00Z'),
      max: new Date('2040-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10))
  const zones = [
    'UTC',
    'Europe/Brussels',
    'America/St_Johns',
    'Pacific/Kiritimati',
    'Asia/Kathmandu',
  ]

  it('are counted alike in every time zone, over summer time and the ends of months', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom(...zones),
        (from, days, at) => {
          process.env['TZ'] = at
          const to = daysLater(from, days)
          expect(
            (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000,
          ).toBe(days)
        },
      ),
      { numRuns: 500, seed: 20261124 },
    )
  })

  it('some months later keep their number, or are the last of a shorter month', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 36 }),
        fc.constantFrom(...zones),
        (from, months, at) => {
          process.env['TZ'] = at
          const to = monthsLater(from, months)
          const [year = 0, month = 0, date = 0] = from.split('-').map(Number)
          const [toYear = 0, toMonth = 0, toDate = 0] = to.split('-').map(Number)
          expect(toYear * 12 + toMonth - (year * 12 + month)).toBe(months)
          const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate()
          expect(toDate).toBe(Math.min(date, last))
        },
      ),
      { numRuns: 500, seed: 20261124 },
    )
    expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28')
    expect(monthsLater('2027-08-31', 6)).toBe('2028-02-29')
  })
})

describe('what is to be done after a report', () => {
  it('is first to look, on the day that the flow advises', () => {
    expect(due(sent, '2026-11-24')).toEqual([
      { act: 'look', flow: 'x', ids: ['l1', 'l2'], from: '2026-11-26', because: 'advice' },
      expect.objectContaining({ act: 'look', flow: 'telegram', ids: ['l3'] }),
    ])
  })

  it('rests on a promise where the form that was used gives one', () => {
    const on = checkedOn('2026-11-23')
    const chart = flow(
      'promises',
      {
        form: link('https://example.org', 'end', {
          different: 'end',
          account: 'none',
          reports: true,
          form: { promisedHours: 48 },
          sources: ['s'],
        }),
        end: outcome('reported', { lookAgainAfterDays: 9 }),
      },
      { sources: { s: on('a', 'https://a.be', 'high') } },
    )
    const kept = reported(
      added(emptyCase, [post(1)], recognise).kept,
      ['l1'],
      'promises',
      'form',
      '2026-12-31',
    )
    expect(dueAfter(kept, logIn(kept), () => chart, { isPlace, isStep }, '2026-12-31')).toEqual([
      { act: 'look', flow: 'promises', ids: ['l1'], from: '2027-01-02', because: 'promise' },
    ])
  })

  it('is a complaint once they refused, for six months by law', () => {
    const kept = answeredBy(sent, ['l1'], 'x', 'refused', '2026-12-01')
    expect(due(kept, '2026-12-01')).toContainEqual({
      act: 'complain',
      flow: 'x',
      ids: ['l1'],
      from: '2026-12-01',
      until: '2027-06-01',
      because: 'law',
    })
    // The other link of the same report still waits.
    expect(due(kept, '2026-12-01')).toContainEqual(
      expect.objectContaining({ act: 'look', flow: 'x', ids: ['l2'] }),
    )
  })

  it('is to ask again after silence, and to tell BIPT two weeks after the report', () => {
    const kept = answeredBy(sent, ['l3'], 'telegram', 'none', '2026-12-01')
    const found = due(kept, '2026-12-01').filter(({ flow: id }) => id === 'telegram')
    expect(found.map(({ act, from }) => [act, from])).toEqual([
      ['ask-again', '2026-12-01'],
      ['bipt', '2026-12-08'],
    ])
    expect(splitDue(found, '2026-12-01').now.map(({ act }) => act)).toEqual(['ask-again'])
    expect(splitDue(found, '2026-12-08').later).toEqual([])
  })

  it('is to look for copies after 7 and 30 days once it is gone, and then nothing more', () => {
    const kept = answeredBy(sent, ['l1', 'l2'], 'x', 'removed', '2026-11-27')
    const on = (today: string) => due(kept, today).filter(({ flow: id }) => id === 'x')
    expect(on('2026-11-27')).toEqual([
      { act: 'came-back', flow: 'x', ids: ['l1', 'l2'], from: '2026-12-04', because: 'advice' },
    ])
    expect(on('2026-12-12')[0]?.from).toBe('2026-12-27')
    expect(on('2027-01-04')).toEqual([])
  })

  it('looks after a report of which no link was noted, as a whole', () => {
    const kept: Case = {
      ...emptyCase,
      told: { age: { value: 'adult', by: 'intake' } },
      answers: {
        snapchat: {
          evidence: 'done',
          where: 'snap',
          report: 'done',
          account: 'skip',
          block: 'skip',
        },
      },
      ended: { snapchat: '2026-11-24' },
    }
    expect(reportedIn(kept, [], charts, isPlace)).toEqual([{ flow: 'snapchat', on: '2026-11-24' }])
    expect(due(kept, '2026-11-24')).toEqual([
      { act: 'look', flow: 'snapchat', ids: [], from: '2026-11-26', because: 'advice' },
    ])
    const refused = answeredBy(kept, [], 'snapchat', 'refused', '2026-11-30')
    expect(due(refused, '2026-11-30').map(({ act }) => act)).toEqual(['complain'])
    expect(answeredBy(refused, [], 'snapchat', undefined, '2026-11-30').replies).toEqual({})
  })

  it('never depends on the order of the answers, leads to a flow that there is, and is sorted by day', () => {
    const step = fc.tuple(fc.constantFrom('l1', 'l2', 'l3'), fc.constantFrom(...answers, undefined))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const kept = steps.reduce(
          (all, [id, answer]) =>
            answeredBy(all, [id], id === 'l3' ? 'telegram' : 'x', answer, '2026-12-01'),
          sent,
        )
        const last = Object.fromEntries(steps)
        const direct = Object.entries(last).reduce(
          (all, [id, answer]) =>
            answeredBy(all, [id], id === 'l3' ? 'telegram' : 'x', answer, '2026-12-01'),
          sent,
        )
        const found = due(kept, '2026-12-02')
        expect(found).toEqual(due(direct, '2026-12-02'))
        expect(found.map(({ from }) => from)).toEqual(found.map(({ from }) => from).toSorted())
        for (const one of found) expect(charts(flowOf(one))).toBeDefined()
      }),
      { numRuns: 200, seed: 20261124 },
    )
  })

  it('is said in every language', () => {
    for (const words of [afterEn, afterNl]) {
      expect(Object.keys(words.act).toSorted()).toEqual([...acts].toSorted())
      expect(Object.keys(words.answers).toSorted()).toEqual(['open', ...answers].toSorted())
    }
  })
})

describe('a step after a report', () => {
  const mixed = answeredBy(
    answeredBy(sent, ['l1'], 'x', 'refused', '2026-12-01'),
    ['l3'],
    'telegram',
    'none',
    '2026-12-02',
  )
  const at = (rung: (typeof rungs)[number], wished?: string, kept = mixed) =>
    standingAt(rung, logIn(kept), isPlace, wished)

  it('is about the place that needs it first, or the one that is wished for', () => {
    expect(at('internal-complaint').place).toBe('x')
    expect(at('bipt').place).toBe('telegram')
    expect(at('bipt', 'x').place).toBe('x')
    expect(at('bipt', 'tiktok').place).toBe('telegram')
    expect(at('bipt').places).toEqual(['x', 'telegram'])
  })

  it('holds each link that still stands, with its report and its answer', () => {
    expect(at('internal-complaint').links).toEqual([
      { address: post(1), reported: '2026-11-24', answer: 'refused', answered: '2026-12-01' },
      { address: post(2), reported: '2026-11-24' },
    ])
    const gone = answeredBy(mixed, ['l2'], 'x', 'removed', '2026-12-01')
    expect(at('internal-complaint', undefined, gone).links).toHaveLength(1)
  })

  it('tells a lawyer, a prosecutor and the Institute of everything, reported or not', () => {
    const { kept } = added(mixed, ['https://forum.example/a'], recognise)
    for (const rung of ['court-order', 'prosecutor', 'institute'] as const) {
      expect(at(rung, undefined, kept).links).toHaveLength(4)
      expect(at(rung, undefined, kept).place).toBeUndefined()
    }
    expect(at('erasure', 'any-website', kept).links).toEqual([
      { address: 'https://forum.example/a' },
    ])
    expect(at('second-notice', 'any-website', kept).place).toBe('telegram')
  })

  it('stands in the chart of one flow each, and does not forget any', () => {
    const used = flows.flatMap(({ flow: chart }) =>
      Object.values(chart.screens).flatMap((screen) =>
        'form' in screen && screen.form?.text?.to ? [screen.form.text.to] : [],
      ),
    )
    expect(rungs.filter((rung) => !used.includes(rung))).toEqual([])
  })
})

describe('a file for the calendar', () => {
  const days = ['2026-12-04', '2026-12-27', '2027-02-28', '2028-02-29', '2026-03-29', '2026-10-25']
  const made = new Date('2026-11-24T12:00:00Z')
  const ids = days.map((_, at) => `00000000-0000-4000-8000-00000000000${at}`)

  it('is read by another library as whole days under the word that was chosen', () => {
    for (const at of ['UTC', 'Europe/Brussels', 'America/St_Johns']) {
      process.env['TZ'] = at
      const root = new ICAL.Component(
        ICAL.parse(calendarOf(days, 'Tandarts; "ja", nee\\', made, ids)),
      )
      const events = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
      expect(events.map(({ startDate }) => startDate.toString())).toEqual(days)
      expect(events.every(({ startDate }) => startDate.isDate)).toBe(true)
      expect(events.map(({ endDate }) => endDate.toString())).toEqual(
        days.map((day) => daysLater(day, 1)),
      )
      expect(events.map(({ summary }) => summary)).toEqual(days.map(() => 'Tandarts; "ja", nee\\'))
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(days.length)
    }
  })

  it('holds no word of the topic, and none of ours', () => {
    for (const words of [afterEn, afterNl]) {
      const text = calendarOf(days, words.calendar.default, made, ids)
      const telling = [
        /leidraad|beeld|image|report|meld|intiem|intimate|klacht|politie|police|http/i,
        new RegExp(
          flows
            .flatMap(({ entry }) => (entry.name ? [entry.name.replace(/[()&]/g, '.')] : []))
            .filter((name) => name.length > 3)
            .join('|'),
          'i',
        ),
      ]
      for (const pattern of telling) expect(text).not.toMatch(pattern)
    }
  })
})

describe('a screen that looks different', () => {
  it('can be said of every instruction and link', () => {
    for (const { flow: chart } of flows)
      for (const [name, screen] of Object.entries(chart.screens))
        if (screen.kind === 'instruction' || screen.kind === 'link')
          expect(screen.choices, `${chart.id}/${name}`).toHaveProperty('different')
  })
})
