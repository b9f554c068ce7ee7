import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Case, emptyCase } from '../src/case/case.ts'
import { type Content, recordVersion } from '../src/case/record.ts'
import { fromFile, toFile } from '../src/keep/file.ts'
import { makeLock, seal } from '../src/keep/lock.ts'
import { slotKeys } from '../src/keep/raw.ts'
import { headerOf, lockedText, openRecord, plainText, readSlot } from '../src/keep/slots.ts'
import { openKeep } from '../src/keep/store.ts'
import { fakeStorage } from './browserStorage.ts'

const sample: Case = {
  ...emptyCase,
  answers: { snapchat: { evidence: 'done' } },
  notes: { evidence: { note: { links: 'https://example.org/één' } } },
  at: { flow: 'snapchat', screen: 'where' },
}
const later: Case = { ...sample, answers: { snapchat: { evidence: 'done', where: 'snap' } } }
const content = (revision: number, state = sample): Content => ({
  version: recordVersion,
  revision,
  app: 'test',
  saved: '2026-11-24T10:00:00.000Z',
  state,
})
const passphrase = 'vijf gewone woorden op papier'

let browser: ReturnType<typeof fakeStorage>
beforeEach(() => {
  browser = fakeStorage()
})
afterEach(() => vi.unstubAllGlobals())

const open = () => openKeep('test')
type Faults = keyof typeof browser.faults

/** The visit goes on in memory: what is answered is there, and nothing breaks. */
function goesOnInMemory(keep: ReturnType<typeof openKeep>) {
  expect(keep.change(() => later)).toBe(true)
  expect(keep.store.getState()).toEqual(later)
  expect(keep.keeping.getState().way).toBe('memory')
}

describe('Storage faults', () => {
  it.each([
    ['throw on open: SecurityError on access', 'access'],
    ['throw on read', 'get'],
  ] as const)('%s', async (_, fault) => {
    browser.faults[fault] = true
    const keep = open()
    expect(keep.keeping.getState().found).toBe('none')
    expect(await keep.use('device')).toBe(false)
    expect(keep.keeping.getState().fault).toBe('refused')
    expect(await keep.use('locked', { passphrase })).toBe(false)
    goesOnInMemory(keep)
    expect(() => keep.erase()).not.toThrow()
  })

  it.each(['device', 'locked'] as const)('throw on write, quota: %s', async (way) => {
    const keep = open()
    await keep.use(way, { passphrase })
    keep.change(() => sample)
    await vi.waitFor(() => expect(browser.values.size).toBe(2))
    const before = new Map(browser.values)
    browser.faults.set = true
    keep.change(() => later)
    await vi.waitFor(() => expect(keep.keeping.getState().fault).toBe('refused'))
    goesOnInMemory(keep)
    expect(browser.values, 'what was kept stands').toEqual(before)
    browser.faults.set = false
    expect(await keep.use(way, { passphrase }), 'and keeping can be chosen again').toBe(true)
  })

  it('throw on remove: erasing says that it did not work', async () => {
    const keep = open()
    await keep.use('device')
    browser.faults.remove = true
    expect(keep.erase()).toBe(false)
    expect(keep.store.getState()).toEqual(emptyCase)
  })

  it.each(['access', 'get', 'set'] satisfies Faults[])(
    'storage that stops working in the middle: %s',
    async (fault) => {
      const keep = open()
      await keep.use('device')
      browser.faults[fault] = true
      keep.change(() => sample)
      expect(keep.keeping.getState().fault).toMatch(/refused|cleared/)
      goesOnInMemory(keep)
    },
  )

  it.each(['device', 'locked'] as const)('cleared mid-session: %s', async (way) => {
    const keep = open()
    await keep.use(way, { passphrase })
    browser.values.clear()
    keep.change(() => sample)
    await vi.waitFor(() => expect(keep.keeping.getState().fault).toBe('cleared'))
    goesOnInMemory(keep)
    expect(browser.values.size, 'and is not written again unasked').toBe(0)
    expect(await keep.use('device')).toBe(true)
    expect(keep.keeping.getState().fault).toBeUndefined()
  })

  const good = plainText(content(4))
  it.each([
    ['corrupt JSON', '{"version":', 'damaged'],
    ['an older version', readFileSync(new URL('records/1.json', import.meta.url), 'utf8'), 'plain'],
    ['a newer version', '{"version":99,"anything":[1,2]}', 'newer'],
    ['__proto__', '{"__proto__":{"version":2},"version":2,"sum":""}', 'damaged'],
    ['huge', `${good}${' '.repeat(1_000_000)}`, 'damaged'],
    ['not ours', 'hello', 'damaged'],
  ])('%s', async (_, raw, found) => {
    browser.values.set(slotKeys[0], raw)
    const keep = open()
    expect(keep.keeping.getState().found).toBe(found)
    if (found === 'plain') return
    expect(await keep.use('device'), 'is never overwritten').toBe(false)
    goesOnInMemory(keep)
    expect(browser.values).toEqual(new Map([[slotKeys[0], raw]]))
    expect(keep.erase(), 'but may be erased').toBe(true)
    expect(await keep.use('device')).toBe(true)
  })

  it.each([0, 1])('two slots one damaged: %i', async (damaged) => {
    browser.values.set(slotKeys[damaged] ?? '', plainText(content(5, later)).slice(0, -9))
    browser.values.set(slotKeys[1 - damaged] ?? '', plainText(content(4)))
    const keep = open()
    expect(keep.keeping.getState().found).toBe('plain')
    await keep.resume()
    expect(keep.store.getState()).toEqual(sample)
    keep.change(() => later)
    const again = open()
    await again.resume()
    expect(again.store.getState()).toEqual(later)
  })
})

