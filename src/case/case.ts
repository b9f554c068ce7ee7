import { type Fact, type FactValue, type Facts, isFactValue } from '../chart/facts.ts'
import type { Flow } from '../chart/flow.ts'
import type { Extra, TextLanguage } from '../chart/form.ts'
import type { LinkKind } from '../chart/link.ts'
import { type Answers, trace } from '../chart/trace.ts'
import type { Reading } from './reading.ts'

/** What the person did with a flow of the plan that they do not want to do now. */
export type Put = 'later' | 'declined'

/** What a screenshot shows, so far as the person looked: the page's address, a date, the account. */
export type Shot = { readonly [Part in 'address' | 'date' | 'account']?: 'yes' | 'no' }

/** What a platform answered: it took the link away, refused, asked for more, or said nothing although one waited long enough. */
export const answers = ['removed', 'refused', 'more', 'none'] as const
export type Answer = (typeof answers)[number]

/** That a link was reported in a flow: on which of its screens and days, with the reference that the platform gave. */
export interface LinkReport {
  /** screen → day */
  readonly on: Readonly<Record<string, string>>
  readonly reference?: string
  /** What came of it, and on which day the person learned that. */
  readonly answer?: Answer
  readonly answered?: string
}

/** One address, user name or number that the person noted, with what they said of it. What it is, recognising tells anew each time. */
export interface NotedLink {
  /** As it was typed or pasted. */
  readonly text: string
  /** Place and kind where the person knows better than what was recognised. */
  readonly place?: string
  readonly kind?: LinkKind
  /** The account that posted it. */
  readonly account?: string
  /** When it was first seen, as YYYY-MM-DDTHH:MM in `zone`, an IANA time zone. */
  readonly seen?: string
  readonly zone?: string
  readonly shot?: Shot
  /** Where the screenshot is kept, and who else saw it. */
  readonly where?: string
  readonly witnesses?: string
  /** flow → report */
  readonly reports?: Readonly<Record<string, LinkReport>>
}

/** A file of which only this was noted, so that it can be shown later that it did not change. The file itself is nowhere in a case. */
export interface NotedFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly type: string
  /** As the device reports it; ISO 8601, UTC. */
  readonly modified: string
  /** SHA-256 in hexadecimal. */
  readonly hash: string
  /** When the hash was made; ISO 8601, UTC. */
  readonly at: string
}

/** How the report texts of one flow are to be, and which of them the person rewrote. */
export interface TextWishes {
  readonly language?: TextLanguage
  readonly extras?: { readonly [E in Extra]?: 'yes' }
  /** screen → text */
  readonly edits?: Readonly<Record<string, string>>
  /** The place that a step after the report is about. */
  readonly place?: string
}

/** What happened at a moment that the person remembers. */
export const eventKinds = ['made', 'sent', 'threat', 'spread', 'found', 'contact', 'other'] as const
export type EventKind = (typeof eventKinds)[number]

/** One moment of what happened, as far as the person knows. */
export interface NotedEvent {
  /** YYYY-MM-DD, YYYY-MM or YYYY; none where the date is not known. */
  readonly on?: string
  /** The date is about right. */
  readonly about?: 'yes'
  readonly what?: EventKind
  readonly text?: string
}

/** How the papers for the police are to be. */
export interface PaperWishes {
  readonly language?: TextLanguage
  /** The person's own language stands beside it. */
  readonly beside?: 'yes'
  /** Parts that are left out. */
  readonly without?: Readonly<Record<string, 'yes'>>
}

/** Everything that is known of a case; what is kept, and nothing else. Dates are YYYY-MM-DD, local time. */
export interface Case {
  /** flow → screen → choice */
  readonly answers: Readonly<Record<string, Answers>>
  /** Facts, each with the flow whose answer told it. */
  readonly told: { readonly [F in Fact]?: { readonly value: FactValue; readonly by: string } }
  /** flow → screen → field → what was typed or picked */
  readonly notes: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
  >
  /** The log, in the order in which it was written: id → link. Ids are `l1`, `l2` … */
  readonly links: Readonly<Record<string, NotedLink>>
  /** The integrity list: id → file. Ids are `f1`, `f2` … */
  readonly files: Readonly<Record<string, NotedFile>>
  /** flow → wishes */
  readonly texts: Readonly<Record<string, TextWishes>>
  /** flow → what came of a report of which no link was noted, and the day on which the person learned that */
  readonly replies: Readonly<Record<string, { readonly answer: Answer; readonly answered: string }>>
  /** flow → screen → day on which the person said that theirs looks different */
  readonly differs: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What happened when: id → event. Ids are `e1`, `e2` … */
  readonly events: Readonly<Record<string, NotedEvent>>
  readonly papers: PaperWishes
  /** flow → screen → what a support worker wrote down there, for the person to see */
  readonly remarks: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By which a support worker tells one case from another; it tells nothing of the person. */
  readonly code?: string
  readonly put: Readonly<Record<string, Put>>
  /** flow → day on which its end was reached */
  readonly ended: Readonly<Record<string, string>>
  /** Where the person was: a flow and its screen, or the plan when there is no flow. */
  readonly at: { readonly flow?: string; readonly screen?: string }
  readonly language?: string
  /** The language of what is not written in `language`. */
  readonly second?: string
  readonly reading?: Reading
}

