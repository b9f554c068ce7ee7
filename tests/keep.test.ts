import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Case, emptyCase } from '../src/case/case.ts'
import { recordVersion } from '../src/case/record.ts'
import { makeLock, seal } from '../src/keep/lock.ts'
import { asideKey, slotKeys } from '../src/keep/raw.ts'
import { headerOf, lockedText, plainText, readSlot } from '../src/keep/slots.ts'
import { openKeep } from '../src/keep/store.ts'
import { fakeStorage } from './browserStorage.ts'

const sample: Case = {
  ...emptyCase,
  answers: { snapchat: { evidence: 'done' } },
  told: { age: { value: 'adult', by: 'intake' } },
  notes: { evidence: { note: { name: 'marker-of-the-person' } } },
  at: { flow: 'snapchat', screen: 'where' },
}
const other: Case = { ...sample, answers: { tiktok: { evidence: 'done' } } }
const passphrase = 'vijf gewone woorden op papier'
const saved = '2026-11-24T10:00:00.000Z'
const secrets = { passphrase, code: '7K2QM9XW4C' }

let browser: ReturnType<typeof fakeStorage>
beforeEach(() => {
  browser = fakeStorage()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const open = () => openKeep('test')
const revisions = () =>
  slotKeys.flatMap((key) => {
    const reading = readSlot(browser.values.get(key) ?? null)
    return 'revision' in reading ? [reading.revision] : []
  })
/** Waits until a locked keep has written what it was given. */
const written = (what: () => boolean) => vi.waitFor(() => expect(what()).toBe(true))

describe('keeping', () => {
  it('writes nothing until the person chose it, and nothing in memory', async () => {
    const keep = open()
    keep.change(() => sample)
    expect(browser.writes).toEqual([])
    expect(await keep.use('device')).toBe(true)
    expect(browser.values.size).toBe(1)
    expect(await keep.use('memory')).toBe(true)
    expect(browser.values.size).toBe(0)
    keep.change(() => other)
    expect(browser.values.size).toBe(0)
  })

  it('comes back with what was kept', async () => {
    const first = open()
    await first.use('device')
    first.change(() => sample)
    const second = open()
    expect(second.keeping.getState().found).toBe('plain')
    expect(second.store.getState()).toEqual(emptyCase)
    await second.resume()
    expect(second.store.getState()).toEqual(sample)
    expect(second.keeping.getState()).toMatchObject({ way: 'device', found: 'none', writes: true })
  })

  it('writes its two slots in turn, the newest always whole beside the one before', async () => {
    const keep = open()
    await keep.use('device')
    for (let time = 0; time < 6; time++) {
      keep.change(() => (time % 2 ? sample : other))
      expect(revisions().toSorted((a, b) => a - b)).toEqual([time + 1, time + 2])
    }
  })

  it('says that it is saved only when the browser has had the time to write it to disk', async () => {
    vi.useFakeTimers()
    const keep = open()
    await keep.use('device')
    vi.advanceTimersByTime(60_000)
    keep.change(() => sample)
    vi.advanceTimersByTime(64_900)
    expect(keep.keeping.getState().saved).toBe(0)
    vi.advanceTimersByTime(200)
    expect(keep.keeping.getState().saved).toBe(1)
  })

  it('says so of a large record later', async () => {
    vi.useFakeTimers()
    const keep = open()
    await keep.use('device')
    const links = 'x'.repeat(20_000)
    const screens = ['one', 'two', 'three', 'four', 'five']
    const notes = { google: Object.fromEntries(screens.map((screen) => [screen, { links }])) }
    keep.change(() => ({ ...emptyCase, notes }))
    vi.advanceTimersByTime(140_000)
    expect(keep.keeping.getState().saved).toBe(0)
    vi.advanceTimersByTime(10_000)
    expect(keep.keeping.getState().saved).toBe(1)
  })

  it('does not say so of what another tab wrote meanwhile', async () => {
    vi.useFakeTimers()
    const keep = open()
    await keep.use('device')
    vi.advanceTimersByTime(60_000)
    const second = open()
    await second.resume()
    second.change(() => sample)
    await keep.takeOver()
    expect(keep.store.getState()).toEqual(sample)
    vi.advanceTimersByTime(10_000)
    expect(keep.keeping.getState().saved).toBe(0)
  })

  it('erases, and finds nothing afterwards', async () => {
    const keep = open()
    await keep.use('device')
    keep.change(() => sample)
    browser.values.set(asideKey, 'left')
    browser.values.set('of-somebody-else', 'stays')
    expect(keep.erase()).toBe(true)
    expect([...browser.values.keys()]).toEqual(['of-somebody-else'])
    expect(keep.store.getState()).toEqual(emptyCase)
    keep.change(() => sample)
    expect(browser.values.size).toBe(1)
  })

  it('writes nothing after the person left, and forgets the case', async () => {
    const keep = open()
    await keep.use('device')
    keep.change(() => sample)
    const before = new Map(browser.values)
    keep.stop()
    keep.change(() => other)
    expect(browser.values).toEqual(before)
    expect(keep.store.getState().notes).toEqual({})
  })

  it('drops a write on its way when the person leaves', async () => {
    const keep = open()
    await keep.use('locked', secrets)
    const before = new Map(browser.values)
    keep.change(() => sample)
    keep.stop()
    await new Promise((done) => setTimeout(done, 50))
    expect(browser.values).toEqual(before)
  })
})

describe('a lock', () => {
  it('opens again by passphrase and by recovery code, and by nothing else', async () => {
    const keep = open()
    expect(await keep.use('locked', secrets)).toBe(true)
    keep.change(() => sample)
    await written(() => revisions().includes(2))
    for (const [kind, secret] of [
      ['passphrase', passphrase],
      ['code', secrets.code],
    ] as const) {
      const again = open()
      expect(again.keeping.getState().found).toBe('locked')
      expect(await again.unlock(kind, `${secret}x`)).toBe('wrong')
      expect(again.store.getState()).toEqual(emptyCase)
      expect(await again.unlock(kind, secret)).toBe('open')
      expect(again.store.getState()).toEqual(sample)
      expect(again.keeping.getState()).toMatchObject({ way: 'locked', found: 'none' })
    }
  })

  it('leaves no plaintext in storage after any event: not before, not during, not after', async () => {
    const keep = open()
    await keep.use('locked', secrets)
    for (const state of [sample, other, sample]) {
      const count = browser.writes.length
      keep.change(() => state)
      await written(() => browser.writes.length > count)
    }
    keep.shut()
    await keep.unlock('passphrase', passphrase)
    keep.change(() => other)
    await written(() => revisions().includes(5))
    expect(browser.writes.length).toBeGreaterThan(4)
    for (const text of browser.writes) {
      expect(text).not.toMatch(/marker-of-the-person|snapchat|tiktok|adult|evidence/)
      expect(text).not.toContain(passphrase)
      expect(text).not.toContain(secrets.code)
    }
  })

  it('taken off and put on leaves none of the other way behind', async () => {
    const keep = open()
    await keep.use('device')
    keep.change(() => sample)
    keep.change(() => other)
    await keep.use('locked', secrets)
    expect([...browser.values.values()].map((raw) => readSlot(raw).state)).toEqual(['locked'])
    await keep.use('device')
    expect([...browser.values.values()].map((raw) => readSlot(raw).state)).toEqual(['plain'])
    expect(keep.store.getState()).toEqual(other)
  })

  it('keeps what was changed while it was being made', async () => {
    const keep = open()
    await keep.use('device')
    const making = keep.use('locked', secrets)
    keep.change(() => sample)
    await making
    await written(() => revisions().includes(3))
    const again = open()
    await again.unlock('passphrase', passphrase)
    expect(again.store.getState()).toEqual(sample)
  })

  it('shut away needs the passphrase again, and loses nothing', async () => {
    const keep = open()
    await keep.use('locked', secrets)
    keep.change(() => sample)
    await written(() => revisions().includes(2))
    keep.shut()
    expect(keep.store.getState()).toEqual(emptyCase)
    expect(keep.keeping.getState()).toMatchObject({ way: 'memory', found: 'locked', shut: 1 })
    expect(await keep.use('device')).toBe(false)
    expect(keep.keeping.getState().fault).toBe('held')
    expect(await keep.unlock('passphrase', passphrase)).toBe('open')
    expect(keep.store.getState()).toEqual(sample)
  })
})

describe('a tab that only reads', () => {
  it('shows nothing of a locked case again when it is erased while being read', async () => {
    let hear = () => {}
    vi.stubGlobal('addEventListener', (_: string, heard: () => void) => (hear = heard))
    const request = (_name: string, _options: unknown, had: (lock: null) => unknown) =>
      Promise.resolve(had(null))
    vi.stubGlobal('navigator', { locks: { request } })
    const { lock, key } = await makeLock(passphrase)
    const sealed = async (revision: number) => {
      const content = { version: recordVersion, revision, app: 'test', saved, state: sample }
      const header = { version: recordVersion, revision, lock } as const
      return lockedText({
        ...header,
        ...(await seal(key, headerOf(header), JSON.stringify(content))),
      })
    }
    browser.values.set(slotKeys[0], await sealed(1))
    browser.values.set(slotKeys[1], await sealed(2))
    const keep = open()
    expect(await keep.unlock('passphrase', passphrase)).toBe('open')
    expect(keep.keeping.getState()).toMatchObject({ way: 'locked', writes: false })

    // Another tab removes one slot after the other, and each removal is heard of by itself.
    browser.values.delete(slotKeys[0])
    hear()
    browser.values.delete(slotKeys[1])
    hear()
    await new Promise((done) => setTimeout(done, 50))
    expect(keep.store.getState()).toEqual(emptyCase)
    expect(keep.keeping.getState()).toMatchObject({ way: 'memory', found: 'none', shut: 1 })
    keep.change(() => sample)
    expect(browser.values.size).toBe(0)
  })
})

it('a tab that takes over waits for what the other wrote last, of which the word comes first', async () => {
  let busy = true
  const request = (_name: string, _options: unknown, had: (lock: object | null) => unknown) =>
    Promise.resolve(had(busy ? null : {}))
  vi.stubGlobal('navigator', { locks: { request } })
  const content = (state: Case, revision: number) =>
    plainText({ version: recordVersion, revision, app: 'test', saved, state })
  browser.values.set(slotKeys[0], content(sample, 1))
  const keep = open()
  await keep.resume()
  expect(keep.keeping.getState().writes).toBe(false)

  const there = new BroadcastChannel('leidraad-keep')
  there.addEventListener('message', ({ data }) => {
    if (data !== 'yield') return
    there.postMessage({ last: 2 })
    setTimeout(() => browser.values.set(slotKeys[1], content(other, 2)), 100)
  })
  busy = false
  await keep.takeOver()
  there.close()
  expect(keep.store.getState()).toEqual(other)
  expect(keep.change(() => sample)).toBe(true)
  expect(keep.keeping.getState()).toMatchObject({ way: 'device', writes: true })
  expect(keep.keeping.getState().conflict).toBeUndefined()
  expect(revisions()).toContain(3)
})

it('a tab that hears of erasing before it can see it says so when it does', async () => {
  let hear = () => {}
  vi.stubGlobal('addEventListener', (_: string, heard: () => void) => (hear = heard))
  const keep = open()
  await keep.use('device')
  keep.change(() => sample)
  const channel = new BroadcastChannel('leidraad-keep')
  channel.postMessage('erased')
  await vi.waitFor(() => expect(keep.keeping.getState().shut).toBe(1))
  expect(keep.store.getState()).toEqual(emptyCase)
  expect(keep.keeping.getState().found).toBe('plain')
  browser.values.delete(slotKeys[1])
  hear()
  expect(keep.keeping.getState().found).toBe('plain')
  browser.values.delete(slotKeys[0])
  hear()
  expect(keep.keeping.getState()).toMatchObject({ way: 'memory', found: 'none', shut: 2 })
  channel.close()
  expect(await keep.use('device'), 'and keeping can be chosen again').toBe(true)
})

describe('two tabs without locks between them', () => {
  const content = (state: Case, revision: number) =>
    plainText({
      version: recordVersion,
      revision,
      app: 'test',
      saved,
      state,
    })

  it.each(['mine', 'theirs'] as const)(
    'that wrote at once are both kept until the person chooses: %s',
    async (choice) => {
      const keep = open()
      await keep.use('device')
      keep.change(() => emptyCase)
      browser.values.set(slotKeys[0], content(other, 7))
      keep.change(() => sample)
      expect(keep.keeping.getState().conflict).toBe(true)
      expect(readSlot(browser.values.get(slotKeys[0]) ?? null)).toMatchObject({ revision: 7 })
      expect(readSlot(browser.values.get(asideKey) ?? null)).toMatchObject({
        content: { state: sample },
      })
      await keep.settle(choice)
      expect(keep.keeping.getState().conflict).toBe(false)
      const wanted = choice === 'mine' ? sample : other
      expect(keep.store.getState()).toEqual(wanted)
      expect(browser.values.has(asideKey)).toBe(false)
      const again = open()
      await again.resume()
      expect(again.store.getState()).toEqual(wanted)
    },
  )

  it.each(['mine', 'theirs'] as const)(
    'and closed before choosing are asked about at the next opening: %s',
    async (choice) => {
      const keep = open()
      await keep.use('device')
      keep.change(() => emptyCase)
      browser.values.set(slotKeys[0], content(other, 7))
      keep.change(() => sample)
      keep.stop()
      const again = open()
      await again.resume()
      expect(again.keeping.getState().conflict).toBe(true)
      await again.settle(choice)
      expect(again.store.getState()).toEqual(choice === 'mine' ? sample : other)
      const third = open()
      await third.resume()
      expect(third.store.getState()).toEqual(choice === 'mine' ? sample : other)
      expect(third.keeping.getState().conflict).toBeFalsy()
    },
  )
})
