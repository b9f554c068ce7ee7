let fragment: string | undefined

/** What begins like a part of a hand-over; other fragments are left alone. */
const part = /^#\d{20}/

/**
 * Takes the part of a hand-over off the address at once, before anything is read of it; true when there was one. The history's state stays as it is:
 * call it after `markBase`. Imports nothing, as it stands on the way of every first screen.
 */
export function takeArrival(): boolean {
  if (!part.test(location.hash)) return false
  fragment = location.hash
  history.replaceState(history.state, '', location.pathname + location.search)
  return true
}

/** The fragment that the page was opened with; undefined when it has none of ours. */
export const arrived = (): string | undefined => fragment

/** Forgets it, once opened or given up. */
export function forgetArrival() {
  fragment = undefined
}
