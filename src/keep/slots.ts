import { sha256 } from '@noble/hashes/sha2.js'
import { hex } from '@scure/base'
import * as v from 'valibot'
import { type Content, readContent, recordLimit, recordVersion } from '../case/record.ts'
import { type Lock, lockSchema, type Sealed, unseal } from './lock.ts'

/** A locked record as it stands in a slot. */
export interface LockedRecord extends Sealed {
  /** The version of what is inside; it is brought up to date once it is open. */
  readonly version: number
  readonly revision: number
  readonly lock: Lock
}

/** What one slot holds. */
export type SlotReading =
  | { readonly state: 'none' | 'newer' | 'damaged' }
  | { readonly state: 'plain'; readonly revision: number; readonly content: Content }
  | { readonly state: 'locked'; readonly revision: number; readonly record: LockedRecord }

const sumOf = (record: object) =>
  hex.encode(sha256(new TextEncoder().encode(JSON.stringify(record))))

/** A record as text, with a checksum by which a write that did not finish is known. */
const withSum = (record: object) => JSON.stringify({ ...record, sum: sumOf(record) })

/** The text of a record that anyone can read. */
export const plainText = (content: Content): string => withSum(content)

/** The text of a record that is locked. */
export const lockedText = (record: LockedRecord): string => withSum(record)

/** What of a locked record stays readable, and is guarded by the lock. */
export const headerOf = ({ version, revision, lock }: Omit<LockedRecord, 'iv' | 'sealed'>) =>
  JSON.stringify({ version, revision, lock })

/** The first version that could be locked. */
const firstLocked = 2

const lockedSchema = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(firstLocked), v.maxValue(recordVersion)),
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  lock: lockSchema,
  iv: v.pipe(v.string(), v.base64(), v.length(16)),
  sealed: v.pipe(v.string(), v.base64()),
})

/** Reads the raw text of a slot. Never throws. */
export function readSlot(raw: string | null): SlotReading {
  if (raw === null) return { state: 'none' }
  if (raw.length > recordLimit) return { state: 'damaged' }
  try {
    const found: unknown = JSON.parse(raw)
    if (typeof found !== 'object' || found === null) return { state: 'damaged' }
    const { sum, ...record } = found as Record<string, unknown>
    if (typeof record.version === 'number' && record.version > recordVersion)
      return { state: 'newer' }
    // Version 1 had no checksum.
    if (record.version !== 1 && sum !== sumOf(record)) return { state: 'damaged' }
    if ('lock' in record) {
      const locked = v.parse(lockedSchema, record)
      return { state: 'locked', revision: locked.revision, record: locked }
    }
    const read = readContent(record)
    if (read.state !== 'read') return { state: read.state }
    return { state: 'plain', revision: read.content.revision, content: read.content }
  } catch {
    return { state: 'damaged' }
  }
}

/** What the slots hold together: the newest that is whole. A record of a newer app stands above all, so that it is never overwritten. */
export function latest(raws: readonly (string | null)[]): SlotReading & { readonly at?: number } {
  const readings = raws.map(readSlot)
  const newer = readings.find(({ state }) => state === 'newer')
  if (newer) return newer
  let best: (SlotReading & { readonly at: number }) | undefined
  for (const [at, reading] of readings.entries())
    if ('revision' in reading && !(best && 'revision' in best && best.revision >= reading.revision))
      best = { ...reading, at }
  return best ?? { state: readings.some(({ state }) => state === 'damaged') ? 'damaged' : 'none' }
}

/** The content of a locked record; `wrong` when the key does not fit or anything was changed. Never throws. */
export async function openRecord(
  record: LockedRecord,
  key: CryptoKey,
): Promise<Content | 'wrong' | 'newer'> {
  const text = await unseal(key, headerOf(record), record)
  if (text === undefined) return 'wrong'
  try {
    const read = readContent(JSON.parse(text))
    if (read.state === 'newer') return 'newer'
    return read.state === 'read' && read.content.revision === record.revision
      ? read.content
      : 'wrong'
  } catch {
    return 'wrong'
  }
}

/** What a slot holds, where it can be read: a locked one with its key only. */
export async function contentOf(found: SlotReading, key?: CryptoKey): Promise<Content | undefined> {
  if (found.state === 'plain') return found.content
  const content = found.state === 'locked' && key && (await openRecord(found.record, key))
  return typeof content === 'object' ? content : undefined
}
