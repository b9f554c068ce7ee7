import * as v from 'valibot'
import { isFactValue } from '../chart/facts.ts'
import type { Case } from './case.ts'

/** Version of the shape in which a case is kept. Charts and words have none: position is computed. */
export const recordVersion = 1

const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/))
const day = v.pipe(v.string(), v.isoDate())
const typed = v.pipe(v.string(), v.maxLength(20_000))

const schema = v.strictObject({
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

/** What a kept record turned out to be. A `newer` or `damaged` one is left as it is, never overwritten. */
export type Reading =
  | { readonly state: 'none' }
  | { readonly state: 'read'; readonly kept: Case }
  | { readonly state: 'newer' | 'damaged' }

/** Reads a raw record as it was kept; nothing in it is trusted before it is checked. Never throws. */
export function readRecord(raw: string | null): Reading {
  if (raw === null) return { state: 'none' }
  try {
    const envelope = v.parse(
      v.strictObject({ version: v.pipe(v.number(), v.integer()), state: v.unknown() }),
      JSON.parse(raw),
    )
    if (envelope.version > recordVersion) return { state: 'newer' }
    return { state: 'read', kept: v.parse(schema, envelope.state) as Case }
  } catch {
    return { state: 'damaged' }
  }
}
