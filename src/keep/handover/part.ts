import { sha256 } from '@noble/hashes/sha2.js'
import { hex } from '@scure/base'
import { handoverVersion } from './dictionary.ts'

/** The most parts, each a QR code, that one hand-over has. */
export const mostParts = 4

/** Bytes of a part beside what it carries: version, id of the hand-over, which part of how many; a checksum closes it. */
const sizes = { version: 1, id: 4, place: 1, sum: 4 } as const
const head = sizes.version + sizes.id + sizes.place
/** What a part has beside its load. In bytes. */
export const partFrame = head + sizes.sum

/** Part of a hand-over, as one QR code carries it. */
export interface Part {
  readonly version: number
  /** Random, the same in all parts of a hand-over; hexadecimal. */
  readonly id: string
  /** From 1 to `count`. */
  readonly number: number
  readonly count: number
  /** Its piece of what was sealed. */
  readonly load: Uint8Array<ArrayBuffer>
  /** The part as it stands in an address: digits only, of which a QR code takes more than of any other sign, and which no scanner changes. */
  readonly text: string
}

/**
 * What a fragment turned out to be: a part; `other`: none of ours; `damaged`: one of ours that was cut short or changed; `newer`: made by a later
 * version of the app.
 */
export type PartReading =
  | { readonly state: 'read'; readonly part: Part }
  | { readonly state: 'other' | 'damaged' | 'newer' }

const sumOf = (bytes: Uint8Array) => sha256(bytes).subarray(0, sizes.sum)
/** Whatever begins like a part is taken for one, so that it leaves the address. */
const ours = /^#?(\d{20}.*)$/s
/** Longer than any part that a QR code of this size can hold. */
const longest = 2_000

/** Digits for bytes, and back. Bytes begin with a version, never 0, so that none is lost. */
const digitsOf = (bytes: Uint8Array): string => BigInt(`0x${hex.encode(bytes)}`).toString()
function bytesOf(digits: string): Uint8Array<ArrayBuffer> {
  const written = BigInt(digits).toString(16)
  return new Uint8Array(hex.decode(written.length % 2 ? `0${written}` : written))
}

/** How many digits a part of so many bytes has at most. */
export const digitsFor = (bytes: number): number => Math.ceil(bytes * Math.log10(256))

/** Makes a part of a hand-over. */
export function partOf(id: string, number: number, count: number, load: Uint8Array): Part {
  const body = Uint8Array.of(handoverVersion, ...hex.decode(id), (number << 4) | count, ...load)
  return {
    version: handoverVersion,
    id,
    number,
    count,
    load: new Uint8Array(load),
    text: digitsOf(Uint8Array.of(...body, ...sumOf(body))),
  }
}

/** Reads a part from the fragment of an address, with its `#` or without. In every version, a part begins with its version and ends with its checksum. */
export function readPart(fragment: string): PartReading {
  const text = ours.exec(fragment)?.[1]
  if (text === undefined) return { state: 'other' }
  if (text.length > longest || !/^[1-9]\d*$/.test(text)) return { state: 'damaged' }
  const bytes = bytesOf(text)
  const body = bytes.subarray(0, -sizes.sum)
  const sum = bytes.subarray(-sizes.sum)
  const [version = 0] = body
  if (body.length <= head || sumOf(body).some((byte, at) => byte !== sum[at]))
    return { state: 'damaged' }
  if (version > handoverVersion) return { state: 'newer' }
  const id = hex.encode(body.subarray(sizes.version, sizes.version + sizes.id))
  const place = body[head - 1] ?? 0
  const [number, count] = [place >> 4, place & 15]
  if (number < 1 || number > count || count > mostParts) return { state: 'damaged' }
  return { state: 'read', part: { version, id, number, count, load: body.slice(head), text } }
}

/** The parts of the same hand-over as the first of these, each once, in their order. */
export function together(parts: readonly Part[]): readonly Part[] {
  const [first] = parts
  const same = parts.filter(
    ({ version, id, count }) =>
      version === first?.version && id === first.id && count === first.count,
  )
  return [...new Map(same.map((part) => [part.number, part])).values()].toSorted(
    (a, b) => a.number - b.number,
  )
}

/** The numbers of those parts of a hand-over that did not come yet; none are known before the first. */
export function missing(parts: readonly Part[]): readonly number[] {
  const here = new Set(parts.map(({ number }) => number))
  return Array.from({ length: parts[0]?.count ?? 0 }, (_, at) => at + 1).filter(
    (number) => !here.has(number),
  )
}
