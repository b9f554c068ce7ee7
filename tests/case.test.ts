import { describe, expect, it } from 'vitest'
import snapchat from '../flows/snapchat.ts'
import intake from '../flows/intake.ts'
import { placed } from '../src/case/beside.ts'
import {
  answered,
  type Case,
  dropped,
  emptyCase,
  factsOf,
  noted,
  putAside,
  standing,
} from '../src/case/case.ts'
import { nextOf, planOf, progressOf } from '../src/case/plan.ts'
import { daysLater } from '../src/chart/days.ts'
import { factValues, type Fact } from '../src/chart/facts.ts'
import { checkedOn, flow, type Flow } from '../src/chart/flow.ts'
import { instruction, outcome, question } from '../src/chart/screen.ts'
import { trace } from '../src/chart/trace.ts'
import { factsRead, flows } from './charts.ts'

const day = '2026-11-23'
const answer = (kept: Case, chart: Flow, ...pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce((all, [screen, choice]) => answered(all, chart, screen, choice, day), kept)
const places = [
  { id: 'instagram', search: false },
  { id: 'snapchat', search: false },
  { id: 'google', search: true },
]
const told = (facts: Partial<Record<Fact, string>>): Case => ({
  ...emptyCase,
  told: Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [fact, { value, by: 'intake' }]),
  ) as Case['told'],
})
const picked = (kept: Case, ids: string) => noted(kept, 'intake', 'where', 'places', ids)

describe('a case', () => {
  const asks = flow(
    'asks',
    {
      device: question({ android: 'end', iphone: 'end', computer: 'end' }, { tells: 'device' }),
      end: outcome('advised'),
    },
    { sources: {} },
  )
  const asksToo = flow(
    'asks-too',
    {
      hello: question({ yes: 'device', no: 'end' }),
      device: question({ android: 'end', iphone: 'other', computer: 'other' }, { tells: 'device' }),
      other: question({ yes: 'end', no: 'end' }),
      end: outcome('advised'),
    },
    { sources: {} },
  )

  it('asks for a fact once: another flow passes the question by', () => {
    const kept = answer(emptyCase, asks, ['device', 'iphone'])
    expect(factsOf(kept)).toEqual({ device: 'iphone' })
    expect(standing(answer(kept, asksToo, ['hello', 'yes']), asksToo).path).toEqual([
      { screen: 'hello', answer: 'yes' },
      { screen: 'other' },
    ])
  })

  it('shows the question again in the flow that asked it, so that the answer can be changed', () => {
    const kept = answer(emptyCase, asks, ['device', 'iphone'])
    expect(standing(kept, asks).path[0]).toEqual({ screen: 'device', answer: 'iphone' })
    expect(factsOf(answer(kept, asks, ['device', 'android']))).toEqual({ device: 'android' })
  })

  it('forgets a fact whose question is no longer on the path', () => {
    const kept = answer(emptyCase, asksToo, ['hello', 'yes'], ['device', 'iphone'])
    expect(factsOf(kept)).toEqual({ device: 'iphone' })
    expect(factsOf(answer(kept, asksToo, ['hello', 'no']))).toEqual({})
  })

  it('keeps later answers that still fit when an earlier one changes, and says which do not', () => {
    const kept = answer(
      told({ age: 'adult' }),
      snapchat,
      ['evidence', 'done'],
      ['where', 'snap'],
      ['report', 'done'],
      ['account', 'skip'],
    )
    expect(dropped(kept, snapchat, 'where', 'threat')).toEqual(['report', 'account'])
    expect(dropped(kept, snapchat, 'evidence', 'gone')).toEqual([])
    const changed = answer(kept, snapchat, ['where', 'threat'], ['report-threat', 'done'])
    expect(standing(changed, snapchat).screen).toBe('block')
  })

  it('remembers the day on which a flow ended, and forgets it when the flow is open again', () => {
    const kept = answer(emptyCase, asks, ['device', 'iphone'])
    expect(kept.ended).toEqual({ asks: day })
    expect(answered(kept, asks, 'device', 'android', '2027-01-01').ended).toEqual({ asks: day })
  })

  it('survives a chart that changed: a new screen is asked, what was answered still counts', () => {
    const before = flow(
      'same',
      {
        one: question({ yes: 'two', no: 'two' }),
        two: question({ yes: 'end', no: 'end' }),
        end: outcome('advised'),
      },
      { sources: {} },
    )
    const after = flow(
      'same',
      {
        one: question({ yes: 'between', no: 'between' }),
        between: question({ yes: 'two', no: 'two' }),
        two: question({ yes: 'end', no: 'end' }),
        end: outcome('advised'),
      },
      { sources: {} },
    )
    const kept = answer(emptyCase, before, ['one', 'yes'], ['two', 'no'])
    expect(standing(kept, after).screen).toBe('between')
    expect(standing(answer(kept, after, ['between', 'yes']), after).done).toBe(true)
  })

  it('treats an age that nobody told as under 18, without passing the question by', () => {
    expect(trace(snapchat, {}, {}).screen).toBe('under-18')
    expect(trace(intake, {}, { pace: 'quick', danger: 'no', keep: 'nothing' }).screen).toBe('age')
  })
})

