import type { Flow } from '../../chart/flow.ts'
import type { FactValue } from '../../chart/facts.ts'
import {
  type Answer,
  type Case,
  factsOf,
  type NotedEvent,
  type NotedFile,
  standing,
} from '../case.ts'
import { inTime } from '../events.ts'
import type { LoggedLink } from '../log.ts'
import type { Reported } from '../reported.ts'

/** A report with the number of its link in the list, and what came of it. Days are YYYY-MM-DD. */
export interface Filed {
  readonly place: string
  readonly number?: number
  readonly on: string
  readonly answer?: Answer
  readonly answered?: string
  readonly reference?: string
}

/** Everything that the papers for the police depend on. */
export interface Matter {
  readonly who: FactValue<'who'>
  readonly age: FactValue<'age'>
  readonly happened: FactValue<'happened'>
  /** What was answered on the way through the dossier's questions: screen → choice. */
  readonly answers: Readonly<Record<string, string>>
  /** screen → field → what was typed or ticked on that way */
  readonly notes: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** In order of time. */
  readonly events: readonly NotedEvent[]
  readonly links: readonly LoggedLink[]
  readonly files: readonly NotedFile[]
  readonly reports: readonly Filed[]
  /** Language in which the person types. */
  readonly spoken: string
  /** YYYY-MM-DD. */
  readonly today: string
  /** SHA-256 of the list of links and files as it is saved. */
  readonly hash?: string
}

/** Whether nothing but addresses may be shown of the images. */
export const isYoung = ({ age }: Matter): boolean => age !== 'adult'

/** Whether the person was threatened. */
export const threatened = ({ happened, answers }: Matter): boolean =>
  happened === 'threat' || answers.threat === 'yes'

/** Whether the conversation, or a part of it, was kept. */
export const hasConversation = ({ answers }: Matter): boolean =>
  answers.conversation === 'yes' || answers.conversation === 'part'

function filed(report: Reported, links: readonly LoggedLink[], kept: Case): Filed {
  const { flow, link, on, answer } = report
  const noted = link?.noted.reports?.[flow]
  const answered = link ? noted?.answered : kept.replies[flow]?.answered
  return {
    place: flow,
    on,
    ...(link && { number: links.findIndex(({ id }) => id === link.id) + 1 }),
    ...(answer && { answer }),
    ...(answered !== undefined && { answered }),
    ...(noted?.reference !== undefined && { reference: noted.reference }),
  }
}

/** What the papers depend on, out of a case; answers that are off the way, as others were changed, are left out. */
export function matterOf(
  kept: Case,
  flow: Flow,
  links: readonly LoggedLink[],
  reports: readonly Reported[],
  rest: Pick<Matter, 'spoken' | 'today' | 'hash'>,
): Matter {
  const { who = 'me', age = 'unsure', happened = 'unsure' } = factsOf(kept)
  const { path } = standing(kept, flow)
  const notes = kept.notes[flow.id] ?? {}
  // A screen that was skipped says nothing, even where something was typed before.
  const taken = path.filter(({ answer }) => answer !== 'skip')
  return {
    ...rest,
    who,
    age,
    happened,
    answers: Object.fromEntries(
      taken.flatMap(({ screen, answer }) => (answer === undefined ? [] : [[screen, answer]])),
    ),
    notes: Object.fromEntries(taken.flatMap(({ screen }) => [[screen, notes[screen] ?? {}]])),
    events: taken.some(({ screen }) => screen === 'timeline')
      ? inTime(kept).map(([, event]) => event)
      : [],
    links,
    files: age === 'adult' ? Object.values(kept.files) : [],
    reports: reports.map((report) => filed(report, links, kept)),
  }
}