export const emptyCase: Case = {
  answers: {},
  told: {},
  notes: {},
  links: {},
  files: {},
  texts: {},
  replies: {},
  differs: {},
  events: {},
  papers: {},
  remarks: {},
  put: {},
  ended: {},
  at: {},
}

/** Whether nothing is known of a case yet. */
export const isEmpty = (kept: Case): boolean => JSON.stringify(kept) === JSON.stringify(emptyCase)

/** All facts of a case; or those that other flows than `except` told, which is what that flow starts from. */
export function factsOf(kept: Case, except?: string): Facts {
  return Object.fromEntries(
    Object.entries(kept.told).flatMap(([fact, told]) =>
      told && told.by !== except && isFactValue(fact, told.value) ? [[fact, told.value]] : [],
    ),
  )
}

/** Where the person stands in a flow. */
export const standing = (kept: Case, flow: Flow) =>
  trace(flow, factsOf(kept, flow.id), kept.answers[flow.id] ?? {})

/** The case after an answer. Answers further on stay; the facts this flow tells are read anew from its path. */
export function answered(
  kept: Case,
  flow: Flow,
  screen: string,
  choice: string,
  today: string,
): Case {
  const answers = { ...kept.answers[flow.id], [screen]: choice }
  const { path, done } = trace(flow, factsOf(kept, flow.id), answers)
  const others = Object.entries(kept.told).filter(([, told]) => told?.by !== flow.id)
  const told = path.flatMap(({ screen: name, answer }) => {
    const asked = flow.screens[name]
    return asked?.kind === 'question' && asked.tells && answer !== undefined
      ? [[asked.tells, { value: answer, by: flow.id }] as const]
      : []
  })
  const { [flow.id]: before, ...ended } = kept.ended
  return {
    ...kept,
    answers: { ...kept.answers, [flow.id]: answers },
    told: Object.fromEntries([...others, ...told]),
    ended: done ? { ...ended, [flow.id]: before ?? today } : ended,
  }
}

/** The answered screens that an answer would take off the path, so that this can be said beforehand. */
export function dropped(kept: Case, flow: Flow, screen: string, choice: string): string[] {
  const facts = factsOf(kept, flow.id)
  const answers = kept.answers[flow.id] ?? {}
  const names = (given: Answers) =>
    trace(flow, facts, given)
      .path.filter((step) => step.answer !== undefined)
      .map((step) => step.screen)
  const after = new Set(names({ ...answers, [screen]: choice }))
  return names(answers).filter((name) => !after.has(name))
}

/** The case with one field noted, or forgotten when the text is empty. */
export function noted(
  kept: Case,
  flow: string,
  screen: string,
  field: string,
  value: string,
): Case {
  const { [field]: _, ...rest } = kept.notes[flow]?.[screen] ?? {}
  const fields = value === '' ? rest : { ...rest, [field]: value }
  return {
    ...kept,
    notes: { ...kept.notes, [flow]: { ...kept.notes[flow], [screen]: fields } },
  }
}

/** The case with a note that the person's screen looks different from what this one says. */
export const differing = (kept: Case, flow: string, screen: string, day: string): Case => ({
  ...kept,
  differs: { ...kept.differs, [flow]: { ...kept.differs[flow], [screen]: day } },
})

/** The case with a flow put off or set aside; or taken up again, without `how`. */
export function putAside(kept: Case, flow: string, how: Put | undefined): Case {
  const rest = Object.fromEntries(Object.entries(kept.put).filter(([id]) => id !== flow))
  return { ...kept, put: how ? { ...rest, [flow]: how } : rest }
}
