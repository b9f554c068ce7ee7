import type { NotedFile } from '../case/case.ts'
import { firstDay, type LoggedLink, valueOf } from '../case/log.ts'
import { idNames } from '../chart/link.ts'

/** Columns of the list of links, and of files, in order; their names stand in `locales/<language>/log.json`. */
export const linkColumns = [
  'number',
  'place',
  'kind',
  'address',
  'ids',
  'account',
  'seen',
  'zone',
  'shot',
  'where',
  'witnesses',
  'reported',
] as const
export const fileColumns = ['name', 'size', 'modified', 'hash', 'at'] as const

/** What the list needs of words. */
export interface ListWords {
  readonly place: (place: string | undefined) => string
  readonly kind: (link: LoggedLink) => string
  readonly id: (name: (typeof idNames)[number]) => string
  readonly shot: (part: 'address' | 'date' | 'account') => string
  readonly no: string
}

const shots = ['address', 'date', 'account'] as const

/** One line of the list for each link, in the order of the columns. Images of people under 18 (`young`) have nothing about screenshots. */
export const linkRows = (
  links: readonly LoggedLink[],
  words: ListWords,
  young: boolean,
): readonly (readonly string[])[] =>
  links.map((link, index) => {
    const { noted, found } = link
    const shot = shots.flatMap((part) => {
      const answer = noted.shot?.[part]
      if (answer === undefined) return []
      return answer === 'yes' ? words.shot(part) : `${words.no}: ${words.shot(part)}`
    })
    const reports = Object.entries(noted.reports ?? {}).map(([flow, report]) =>
      [words.place(flow), firstDay(report), report.reference].filter(Boolean).join(' '),
    )
    return [
      String(index + 1),
      found?.name ?? words.place(link.place),
      words.kind(link),
      valueOf(link),
      idNames
        .flatMap((name) =>
          found?.ids[name] === undefined ? [] : `${words.id(name)} ${found.ids[name]}`,
        )
        .join('; '),
      noted.account ?? '',
      noted.seen?.replace('T', ' ') ?? '',
      noted.zone ?? '',
      young ? '' : shot.join('; '),
      young ? '' : (noted.where ?? ''),
      noted.witnesses ?? '',
      reports.join('; '),
    ]
  })

/** One line for each file of the integrity list, in the order of the columns. */
export const fileRows = (files: readonly NotedFile[]): readonly (readonly string[])[] =>
  files.map(({ name, size, modified, hash, at }) => [name, String(size), modified, hash, at])
