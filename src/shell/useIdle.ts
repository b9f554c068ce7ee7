import { useMachine } from '@xstate/react'
import { useEffect, useEffectEvent } from 'react'
import { idle, type IdleTimes, secondsLeft } from '../visit/idle.ts'

/** What shows that somebody is there. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
/** While the warning stands, a tap or a key counts when it ends: else the rest of it would fall on what lies beneath. */
const answers = ['click', 'keyup'] as const
const looks = ['visibilitychange', 'focus', 'pageshow'] as const

/** Watches for a screen that nobody touches: whether the warning stands, how many seconds are left, and a way to say that one is there. */
export function useIdle(times: IdleTimes, onOver: () => void) {
  const [state, send] = useMachine(idle, { input: times })
  const over = state.matches('over')
  const warns = state.matches('warning')
  const end = useEffectEvent(onOver)
  useEffect(() => {
    if (over) end()
  }, [over])
  useEffect(() => {
    const touch = () => send({ type: 'TOUCH' })
    // The warning's own buttons hear a tap before it counts.
    const capture = !warns
    const types = warns ? answers : signs
    for (const type of types) addEventListener(type, touch, { capture, passive: true })
    return () => {
      for (const type of types) removeEventListener(type, touch, { capture })
    }
  }, [send, warns])
  useEffect(() => {
    const look = () => send({ type: 'LOOK' })
    for (const type of looks) addEventListener(type, look, { capture: true })
    return () => {
      for (const type of looks) removeEventListener(type, look, { capture: true })
    }
  }, [send])
  return { warns, left: secondsLeft(state.context), touch: () => send({ type: 'TOUCH' }) }
}
