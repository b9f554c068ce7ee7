import { useEffect } from 'react'

/** A page that the browser put away and brings back begins cold: nothing of a case is painted. */
export function useColdReturn() {
  useEffect(() => {
    const empty = () => document.documentElement.classList.add('leaving')
    // A page that the browser keeps alive is emptied at once, so that bringing it back paints nothing of a case.
    const hidden = (event: PageTransitionEvent) => {
      if (event.persisted) empty()
    }
    // It then begins cold, at the cover: not as after a reload.
    const shown = (event: PageTransitionEvent) => {
      if (!event.persisted) return
      empty()
      location.replace(location.href)
    }
    addEventListener('pagehide', hidden)
    addEventListener('pageshow', shown)
    return () => {
      removeEventListener('pagehide', hidden)
      removeEventListener('pageshow', shown)
    }
  }, [])
}
