import { heldKey } from './handover/held.ts'
import { asideKey, rawSlots, read, Refused, remove, slotKeys, write } from './raw.ts'
import { latest, readSlot, type SlotReading } from './slots.ts'

/** What became of a write. */
export type Written =
  | 'kept'
  /** The browser refuses: full or blocked. */
  | 'refused'
  /** What was kept is gone: somebody cleared it. */
  | 'cleared'
  /** Another tab wrote since. */
  | 'conflict'

/** The two slots, written in turn, so that one that is whole always stands. */
export interface Shelf {
  /** What the browser holds now. From then on it is known, and may be written over in turn. */
  readonly look: () => SlotReading
  /** The number that the next record bears. */
  readonly next: () => number
  /** The number of the record that was last seen or written here; 0 without one. */
  readonly last: () => number
  /** Waits until a record of at least this number is seen here: what another tab wrote comes a moment later than its word of it. Gives up after a second. */
  readonly sees: (number: number) => Promise<void>
  /** Writes a record beside the newest one, and reads it back. */
  readonly put: (text: string) => Written
  /** Removes all records but the newest: after the way of keeping changed, so that none of the old way is left. */
  readonly keepNewest: () => void
  /** Puts a record where it is neither lost nor mistaken for the newest. */
  readonly putAside: (text: string) => void
  readonly aside: () => SlotReading
  readonly dropAside: () => void
  /** Removes everything; true when a fresh look finds nothing. */
  readonly clear: () => boolean
}

/** How long a tab waits for what another wrote, and how often it looks meanwhile, in ms. */
const longest = 1_000
const between = 20

/** Opens the slots of this browser. */
export function openShelf(): Shelf {
  let seen: readonly (string | null)[] = rawSlots()
  let at = -1
  let revision = 0

  const look = () => {
    seen = rawSlots()
    const found = latest(seen)
    at = found.at ?? -1
    revision = 'revision' in found ? found.revision : 0
    return found
  }

  return {
    look,
    next: () => revision + 1,
    last: () => revision,
    sees: async (number) => {
      for (let looks = 0; looks < longest / between; looks++) {
        const found = latest(rawSlots())
        if ('revision' in found && found.revision >= number) return
        await new Promise((resolve) => setTimeout(resolve, between))
      }
    },
    put: (text) => {
      const now = rawSlots()
      if (now.some((raw, slot) => raw !== seen[slot])) {
        if (now.some((raw) => raw !== null)) return 'conflict'
        // Known from now on, so that the person may choose to keep again.
        look()
        return 'cleared'
      }
      const slot = at === 0 ? 1 : 0
      try {
        write(slotKeys[slot], text)
      } catch (error) {
        if (error instanceof Refused) return 'refused'
        throw error
      }
      seen = seen.with(slot, text)
      at = slot
      revision++
      return 'kept'
    },
    keepNewest: () => {
      for (const [slot, key] of slotKeys.entries())
        if (slot !== at && remove(key)) seen = seen.with(slot, null)
    },
    putAside: (text) => {
      try {
        write(asideKey, text)
      } catch {
        // It stays in memory, and the person is asked all the same.
      }
    },
    aside: () => readSlot(read(asideKey)),
    dropAside: () => void remove(asideKey),
    clear: () => {
      const gone = [...slotKeys, asideKey, heldKey].map(remove).every(Boolean)
      seen = rawSlots()
      at = -1
      revision = 0
      return gone
    },
  }
}
