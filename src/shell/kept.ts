import type { Reading } from '../case/reading.ts'
import { rawSlots } from '../keep/raw.ts'
import { settings } from './reading.ts'

/** How long after the last sign of life a reload still shows what was open, instead of the cover. In milliseconds. */
const recent = 60_000

/**
 * A first glance at what this browser keeps, before the code that reads it properly has come: whether there is anything, in which
 * language it was, how one read it, and whether it was written moments ago. Nothing else of it is used.
 */
export function keptHere(): {
  readonly holds: boolean
  readonly language?: string
  readonly reading: Reading
  readonly fresh: boolean
} {
  const raws = rawSlots().filter((raw) => raw !== null)
  const language = raws
    .map((raw) => /"language":"([a-z]{2}(?:-[a-z]+)?)"/.exec(raw)?.[1])
    .find(Boolean)
  const found = (setting: string) =>
    raws
      .map((raw) => new RegExp(`"reading":\\{[^}]*"${setting}":"([a-z]+)"`).exec(raw)?.[1])
      .find(Boolean)
  const saved = raws.map((raw) => Date.parse(/"saved":"([^"]{1,30})"/.exec(raw)?.[1] ?? ''))
  const now = Date.now()
  return {
    holds: raws.length > 0,
    ...(language && { language }),
    // A style that is not known marks the page with a word that does nothing.
    reading: Object.fromEntries(settings.map((setting) => [setting, found(setting)])) as Reading,
    fresh: saved.some((time) => time <= now && now - time < recent),
  }
}
