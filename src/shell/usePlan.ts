import { useEffect, useState } from 'react'
import type { Case } from '../case/case.ts'
import { nextOf, planOf, type Progress, progressOf } from '../case/plan.ts'
import { useCase } from './keep.ts'
import { linkedIn } from './log.ts'
import { flowNow, loadFlow } from './load.ts'
import { places } from './places.ts'

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
  const missing = plan.filter((id) => !flowNow(id)).join(' ')
  const [, arrived] = useState('')
  useEffect(() => {
    if (missing) void Promise.all(missing.split(' ').map(loadFlow)).then(() => arrived(missing))
  }, [missing])
  if (missing) return undefined
  const progress = progresses(kept, plan)
  return { kept, plan, progress, next: nextOf(plan, kept, progress) }
}
