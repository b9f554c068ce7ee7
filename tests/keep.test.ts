// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { emptyCase } from '../src/case/case.ts'
import { readRecord, recordVersion } from '../src/case/record.ts'
import { keepKey } from '../src/keep/raw.ts'
import { openKeep } from '../src/keep/store.ts'

const record = (state: unknown, version = recordVersion) => JSON.stringify({ version, state })
const sample = {
  ...emptyCase,
  answers: { snapchat: { evidence: 'done' } },
  told: { age: { value: 'adult', by: 'intake' } },
  at: { flow: 'snapchat', screen: 'where' },
} as const

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('keeping', () => {
  it('writes nothing until the person chose it', () => {
    const keep = openKeep()
    keep.store.setState(sample)
    expect(localStorage.length).toBe(0)
    expect(keep.use('device')).toBe(true)
    expect(localStorage.length).toBe(1)
  })

  it('comes back with what was kept', () => {
    const first = openKeep()
    first.use('device')
    first.store.setState(sample)
    const second = openKeep()
    expect(second.found).toBe('read')
    expect(second.keeping()).toBe('device')
    expect(second.store.getState()).toEqual(sample)
  })

  it('removes what was kept when the person changes their mind', () => {
    const keep = openKeep()
    keep.use('device')
    keep.use('memory')
    keep.store.setState(sample)
    expect(localStorage.length).toBe(0)
  })

  it('erases, and finds nothing afterwards', () => {
    const keep = openKeep()
    keep.use('device')
    keep.store.setState(sample)
    expect(keep.erase()).toBe(true)
    expect(keep.store.getState()).toEqual(emptyCase)
    keep.store.setState(sample)
    expect(localStorage.length).toBe(0)
  })

  it('writes nothing after the person left', () => {
    const keep = openKeep()
    keep.use('device')
    const before = localStorage.getItem(keepKey)
    keep.stop()
    keep.store.setState(sample)
    expect(localStorage.getItem(keepKey)).toBe(before)
  })

  it.each([
    ['of a newer version', record(sample, recordVersion + 1)],
    ['that is no JSON', '{"version":'],
    ['with an unknown key', record({ ...sample, more: 1 })],
    [
      'with a value that no fact has',
      record({ ...sample, told: { age: { value: 'old', by: 'intake' } } }),
    ],
    ['that tries the prototype', '{"version":1,"state":{"__proto__":{"answers":{}}}}'],
  ])('leaves a record %s as it is, and goes on in memory', (_, raw) => {
    localStorage.setItem(keepKey, raw)
    const keep = openKeep()
    expect(keep.found).not.toBe('read')
    expect(keep.store.getState()).toEqual(emptyCase)
    expect(keep.use('device')).toBe(false)
    keep.store.setState(sample)
    expect(localStorage.getItem(keepKey)).toBe(raw)
    expect(keep.erase()).toBe(true)
    expect(keep.use('device')).toBe(true)
  })

  it('goes on in memory when storage is full, and says so', () => {
    const fault = vi.fn()
    const keep = openKeep(fault)
    keep.use('device')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    keep.store.setState(sample)
    expect(fault).toHaveBeenCalledOnce()
    expect(keep.keeping()).toBe('memory')
    expect(keep.store.getState()).toEqual(sample)
  })

  it('goes on in memory when storage is blocked', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    const keep = openKeep()
    expect(keep.found).toBe('none')
    expect(keep.use('device')).toBe(false)
    keep.store.setState(sample)
    expect(keep.store.getState()).toEqual(sample)
    expect(keep.erase()).toBe(true)
  })
})

describe('reading a record', () => {
  it('never throws and never lets through what does not fit', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.anything().map((v) => record(v)),
        ),
        (raw) => {
          const found = readRecord(raw)
          expect(['read', 'newer', 'damaged']).toContain(found.state)
          if (found.state === 'read') expect(Object.keys(found.kept)).toContain('answers')
        },
      ),
      { numRuns: 2000, seed: 20261123 },
    )
  })

  it('tells nothing from something', () => {
    expect(readRecord(null)).toEqual({ state: 'none' })
  })
})
