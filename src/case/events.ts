import type { Case, NotedEvent } from './case.ts'
import { nextNumber, putBack } from './log.ts'

/** The most moments that one case holds. */
export const mostEvents = 100

/** Whether a text is a date that may be rough: YYYY, YYYY-MM or YYYY-MM-DD, and one that exists. */
export function isRough(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false
  const whole = `${text}-01-01`.slice(0, 10)
  const date = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole)
}

/** First and last day, as YYYY-MM-DD, that a rough date can mean. */
export function spanOf(rough: string): readonly [first: string, last: string] {
  const [year = 0, month] = rough.split('-').map(Number)
  if (rough.length === 10) return [rough, rough]
  // Day 0 of a month is the last of the one before.
  const last = new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10)
  return [`${rough}-01-01`.slice(0, 10), last]
}

/** The case with one more moment; as it was when there is no room for more. */
export function withEvent(kept: Case, event: NotedEvent): Case {
  if (Object.keys(kept.events).length >= mostEvents) return kept
  return { ...kept, events: { ...kept.events, [`e${nextNumber(kept.events)}`]: event } }
}

/** The case without a moment. */
export function withoutEvent(kept: Case, id: string): Case {
  const { [id]: _, ...events } = kept.events
  return { ...kept, events }
}

/** The case with a moment that was removed, in its old place. */
export const eventBack = (kept: Case, id: string, event: NotedEvent): Case => ({
  ...kept,
  events: putBack(kept.events, id, event),
})

/** The case with a moment changed. */
export const withEventAt = (kept: Case, id: string, event: NotedEvent): Case => ({
  ...kept,
  events: { ...kept.events, [id]: event },
})

/** The moments of a case in order of time; those without a date come last, and those of one date in the order in which they were noted. */
export const inTime = (kept: Case): readonly (readonly [id: string, event: NotedEvent])[] =>
  Object.entries(kept.events).toSorted(([, a], [, b]) =>
    (a.on ?? '9999').localeCompare(b.on ?? '9999'),
  )
