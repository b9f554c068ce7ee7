import { useCallback, useEffect, useReducer, useRef } from 'react'

/** Something that may take the focus: an element, or what a selector finds first in the box. */
type Next = string | Element | null

/**
 * Takes the focus along where what was pressed goes away: to the first of what is named that stands in `box` once the change is there, else to the
 * screen's heading. Not before `ready`, and never from where the person has gone meanwhile.
 */
export function useFocusNext<Box extends HTMLElement>(ready = true) {
  const box = useRef<Box>(null)
  const asked = useRef<{
    readonly from: Element | null
    readonly byKey: boolean
    readonly to: readonly Next[]
  }>(undefined)
  const [, look] = useReducer((times: number) => times + 1, 0)

  useEffect(() => {
    if (!ready || !asked.current) return
    const { from, byKey, to } = asked.current
    asked.current = undefined
    const { activeElement } = document
    if (activeElement !== from && activeElement !== document.body) return
    const stands = (next: Next) =>
      typeof next === 'string' ? box.current?.querySelector(next) : next?.isConnected ? next : null
    const next = to.map(stands).find(Boolean) ?? document.querySelector('h1')
    // Under a finger or a mouse the page stays where it is; who uses keys is shown where they are.
    if (next instanceof HTMLElement) next.focus({ preventScroll: !byKey })
  })

  const focusNext = useCallback((...to: readonly Next[]) => {
    const from = document.activeElement
    asked.current = { from, byKey: from?.matches(':focus-visible') ?? false, to }
    look()
  }, [])
  return { box, focusNext }
}
