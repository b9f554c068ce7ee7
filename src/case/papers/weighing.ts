import type { Offence, Period } from '../../chart/law.ts'
import { isYoung, type Matter, threatened } from './matter.ts'
import type { Block, Line } from './paper.ts'
import { chosen, type Pen, ticked, typedIn } from './pen.ts'
import { factSpans, knownSpans } from './timeline.ts'

const grounds = ['orientation', 'origin', 'belief', 'health'] as const

/** The ground on which the person thinks that it was done. */
const groundOf = (matter: Matter) =>
  matter.answers.ground === 'sex'
    ? 'sex'
    : matter.answers.ground === 'other'
      ? (chosen(matter, 'which', grounds) ?? 'ground')
      : undefined

const isFamily = ({ answers }: Matter) => answers.relation === 'family'

/** The circumstances that the person noted, one sentence each, and where the proof of a motive stands. */
export function circumstanceBlocks(matter: Matter, { line, typed }: Pen): Block[] {
  const intent = chosen(matter, 'intent', ['harm', 'profit', 'both'])
  const ground = groundOf(matter)
  const vulnerable = chosen(matter, 'vulnerable', ['known', 'yes'])
  const relation = chosen(matter, 'relation', ['partner', 'family'])
  const trust = chosen(matter, 'trust', ['yes', 'unsure'])
  const several = chosen(matter, 'several', ['yes', 'unsure'])
  const years = chosen(matter, 'years', ['under-16', 'from-16'])
  const proof = ground && typedIn(matter, 'ground-proof', 'where')
  const young = isYoung(matter)
    ? (years ?? (matter.age === 'minor' ? 'minor' : 'minor-unsure'))
    : undefined
  const names = [
    intent,
    ground,
    vulnerable && (vulnerable === 'known' ? 'vulnerable-known' : 'vulnerable'),
    relation,
    trust && (trust === 'yes' ? 'trust' : 'trust-unsure'),
    several && (several === 'yes' ? 'several' : 'several-unsure'),
    young,
  ] as const
  const lines = names.flatMap((name): Line[] => [
    ...(name === undefined ? [] : [line(({ words }) => words.circumstances[name])]),
    ...(name === ground && proof !== undefined
      ? [line(({ words }) => words.circumstances.proof), typed(proof)]
      : []),
  ])
  if (lines.length === 0) return []
  return [
    { kind: 'text', lines: [line(({ words }) => words.circumstances.intro)] },
    { kind: 'list', lines },
  ]
}

/** The circumstances in a word or two each. */
export function weighing(matter: Matter, { line }: Pen): Line[] {
  const { answers } = matter
  const names = [
    (answers.intent === 'harm' || answers.intent === 'both') && 'harm',
    (answers.intent === 'profit' || answers.intent === 'both') && 'profit',
    groundOf(matter) !== undefined && 'discrimination',
    chosen(matter, 'vulnerable', ['known', 'yes']) && 'vulnerable',
    answers.relation === 'partner' && 'partner',
    isFamily(matter) && 'family',
    answers.trust === 'yes' && 'trust',
    answers.several === 'yes' && 'several',
    matter.age === 'minor' && 'minor',
    threatened(matter) && 'threat',
  ] as const
  return names.flatMap((name) => (name ? [line(({ words }) => words.short[name])] : []))
}

/** The harm that was ticked. */
export function harmBlocks(matter: Matter, { line }: Pen): Block[] {
  const lines = (['moral', 'body', 'money', 'work', 'name'] as const).flatMap((name) =>
    ticked(matter, 'harm', name) ? [line(({ words }) => words.harm[name])] : [],
  )
  return lines.length === 0
    ? []
    : [
        { kind: 'text', lines: [line(({ words }) => words.harm.intro)] },
        { kind: 'list', lines },
      ]
}

