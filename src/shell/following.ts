import { factsOf } from '../case/case.ts'
import { nextOf, placesWith, planOf, progressOf } from '../case/plan.ts'
import { keep } from './keep.ts'
import { flowSought, loadFlow } from './load.ts'
import { linkedIn } from './log.ts'
import { places } from './places.ts'
import { forgetSought } from './sought.ts'

/** The flow that comes by itself: after the intake the one to which a link led, or on the quick way the first place that waits; after proof the next place. */
export async function following(flow: string): Promise<string | undefined> {
  const kept = keep.store.getState()
  const linked = linkedIn(kept)
  const plan = planOf(kept, places, linked)
  const wanted = flow === 'intake' ? flowSought() : undefined
  if (wanted && plan.includes(wanted)) {
    forgetSought()
    return wanted
  }
  if (flow === 'intake' && factsOf(kept).pace === 'whole') return undefined
  const picked = placesWith(kept, linked)
  const rest =
    flow === 'intake'
      ? plan.filter((id) => picked.includes(id))
      : plan.slice(plan.indexOf(flow) + 1)
  const open = rest.filter((id) => kept.put[id] === undefined)
  const charts = await Promise.all(open.map(loadFlow))
  const progress = charts.map((chart) => [chart.id, progressOf(kept, chart)] as const)
  return nextOf(open, kept, Object.fromEntries(progress))
}
