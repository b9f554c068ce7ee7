import type { Case } from '../case/case.ts'
import { nextOf, planOf, type Progress, progressOf } from '../case/plan.ts'
import { useCase } from './keep.ts'
import { linkedIn } from './log.ts'
import { flowNow } from './load.ts'
import { places } from './places.ts'
import { useFlows } from './useFlows.ts'

const progresses = (kept: Case, plan: readonly string[]): Record<string, Progress> =>
  Object.fromEntries(
    plan.flatMap((id) => {
      const flow = flowNow(id)
      return flow ? [[id, progressOf(kept, flow)]] : []
    }),
  )

/** The plan with each flow's state and the next best act; undefined until the charts that it needs have come. */
export function usePlan() {
  const kept = useCase((all) => all)
  const plan = planOf(kept, places, linkedIn(kept))
  if (!useFlows(plan)) return undefined
  const progress = progresses(kept, plan)
  return { kept, plan, progress, next: nextOf(plan, kept, progress) }
}
