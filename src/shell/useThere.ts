import { useCallback, useEffect, useRef } from 'react'

/** Whether the screen is still there, for what comes back after a while. */
export function useThere(): () => boolean {
  const there = useRef(false)
  useEffect(() => {
    there.current = true
    return () => {
      there.current = false
    }
  }, [])
  return useCallback(() => there.current, [])
}