/** A text with some of its characters changed, cut out, doubled or put in. */
const mutated = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        cut: fc.integer({ min: 0, max: 12 }),
        put: fc.oneof(
          fc.string({ maxLength: 6 }),
          fc.constantFrom('"', '{', '}', '0', '__proto__'),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((changes) =>
      changes.reduce(
        (so_far, { at, cut, put }) => so_far.slice(0, at) + put + so_far.slice(at + cut),
        text,
      ),
    )

describe('Fuzz', () => {
  const plain = plainText(content(4))
  const example = (version: number) =>
    readFileSync(new URL(`records/${version}.json`, import.meta.url), 'utf8').trim()
  /** As if the checksum had been made anew by whoever changed the rest. */
  const summed = (raw: string) => {
    try {
      const { sum: _, ...rest } = JSON.parse(raw) as Record<string, unknown>
      return plainText(rest as never)
    } catch {
      return raw
    }
  }
  const locked = readFileSync(new URL('records/2-locked.json', import.meta.url), 'utf8')

  /** Opens the app on these slots, and sees that it ends in something to read or in the three offers, with what was there untouched. */
  async function survives(raws: readonly (string | null)[]) {
    browser.values.clear()
    for (const [slot, raw] of raws.entries())
      if (raw !== null) browser.values.set(slotKeys[slot] ?? '', raw)
    const before = new Map(browser.values)
    const keep = open()
    const { found } = keep.keeping.getState()
    expect(['plain', 'locked', 'newer', 'damaged']).toContain(found)
    if (found === 'plain') {
      await keep.resume()
      expect(Object.keys(keep.store.getState())).toEqual(
        expect.arrayContaining(Object.keys(emptyCase)),
      )
      return found
    }
    // Start again: in memory, with nothing overwritten. Save it raw: it is as it was. Or delete.
    expect(keep.change(() => sample)).toBe(true)
    expect(await keep.use('device')).toBe(false)
    expect(browser.values).toEqual(before)
    expect(keep.erase()).toBe(true)
    expect(browser.values.size).toBe(0)
    return found
  }

  it(
    '10,000 mutated records never crash the app, never lose the original, always end in an offer',
    { timeout: 600_000 },
    async () => {
      const ends = new Set<string>()
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            mutated(plain).map((raw) => [raw, null]),
            mutated(locked).map((raw) => [null, raw]),
            mutated(example(1)).map((raw) => [raw, null]),
            mutated(example(2)).map((raw) => [summed(raw), null]),
            mutated(example(recordVersion)).map((raw) => [summed(raw), null]),
            fc.tuple(mutated(plain), mutated(locked)),
            fc.tuple(mutated(plain), fc.constant(plainText(content(3)))),
            fc.json().map((raw) => [raw, null]),
          ),
          async (raws) => {
            ends.add(await survives(raws))
          },
        ),
        { numRuns: 10_000, seed: 20261124 },
      )
      expect([...ends].toSorted()).toEqual(expect.arrayContaining(['damaged', 'plain']))
    },
  )

  it('10,000 mutated locked records open whole or not at all', { timeout: 600_000 }, async () => {
    const { lock, key } = await makeLock(passphrase)
    const header = { version: recordVersion, revision: 4, lock } as const
    const text = lockedText({
      ...header,
      ...(await seal(key, headerOf(header), JSON.stringify(content(4)))),
    })
    await fc.assert(
      fc.asyncProperty(mutated(text), async (raw) => {
        const reading = readSlot(summed(raw))
        if (reading.state !== 'locked') return
        const opened = await openRecord(reading.record, key)
        if (typeof opened === 'object') expect(opened).toEqual(content(4))
      }),
      { numRuns: 10_000, seed: 20261124 },
    )
  })

  it('10,000 mutated files open whole or not at all', { timeout: 600_000 }, async () => {
    const file = await toFile(content(4), passphrase, undefined, 1)
    const work = new TextDecoder('latin1').decode(file).indexOf(' 1\n') + 1
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat(file.length - 1), to: fc.nat(255) }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.option(fc.nat(file.length), { freq: 4 }),
        async (changes, cut) => {
          const bytes = file.slice(0, cut ?? file.length)
          // The work factor stays small, or ten thousand would take days; what bounds it has its own test.
          for (const { at, to } of changes) if (Math.abs(at - work) > 2) bytes[at] = to
          const read = await fromFile(bytes, passphrase)
          expect(['read', 'wrong', 'other']).toContain(read.state)
          if (read.state === 'read') expect(read.content).toEqual(content(4))
        },
      ),
      { numRuns: 10_000, seed: 20261124 },
    )
  })
})
