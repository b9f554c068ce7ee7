/** The page's own history entry, and one more that catches the Back button. Nothing else is ever in `history.state`. */
const base = 'base'
const guard = 'guard'

const isGuard = () => history.state === guard

/** Marks the page's own entry, unless a reload came back to the one that catches Back. */
export function markBase() {
  if (!isGuard()) history.replaceState(base, '')
}

/** Adds the entry that catches Back. Call it inside a click: browsers may skip an entry made without one. */
export function pushGuard() {
  if (!isGuard()) history.pushState(guard, '')
}

/** Whether the Back button is caught at this moment. */
export const guarded = isGuard

let released = false
/** Catches Back no more: else the way out, which goes back by one entry, would be caught too. */
export function releaseBack() {
  released = true
}

/** Calls `onBack` for each press of Back and catches the next one; the address never changes. Returns the undoing. */
export function catchBack(onBack: () => void): () => void {
  const popped = () => {
    if (released || isGuard()) return
    onBack()
    pushGuard()
  }
  addEventListener('popstate', popped)
  return () => removeEventListener('popstate', popped)
}

/** True when the person reloaded the page, and not the browser one that it had put away. */
export function reloaded(): boolean {
  if ('wasDiscarded' in document && document.wasDiscarded === true) return false
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload'
}
