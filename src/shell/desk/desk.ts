import { createStore, useStore } from 'zustand'
import type { Case } from '../../case/case.ts'
import type { Lock } from '../../keep/lock.ts'
import { organisationLock } from '../../keep/organisation.ts'
import { read, remove, write } from '../../keep/raw.ts'
import { emptyClipboard } from '../../screens/clipboard.ts'

/** Where it stands that keys were turned off. */
const keysKey = 'leidraad-keys'

/** What stands over the step: nothing, or one of the desk's own screens. */
export type Over = 'map' | 'keep' | 'close' | 'keys' | undefined

interface Working {
  /** The worker's language. */
  readonly language: string
  /** A second language in which the step stands beside the first. */
  readonly beside?: string | undefined
  readonly over: Over
  /** Whether keys do something by themselves (WCAG 2.1.4: they can be turned off). */
  readonly keys: boolean
  /** What locked the screen; nothing else opens it, whatever this computer is told meanwhile. */
  readonly lock?: Lock | undefined
  /** The organisation's passphrase, once it was typed; forgotten when the desk locks. */
  readonly secret?: string | undefined
  /** The case as it was put into a file last. */
  readonly inFile?: Case | undefined
}

const working = createStore<Working>(() => ({
  language: 'nl',
  over: undefined,
  keys: read(keysKey) !== 'off',
}))

/** Changes something about the work at this desk. */
export const setDesk = (news: Partial<Working>) => working.setState(news)

/** The part that `select` picks of the work at this desk. */
export const useDesk = <T>(select: (now: Working) => T): T => useStore(working, select)

/** The work at this desk as it is now. */
export const deskNow = () => working.getState()

/** Locks the screen, if this computer has a passphrase to open it with again; whether it does. What was copied is taken off the clipboard. */
export function lockDesk(): boolean {
  const lock = organisationLock()
  if (!lock) return false
  emptyClipboard()
  setDesk({ lock, secret: undefined, over: undefined })
  return true
}

/** Turns the keys on or off, for every case at this computer. */
export function turnKeys(on: boolean) {
  setDesk({ keys: on })
  try {
    if (on) remove(keysKey)
    else write(keysKey, 'off')
  } catch {
    // A browser that keeps nothing keeps this until the page is loaded anew.
  }
}

/** Whether two states of a case are the same but for where one is in it. */
export const sameCase = (one: Case | undefined, other: Case): boolean =>
  one !== undefined &&
  (Object.keys(other) as (keyof Case)[]).every((key) => key === 'at' || one[key] === other[key])
