import * as v from 'valibot'
import { read, Refused, remove, write } from '../raw.ts'
import { mostParts, type Part, readPart, together } from './part.ts'

/**
 * Where parts that came wait for the others, as each QR code opens a tab of its own. They stay the ciphertext that they are. The name tells nothing;
 * it follows those of the slots.
 */
export const heldKey = 'leidraad-4'
/** How long parts wait, after the last of them came. In milliseconds. */
export const heldFor = 15 * 60_000

const held = v.strictObject({
  /** ISO 8601, UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  parts: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(mostParts)),
})

/** Forgets the parts that wait; true when a fresh look finds none. */
export const dropHeld = (): boolean => remove(heldKey)

function whatLies(raw: string, now: number): readonly Part[] {
  try {
    const { at, parts } = v.parse(held, JSON.parse(raw))
    const age = now - Date.parse(at)
    const readings = parts.map(readPart)
    const found = readings.flatMap((reading) => (reading.state === 'read' ? [reading.part] : []))
    const whole = together(found)
    return age >= 0 && age < heldFor && whole.length === parts.length ? whole : []
  } catch {
    return []
  }
}

/** The parts that wait, of one hand-over. Those that are too old or damaged are dropped. */
export function heldParts(now = Date.now()): readonly Part[] {
  const raw = read(heldKey)
  if (raw === null) return []
  const parts = whatLies(raw, now)
  if (parts.length === 0) dropHeld()
  return parts
}

/**
 * Lets a part wait beside those of its hand-over that wait already; those of another one go. Tells all that now came, and whether they will be found in
 * another tab: a browser that keeps nothing loses only that.
 */
export function holdPart(
  part: Part,
  now = Date.now(),
): { readonly parts: readonly Part[]; readonly kept: boolean } {
  const parts = together([part, ...heldParts(now)])
  // A single one waits for nobody.
  if (part.count === 1) return { parts, kept: dropHeld() }
  const texts = parts.map(({ text }) => text)
  try {
    write(heldKey, JSON.stringify({ at: new Date(now).toISOString(), parts: texts }))
    return { parts, kept: true }
  } catch (error) {
    if (error instanceof Refused) return { parts, kept: false }
    throw error
  }
}
