import type { IdleTimes } from '../../visit/idle.ts'
import { useIdle } from '../useIdle.ts'
import { useLeave } from '../useLeaving.ts'
import { IdleDialog } from './IdleDialog.tsx'

/** Asks after a while whether somebody is still there; without an answer it erases and begins anew. */
export function Idle({ times }: { readonly times: IdleTimes }) {
  const leave = useLeave()
  const { warns, left, touch } = useIdle(times, () => leave(false))
  if (!warns) return null
  return <IdleDialog times={times} left={left} onGoOn={touch} onStop={() => leave()} />
}

/** Brings back a start screen on which something was changed, without asking, as nothing can be lost there. */
export function StartAnew({ times }: { readonly times: IdleTimes }) {
  const leave = useLeave()
  useIdle({ ...times, warning: 0 }, () => leave(false))
  return null
}
