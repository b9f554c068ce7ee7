import * as v from 'valibot'
import { isFactValue } from '../chart/facts.ts'
import type { Case } from './case.ts'
import { migrations } from './migrations.ts'

/** Version of the shape in which a case is kept. Charts and words have none: position is computed. */
export const recordVersion = 2

/** The most characters that a record may have; more is not read. */
export const recordLimit = 1_000_000

const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/))
const day = v.pipe(v.string(), v.isoDate())
const typed = v.pipe(v.string(), v.maxLength(20_000))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const state = v.strictObject({
  answers: v.record(name, v.record(name, name)),
  told: v.pipe(
    v.record(name, v.strictObject({ value: name, by: name })),
    v.check((told) => Object.entries(told).every(([fact, { value }]) => isFactValue(fact, value))),
  ),
  notes: v.record(name, v.record(name, v.record(name, typed))),
  put: v.record(name, v.picklist(['later', 'declined'])),
  ended: v.record(name, day),
  at: v.strictObject({ flow: v.optional(name), screen: v.optional(name) }),
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}(-[a-z]+)?$/))),
})

const content = v.strictObject({
  version: v.literal(recordVersion),
  revision: count,
  app: v.pipe(v.string(), v.maxLength(32)),
  saved: v.pipe(v.string(), v.isoTimestamp()),
  state,
})

/** A case as it is written: with its version, how often it was written, by which app, and when (ISO 8601, UTC). */
export interface Content {
  readonly version: typeof recordVersion
  readonly revision: number
  readonly app: string
  readonly saved: string
  readonly state: Case
}

/** What a record turned out to be. */
export type ContentReading =
  { readonly state: 'read'; readonly content: Content } | { readonly state: 'newer' | 'damaged' }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
/** Deeper than any record goes. */
const deepest = 8

/** Whether a value is made of objects and plain values only: no lists, no names that mean something to the language itself. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true
  return (
    !Array.isArray(value) &&
    depth < deepest &&
    Object.keys(value).every((key) => !forbidden.has(key)) &&
    Object.values(value).every((inner) => isPlain(inner, depth + 1))
  )
}

/**
 * Reads a record's content of any version, step by step up to this one; nothing in it is trusted before it is checked. Never throws.
 */
export function readContent(value: unknown): ContentReading {
  try {
    if (!isPlain(value)) return { state: 'damaged' }
    let found = value
    for (;;) {
      const version: unknown = isRecord(found) ? found.version : undefined
      if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
        return { state: 'damaged' }
      if (version > recordVersion) return { state: 'newer' }
      if (version === recordVersion) break
      const step = migrations[version]
      if (!step) return { state: 'damaged' }
      found = step(found)
    }
    return { state: 'read', content: v.parse(content, found) as Content }
  } catch {
    return { state: 'damaged' }
  }
}
