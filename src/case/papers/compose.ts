import type { Period } from '../../chart/law.ts'
import { bringPaper, callPaper, injuredPaper } from './desk.ts'
import { happenedBlocks, requestLines, summaryBlocks } from './happened.ts'
import { fileBlocks, linkBlocks, reportBlocks } from './links.ts'
import { hasConversation, isYoung, type Matter } from './matter.ts'
import type { Block, Line, Paper, PaperKind, Section } from './paper.ts'
import { type Pen, type PoliceWords, scriptOf, typedIn } from './pen.ts'
import { timelineBlocks } from './timeline.ts'
import { circumstanceBlocks, harmBlocks, lawBlocks } from './weighing.ts'

/** What the person wrote themselves, marked with the language in which it stands. */
function storyBlocks(matter: Matter, { line, typed }: Pen): Block[] {
  const story = typedIn(matter, 'story', 'story')
  if (story === undefined) return []
  const own =
    scriptOf(story, matter.spoken) === undefined
      ? line(({ words }) => words['own-words-unnamed'])
      : line(({ words }) => words['own-words'], {
          language: ({ language }) =>
            new Intl.DisplayNames([language], { type: 'language' }).of(matter.spoken),
        })
  return [{ kind: 'text', lines: [own, ...story.split(/\n+/).map(typed)] }]
}

/** What may be handed over, to be ticked by hand. Of images of people under 18 it is addresses alone. */
function enclosureBlocks(matter: Matter, { line }: Pen): Block[] {
  const young = isYoung(matter)
  const { links, files, reports } = matter
  const names = [
    links.length > 0 && 'list',
    !young && 'shots',
    !young && hasConversation(matter) && 'conversation',
    files.length > 0 && 'files',
    !young && matter.hash !== undefined && 'csv',
    reports.length > 0 && 'receipts',
    reports.some(({ answer }) => answer !== undefined && answer !== 'none') && 'answers',
  ] as const
  const boxes = names.flatMap((name): Line[] =>
    name ? [line(({ words }) => words.enclosures[name])] : [],
  )
  return [
    ...(boxes.length > 0
      ? ([
          { kind: 'text', lines: [line(({ words }) => words.enclosures.intro)] },
          { kind: 'boxes', lines: boxes },
        ] as const)
      : []),
    ...(young
      ? [{ kind: 'text' as const, lines: [line(({ words }) => words.enclosures.none)] }]
      : []),
  ]
}

/** The parts of the dossier, in their order; each can be left out. */
const writers: readonly (readonly [
  name: keyof PoliceWords['section'],
  write: (matter: Matter, pen: Pen, periods: readonly Period[]) => Block[],
])[] = [
  ['summary', summaryBlocks],
  [
    'identity',
    (_, { line }) => [
      { kind: 'text', lines: [line(({ words }) => words['by-hand'])] },
      {
        kind: 'blanks',
        lines: (
          ['name', 'birth', 'address', 'reach', 'number', 'station', 'day', 'signature'] as const
        ).map((name) => line(({ words }) => words.blank[name])),
      },
    ],
  ],
  ['happened', happenedBlocks],
  ['timeline', timelineBlocks],
  ['links', linkBlocks],
  ['files', fileBlocks],
  ['reports', reportBlocks],
  ['circumstances', circumstanceBlocks],
  ['harm', harmBlocks],
  [
    'requests',
    (matter, pen) => {
      const lines = requestLines(matter, pen)
      return lines.length === 0 ? [] : [{ kind: 'list', lines }]
    },
  ],
  ['story', storyBlocks],
  ['enclosures', enclosureBlocks],
  ['law', lawBlocks],
]

/** The dossier: what the police ask, in their language. A part about which nothing was noted is not there. */
function dossierPaper(matter: Matter, pen: Pen, periods: readonly Period[]): Paper {
  const { line, language, own } = pen
  const made = line(({ words }) => words.made, { day: ({ day }) => day(matter.today) })
  const behalf = matter.who === 'other' ? [line(({ words }) => words.behalf)] : []
  return {
    kind: 'dossier',
    language,
    ...(own && { own }),
    title: line(({ words }) => words.title.dossier),
    intro: [made, line(({ words }) => words.advice), ...behalf],
    sections: writers.flatMap(([name, write]): Section[] => {
      const blocks = write(matter, pen, periods)
      if (blocks.length === 0) return []
      return [
        {
          name,
          title: line(({ words }) => words.section[name]),
          blocks,
          ...(name === 'identity' && { breaks: true }),
          ...(name === 'law' && { folded: true }),
        },
      ]
    }),
  }
}

/**
 * A paper for the police, from what was answered and noted. The same matter gives the same paper. `periods` are the articles of law by when the facts were,
 * the latest first.
 */
export function paperOf(
  kind: PaperKind,
  matter: Matter,
  pen: Pen,
  periods: readonly Period[],
): Paper {
  switch (kind) {
    case 'dossier':
      return dossierPaper(matter, pen, periods)
    case 'call':
      return callPaper(matter, pen)
    case 'bring':
      return bringPaper(matter, pen)
    case 'injured':
      return injuredPaper(matter, pen)
  }
}
