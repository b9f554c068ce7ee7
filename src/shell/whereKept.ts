import { standing } from '../case/case.ts'
import type { VisitInput } from '../visit/visit.ts'
import { speak } from '../words/i18n.ts'
import { keep } from './keep.ts'
import { isFlow, loadFlow } from './load.ts'

/** The beginning of a visit. */
export const cover = { at: 'cover', flow: 'intake', cursor: 0 } as const satisfies VisitInput

/** Where the case that is kept here and open says the person was; the cover when none is. */
export const whereKept = async (): Promise<VisitInput> =>
  keep.keeping.getState().way === 'memory' ? cover : whereOpen()

/** Where the case that is open says the person was, kept or not. */
export async function whereOpen(): Promise<VisitInput> {
  const kept = keep.store.getState()
  if (kept.language) await speak(kept.language).catch(() => {})
  const { flow, screen } = kept.at
  if (!isFlow(flow)) return { ...cover, at: 'plan' }
  const { path } = standing(kept, await loadFlow(flow))
  const found = path.findIndex((step) => step.screen === screen)
  return { at: 'flow', flow, cursor: found < 0 ? path.length - 1 : found }
}
