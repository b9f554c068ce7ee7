import { vi } from 'vitest'

/** Local storage as a browser has it, in memory, with faults that can be switched on. */
export function fakeStorage() {
  const values = new Map<string, string>()
  const faults = { get: false, set: false, remove: false, access: false }
  const writes: string[] = []
  const refuse = (name: string) => {
    throw new DOMException('refused', name)
  }
  const storage = {
    getItem: (key: string) => (faults.get ? refuse('UnknownError') : (values.get(key) ?? null)),
    setItem: (key: string, value: string) => {
      writes.push(value)
      if (faults.set) refuse('QuotaExceededError')
      values.set(key, value)
    },
    removeItem: (key: string) => {
      if (faults.remove) refuse('UnknownError')
      values.delete(key)
    },
  }
  vi.stubGlobal('addEventListener', () => {})
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => (faults.access ? refuse('SecurityError') : storage),
  })
  return { values, faults, writes }
}
