import type { Answer, NotedEvent } from '../case.ts'
import { spanOf } from '../events.ts'
import type { Filed, Matter } from './matter.ts'
import type { Block, Line } from './paper.ts'
import { grouped, type Pen, ranges, type Tongue } from './pen.ts'

/** Moments at which something punishable may have happened; that an image was made is one only where it was made in secret. */
const isFact = ({ what }: NotedEvent, { answers }: Matter) =>
  what === 'threat' || what === 'spread' || (what === 'made' && answers.picture === 'secretly')

const days = (events: readonly NotedEvent[]) => events.flatMap(({ on }) => on ?? [])

/** The dates of the facts, rough ones too. */
const factDays = (matter: Matter) => days(matter.events.filter((event) => isFact(event, matter)))

/** The dates at which the person learned of them. */
const knownDays = ({ events, links }: Matter) => [
  ...days(events.filter(({ what }) => what === 'found')),
  ...links.flatMap(({ noted }) => noted.seen?.slice(0, 10) ?? []),
]

type Span = readonly [first: string, last: string]

/** First and last day that each date of the facts can mean. */
export const factSpans = (matter: Matter): readonly Span[] => factDays(matter).map(spanOf)

/** The same of the dates at which the person learned of them. */
export const knownSpans = (matter: Matter): readonly Span[] => knownDays(matter).map(spanOf)

/** Both, as they were told, in order of time. */
export const notedDays = (matter: Matter): readonly string[] =>
  [...factDays(matter), ...knownDays(matter)].toSorted()

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
        : about
          ? line(({ words }) => words.time.about, { day: ({ day }) => day(on) })
          : line(({ day }) => day(on)),
    what: [
      ...(what === undefined ? [] : [line(({ words }) => words.time[what])]),
      ...(text?.trim() ? [typed(text)] : []),
    ],
  }
}

const numbersOf = (reports: readonly Filed[]) => reports.flatMap(({ number }) => number ?? [])

const answerOf: Readonly<Record<Answer, 'removed' | 'refused' | 'more' | 'none'>> = {
  removed: 'removed',
  refused: 'refused',
  more: 'more',
  none: 'none',
}

/** What the log tells by itself: when addresses were seen, reported and answered, one line a day and place. */
function logRows({ links, reports }: Matter, { line, nameOf }: Pen): Row[] {
  const dated = (day: string) => ({ from: day, when: line((tongue) => tongue.day(day)) })
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
          place: nameOf(list[0]?.place ?? ''),
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
          line(({ words }) => words.time[answerOf[answer]], {
            place: nameOf(place),
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
