import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** So many random letters: they stand as they are even where a database shortens what repeats. */
export const letters = (count: number) =>
  Array.from(randomBytes(count), (byte) => String.fromCharCode(97 + (byte % 26))).join('')

/** So many random digits. */
export const digits = (count: number) =>
  Array.from(randomBytes(count), (byte) => byte % 10).join('')

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()

/** The part of a text in base64 that is the same whatever stands before and after it, when it begins so many bytes after a third byte. */
function inBase64(text: string, offset: 0 | 1 | 2): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)])
  const first = offset === 0 ? 0 : offset + 1
  return Buffer.from(bytes.toString('base64').slice(first, Math.floor((bytes.length * 8) / 6)))
}

/** Every way in which a text is looked for. */
export const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  '8-bit': (text) => Buffer.from(text),
  'UTF-16LE': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16BE': bigEndian,
  'base64 at 0': (text) => inBase64(text, 0),
  'base64 at 1': (text) => inBase64(text, 1),
  'base64 at 2': (text) => inBase64(text, 2),
  'in an address': (text) => Buffer.from(encodeURIComponent(text)),
  'in a form sent': (text) => Buffer.from(new URLSearchParams({ text }).toString().slice(5)),
}

export interface ProfileFile {
  readonly path: string
  readonly bytes: Buffer
}

/** All files of a profile. */
export function filesOf(folder: string): ProfileFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return { path: relative(folder, path), bytes: readFileSync(path) }
    })
}

/** Whether a digit stands right before or after: then a few digits are part of a longer number. */
function inNumber(bytes: Buffer, at: number, length: number, step: 1 | 2) {
  const beside = [
    ...bytes.subarray(Math.max(0, at - step), at),
    ...bytes.subarray(at + length, at + length + step),
  ]
  return beside.some((byte) => byte >= 0x30 && byte <= 0x39)
}

/**
 * Where a text stands in a profile: as `path (encoding)`. What this cannot see: text that a file holds compressed (the parts of a database
 * that were tidied up leave out what repeats, so each text to look for is random and typed at once), or that the browser
 * itself encrypted, as it does with passwords and cookies; therefore no row of either may name this page at all.
 */
export function findIn(files: readonly ProfileFile[], text: string): string[] {
  const ways = Object.entries(encodings).map(([name, encode]) => [name, encode(text)] as const)
  const short = /^\d{1,8}$/.test(text)
  return files.flatMap(({ path, bytes }) =>
    ways.flatMap(([name, sought]) => {
      for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + 1))
        if (!short || !inNumber(bytes, at, sought.length, name.startsWith('UTF') ? 2 : 1))
          return [`${path} (${name})`]
      return []
    }),
  )
}
