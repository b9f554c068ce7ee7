import { persist, type PersistStorage } from 'zustand/middleware'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Case, emptyCase } from '../case/case.ts'
import { keepKey, rawRecord } from './raw.ts'
import { type Reading, readRecord, recordVersion } from '../case/record.ts'

/** Where a case is kept: in memory only, or in this browser. */
export type Keeping = 'memory' | 'device'

export interface Keep {
  readonly store: StoreApi<Case>
  /** What was found when the page opened. */
  readonly found: Reading['state']
  /** Where changes go from now on; returns false when the browser refuses to keep anything. */
  readonly use: (keeping: Keeping) => boolean
  readonly keeping: () => Keeping
  /** Forgets the case, here and in the browser; true when a fresh look finds nothing. */
  readonly erase: () => boolean
  /** Stops keeping, as the first act of leaving; what is kept stays. */
  readonly stop: () => void
}

/** Writes and reads back; a full or blocked storage gives false and leaves the old record. */
function write(value: string): boolean {
  try {
    localStorage.setItem(keepKey, value)
    return localStorage.getItem(keepKey) === value
  } catch {
    return false
  }
}

function remove(): boolean {
  try {
    localStorage.removeItem(keepKey)
    return localStorage.getItem(keepKey) === null
  } catch {
    return true
  }
}

/** A case store that begins in memory, or with the case that this browser kept. `onFault` hears of a write that failed. */
export function openKeep(onFault: () => void = () => {}): Keep {
  const reading = readRecord(rawRecord())
  let keeping: Keeping = reading.state === 'read' ? 'device' : 'memory'
  let stopped = false
  /** What cannot be read is left as it is until the person erases it. */
  let untouchable = reading.state === 'newer' || reading.state === 'damaged'
  const current = () => keeping

  const port: PersistStorage<Case> = {
    getItem: () =>
      reading.state === 'read' ? { state: reading.kept, version: recordVersion } : null,
    setItem: (_, { state }) => {
      if (stopped || keeping === 'memory') return
      if (!write(JSON.stringify({ version: recordVersion, state }))) {
        keeping = 'memory'
        onFault()
      }
    },
    removeItem: () => void remove(),
  }
  const store = createStore<Case>()(
    persist(() => emptyCase, {
      name: keepKey,
      version: recordVersion,
      storage: port,
      merge: (kept) => ({ ...emptyCase, ...(kept as Case | undefined) }),
    }),
  )

  return {
    store,
    found: reading.state,
    keeping: current,
    use: (wanted) => {
      if (wanted === keeping) return true
      if (untouchable) return wanted === 'memory'
      keeping = wanted
      if (wanted === 'memory') return remove()
      store.setState((kept) => ({ ...kept }))
      return current() === wanted
    },
    erase: () => {
      keeping = 'memory'
      untouchable = false
      store.setState(emptyCase, true)
      return remove()
    },
    stop: () => {
      stopped = true
    },
  }
}