describe('a plan', () => {
  it('goes from proof over places and search engines to prevention and complaint', () => {
    const kept = picked(told({ happened: 'online', wants: 'both' }), 'snapchat instagram')
    expect(planOf(kept, places, [])).toEqual([
      'evidence',
      'instagram',
      'snapchat',
      'google',
      'prevention',
      'own-accounts',
      'complaint',
      'dossier',
    ])
  })

  it('holds the paper for the police only for who looks at a complaint', () => {
    const kept = picked(told({ happened: 'online', wants: 'removal' }), 'instagram')
    expect(planOf(kept, places, [])).not.toContain('dossier')
    const looked = { ...kept, answers: { ...kept.answers, complaint: { decide: 'weigh' } } }
    expect(planOf(looked, places, [])).toContain('dossier')
  })

  it('begins with the threat while nothing was shared yet, then prevention, and no search engine', () => {
    const kept = picked(told({ happened: 'threat' }), 'snapchat')
    expect(planOf(kept, places, [])).toEqual([
      'threatened',
      'evidence',
      'prevention',
      'snapchat',
      'own-accounts',
      'complaint',
    ])
    expect(planOf(told({ happened: 'fear' }), places, [])).toEqual([
      'threatened',
      'evidence',
      'prevention',
      'own-accounts',
      'complaint',
    ])
  })

  it('looks where it is before the places for who does not know all of them, or began to look', () => {
    const kept = picked(told({ happened: 'online', wants: 'removal' }), 'snapchat unknown')
    expect(planOf(kept, places, []).slice(0, 3)).toEqual(['evidence', 'find-out', 'snapchat'])
    const begun = picked(told({ happened: 'online' }), 'snapchat')
    expect(planOf(begun, places, [])).not.toContain('find-out')
    expect(planOf({ ...begun, answers: { 'find-out': { who: 'me' } } }, places, [])).toContain(
      'find-out',
    )
  })

  it('puts the search engines that were picked before the others', () => {
    const both = [...places, { id: 'bing', search: true }]
    const kept = picked(told({ happened: 'online', wants: 'removal' }), 'bing')
    expect(planOf(kept, both, []).slice(0, 3)).toEqual(['evidence', 'bing', 'google'])
  })

  it('holds the places that the links stand on, and any website for a place that is not in the list', () => {
    const more = [...places.slice(0, 2), { id: 'any-website', search: false }, ...places.slice(2)]
    const kept = told({ happened: 'threat' })
    expect(planOf(kept, more, ['snapchat', 'any-website'])).toEqual([
      'threatened',
      'evidence',
      'prevention',
      'snapchat',
      'any-website',
      'own-accounts',
      'complaint',
    ])
    expect(planOf(picked(kept, 'elsewhere'), more, [])).toContain('any-website')
  })

  it('puts a complaint right after proof for who wants that first', () => {
    expect(
      planOf(picked(told({ wants: 'complaint', happened: 'online' }), 'snapchat'), places, [])[1],
    ).toBe('complaint')
  })

  it('names the next best act: neither what is done, nor put off while something else waits', () => {
    const plan = ['a', 'b', 'c']
    const fresh = { state: 'new', about: 5 } as const
    const progress = { a: { state: 'done', result: 'kept' }, b: fresh, c: fresh } as const
    expect(nextOf(plan, emptyCase, progress)).toBe('b')
    expect(nextOf(plan, putAside(emptyCase, 'b', 'later'), progress)).toBe('c')
    const both = putAside(putAside(emptyCase, 'b', 'later'), 'c', 'declined')
    expect(nextOf(plan, both, progress)).toBe('b')
    expect(nextOf(plan, putAside(both, 'b', 'declined'), progress)).toBeUndefined()
    expect(putAside(both, 'b', undefined).put).toEqual({ c: 'declined' })
  })

  it('urges nobody to the police: a complaint comes next only for who wants one', () => {
    const progress = { complaint: { state: 'new', about: 9 } } as const
    expect(nextOf(['complaint'], told({ wants: 'removal' }), progress)).toBeUndefined()
    expect(nextOf(['complaint'], emptyCase, progress)).toBeUndefined()
    expect(nextOf(['complaint'], told({ wants: 'both' }), progress)).toBe('complaint')
    expect(nextOf(['complaint'], told({ wants: 'complaint' }), progress)).toBe('complaint')
  })

  it('puts proof first, until a place was begun: each place secures its own', () => {
    const fresh = { state: 'new', about: 3 } as const
    const begun = { state: 'begun', step: 2, about: 5 } as const
    const plan = ['evidence', 'snapchat', 'google']
    const all = { evidence: fresh, snapchat: fresh, google: fresh }
    expect(nextOf(plan, emptyCase, all)).toBe('evidence')
    expect(nextOf(plan, emptyCase, { ...all, snapchat: begun })).toBe('snapchat')
    const done = { state: 'done', result: 'reported' } as const
    expect(nextOf(plan, emptyCase, { ...all, snapchat: done })).toBe('google')
  })

  it('tells how far a flow is', () => {
    const kept = told({ age: 'adult' })
    expect(progressOf(kept, snapchat)).toMatchObject({ state: 'new' })
    const begun = answer(kept, snapchat, ['evidence', 'done'])
    expect(progressOf(begun, snapchat)).toMatchObject({ state: 'begun', step: 2 })
    const done = answer(
      begun,
      snapchat,
      ['where', 'snap'],
      ['report', 'done'],
      ['account', 'skip'],
      ['block', 'skip'],
    )
    expect(progressOf(done, snapchat)).toEqual({
      state: 'done',
      result: 'reported',
      on: day,
      again: '2026-11-25',
    })
  })

  it('counts days over the end of a month, a year and summer time', () => {
    expect(daysLater('2026-12-30', 3)).toBe('2027-01-02')
    expect(daysLater('2028-02-27', 2)).toBe('2028-02-29')
    expect(daysLater('2026-10-24', 2)).toBe('2026-10-26')
  })
})

