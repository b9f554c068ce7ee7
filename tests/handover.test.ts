import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { textHash } from '../src/case/fingerprint.ts'
import { type Content, readContent, recordVersion } from '../src/case/record.ts'
import { fromParts, toParts } from '../src/keep/handover.ts'
import { dictionaryOf } from '../src/keep/handover/dictionary.ts'
import { dropHeld, heldFor, heldKey, heldParts, holdPart } from '../src/keep/handover/held.ts'
import {
  digitsFor,
  missing,
  type Part,
  partOf,
  readPart,
  together,
} from '../src/keep/handover/part.ts'
import { newCode, plainCode } from '../src/keep/passphrase.ts'
import { qrOf } from '../src/screens/qr.ts'
import { fakeStorage } from './browserStorage.ts'
import { contentOf, linksOf, page, partIn, plan } from './handovers.ts'
import { scan } from './qr.ts'

const code = '7K2QM9XW4C'
const marker = 'een-naam-die-nergens-mag-staan'

async function made(content: Content, secret = code): Promise<readonly string[]> {
  const addresses = await toParts(content, secret, page)
  if (addresses === 'too-big') throw new Error('too big')
  return addresses
}
const partsOf = async (content: Content) => (await made(content)).map(partIn)
/** A case that takes one code, and one that takes four. */
const small = contentOf({ ...plan, links: { l1: { text: `https://example.org/${marker}` } } })
const large = contentOf({ ...plan, links: linksOf(41, true) })
const [whole, other] = [await partsOf(large), await partsOf(large)]

