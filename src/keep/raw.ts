/**
 * The two slots of local storage that are written in turn, and a third for what two tabs wrote at once. Their names tell nothing.
 * The first bears the name under which version 1 kept its one record.
 */
export const slotKeys = ['leidraad', 'leidraad-2'] as const
export const asideKey = 'leidraad-3'

/** Storage that refuses, be it blocked, full or gone: the one error that this folder lets out of a write. */
export class Refused extends Error {}

/** Reads a key; blocked storage throws on mere access, and then holds nothing. */
export function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Writes a key and reads it back. Throws `Refused`; the old value then stands. */
export function write(key: string, value: string) {
  try {
    localStorage.setItem(key, value)
    if (localStorage.getItem(key) === value) return
  } catch {
    // Blocked, or full: the same to the person.
  }
  throw new Refused()
}

/** Removes a key; true when a fresh look finds nothing. */
export function remove(key: string): boolean {
  try {
    localStorage.removeItem(key)
    return localStorage.getItem(key) === null
  } catch {
    // Storage that cannot be reached may hold something all the same, but nothing of this page.
    return read(key) === null
  }
}

/** Everything that this browser keeps of ours, as it stands. */
export const rawSlots = (): readonly (string | null)[] => slotKeys.map(read)
