import { type Due, dueAfter, splitDue } from '../../case/after.ts'
import { reportedIn } from '../../case/reported.ts'
import { today, useCase } from '../keep.ts'
import { flowNow } from '../load.ts'
import { useLog } from '../log.ts'
import { isPlace, isStep } from '../places.ts'
import { useFlows } from '../useFlows.ts'

/** What was reported, and what there is to do about it: now, and on later days. */
export function useDue() {
  const kept = useCase((all) => all)
  const log = useLog()
  const flows = [
    ...Object.keys(kept.ended),
    ...log.flatMap(({ noted }) => Object.keys(noted.reports ?? {})),
  ]
  useFlows([...new Set(flows)])
  const day = today()
  const due = dueAfter(kept, log, flowNow, { isPlace, isStep }, day)
  return { reports: reportedIn(kept, log, flowNow, isPlace), due, ...splitDue(due, day) }
}

/** The flow that an act opens. */
export const flowOf = ({ act, flow }: Due): string =>
  ({
    answer: flow,
    complain: 'internal-complaint',
    look: 'look-again',
    'ask-again': 'second-notice',
    bipt: 'bipt',
    'ask-authority': 'data-protection',
    'came-back': 'look-again',
    step: flow,
  })[act]