/** What may have been done, by the articles that may belong to it. None is a charge, and none of them is sure. */
export function offencesOf(matter: Matter): Offence[] {
  const { happened, answers } = matter
  const shared = happened === 'online' || happened === 'ai' || happened === 'unsure'
  const threat = threatened(matter) || answers.threat === 'unsure'
  const young = isYoung(matter)
  const demanded = chosen(matter, 'demand', ['money', 'images', 'act'])
  const names = [
    shared && 'sharing',
    shared && chosen(matter, 'intent', ['harm', 'profit', 'both']) && 'malicious',
    answers.picture === 'secretly' && 'voyeurism',
    // While nothing was shared, the only one who made such an image may be the person whose paper this is.
    young && (shared || answers.picture === 'secretly') && 'abuse-images',
    young && (shared || answers.picture === 'secretly') && 'abuse-holding',
    threat && 'threat',
    threat && demanded && 'order',
    threat && (demanded === 'money' || demanded === 'images') && 'extortion',
  ] as const
  return names.flatMap((name) => name || [])
}

/** What weighs in law where images were made or shared without consent; the articles on threats do not know these circumstances. */
function circumstancesOf(matter: Matter): Offence[] {
  const { answers } = matter
  const base = offencesOf(matter)
  if (!base.includes('sharing') && !base.includes('voyeurism')) return []
  const young = isYoung(matter)
  const names = [
    chosen(matter, 'vulnerable', ['known', 'yes']) && 'vulnerable',
    young && chosen(matter, 'years', ['under-16', 'from-16']),
    young && isFamily(matter) && 'incest',
    (answers.relation === 'partner' || isFamily(matter)) && 'family',
    groundOf(matter) !== undefined && 'discrimination',
    chosen(matter, 'trust', ['yes', 'unsure']) && 'trust',
    chosen(matter, 'several', ['yes', 'unsure']) && 'several',
  ] as const
  return names.flatMap((name) => name || [])
}

/**
 * The periods of the law in which the facts may lie, the latest first, as in `periods`. When something was found or seen is no more than the last day on which it can have happened,
 * so without a date of the facts themselves the period before it is shown too; without any date, the two latest.
 */
export function periodsOf(matter: Matter, periods: readonly Period[]): readonly Period[] {
  const certain = factSpans(matter)
  const spans = [...certain, ...knownSpans(matter)]
  if (spans.length === 0) return periods.slice(0, 2)
  const fits = periods.map(({ from }, index) => {
    const next = periods[index - 1]?.from ?? '9999'
    return spans.some(([first, last]) => last >= from && first < next)
  })
  const earliest = fits.lastIndexOf(true)
  return periods.filter(
    (_, index) => fits[index] || (certain.length === 0 && earliest >= 0 && index === earliest + 1),
  )
}

/** For police and lawyers: the articles, by when the facts were. */
export function lawBlocks(matter: Matter, pen: Pen, periods: readonly Period[]): Block[] {
  const { line } = pen
  const offences = offencesOf(matter)
  const rows = [...offences, ...circumstancesOf(matter)]
  const columns = periodsOf(matter, periods)
  if (rows.length === 0 || columns.length === 0) return []
  const undated = factSpans(matter).length === 0
  const threat = offences.includes('threat')
  const width = 0.66 / columns.length
  return [
    {
      kind: 'text',
      lines: [
        line(({ words }) => words.law.intro),
        ...(undated ? [line(({ words }) => words.law.undated)] : []),
      ],
    },
    {
      kind: 'table',
      heads: [
        line(({ words }) => words.law.head.what),
        ...columns.map(({ id }) => line(({ words }) => words.law.period[id])),
      ],
      rows: rows.map((row) => [
        [
          offences.includes(row)
            ? line(({ words }) => words.law.row[row])
            : line(({ words }) => words.law.circumstance, {
                name: ({ words }) => words.law.row[row],
              }),
        ],
        ...columns.map(({ articles }) => {
          const article = articles[row]
          return [
            article === undefined
              ? line(({ words }) => words.law.unchecked)
              : line(({ words }) => words.law.article, { article }),
          ]
        }),
      ]),
      widths: [0.34, ...columns.map(() => width)],
    },
    {
      kind: 'text',
      lines: [
        ...(matter.happened === 'ai' && !isYoung(matter)
          ? [line(({ words }) => words.law.ai)]
          : []),
        ...(threat ? [line(({ words }) => words.law.threat)] : []),
        line(({ words }) => words.law.removal),
      ],
    },
  ]
}
