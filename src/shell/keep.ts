import { useStore } from 'zustand'
import { version } from '../../package.json'
import { placed } from '../case/beside.ts'
import type { Case } from '../case/case.ts'
import { dropHeld } from '../keep/handover/held.ts'
import type { Keeping } from '../keep/keeping.ts'
import { openKeep } from '../keep/store.ts'
import { beforeLeaving } from '../visit/leave.ts'
import { policy } from '../visit/policy.ts'
import { markReading } from './reading.ts'

/** The one case of this visit. */
export const keep = openKeep(version)

beforeLeaving(keep.stop)
keep.store.subscribe(({ reading }, before) => {
  if (reading !== before.reading) markReading(reading)
})
// Parts of a hand-over that still wait are given up.
beforeLeaving(dropHeld)

/** Changes the case; where another tab writes it cannot, and the way to take over gets the focus. */
export function change(to: (kept: Case) => Case): boolean {
  const changed = keep.change(to)
  if (!changed) document.querySelector<HTMLElement>('.tabs button')?.focus()
  return changed
}

/** Tells a case that was opened in another place of use where it is now. */
export function placeHere() {
  if ((keep.store.getState().told.setting !== undefined) !== policy.shared)
    keep.change((kept) => placed(kept, policy.shared))
}

/** The part of the case that `select` picks; the component renders again when it changes. */
export const useCase = <T>(select: (kept: Case) => T): T => useStore(keep.store, select)

/** The part of how keeping goes that `select` picks. */
export const useKeeping = <T>(select: (keeping: Keeping) => T): T => useStore(keep.keeping, select)

/** Today as YYYY-MM-DD, where the person is. */
export function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
