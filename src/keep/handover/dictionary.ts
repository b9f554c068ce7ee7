import first from './dictionary-1.txt?raw'

/**
 * What every case repeats, by version of the hand-over: keys, flows with their screens and choices, how addresses and report texts begin; the
 * commonest stands last, where it costs least. A text that was once in use is never changed, or codes made with it could no longer be read: a better
 * one is a new version. At most 32 KiB each, which is as far as deflate looks back.
 */
const dictionaries = new Map([[1, first.trimEnd()]])

/** The version in which hand-overs are written. */
export const handoverVersion = 1

/** The dictionary of a version. Throws for a version that there never was. */
export function dictionaryOf(version: number): Uint8Array {
  const text = dictionaries.get(version)
  if (text === undefined) throw new Error(`no dictionary ${version}`)
  return new TextEncoder().encode(text)
}
