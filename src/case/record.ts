import * as v from 'valibot'
import { isFactValue } from '../chart/facts.ts'
import { textLanguages } from '../chart/form.ts'
import { linkKinds } from '../chart/link.ts'
import { answers, type Case, eventKinds } from './case.ts'
import { isRough } from './events.ts'
import { migrations } from './migrations.ts'
import { readings } from './reading.ts'

/** Version of the shape in which a case is kept. Charts and words have none: position is computed. */
export const recordVersion = 6

/** The most characters that a record may have; more is not read. */
export const recordLimit = 1_000_000

const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/))
const day = v.pipe(v.string(), v.isoDate())
const typed = v.pipe(v.string(), v.maxLength(20_000))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const line = v.pipe(v.string(), v.maxLength(2_000))
const answer = v.optional(v.picklist(['yes', 'no']))

const link = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(4_000)),
  place: v.optional(name),
  kind: v.optional(v.picklist(linkKinds)),
  account: v.optional(line),
  seen: v.optional(v.pipe(v.string(), v.isoDateTime())),
  zone: v.optional(v.pipe(v.string(), v.regex(/^[\w+/-]{1,64}$/))),
  shot: v.optional(v.strictObject({ address: answer, date: answer, account: answer })),
  where: v.optional(line),
  witnesses: v.optional(line),
  reports: v.optional(
    v.record(
      name,
      v.strictObject({
        on: v.record(name, day),
        reference: v.optional(line),
        answer: v.optional(v.picklist(answers)),
        answered: v.optional(day),
      }),
    ),
  ),
})

const file = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(1_000)),
  size: count,
  type: v.pipe(v.string(), v.maxLength(200)),
  modified: v.pipe(v.string(), v.isoTimestamp()),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  at: v.pipe(v.string(), v.isoTimestamp()),
})

const wishes = v.strictObject({
  language: v.optional(v.picklist(textLanguages)),
  extras: v.optional(
    v.strictObject({ us: v.optional(v.literal('yes')), gdpr: v.optional(v.literal('yes')) }),
  ),
  edits: v.optional(v.record(name, typed)),
  place: v.optional(name),
})

const event = v.strictObject({
  on: v.optional(v.pipe(v.string(), v.check(isRough))),
  about: v.optional(v.literal('yes')),
  what: v.optional(v.picklist(eventKinds)),
  text: v.optional(line),
})

const papers = v.strictObject({
  language: v.optional(v.picklist(textLanguages)),
  beside: v.optional(v.literal('yes')),
  without: v.optional(v.record(name, v.literal('yes'))),
})

const language = v.pipe(v.string(), v.regex(/^[a-z]{2}(-[a-z]+)?$/))

const reading = v.strictObject({
  size: v.optional(v.picklist(readings.size)),
  spacing: v.optional(v.picklist(readings.spacing)),
  colours: v.optional(v.picklist(readings.colours)),
})

const state = v.strictObject({
  answers: v.record(name, v.record(name, name)),
  told: v.pipe(
    v.record(name, v.strictObject({ value: name, by: name })),
    v.check((told) => Object.entries(told).every(([fact, { value }]) => isFactValue(fact, value))),
  ),
  notes: v.record(name, v.record(name, v.record(name, typed))),
  links: v.record(name, link),
  files: v.record(name, file),
  texts: v.record(name, wishes),
  replies: v.record(name, v.strictObject({ answer: v.picklist(answers), answered: day })),
  differs: v.record(name, v.record(name, day)),
  events: v.record(name, event),
  papers,
  remarks: v.record(name, v.record(name, typed)),
  code: v.optional(v.pipe(v.string(), v.regex(/^[0-9A-Z]{2}-[0-9A-Z]{2}$/))),
  put: v.record(name, v.picklist(['later', 'declined'])),
  ended: v.record(name, day),
  at: v.strictObject({ flow: v.optional(name), screen: v.optional(name) }),
  language: v.optional(language),
  second: v.optional(language),
  reading: v.optional(reading),
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
