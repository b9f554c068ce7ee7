import { sha256 } from '@noble/hashes/sha2.js'
import { hex } from '@scure/base'
import type { NotedFile } from './case.ts'

/** Up to here a file is read in one go, as WebCrypto demands; above that, in pieces. In bytes. */
const atOnce = 100 * 2 ** 20
const piece = 4 * 2 ** 20

/** SHA-256 of a text, in hexadecimal. */
export const textHash = (text: string): string => hex.encode(sha256(new TextEncoder().encode(text)))

/** SHA-256 of a file, in hexadecimal, computed on this device. `onPart` hears how far it is, from 0 to 1. Rejects when the file cannot be read. */
export async function fileHash(
  file: Blob,
  onPart?: (part: number) => void,
  largest = atOnce,
): Promise<string> {
  if (file.size <= largest && globalThis.crypto?.subtle)
    return hex.encode(
      new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())),
    )
  const hash = sha256.create()
  for (let at = 0; at < file.size; at += piece) {
    hash.update(new Uint8Array(await file.slice(at, at + piece).arrayBuffer()))
    onPart?.(Math.min(1, (at + piece) / file.size))
  }
  return hex.encode(hash.digest())
}

/** What is noted of a file: its name, size, type and date as the device gives them, and its hash. The file itself is let go. */
export async function noteFile(file: File, onPart?: (part: number) => void): Promise<NotedFile> {
  const hash = await fileHash(file, onPart)
  return {
    name: file.name.slice(0, 1_000),
    size: file.size,
    type: file.type.slice(0, 200),
    modified: new Date(file.lastModified).toISOString(),
    hash,
    at: new Date().toISOString(),
  }
}
