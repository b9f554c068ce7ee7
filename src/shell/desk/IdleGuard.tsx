import { useEffect } from 'react'
import { IdleDialog } from '../kiosk/IdleDialog.tsx'
import { useIdle } from '../useIdle.ts'
import { useLeave } from '../useLeaving.ts'
import { closeCase } from './closing.ts'
import { lockDesk } from './desk.ts'

/** How long it is asked whether somebody is still there, where nothing could open a lock again; in milliseconds. */
const warning = 60_000

/** A desk that nobody touches locks; where this computer has no passphrase, the case is erased, but not without asking first. */
export function IdleGuard({ quiet }: { readonly quiet: number }) {
  const times = { quiet, warning }
  const leave = useLeave()
  const { warns, left, touch } = useIdle(times, () => {
    if (!lockDesk()) closeCase()
  })
  useEffect(() => {
    if (warns) lockDesk()
  }, [warns])
  if (!warns) return null
  return <IdleDialog times={times} left={left} onGoOn={touch} onStop={() => leave()} />
}
