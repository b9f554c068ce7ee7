import type { NotedEvent } from '../case.ts'
import { isRough, spanOf } from '../events.ts'
import { daysLater } from '../../chart/days.ts'
import type { Filed, Matter } from './matter.ts'
import type { Block, Line } from './paper.ts'
import { grouped, type Pen, placeOf, ranges, type Tongue } from './pen.ts'

/** Moments at which something punishable may have happened; that an image was made is one only where it was made in secret. */
const isFact = ({ what }: NotedEvent, { answers }: Matter) =>
  what === 'threat' || what === 'spread' || (what === 'made' && answers.picture === 'secretly')

/** A day, or a month or a year, that was noted; `about` where the person is not sure of it. */
interface Noted {
  readonly on: string
  readonly about?: 'yes'
}

const dated = (events: readonly NotedEvent[]): Noted[] =>
  events.flatMap(({ on, about }) => (on === undefined ? [] : [{ on, ...(about && { about }) }]))

/** The dates of the facts, rough ones too. */
const factDays = (matter: Matter) => dated(matter.events.filter((event) => isFact(event, matter)))

/** The dates at which the person learned of them. */
const knownDays = ({ events, links }: Matter): Noted[] => [
  ...dated(events.filter(({ what }) => what === 'found')),
  ...links.flatMap(({ noted }) =>
    noted.seen === undefined ? [] : [{ on: noted.seen.slice(0, 10) }],
  ),
]

type Span = readonly [first: string, last: string]

/** How far off a date that is only about right may be, in days. */
const roughly = 31

const span = ({ on, about }: Noted): Span => {
  const [first, last] = spanOf(on)
  return about ? [daysLater(first, -roughly), daysLater(last, roughly)] : [first, last]
}

/** First and last day that each date of the facts can mean. */
export const factSpans = (matter: Matter): readonly Span[] => factDays(matter).map(span)

/** The same of the dates at which the person learned of them. */
export const knownSpans = (matter: Matter): readonly Span[] => knownDays(matter).map(span)

/** The first and the last of both, as they were told; none where nothing is dated. */
export function notedDays(matter: Matter): readonly [first: Noted, last: Noted] | undefined {
  const all = [...factDays(matter), ...knownDays(matter)]
  const [first] = all.toSorted((a, b) => spanOf(a.on)[0].localeCompare(spanOf(b.on)[0]))
  const last = all.toSorted((a, b) => spanOf(a.on)[1].localeCompare(spanOf(b.on)[1])).at(-1)
  return first && last && [first, last]
}

/** A noted day as each language writes it. */
export const written =
  ({ on, about }: Noted) =>
  ({ words, day }: Tongue): string =>
    about ? words.time.about.replace('{day}', day(on) ?? '') : (day(on) ?? '')

/** Comes after every day. */
const undated = '9999-99-99'

interface Row {
  /** For the order: the first day that is meant. */
  readonly from: string
  readonly when: Line
  readonly what: readonly Line[]
}

/** "no. 1, 2", or that there was no address. */
const numbersIn = (numbers: readonly number[]) => (tongue: Tongue) =>
  numbers.length === 0
    ? tongue.words.time['no-link']
    : tongue.words.time.link[numbers.length > 1 ? 'several' : 'one'].replace(
        '{numbers}',
        ranges(numbers),
      )

function eventRow({ on, about, what, text }: NotedEvent, { line, typed }: Pen): Row {
  return {
    from: on === undefined ? undated : spanOf(on)[0],
    when:
      on === undefined
        ? line(({ words }) => words.time.undated)
        : line(written({ on, ...(about && { about }) })),
    what: [
      // A day of which nothing more was said is still one that the person noted.
      ...(what === undefined && (text?.trim() || on === undefined)
        ? []
        : [line(({ words }) => words.time[what ?? 'other'])]),
      ...(text?.trim() ? [typed(text)] : []),
    ],
  }
}

const numbersOf = (reports: readonly Filed[]) => reports.flatMap(({ number }) => number ?? [])

/** What the log tells by itself: when addresses were seen, reported and answered, one line a day and place. */
function logRows({ links, reports }: Matter, pen: Pen): Row[] {
  const { line } = pen
  const dated = (day: string) =>
    isRough(day)
      ? { from: day, when: line((tongue) => tongue.day(day)) }
      : { from: undated, when: line(({ words }) => words.time.undated) }
  const seen = links.flatMap(({ noted }, index) =>
    noted.seen === undefined ? [] : [{ day: noted.seen.slice(0, 10), number: index + 1 }],
  )
  return [
    ...grouped(seen, ({ day }) => day).flatMap((list) => {
      const numbers = list.map(({ number }) => number)
      return {
        ...dated(list[0]?.day ?? ''),
        what: [line(({ words }) => words.time.seen, { links: numbersIn(numbers) })],
      }
    }),
    ...grouped(reports, ({ place, on }) => `${place} ${on}`).map((list) => ({
      ...dated(list[0]?.on ?? ''),
      what: [
        line(({ words }) => words.time.reported, {
          place: placeOf(list[0]?.place ?? '', pen),
          links: numbersIn(numbersOf(list)),
        }),
      ],
    })),
    ...grouped(
      reports.filter(({ answer, answered }) => answer !== undefined && answered !== undefined),
      ({ place, answer, answered }) => `${place} ${answer} ${answered}`,
    ).map((list) => {
      const { answer = 'none', answered = '', place = '' } = list[0] ?? {}
      return {
        ...dated(answered),
        what: [
          line(({ words }) => words.time[answer], {
            place: placeOf(place, pen),
            links: numbersIn(numbersOf(list)),
          }),
        ],
      }
    }),
  ]
}

/** Everything with a date, and what the person could not date at the end. */
export function timelineBlocks(matter: Matter, pen: Pen): Block[] {
  const rows = [...matter.events.map((event) => eventRow(event, pen)), ...logRows(matter, pen)]
    .filter(({ what }) => what.length > 0)
    .toSorted((a, b) => a.from.localeCompare(b.from))
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      heads: [
        pen.line(({ words }) => words.time.head.when),
        pen.line(({ words }) => words.time.head.what),
      ],
      rows: rows.map(({ when, what }) => [[when], what]),
      widths: [0.3, 0.7],
    },
  ]
}
