import { interpreterLines, periodLine, suspected, whoLines, whereLine } from './happened.ts'
import { hasConversation, isYoung, type Matter, threatened } from './matter.ts'
import type { Block, Line, Paper, PaperKind } from './paper.ts'
import { type Pen, type PoliceWords, typedIn } from './pen.ts'
import { harmBlocks } from './weighing.ts'

const paper = (
  kind: PaperKind,
  { line, language, own }: Pen,
  intro: readonly Line[],
  sections: Readonly<Record<string, readonly [title: Line, ...blocks: (Block | false)[]]>>,
): Paper => ({
  kind,
  language,
  ...(own && { own }),
  title: line(({ words }) => words.title[kind]),
  intro,
  sections: Object.entries(sections).map(([name, [title, ...blocks]]) => ({
    name,
    title,
    blocks: blocks.flatMap((block) => block || []),
  })),
})

const blanks = ({ line }: Pen, ...names: readonly (keyof PoliceWords['blank'])[]): Block => ({
  kind: 'blanks',
  lines: names.map((name) => line(({ words }) => words.blank[name])),
})

const isKnown = (matter: Matter) => {
  const known = suspected(matter)
  return known === 'known' || known === 'suspected'
}

/** What to say on the phone to get an appointment, short enough to be read aloud, and what to write down meanwhile. */
export function callPaper(matter: Matter, pen: Pen): Paper {
  const { line } = pen
  const young = isYoung(matter)
  const names = [
    threatened(matter) && 'urgent',
    suspected(matter) !== undefined && (isKnown(matter) ? 'know' : 'unknown'),
    young ? (matter.age === 'minor' ? 'minor' : 'unsure') : matter.links.length > 0 && 'evidence',
    'officer',
  ] as const
  const say = [
    line(({ words }) => words.call.hello),
    line(({ words }) => words.what[matter.happened]),
    ...names.flatMap((name) => (name ? [line(({ words }) => words.call[name])] : [])),
    ...interpreterLines(matter, pen, 'call'),
    line(({ words }) => words.call.thanks),
  ]
  const fits = (['along', 'support', 'private'] as const).map((name) =>
    line(({ words }) => words.call[name]),
  )
  return paper('call', pen, [], {
    say: [line(({ words }) => words.call.say), { kind: 'list', lines: say }],
    fits: [line(({ words }) => words.call.fits), { kind: 'list', lines: fits }],
    refused: [
      line(({ words }) => words.call.if),
      { kind: 'list', lines: [line(({ words }) => words.call.duty)] },
    ],
    write: [
      line(({ words }) => words.call.write),
      blanks(pen, 'appointment', 'officer', 'station'),
    ],
  })
}

/** One page of what to take along, to tick off. */
export function bringPaper(matter: Matter, pen: Pen): Paper {
  const { line } = pen
  const young = isYoung(matter)
  const { links, reports } = matter
  const names = [
    'card',
    'phone',
    'paper',
    links.length > 0 && 'links',
    !young && 'shots',
    !young && 'stick',
    !young && hasConversation(matter) && 'conversation',
    reports.length > 0 && 'reports',
    'witnesses',
    !young && typedIn(matter, 'ground-proof', 'where') !== undefined && 'proof',
    'along',
    young && 'adult',
    'questions',
  ] as const
  const count = String(links.length)
  return paper('bring', pen, [line(({ words }) => words.bring.intro)], {
    list: [
      line(({ words }) => words.bring.title),
      {
        kind: 'boxes',
        lines: names.flatMap((name) =>
          name ? [line(({ words }) => words.bring[name], { count })] : [],
        ),
      },
      young && { kind: 'text', lines: [line(({ words }) => words.bring['no-copy'])] },
    ],
  })
}

/** What kind of facts the declaration names; none where that is for others to say. */
const typeOf = (matter: Matter) =>
  matter.happened === 'online'
    ? isYoung(matter)
      ? 'abuse-images'
      : 'sharing'
    : matter.happened === 'threat' || (matter.happened === 'fear' && threatened(matter))
      ? 'threat'
      : undefined

/** The declaration as an injured person, to be copied onto the form of the police or the prosecutor's secretariat. */
export function injuredPaper(matter: Matter, pen: Pen): Paper {
  const { line } = pen
  const harm = harmBlocks(matter, pen)
  const known = suspected(matter)
  const type = typeOf(matter)
  return paper(
    'injured',
    pen,
    [line(({ words }) => words.injured.to), line(({ words }) => words.injured.model)],
    {
      who: [
        line(({ words }) => words.injured.who),
        blanks(pen, 'name', 'birth', 'address', 'reach'),
      ],
      facts: [
        line(({ words }) => words.injured.facts),
        {
          kind: 'text',
          lines: [
            line(({ words }) => words.injured.about),
            line(({ words }) => words.what[matter.happened]),
            whereLine(matter, pen),
            periodLine(matter, pen),
            type === undefined
              ? line(({ words }) => words.injured.unnamed)
              : line(({ words }) => words.injured.type, {
                  type: ({ words }) => words.law.row[type],
                }),
            ...whoLines(matter, pen),
          ],
        },
        blanks(
          pen,
          'place',
          'station',
          'number',
          ...(known === 'unknown' ? [] : ['suspect' as const]),
        ),
      ],
      harm: [
        line(({ words }) => words.injured.harm),
        ...(harm.length > 0 ? harm : [blanks(pen, 'other')]),
      ],
      declare: [
        line(({ words }) => words.injured.declare),
        { kind: 'text', lines: [line(({ words }) => words.injured.right)] },
        blanks(pen, 'day', 'signature'),
      ],
    },
  )
}
