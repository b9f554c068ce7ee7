/** The one key in local storage; its name tells nothing. */
export const keepKey = 'leidraad'

/** Reads the raw record. Blocked storage throws on mere access, so every access is wrapped. */
export function rawRecord(): string | null {
  try {
    return localStorage.getItem(keepKey)
  } catch {
    return null
  }
}
