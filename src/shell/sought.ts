let code: string | undefined

/** What the address holds behind "?" when it leads to a flow, and nothing else. */
const asked = /^\?([2-9b-z]{4})$/

/**
 * Takes a flow's code off the address at once, so that neither the address bar nor this entry of the history tells that there was
 * one. Imports nothing, as it stands on the way of every first screen.
 */
export function takeSought() {
  const [, found] = asked.exec(location.search) ?? []
  if (!found) return
  code = found
  history.replaceState(history.state, '', location.pathname)
}

/** The code with which the page was opened, until `forgetSought`. */
export const sought = (): string | undefined => code

/** Forgets it, once it has led there. */
export function forgetSought() {
  code = undefined
}
