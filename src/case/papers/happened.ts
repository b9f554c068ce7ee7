import { logHandles } from './links.ts'
import { type Matter, threatened } from './matter.ts'
import type { Block, Line } from './paper.ts'
import {
  chosen,
  type Pen,
  placeName,
  placeOf,
  grouped,
  siteOf,
  ticked,
  type Tongue,
  typedIn,
} from './pen.ts'
import { notedDays, written } from './timeline.ts'
import { weighing } from './weighing.ts'

const whoKnown = ['known', 'suspected', 'account', 'unknown'] as const

/** Whether somebody spread the images, or threatens to: the questions differ. */
const act = ({ happened }: Matter) =>
  happened === 'threat' || happened === 'fear' ? 'threatens' : 'spread'

/** Who did it, as far as the person said. */
export const suspected = (matter: Matter) => chosen(matter, act(matter), whoKnown)

const some = <T>(value: T | undefined, write: (value: T) => Line): Line[] =>
  value === undefined ? [] : [write(value)]

/** Who did it, in a sentence. */
export const whoLines = (matter: Matter, { line }: Pen): Line[] =>
  some(suspected(matter), (known) => line(({ words }) => words.who[known]))

/** The facts, one sentence each, in the order in which they are asked. */
export function happenedBlocks(matter: Matter, pen: Pen): Block[] {
  const { line } = pen
  const said = <const C extends string>(
    screen: string,
    choices: readonly C[],
    pick: (words: Tongue['words'], choice: C) => string,
  ) => some(chosen(matter, screen, choices), (c) => line(({ words }) => pick(words, c)))
  const accounts = logHandles(matter)
  const known = suspected(matter)
  const before: Line[] = [
    ...said('picture', ['myself', 'agreed', 'secretly', 'unsure'], (w, c) => w.picture[c]),
    ...said('meant', ['one', 'few', 'paying', 'me'], (w, c) => w.meant[c]),
    ...said('pressure', ['yes', 'no'], (w, c) => w.pressure[c]),
    ...whoLines(matter, pen),
    ...said('how', ['said', 'only', 'seen', 'told'], (w, c) => w.how[c]),
    ...said('relation', ['partner', 'family', 'known', 'stranger'], (w, c) => w.relation[c]),
  ]
  const after: Line[] = [
    ...(accounts.length > 0
      ? [line(({ words }) => words.accounts, { accounts: accounts.join(', ') })]
      : []),
    ...said('threat', ['yes', 'no', 'unsure'], (w, c) => w.threat[c]),
    ...said('demand', ['money', 'images', 'act', 'nothing'], (w, c) => w.demand[c]),
    ...said('conversation', ['yes', 'part', 'no'], (w, c) => w.conversation[c]),
    ...said('before', ['yes', 'no'], (w, c) => w.before[c]),
    ...said('contact', ['yes', 'forced', 'no'], (w, c) => w.contact[c]),
  ]
  const blocks: Block[] = before.length > 0 ? [{ kind: 'list', lines: before }] : []
  if (known === 'known' || known === 'suspected')
    blocks.push({ kind: 'blanks', lines: [line(({ words }) => words.blank.suspect)] })
  if (after.length > 0) blocks.push({ kind: 'list', lines: after })
  return blocks
}

/** Where it is, with how many addresses each. */
export function whereLine(matter: Matter, pen: Pen): Line {
  const groups = grouped(matter.links, (link) => siteOf(link, pen) ?? link.place ?? '')
  if (groups.length === 0) return pen.line(({ words }) => words.nowhere)
  const places = (tongue: Tongue) =>
    groups
      .flatMap((links) => {
        const [first] = links
        if (!first) return []
        return tongue.words.at[links.length > 1 ? 'several' : 'one']
          .replace('{place}', placeName(first, pen)(tongue) ?? '')
          .replace('{count}', String(links.length))
      })
      .join(', ')
  const threat = act(matter) === 'threatens'
  return pen.line(({ words }) => (threat ? words['threat-where'] : words.where), { places })
}

/** When the facts were, from the first to the last that has a date. */
export function periodLine(matter: Matter, { line }: Pen): Line {
  const days = notedDays(matter)
  if (days === undefined) return line(({ words }) => words.period.none)
  const [first, last] = days
  return line(({ words }) => words.period[first.on === last.on ? 'one' : 'several'], {
    first: written(first),
    last: written(last),
  })
}

/** Where it was reported, and how many addresses are gone. */
function standingLines({ links, reports }: Matter, pen: Pen): Line[] {
  const { line } = pen
  if (reports.length === 0) return [line(({ words }) => words.standing.none)]
  const places = [...new Set(reports.map(({ place }) => place))]
  const gone = new Set(
    reports.flatMap(({ answer, number }) => (answer === 'removed' ? (number ?? []) : [])),
  )
  return [
    line(({ words }) => words.standing.some, {
      places: (tongue) => places.map((id) => placeOf(id, pen)(tongue)).join(', '),
    }),
    ...(gone.size > 0
      ? [
          line(({ words }) => words.standing.removed, {
            removed: String(gone.size),
            count: String(links.length),
          }),
        ]
      : []),
  ]
}

/** That an interpreter is wanted, and for which language: as one of the requests, or as it is said on the phone. */
export function interpreterLines(matter: Matter, { line }: Pen, as: 'requests' | 'call'): Line[] {
  if (!ticked(matter, 'talking', 'interpreter')) return []
  const language = typedIn(matter, 'talking', 'language')
  return [
    language === undefined
      ? line(({ words }) => words[as]['interpreter-unnamed'])
      : line(({ words }) => words[as].interpreter, { language }),
  ]
}

/** What the person asks of the police, as phrases. */
export function requestLines(matter: Matter, pen: Pen): Line[] {
  const { line } = pen
  return [
    ...(['injured', 'copy', 'removal', 'motive'] as const).flatMap((name) =>
      ticked(matter, 'requests', name) ? [line(({ words }) => words.requests[name])] : [],
    ),
    ...(ticked(matter, 'talking', 'officer') ? [line(({ words }) => words.requests.officer)] : []),
    ...interpreterLines(matter, pen, 'requests'),
    ...(ticked(matter, 'talking', 'address') ? [line(({ words }) => words.requests.address)] : []),
  ]
}

/** Phrases joined into a sentence, each language with its own mark between them. */
const listed = (
  pen: Pen,
  pick: (words: Tongue['words']) => string,
  phrases: readonly Line[],
  mark: (words: Tongue['words']) => string,
) =>
  phrases.length === 0
    ? []
    : [
        pen.line(({ words }) => pick(words), {
          list: ({ language, words }) =>
            phrases
              .map(({ text, own }) => (language === pen.own ? (own ?? text) : text))
              .join(mark(words)),
        }),
      ]

/** The facts in short, for the desk. */
export function summaryBlocks(matter: Matter, pen: Pen): Block[] {
  const { line } = pen
  const threat = threatened(matter) && matter.happened !== 'threat'
  return [
    {
      kind: 'text',
      lines: [
        line(({ words }) => words.what[matter.happened]),
        line(({ words }) => words.age[matter.age]),
        whereLine(matter, pen),
        periodLine(matter, pen),
        ...whoLines(matter, pen),
        ...(threat ? [line(({ words }) => words.threat.yes)] : []),
        ...standingLines(matter, pen),
        ...listed(
          pen,
          (words) => words.weighs,
          weighing(matter, pen),
          () => ', ',
        ),
        ...listed(
          pen,
          (words) => words.asks,
          requestLines(matter, pen),
          (words) => words['asks-mark'],
        ),
      ],
    },
  ]
}
