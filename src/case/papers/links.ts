import { idNames } from '../../chart/link.ts'
import type { Shot } from '../case.ts'
import { type LoggedLink, valueOf } from '../log.ts'
import { isYoung, type Matter } from './matter.ts'
import type { Block, Line } from './paper.ts'
import { grouped, type Pen, placeName, placeOf, ranges, type Tongue } from './pen.ts'

/** Kinds that are an account. */
const isAccount = ({ kind }: LoggedLink) => kind === 'profile' || kind === 'handle'

/** Every account that the log names, once. */
export const logHandles = ({ links }: Matter): string[] => [
  ...new Set(
    links.flatMap((link) => {
      const handle = link.found?.ids.handle
      return [
        ...(link.noted.account?.trim() ? [link.noted.account.trim()] : []),
        ...(isAccount(link) && handle !== undefined ? [`@${handle}`] : []),
      ]
    }),
  ),
]

const shots = ['address', 'date', 'account'] as const

/** What a screenshot shows, and what not. */
function shotLines(shot: Shot | undefined, { line }: Pen): Line[] {
  const parts = (answer: 'yes' | 'no') => shots.filter((part) => shot?.[part] === answer)
  const named = (list: readonly (typeof shots)[number][]) => (tongue: Tongue) =>
    list.map((part) => tongue.words.links.part[part]).join(', ')
  const [yes, no] = [parts('yes'), parts('no')]
  return [
    ...(yes.length > 0 ? [line(({ words }) => words.links.shows, { parts: named(yes) })] : []),
    ...(no.length > 0 ? [line(({ words }) => words.links.hides, { parts: named(no) })] : []),
  ]
}

/** The addresses with everything that was noted of them; of images of people under 18 nothing about screenshots. */
export function linkBlocks(matter: Matter, pen: Pen): Block[] {
  const { line, data, typed } = pen
  const young = isYoung(matter)
  if (matter.links.length === 0)
    return [{ kind: 'text', lines: [line(({ words }) => words.links.none)] }]
  const rows = matter.links.map((link, index) => {
    const { noted, found, kind } = link
    const ids = idNames.flatMap((name) => {
      const value = found?.ids[name]
      // What the address itself is, need not be said twice.
      return value === undefined || value === valueOf(link) || name === 'page' || name === 'image'
        ? []
        : [line(({ words }) => words.links.id, { name: ({ words }) => words.id[name], value })]
    })
    const place = line((tongue) =>
      [placeName(link, pen)(tongue), kind && tongue.words.kind[kind]].filter(Boolean).join(', '),
    )
    const witnesses = noted.witnesses?.trim()
      ? [line(({ words }) => words.links.witnesses), typed(noted.witnesses)]
      : []
    const where = [
      place,
      data(valueOf(link)),
      ...(noted.account?.trim()
        ? [line(({ words }) => words.links.account, { account: noted.account.trim() })]
        : []),
      ...ids,
      ...(young ? witnesses : []),
    ]
    const seen =
      noted.seen === undefined
        ? []
        : [
            line(({ time }) => time(noted.seen ?? '')),
            ...(noted.zone === undefined
              ? []
              : [line(({ words }) => words.links.zone, { zone: noted.zone })]),
          ]
    // Where the proof is kept stays out: the suspect may come to read this.
    const evidence = [...shotLines(noted.shot, pen), ...witnesses]
    return [[data(String(index + 1))], where, seen, ...(young ? [] : [evidence])]
  })
  const heads = ['number', 'address', 'seen', ...(young ? [] : ['evidence' as const])] as const
  return [
    {
      kind: 'table',
      heads: heads.map((head) => line(({ words }) => words.links.head[head])),
      rows,
      widths: young ? [0.07, 0.68, 0.25] : [0.07, 0.48, 0.2, 0.25],
    },
    ...(young ? [] : [{ kind: 'text' as const, lines: [line(({ words }) => words.links.images)] }]),
  ]
}

/** The integrity list, with the fingerprint of the whole list. */
export function fileBlocks({ files, hash }: Matter, { line, data }: Pen): Block[] {
  if (files.length === 0 && hash === undefined) return []
  const table: Block = {
    kind: 'table',
    heads: (['name', 'hash', 'when'] as const).map((head) =>
      line(({ words }) => words.files.head[head]),
    ),
    rows: files.map(({ name, size, hash: own, modified, at }) => [
      [data(name), line(({ words }) => words.files.size, { size: String(size) })],
      [data(own)],
      [
        line(({ words }) => words.files.modified, { day: ({ day }) => day(modified.slice(0, 10)) }),
        line(({ words }) => words.files.at, { day: ({ day }) => day(at.slice(0, 10)) }),
      ],
    ]),
    widths: [0.3, 0.4, 0.3],
  }
  return [
    ...(files.length > 0 ? [table] : []),
    {
      kind: 'text',
      lines: [
        ...(hash === undefined ? [] : [line(({ words }) => words.files.list), data(hash)]),
        line(({ words }) => words.files.proves),
      ],
    },
  ]
}

/** What was reported where and when, and what came of it. */
export function reportBlocks({ reports }: Matter, pen: Pen): Block[] {
  const { line } = pen
  if (reports.length === 0)
    return [{ kind: 'text', lines: [line(({ words }) => words.reports.none)] }]
  const groups = grouped(reports, ({ place, on, answer, answered, reference }) =>
    [place, on, answer, answered, reference].join('\n'),
  )
  return [
    {
      kind: 'table',
      heads: (['place', 'day', 'answer'] as const).map((head) =>
        line(({ words }) => words.reports.head[head]),
      ),
      rows: groups.map((list) => {
        const { place = '', on, answer = 'open', answered, reference } = list[0] ?? {}
        const numbers = list.flatMap(({ number }) => number ?? [])
        return [
          [
            line(placeOf(place, pen)),
            ...(numbers.length > 0
              ? [
                  line(({ words }) => words.time.link[numbers.length > 1 ? 'several' : 'one'], {
                    numbers: ranges(numbers),
                  }),
                ]
              : []),
          ],
          [
            line(({ day, words }) => day(on) ?? words.time.undated),
            ...(reference?.trim()
              ? [line(({ words }) => words.reports.reference, { reference: reference.trim() })]
              : []),
          ],
          [
            line(({ words }) => words.reports.answer[answer]),
            ...(answered === undefined ? [] : [line(({ day }) => day(answered))]),
          ],
        ]
      }),
      widths: [0.4, 0.3, 0.3],
    },
  ]
}
