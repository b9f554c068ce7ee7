import { rawRecord } from '../keep/raw.ts'

/**
 * A first glance at what this browser keeps, before the code that reads it properly has come: whether there is anything, and in which
 * language it was. Nothing else of it is used.
 */
export function keptHere(): { readonly holds: boolean; readonly language?: string } {
  const raw = rawRecord()
  if (raw === null) return { holds: false }
  const language = /"language":"([a-z]{2})"/.exec(raw)?.[1]
  return { holds: true, ...(language && { language }) }
}
