import type { StoreApi } from 'zustand/vanilla'
import type { Case } from '../case/case.ts'
import type { Content } from '../case/record.ts'
import type { SecretKind } from './lock.ts'

/** Where a case is kept: in memory only, in this browser, or in this browser and locked. */
export type Way = 'memory' | 'device' | 'locked'

/** What this browser holds that is not open here. */
export type Found = 'none' | 'plain' | 'locked' | 'newer' | 'damaged'

/**
 * Why nothing is kept, though the person wanted it: the browser refuses, somebody cleared it, another tab keeps something else, or what
 * lies here was not opened and is not written over.
 */
export type Fault = 'refused' | 'cleared' | 'busy' | 'held'

/** How keeping goes. */
export interface Keeping {
  readonly way: Way
  readonly found: Found
  /** False while another tab writes: then nothing can be changed here. */
  readonly writes: boolean
  readonly fault?: Fault | undefined
  /** Two tabs wrote at once: the person chooses which to go on with. */
  readonly conflict?: boolean
  /** How often something was seen to be kept for good. */
  readonly saved: number
  /** How often the case was shut away, here or from another tab. */
  readonly shut: number
}

/** As long as nothing was chosen. */
export const empty: Keeping = { way: 'memory', found: 'none', writes: true, saved: 0, shut: 0 }

/** Secrets of a new lock, as they count. */
export interface Secrets {
  readonly passphrase: string
  readonly code?: string
}

export interface Keep {
  readonly store: StoreApi<Case>
  readonly keeping: StoreApi<Keeping>
  /** Changes the case; does nothing, and says so by false, while another tab writes. */
  readonly change: (to: (kept: Case) => Case) => boolean
  /** The case as it would be written now, for a file. */
  readonly content: () => Content
  /** Puts a case from a file in the place of this one. */
  readonly replace: (content: Content) => Promise<void>
  /** Goes on with what was found without a lock. */
  readonly resume: () => Promise<void>
  /** Opens what was found locked. */
  readonly unlock: (kind: SecretKind, secret: string) => Promise<'open' | 'wrong' | 'newer'>
  /** Keeps from now on in this way; false when that cannot be, and then nothing changed. */
  readonly use: (way: Way, secrets?: Secrets) => Promise<boolean>
  /** Takes over from the tab that writes. */
  readonly takeOver: () => Promise<void>
  /** After a conflict: goes on with what this tab had, or with what the other wrote. */
  readonly settle: (choice: 'mine' | 'theirs') => Promise<void>
  /** Forgets the key and what it opened; what is kept stays. */
  readonly shut: () => void
  /** Forgets the case, here and in the browser; true when a fresh look finds nothing. */
  readonly erase: () => boolean
  /** Writes nothing more and forgets, as the first act of leaving; what is kept stays. */
  readonly stop: () => void
}