describe('the intake', () => {
  it('asks nothing that no flow and no plan uses', () => {
    const asked = Object.values(intake.screens).flatMap((screen) =>
      screen.kind === 'question' && screen.tells ? [screen.tells] : [],
    )
    const inFlows = flows
      .filter(({ flow: chart }) => chart.id !== 'intake')
      .flatMap(({ flow: chart }) => factsRead(chart))
    // The plan's order depends on what happened and what is wanted; `who` chooses the text to paste; `pace` shortens the intake.
    const inPlan: Fact[] = ['happened', 'wants', 'who', 'pace']
    expect(asked.filter((fact) => !inFlows.includes(fact) && !inPlan.includes(fact))).toEqual([])
    expect(asked).toEqual(expect.arrayContaining(['age', 'who', 'happened', 'wants']))
  })

  it('gives the plan another order for each thing that one can want or that can have happened', () => {
    const plans = (fact: 'wants' | 'happened') =>
      new Set(
        factValues[fact].map((value) =>
          planOf(picked(told({ [fact]: value }), 'snapchat'), places, []).join(),
        ),
      )
    expect(plans('wants').size).toBeGreaterThan(1)
    expect(plans('happened').size).toBeGreaterThan(1)
  })
})

describe('a flow', () => {
  const on = checkedOn('2026-11-23')
  it('refuses a target that does not exist, when compiling and when loading', () => {
    const sources = { s: on('a', 'https://a.be', 'high') }
    const lost = instruction('nowhere', { different: 'end', sources: ['s'] })
    // @ts-expect-error there is no screen of that name
    expect(() => flow('broken', { one: lost, end: outcome('advised') }, { sources })).toThrow(
      /nowhere/,
    )
  })

  it('refuses a source that it does not name, when compiling', () => {
    const sources = { s: on('a', 'https://a.be', 'high') }
    const unsourced = instruction('end', { different: 'end', sources: ['t'] })
    // @ts-expect-error there is no source of that name
    expect(flow('unsourced', { one: unsourced, end: outcome('advised') }, { sources }).id).toBe(
      'unsourced',
    )
  })
})

describe('a case that goes from one place of use to another', () => {
  const given = { who: 'me', age: 'adult', happened: 'online', where: 'done', wants: 'removal' }
  const begun = (shared: boolean, answers: Readonly<Record<string, string>>) =>
    Object.entries(answers).reduce(
      (kept, [screen, choice]) => answered(kept, intake, screen, choice, '2026-11-29'),
      placed(emptyCase, shared),
    )

  it.each([
    ['from an organisation to one’s own device', true, { pace: 'whole', safety: 'now', ...given }],
    [
      'from one’s own device to an organisation',
      false,
      { pace: 'whole', danger: 'now', keep: 'here', ...given },
    ],
  ] as const)('keeps all that was told: %s', (_, shared, answers) => {
    const before = begun(shared, { ...answers, 'danger-now': 'done' })
    expect(standing(before, intake).done).toBe(true)
    const after = placed(before, !shared)
    expect(standing(after, intake).done).toBe(true)
    const { setting: _before, ...facts } = factsOf(before)
    const { setting, ...moved } = factsOf(after)
    expect(moved).toEqual(facts)
    expect(setting).toBe(shared ? undefined : 'organisation')
    // Answering once more takes nothing away.
    const again = answered(after, intake, 'wants', 'both', '2026-11-29')
    expect(factsOf(again)).toEqual({ ...factsOf(after), wants: 'both' })
    expect(placed(placed(after, shared), !shared)).toEqual(after)
  })
})
