import { rawSlots } from '../keep/raw.ts'

/** How long after the last sign of life a reload still shows what was open, instead of the cover. In milliseconds. */
const recent = 60_000

/**
 * A first glance at what this browser keeps, before the code that reads it properly has come: whether there is anything, in which
 * language it was, and whether it was written moments ago. Nothing else of it is used.
 */
export function keptHere(): {
  readonly holds: boolean
  readonly language?: string
  readonly fresh: boolean
} {
  const raws = rawSlots().filter((raw) => raw !== null)
  const language = raws
    .map((raw) => /"language":"([a-z]{2}(?:-easy)?)"/.exec(raw)?.[1])
    .find(Boolean)
  const saved = raws.map((raw) => Date.parse(/"saved":"([^"]{1,30})"/.exec(raw)?.[1] ?? ''))
  const now = Date.now()
  return {
    holds: raws.length > 0,
    ...(language && { language }),
    fresh: saved.some((time) => time <= now && now - time < recent),
  }
}
