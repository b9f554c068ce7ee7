import type { Flow } from '../chart/flow.ts'
import { type Answer, type Case, standing } from './case.ts'
import { firstDay, type LoggedLink } from './log.ts'

/** One report of a flow: of a link, or of none that was noted. */
export interface Reported {
  readonly flow: string
  readonly link?: LoggedLink
  readonly on: string
  readonly answer?: Answer
}

/** Everything that was reported, by flow in the order of the first report; flows without a noted link stand for themselves. */
export function reportedIn(
  kept: Case,
  log: readonly LoggedLink[],
  charts: (id: string) => Flow | undefined,
  isPlace: (flow: string) => boolean,
): Reported[] {
  const ofLinks = log.flatMap((link) =>
    Object.entries(link.noted.reports ?? {}).map(([flow, report]): Reported => ({
      flow,
      link,
      on: firstDay(report) ?? '',
      ...(report.answer && { answer: report.answer }),
    })),
  )
  const bare = Object.entries(kept.ended).flatMap(([flow, on]): Reported[] => {
    if (!isPlace(flow)) return []
    const chart = charts(flow)
    const end = chart?.screens[standing(kept, chart).screen]
    if (
      ofLinks.some((one) => one.flow === flow) ||
      end?.kind !== 'outcome' ||
      end.result !== 'reported'
    )
      return []
    const answer = kept.replies[flow]?.answer
    return [{ flow, on, ...(answer && { answer }) }]
  })
  return [...ofLinks, ...bare].toSorted((a, b) => a.on.localeCompare(b.on))
}