/** The same part with its load changed, and a checksum that fits. */
const forged = ({ id, number, count }: Part, load: Uint8Array) => partOf(id, number, count, load)
const flipped = (load: Uint8Array, at: number) => load.with(at, (load[at] ?? 0) ^ 0x10)
const bytesOf = (digits: string) => {
  const hex = BigInt(digits).toString(16)
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
}
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest().subarray(0, 4)
const digitsOf = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`).toString()

describe('a hand-over', () => {
  it.each([
    ['an empty case', contentOf({}), 1],
    ['a plan with a link', small, 1],
    ['a plan with 41 links of which all is known', large, 4],
  ])('gives back %s', async (_, content, count) => {
    const addresses = await made(content)
    expect(addresses.length).toBe(count)
    const parts = addresses.map(partIn)
    expect(await fromParts(parts, code)).toEqual({ state: 'read', content })
    expect(await fromParts(parts.toReversed(), code)).toEqual({ state: 'read', content })
  })

  it('gives back whatever was typed', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 150 })
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(text.filter(Boolean), { maxLength: 4 }),
        async (typed, texts) => {
          const links = Object.fromEntries(texts.map((text, at) => [`l${at + 1}`, { text }]))
          const content = contentOf({ links, notes: { dossier: { story: { story: typed } } } })
          expect(await fromParts(await partsOf(content), code)).toEqual({ state: 'read', content })
        },
      ),
      { numRuns: 15, examples: [['half a sign: \ud83d', ['"\\\n\u0000']]] },
    )
  })

  it('opens with a code as it is shown and typed', async () => {
    const shown = newCode()
    const typed = shown.toLowerCase().replace('-', ' ')
    const addresses = await made(small, plainCode(shown))
    const reading = await fromParts(addresses.map(partIn), plainCode(typed) ?? '')
    expect(reading.state).toBe('read')
  })

  it('refuses a wrong code and loses nothing by it', async () => {
    const parts = await partsOf(small)
    for (const wrong of ['7K2QM9XW4D', '0000000000', '7K2QM-9XW4C', ''])
      expect(await fromParts(parts, wrong)).toEqual({ state: 'wrong' })
    expect((await fromParts(parts, code)).state).toBe('read')
  })

  it('shows nothing of the case or the code in an address', async () => {
    const [address = ''] = await made(small)
    expect(address).toMatch(/^https:\/\/leidraad\.example\/#[1-9]\d+$/)
    const bytes = bytesOf(new URL(address).hash.slice(1)).toString('latin1')
    for (const word of [marker, code, 'instagram', 'answers'])
      expect(address + bytes).not.toContain(word)
  })

  it('derives the key as a lock does, and never uses salt, number or id again', async () => {
    const derive = vi.spyOn(crypto.subtle, 'deriveKey')
    await made(small)
    const [how] = derive.mock.calls[0] ?? []
    expect(how).toMatchObject({ name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 })
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
    ])
    derive.mockResolvedValue(key)
    const [salts, ivs, ids] = [new Set<string>(), new Set<string>(), new Set<string>()]
    for (let turn = 0; turn < 100; turn++) {
      const [part] = await partsOf(contentOf({}))
      const load = Buffer.from(part?.load ?? [])
      salts.add(load.toString('hex', 0, 16))
      ivs.add(load.toString('hex', 16, 28))
      ids.add(part?.id ?? '')
    }
    derive.mockRestore()
    // Ids only tell one from another: four bytes may come twice.
    expect([salts.size, ivs.size, ids.size > 98]).toEqual([100, 100, true])
  })
})

describe('what was changed', () => {
  it('is noticed at every byte and digit of every part, before a code is asked for', () => {
    for (const { text } of whole) {
      const bytes = bytesOf(text)
      for (let at = 0; at < bytes.length; at++)
        expect(readPart(digitsOf(flipped(bytes, at))).state).toBe('damaged')
      for (let at = 0; at < text.length; at += 7) {
        const digit = (Number(text[at]) + 1) % 10
        expect(readPart(text.slice(0, at) + digit + text.slice(at + 1)).state).toBe('damaged')
      }
    }
  })

  it('is noticed at every length at which a part is cut, and after anything added', () => {
    const [{ text } = { text: '' }] = whole
    for (let length = 20; length < text.length; length++)
      expect(readPart(text.slice(0, length)).state).toBe('damaged')
    for (const added of ['0', '#', 'x', '%20', '\n', '?utm=1'])
      expect(readPart(text + added).state).toBe('damaged')
    expect(readPart(`0${text}`).state).toBe('damaged')
    expect(readPart(text.repeat(3)).state).toBe('damaged')
  })

  it('is noticed behind a checksum that was made to fit', async () => {
    const [part] = await partsOf(small)
    if (!part) throw new Error('no part')
    const last = part.load.length - 1
    for (const at of [0, 15, 16, 27, 28, 60, last - 16, last]) {
      const changed = forged(part, flipped(part.load, at))
      expect(readPart(changed.text).state).toBe('read')
      expect(await fromParts([changed], code)).toEqual({ state: 'wrong' })
    }
    for (const length of [0, 1, 16, 28, 40, last])
      expect(await fromParts([forged(part, part.load.slice(0, length))], code)).toEqual({
        state: 'wrong',
      })
    expect(await fromParts([{ ...part, id: '00000000' }], code)).toEqual({ state: 'wrong' })
  })

  it('never opens with parts of two hand-overs, or parts in each other’s places', async () => {
    const [a, b, c, d] = whole as [Part, Part, Part, Part]
    const [, foreign] = other as [Part, Part]
    expect(missing(together([a, foreign, c, d]))).toEqual([2])
    expect(await fromParts([a, foreign, c, d], code)).toEqual({ state: 'wrong' })
    const posing = partOf(a.id, 2, 4, foreign.load)
    expect(await fromParts([a, posing, c, d], code)).toEqual({ state: 'wrong' })
    const swapped = [partOf(a.id, 1, 4, b.load), partOf(a.id, 2, 4, a.load), c, d]
    expect(await fromParts(swapped, code)).toEqual({ state: 'wrong' })
    expect(await fromParts([a, b, c], code)).toEqual({ state: 'wrong' })
    expect(await fromParts([], code)).toEqual({ state: 'wrong' })
  })

  it('is told from what is not ours, and from what a later version makes', () => {
    const [{ text } = { text: '' }] = whole
    expect(readPart(`#${text}`)).toEqual(readPart(text))
    for (const fragment of ['', '#', '#plan', 'https://example.org', '#123', '１'.repeat(40)])
      expect(readPart(fragment)).toEqual({ state: 'other' })
    const later = partOf('00000000', 1, 1, new Uint8Array(40))
    const bytes = bytesOf(later.text)
    bytes[0] = 2
    const body = bytes.subarray(0, -4)
    expect(readPart(digitsOf(Buffer.concat([body, sumOf(body)])))).toEqual({ state: 'newer' })
  })

  it('refuses a place that there cannot be', () => {
    for (const [number, count] of [
      [0, 1],
      [2, 1],
      [1, 5],
      [5, 5],
      [0, 0],
      [15, 15],
    ] as const)
      expect(readPart(partOf('00000000', number, count, new Uint8Array(40)).text).state).toBe(
        'damaged',
      )
  })

  it('never throws, whatever the fragment', () => {
    const fragment = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.nat(9), { minLength: 20, maxLength: 3_000 }).map((digits) => digits.join('')),
      fc.uint8Array({ minLength: 9, maxLength: 700 }).map(digitsOf),
    )
    fc.assert(
      fc.property(fragment, (text) => {
        expect(['other', 'damaged', 'newer']).toContain(readPart(text).state)
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['no record', 'text', 'damaged'],
    ['nothing', undefined, 'damaged'],
    ['a list', [], 'damaged'],
    ['a later version', { ...small, version: recordVersion + 1 }, 'newer'],
    ['an unknown key', { ...small, state: { ...small.state, more: 'x' } }, 'damaged'],
    [
      'a number for a text',
      { ...small, state: { ...small.state, links: { l1: { text: 1 } } } },
      'damaged',
    ],
    [
      'a name of the language itself',
      JSON.parse('{"version":1,"__proto__":{"state":{}}}') as unknown,
      'damaged',
    ],
    ['what unfolds to more than a record has', { ...small, app: 'a'.repeat(1_100_000) }, 'damaged'],
  ] as const)('does not take for a case: %s', async (_, hostile, state) => {
    const parts = await partsOf(hostile as unknown as Content)
    expect(await fromParts(parts, code)).toEqual({ state })
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('what fits', () => {
  const fits = async (count: number, known: boolean) =>
    (await toParts(contentOf({ ...plan, links: linksOf(count, known) }), code, page)) !== 'too-big'

  it('is as much as is said, and not much more', async () => {
    expect([await fits(100, false), await fits(41, true)]).toEqual([true, true])
    expect([await fits(110, false), await fits(46, true)]).toEqual([false, false])
  })

  it('is the same at every usual address, less at a long one, and nothing at one without end', async () => {
    const countAt = async (address: string) => {
      const addresses = await toParts(large, code, address)
      return addresses === 'too-big' ? addresses : addresses.length
    }
    expect(await countAt('https://a.be/')).toBe(4)
    expect(await countAt(`https://${'a'.repeat(50)}.be/`)).toBe(4)
    expect(await countAt(`https://${'a'.repeat(400)}.be/`)).toBe('too-big')
    expect(await countAt(`https://${'a'.repeat(900)}.be/`)).toBe('too-big')
  })

  it('goes into QR codes of at most version 20, which a decoder reads back from pixels', async () => {
    const versions: (number | undefined)[] = []
    for (const [address, links] of [
      [page, 3],
      [page, 41],
      [`https://${'a'.repeat(51)}.be/`, 20],
      [`https://${'a'.repeat(120)}.be/`, 36],
    ] as const) {
      const content = contentOf({ ...plan, links: linksOf(links, true) })
      const addresses = await toParts(content, code, address)
      if (addresses === 'too-big') throw new Error('too big')
      for (const text of addresses) {
        const drawn = qrOf(text)
        const across = Array.from({ length: drawn.size }, (_, at) => at)
        const read = scan(
          across.map((y) => across.map((x) => drawn.get(x, y))),
          4,
        )
        expect(read?.text).toBe(text)
        versions.push(read?.version)
      }
    }
    expect(Math.max(...versions.map((version) => version ?? 99))).toBe(20)
  })

  it('fills the largest code to the last digits', () => {
    // 587 bytes of load at an address of 64 bytes: 1,438 digits.
    const text = `https://${'a'.repeat(54)}/#`
    expect(text.length).toBe(64)
    expect(qrOf(text + '9'.repeat(digitsFor(597))).size).toBe(97)
    expect(() => qrOf(text + '9'.repeat(1_445))).toThrow()
  })
})

describe('version 1', () => {
  it('keeps its dictionary', () => {
    const text = new TextDecoder().decode(dictionaryOf(1))
    expect(textHash(text)).toBe('e92b01d9220712d145b9fb52f10f1d57c7b0ddf7317659b06294f9e87ec7eb45')
    expect(dictionaryOf(1).length).toBeLessThanOrEqual(32_768)
  })

  it('stays readable', async () => {
    const frozen = JSON.parse(readFileSync('tests/handovers/1.json', 'utf8')) as {
      code: string
      addresses: readonly string[]
      content: unknown
    }
    const reading = await fromParts(frozen.addresses.map(partIn), plainCode(frozen.code) ?? '')
    expect(reading.state).toBe('read')
    expect(reading).toEqual(readContent(frozen.content))
  })
})

describe('parts that wait for the others', () => {
  const now = Date.parse('2026-11-29T10:00:00Z')
  const [a, b, c, d] = whole as [Part, Part, Part, Part]
  let browser: ReturnType<typeof fakeStorage>
  beforeEach(() => {
    browser = fakeStorage()
  })
  afterEach(() => vi.unstubAllGlobals())

  it('gather over tabs, in any order and more than once, as ciphertext alone', () => {
    holdPart(c, now)
    holdPart(a, now)
    holdPart(c, now)
    expect(holdPart(b, now)).toEqual({ parts: [a, b, c], kept: true })
    expect(heldParts(now)).toEqual([a, b, c])
    expect(missing(heldParts(now))).toEqual([4])
    expect([...browser.values.keys()]).toEqual([heldKey])
    expect(holdPart(d, now).parts).toEqual(whole)
    expect(Object.keys(JSON.parse(browser.values.get(heldKey) ?? '') as object)).toEqual([
      'at',
      'parts',
    ])
    expect(dropHeld()).toBe(true)
    expect(browser.values.size).toBe(0)
  })

  it('give way to another hand-over', () => {
    holdPart(a, now)
    const [first] = other as [Part]
    expect(holdPart(first, now).parts).toEqual([first])
    expect(heldParts(now)).toEqual([first])
  })

  it('go after fifteen minutes, or when the clock was put back', () => {
    holdPart(a, now)
    expect(heldParts(now + heldFor - 1)).toEqual([a])
    expect(heldParts(now + heldFor)).toEqual([])
    expect(browser.values.size).toBe(0)
    holdPart(a, now)
    expect(heldParts(now - 1)).toEqual([])
    expect(browser.values.size).toBe(0)
  })

  it('do not wait when there is one alone', async () => {
    const [one] = await partsOf(small)
    if (!one) throw new Error('no part')
    holdPart(a, now)
    expect(holdPart(one, now)).toEqual({ parts: [one], kept: true })
    expect(browser.values.size).toBe(0)
  })

  it.each(['access', 'set', 'get'] as const)('do not break a browser that refuses: %s', (fault) => {
    browser.faults[fault] = true
    expect(holdPart(a, now)).toEqual({ parts: [a], kept: false })
    expect(heldParts(now)).toEqual([])
  })

  it.each([
    ['no JSON', 'x'],
    ['no object', 'null'],
    ['a list', '[]'],
    ['no parts', JSON.stringify({ at: '2026-11-29T10:00:00.000Z', parts: [] })],
    ['no time', JSON.stringify({ parts: [a.text] })],
    ['a time that is none', JSON.stringify({ at: 'yesterday', parts: [a.text] })],
    ['more', JSON.stringify({ at: '2026-11-29T10:00:00.000Z', parts: [a.text], more: 1 })],
    ['a changed part', JSON.stringify({ at: '2026-11-29T10:00:00.000Z', parts: [`${a.text}0`] })],
    ['a part twice', JSON.stringify({ at: '2026-11-29T10:00:00.000Z', parts: [a.text, a.text] })],
    [
      'parts of two',
      JSON.stringify({ at: '2026-11-29T10:00:00.000Z', parts: [a.text, other[1]?.text] }),
    ],
    ['too many', JSON.stringify({ at: '2026-11-29T10:00:00.000Z', parts: Array(5).fill(a.text) })],
  ])('are read with mistrust: %s', (_, raw) => {
    browser.values.set(heldKey, raw)
    expect(heldParts(now)).toEqual([])
    expect(browser.values.size).toBe(0)
  })
})
