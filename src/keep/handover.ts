import { hex } from '@scure/base'
import { deflateSync, inflateSync } from 'fflate'
import { type Content, type ContentReading, readContent, recordLimit } from '../case/record.ts'
import { derivedKey, iterations } from './lock.ts'
import { dictionaryOf, handoverVersion } from './handover/dictionary.ts'
import {
  digitsFor,
  missing,
  mostParts,
  type Part,
  partFrame,
  partOf,
  together,
} from './handover/part.ts'

/**
 * A case, sealed so that a few QR codes carry it to the person's own phone: deflated with a dictionary of its own, then AES-256-GCM with a key
 * derived from the code that stands beside the QR codes. Only WebCrypto; parameters as for a lock.
 */
const sizes = { id: 4, salt: 16, iv: 12, tag: 16 } as const

/** Bits of data in a QR code of version 20, level M: the largest that is drawn. */
const qrBits = 669 * 8
/** Two segments, bytes for the address and digits for the part: mode and length of each. */
const segmentBits = 4 + 16 + (4 + 12)
/** Addresses up to this many bytes, with `/#`, leave all of them the same room. */
const addressRoom = 64

const utf8 = new TextEncoder()
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** How many bytes of what is sealed one QR code carries at an address: 587 at usual ones. */
function roomAt(address: string): number {
  const left = qrBits - segmentBits - 8 * Math.max(addressRoom, utf8.encode(address).length)
  // Three digits take ten bits; one or two that are left over, four or seven.
  const digits = Math.floor(left / 10) * 3
  const bytes = Math.floor(digits / Math.log10(256))
  return (digitsFor(bytes) > digits ? bytes - 1 : bytes) - partFrame
}

const keyFrom = (code: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  derivedKey(code, salt, iterations, ['encrypt', 'decrypt'])

/** What stands in every part cannot be changed without being noticed. */
const sealing = (iv: Uint8Array<ArrayBuffer>, version: number, id: string, count: number) => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8.encode(JSON.stringify(['handover', version, id, count])),
})

/**
 * A case as addresses for one to four QR codes, opened by `fromParts` with the same code, as `plainCode` reads it. `page` is the address of the page that
 * opens them. `too-big` above 2,304 bytes when packed. Measured beside a plan half done, the biggest that fits has 101 links of which nothing but the
 * address is noted; or 41 of which all is known, reports and references included; or 5,700 characters of Dutch that the person wrote.
 */
export async function toParts(
  content: Content,
  code: string,
  page: string,
): Promise<readonly string[] | 'too-big'> {
  const start = `${page}#`
  const room = roomAt(start)
  const plain = deflateSync(utf8.encode(JSON.stringify(content)), {
    level: 9,
    mem: 12,
    dictionary: dictionaryOf(handoverVersion),
  })
  const length = sizes.salt + sizes.iv + plain.length + sizes.tag
  const count = Math.ceil(length / room)
  if (!(room > 0) || count > mostParts) return 'too-big'
  const [id, salt, iv] = [hex.encode(random(sizes.id)), random(sizes.salt), random(sizes.iv)]
  const sealed = await crypto.subtle.encrypt(
    sealing(iv, handoverVersion, id, count),
    await keyFrom(code, salt),
    new Uint8Array(plain),
  )
  const all = Uint8Array.of(...salt, ...iv, ...new Uint8Array(sealed))
  // Shared out evenly, so that no code is larger than it must be.
  const share = Math.ceil(length / count)
  return Array.from(
    { length: count },
    (_, at) => start + partOf(id, at + 1, count, all.subarray(at * share, (at + 1) * share)).text,
  )
}

/**
 * Opens a hand-over of which all parts came; nothing in it is trusted before it is checked. `wrong`: the code does not fit, or the parts are not of one
 * making, which cannot be told apart. Never rejects.
 */
export async function fromParts(
  parts: readonly Part[],
  code: string,
): Promise<ContentReading | { readonly state: 'wrong' }> {
  const whole = together(parts)
  const [first] = whole
  if (!first || missing(whole).length > 0) return { state: 'wrong' }
  const { version, id, count } = first
  let plain: Uint8Array
  try {
    const all = Uint8Array.from(whole.flatMap(({ load }) => [...load]))
    const iv = all.slice(sizes.salt, sizes.salt + sizes.iv)
    const key = await keyFrom(code, all.slice(0, sizes.salt))
    const sealed = all.slice(sizes.salt + sizes.iv)
    plain = new Uint8Array(
      await crypto.subtle.decrypt(sealing(iv, version, id, count), key, sealed),
    )
  } catch {
    return { state: 'wrong' }
  }
  try {
    // Four parts, however made, unfold to no more than a few megabytes.
    const packed = inflateSync(plain, { dictionary: dictionaryOf(version) })
    const text = new TextDecoder('utf-8', { fatal: true }).decode(packed)
    return text.length > recordLimit ? { state: 'damaged' } : readContent(JSON.parse(text))
  } catch {
    return { state: 'damaged' }
  }
}
