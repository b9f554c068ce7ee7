import type { Flow } from '../chart/flow.ts'
import type { Basis } from '../chart/screen.ts'
import { type Case, type LinkReport, standing } from './case.ts'
import { firstDay, type LoggedLink } from './log.ts'
import { daysLater, monthsLater } from '../chart/days.ts'
import { againAfter } from './plan.ts'
import { reportedIn } from './reported.ts'

/**
 * What there is to do after a report: `look` whether it is gone, or whether it `came-back`; `answer` what the platform asked; `complain` about a
 * refusal; `ask-again` after silence, and then tell the supervisor (`bipt`); `ask-authority` once the time for erasing is over; whether a further `step` was answered.
 */
export const acts = [
  'answer',
  'complain',
  'look',
  'ask-again',
  'bipt',
  'ask-authority',
  'came-back',
  'step',
] as const
export type Act = (typeof acts)[number]

/** One thing to do about some links, from a day on; days are YYYY-MM-DD. */
export interface Due {
  readonly act: Act
  /** The flow in which they were reported. */
  readonly flow: string
  readonly ids: readonly string[]
  readonly from: string
  /** Last day on which it can be done, where there is one. */
  readonly until?: string
  readonly because: Basis
}

/** Tells the flows of places, and those of the steps after a report, from all others. */
export interface Kinds {
  readonly isPlace: (flow: string) => boolean
  readonly isStep: (flow: string) => boolean
}

/** Our own advice where no outcome says how long to wait. */
const waits = 3
/** After so many days without an answer one may turn to the supervisor. Our own advice, after `facts/platforms/any-website.md`. */
const silence = 14
/** When to look for copies after it was taken away. Our own advice, from the same page. */
const copies = [7, 30] as const
/** How long one may complain about a decision (DSA, art. 20: at least six months). */
const complaintMonths = 6

/** After a second report one waits anew. */
const last = ({ on }: LinkReport) => Object.values(on).toSorted().at(-1) ?? ''

/** When to look for an answer to a report: as promised on the form that was used, else as the flow's outcome advises. */
function lookAgain(report: LinkReport, flow: Flow | undefined) {
  const on = last(report)
  const screens = flow?.screens ?? {}
  const promises = Object.keys(report.on).flatMap((name) => {
    const screen = screens[name]
    const hours = screen && 'form' in screen ? screen.form?.promisedHours : undefined
    return hours === undefined ? [] : [Math.ceil(hours / 24)]
  })
  if (promises.length > 0)
    return { from: daysLater(on, Math.min(...promises)), because: 'promise' as const }
  const advised = Object.values(screens).flatMap((screen) =>
    screen.kind === 'outcome' && screen.result === 'reported'
      ? (screen.lookAgainAfterDays ?? [])
      : [],
  )
  const wait = advised.length > 0 ? Math.min(...advised) : waits
  return { from: daysLater(on, wait), because: 'advice' as const }
}

/** What is to be done about one report; a link that was taken away is looked for again on two days. */
function dueOf(
  report: LinkReport,
  flow: Flow | undefined,
  today: string,
): Omit<Due, 'ids' | 'flow'>[] {
  const { answer, answered = today } = report
  if (answer === undefined) return [{ act: 'look', ...lookAgain(report, flow) }]
  if (answer === 'more') return [{ act: 'answer', from: answered, because: 'advice' }]
  if (answer === 'refused')
    return [
      {
        act: 'complain',
        from: answered,
        until: monthsLater(answered, complaintMonths),
        because: 'law',
      },
    ]
  if (answer === 'none')
    return [
      { act: 'ask-again', from: answered, because: 'advice' },
      { act: 'bipt', from: daysLater(firstDay(report) ?? answered, silence), because: 'advice' },
    ]
  // The next of the two; some days after the last, nothing more is asked.
  const next = copies
    .map((days) => daysLater(answered, days))
    .find((day) => daysLater(day, 7) >= today)
  return next === undefined ? [] : [{ act: 'came-back', from: next, because: 'advice' }]
}

/**
 * Everything that is to be done after the reports of a case, soonest first, the same act on several links of a flow in one. `charts` are the flows
 * by id, so far as they have come.
 */
export function dueAfter(
  kept: Case,
  log: readonly LoggedLink[],
  charts: (id: string) => Flow | undefined,
  { isPlace, isStep }: Kinds,
  today: string,
): Due[] {
  const found = new Map<string, Due>()
  for (const { id, noted } of log)
    for (const [flow, report] of Object.entries(noted.reports ?? {}))
      for (const due of dueOf(report, charts(flow), today)) {
        const key = `${due.act} ${flow} ${due.from}`
        const before = found.get(key)
        found.set(key, { ...due, flow, ids: [...(before?.ids ?? []), id] })
      }
  // What was reported without noting a link is looked after as well, as a whole.
  for (const { flow, link, on } of reportedIn(kept, log, charts, isPlace)) {
    if (link) continue
    const report: LinkReport = { on: { [flow]: on }, ...kept.replies[flow] }
    for (const due of dueOf(report, charts(flow), today))
      found.set(`${due.act} ${flow} ${due.from}`, { ...due, flow, ids: [] })
  }
  // Steps after a report have times of their own, whatever the links; that of erasing stands in the law, and leads on by itself.
  for (const [flow, on] of Object.entries(kept.ended)) {
    const chart = isStep(flow) ? charts(flow) : undefined
    const end = chart?.screens[standing(kept, chart).screen]
    const from = end?.kind === 'outcome' ? againAfter(on, end) : undefined
    if (end?.kind !== 'outcome' || from === undefined) continue
    const act = end.lookAgainAfterMonths === undefined ? 'step' : 'ask-authority'
    found.set(`${act} ${flow}`, { act, flow, ids: [], from, because: end.because })
  }
  return [...found.values()].toSorted(
    (a, b) => a.from.localeCompare(b.from) || acts.indexOf(a.act) - acts.indexOf(b.act),
  )
}

/** What can be done now, and what waits for its day. */
export const splitDue = (due: readonly Due[], today: string) => ({
  now: due.filter(({ from }) => from <= today),
  later: due.filter(({ from }) => from > today),
})

/** The case with what came of a report of some links, or of one without any, learned on a day; without an answer it is open again. */
export function answeredBy(
  kept: Case,
  ids: readonly string[],
  flow: string,
  answer: LinkReport['answer'],
  day: string,
): Case {
  if (ids.length === 0) {
    const { [flow]: _, ...others } = kept.replies
    return {
      ...kept,
      replies: answer === undefined ? others : { ...others, [flow]: { answer, answered: day } },
    }
  }
  const links = { ...kept.links }
  for (const id of ids) {
    const noted = links[id]
    const report = noted?.reports?.[flow]
    if (!noted || !report) continue
    const { answer: _, answered: __, ...rest } = report
    const after = answer === undefined ? rest : { ...rest, answer, answered: day }
    links[id] = { ...noted, reports: { ...noted.reports, [flow]: after } }
  }
  return { ...kept, links }
}
