import { useEffect, useEffectEvent } from 'react'
import { flushSync } from 'react-dom'

/** How long the page may be out of sight before it comes back covered, in milliseconds. */
const longest = 60_000

/**
 * Covers the page when it was out of sight for long: while it still is, so that a preview of the tab shows nothing, and by the clock when
 * it comes back, as timers stop when a device sleeps.
 */
export function useCurtain(onCover: () => void) {
  // At once: the page must not be painted before it is covered.
  const cover = useEffectEvent(() => flushSync(onCover))
  useEffect(() => {
    let since: number | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const seen = () => {
      clearTimeout(timer)
      if (document.visibilityState === 'hidden') {
        since ??= Date.now()
        timer = setTimeout(cover, longest)
      } else {
        if (since !== undefined && Date.now() - since >= longest) cover()
        since = undefined
      }
    }
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [])
}
