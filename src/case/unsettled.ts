import type { Rung, TextLanguage } from '../chart/form.ts'
import type { LinkReport } from './case.ts'
import type { Unsettled } from './escalation.ts'
import { firstDay, type LoggedLink, valueOf } from './log.ts'

/** Steps that are about one platform at a time; the others tell of everything that still stands. */
const onePlace: readonly Rung[] = [
  'second-notice',
  'internal-complaint',
  'dispute-body',
  'bipt',
  'erasure',
  'data-protection',
]
/** Steps that need a report before them. */
const afterReport: readonly Rung[] = ['second-notice', 'internal-complaint', 'dispute-body', 'bipt']
/** The answer that leads to a step first. */
const leadsTo: { readonly [R in Rung]?: LinkReport['answer'] } = {
  'second-notice': 'none',
  'internal-complaint': 'refused',
  'dispute-body': 'refused',
  bipt: 'none',
}

/** Languages that the addressee of a step reads; none where that is the platform itself. */
export const readAt: { readonly [R in Rung]?: readonly TextLanguage[] } = {
  bipt: ['nl', 'fr'],
  'data-protection': ['nl', 'fr', 'de'],
  'court-order': ['nl', 'fr', 'de'],
  prosecutor: ['nl', 'fr', 'de'],
  institute: ['nl', 'fr'],
}

/** What a step after a report is about. */
export interface Standing {
  readonly rung: Rung
  /** The flow in which it was reported, or the place; undefined where it is about everything, or nothing is noted. */
  readonly place?: string
  /** What else it could be about. */
  readonly places: readonly string[]
  readonly logged: readonly LoggedLink[]
  readonly links: readonly Unsettled[]
}

const unsettledOf = (link: LoggedLink, report: LinkReport | undefined): Unsettled => {
  const on = report && firstDay(report)
  return {
    address: valueOf(link),
    ...(on !== undefined && { reported: on }),
    ...(report?.reference !== undefined && { reference: report.reference }),
    ...(report?.answer && { answer: report.answer }),
    ...(report?.answered !== undefined && { answered: report.answered }),
  }
}

/** What a step is about: the links that still stand, of the place that was wished for or that needs it first. `isPlace` tells places from steps. */
export function standingAt(
  rung: Rung,
  log: readonly LoggedLink[],
  isPlace: (flow: string) => boolean,
  wished?: string,
): Standing {
  const entries = log.flatMap((link) => {
    const reports = Object.entries(link.noted.reports ?? {}).filter(([flow]) => isPlace(flow))
    const bare = link.place === undefined ? [] : [[link.place, undefined] as const]
    const all = reports.length > 0 ? reports : afterReport.includes(rung) ? [] : bare
    return all.flatMap(([flow, report]) =>
      report?.answer === 'removed' ? [] : [{ flow, link, report }],
    )
  })
  const places = [...new Set(entries.map(({ flow }) => flow))]
  if (!onePlace.includes(rung)) {
    // Of a link that was reported in several places, the report to its own counts.
    const own = ({ flow, link }: (typeof entries)[number]) => Number(flow === link.place)
    const sorted = entries.toSorted((a, b) => own(a) - own(b))
    const once = [...new Map(sorted.map((entry) => [entry.link.id, entry])).values()]
    return {
      rung,
      places: [],
      logged: once.map(({ link }) => link),
      links: once.map(({ link, report }) => unsettledOf(link, report)),
    }
  }
  const first = entries.find(({ report }) => report?.answer === leadsTo[rung])?.flow ?? places[0]
  const place = wished !== undefined && places.includes(wished) ? wished : first
  const here = entries.filter(({ flow }) => flow === place)
  return {
    rung,
    ...(place !== undefined && { place }),
    places,
    logged: here.map(({ link }) => link),
    links: here.map(({ link, report }) => unsettledOf(link, report)),
  }
}
