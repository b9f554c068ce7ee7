import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyCase } from '../src/case/case.ts'
import { recordVersion } from '../src/case/record.ts'
import { keyOf, makeLock, seal, unseal } from '../src/keep/lock.ts'
import {
  newCode,
  newPassphrase,
  plainCode,
  plainPassphrase,
  weakness,
} from '../src/keep/passphrase.ts'
import { headerOf, lockedText, openRecord, readSlot } from '../src/keep/slots.ts'

const passphrase = 'paard lepel wolk trein groen'
const code = '7K2QM9XW4C'
const { lock, key } = await makeLock(passphrase, code)
const header = { version: recordVersion, revision: 5, lock } as const
const content = {
  version: recordVersion,
  revision: 5,
  app: 'test',
  saved: '2026-11-24T10:00:00.000Z',
  state: { ...emptyCase, notes: { evidence: { note: { name: 'geheim' } } } },
}
const record = { ...header, ...(await seal(key, headerOf(header), JSON.stringify(content))) }
const text = lockedText(record)

/** Changes one character of base64 into another. */
const flip = (base64: string, at: number) =>
  `${base64.slice(0, at)}${base64[at] === 'A' ? 'B' : 'A'}${base64.slice(at + 1)}`

describe('Crypto', () => {
  it('property round trip: what is sealed comes back as it was, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), async (typed, head) => {
        const given = JSON.stringify(typed)
        expect(await unseal(key, head, await seal(key, head, given))).toBe(given)
      }),
      { numRuns: 500, seed: 20261124 },
    )
  })

  it('fills up to whole blocks, so that the length tells little', async () => {
    for (const length of [0, 1, 4095, 4096, 4097]) {
      const { sealed } = await seal(key, '', 'x'.repeat(length))
      const bytes = atob(sealed).length - 16
      expect(bytes % 4096).toBe(0)
      expect(bytes).toBe(Math.max(1, Math.ceil(length / 4096)) * 4096)
    }
  })

  it('flip each header byte: every change of what can be read is noticed', async () => {
    const wrapped = lock.passphrase
    for (const field of ['salt', 'iv', 'key'] as const)
      for (
        let at = 0;
        at < wrapped[field].replace(/=+$/, '').length;
        at += field === 'key' ? 5 : 3
      ) {
        const changed = { ...lock, passphrase: { ...wrapped, [field]: flip(wrapped[field], at) } }
        // Some last characters of base64 hold bits that count for nothing; then the header still is another one.
        const found = await keyOf(changed, 'passphrase', passphrase)
        expect(found ? await openRecord({ ...record, lock: changed }, found) : 'wrong').toBe(
          'wrong',
        )
      }
    for (const changed of [
      { ...record, revision: 6 },
      { ...record, lock: { passphrase: lock.passphrase } },
      { ...record, lock: { ...lock, passphrase: { ...wrapped, iterations: 600_001 } } },
    ])
      expect(await openRecord(changed, key)).toBe('wrong')
  })

  it('sampled body bytes: every change of what is sealed is noticed', async () => {
    for (let at = 0; at < record.sealed.length - 4; at += 61)
      expect(await openRecord({ ...record, sealed: flip(record.sealed, at) }, key)).toBe('wrong')
    for (let at = 0; at < record.iv.length; at++)
      expect(await openRecord({ ...record, iv: flip(record.iv, at) }, key)).toBe('wrong')
  })

  it('truncate: a record cut short is damaged, wherever it was cut', () => {
    for (let length = 0; length < text.length; length += 97)
      expect(readSlot(text.slice(0, length)).state).toBe('damaged')
  })

  it('wrong secret: opens nothing, and cannot be told from a damaged header', async () => {
    expect(await keyOf(lock, 'passphrase', `${passphrase}s`)).toBeUndefined()
    expect(await keyOf(lock, 'passphrase', code)).toBeUndefined()
    expect(await keyOf(lock, 'code', passphrase)).toBeUndefined()
    expect(await keyOf({ passphrase: lock.passphrase }, 'code', code)).toBeUndefined()
    const { key: another } = await makeLock(passphrase)
    expect(await openRecord(record, another)).toBe('wrong')
  })

  it.each([
    [0, 'damaged'],
    [99_999, 'damaged'],
    [100_000, 'locked'],
    [5_000_000, 'locked'],
    [5_000_001, 'damaged'],
    [600_000.5, 'damaged'],
  ])('iteration bounds: %d is %s', (iterations, state) => {
    const changed = { ...record, lock: { ...lock, code: { ...lock.passphrase, iterations } } }
    expect(readSlot(lockedText(changed)).state).toBe(state)
  })

  it('IV never repeats in 10,000 writes', async () => {
    const seen = new Set<string>()
    for (let write = 0; write < 10_000; write++) seen.add((await seal(key, '', 'x')).iv)
    expect(seen.size).toBe(10_000)
  })

  it('the key that seals cannot be read out', async () => {
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
    const again = await keyOf(lock, 'passphrase', passphrase)
    if (!again) throw new Error('no key')
    await expect(crypto.subtle.exportKey('raw', again)).rejects.toThrow()
  })
})

describe('secrets', () => {
  const words = Array.from({ length: 2048 }, (_, n) => `w${n}`)

  it('of words are five, evenly from the whole list', () => {
    const counts = new Map<string, number>()
    for (let time = 0; time < 20_000; time++) {
      const picked = newPassphrase(words).split(' ')
      expect(picked).toHaveLength(5)
      for (const word of picked) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    // 100,000 throws on 2,048 words: 48.8 each. Six standard deviations are 42.
    expect(counts.size).toBe(2048)
    for (const count of counts.values()) expect(Math.abs(count - 48.8)).toBeLessThan(42)
  })

  it('of words count the same however a phone writes them', () => {
    for (const typed of ['Paard lepel  wolk trein groen ', 'PAARD-LEPEL wolk\ntrein groen'])
      expect(plainPassphrase(typed)).toBe(passphrase)
  })

  it('as a code are ten signs without doubt, and forgive what is misread', () => {
    for (let time = 0; time < 200; time++) {
      const made = newCode()
      expect(made).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
      expect(plainCode(made)).toBe(made.replace('-', ''))
    }
    expect(plainCode('o1l2i-abcde')).toBe('01121ABCDE')
    expect(plainCode('01121-ABCDU')).toBeUndefined()
    expect(plainCode('01121-ABCD')).toBeUndefined()
  })

  it.each([
    ['kort', 'short'],
    ['dertien teken', 'short'],
    ['aaaaaaaaaaaaaa', 'alike'],
    ['hallo hallo hallo', 'alike'],
    ['vier losse woorden hier', undefined],
    [passphrase, undefined],
  ])('of one’s own: "%s" is %s', (typed, wanted) => {
    expect(weakness(typed)).toBe(wanted)
  })
})
