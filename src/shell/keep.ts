import { useStore } from 'zustand'
import type { Case } from '../case/case.ts'
import { beforeLeaving } from '../visit/leave.ts'
import { openKeep } from '../keep/store.ts'

type Listener = () => void
const faultListeners = new Set<Listener>()

/** The one case of this visit. */
export const keep = openKeep(() => {
  for (const listener of faultListeners) listener()
})

beforeLeaving(keep.stop)

/** Calls back when the browser refuses to keep what was typed. Returns the undoing. */
export function onKeepFault(listener: Listener): () => void {
  faultListeners.add(listener)
  return () => faultListeners.delete(listener)
}

/** The part of the case that `select` picks; the component renders again when it changes. */
export const useCase = <T>(select: (kept: Case) => T): T => useStore(keep.store, select)

/** Today as YYYY-MM-DD, where the person is. */
export function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
