import { Decrypter, Encrypter } from 'age-encryption'
import { type Content, type ContentReading, readContent, recordLimit } from '../case/record.ts'
import { type OnProgress, passphraseIdentity, passphraseRecipient } from './ageScrypt.ts'

/** The name under which a file is saved; it tells nothing. */
export const fileName = 'notes.age'
/** First line of every file in the age format. */
const intro = 'age-encryption.org/v1\n'

/** What a file turned out to be; `wrong`: the passphrase does not fit, or the file was changed, which cannot be told apart. */
export type FileReading = ContentReading | { readonly state: 'other' | 'wrong' }

/** A case as a file in the age format, which any tool for that format opens with the passphrase. */
export async function toFile(
  content: Content,
  passphrase: string,
  onProgress?: OnProgress,
  logN?: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(passphraseRecipient(passphrase, onProgress, logN))
  return new Uint8Array(await encrypter.encrypt(JSON.stringify(content)))
}

/** Whether a file can be one of ours, by its length and first line; the passphrase is then asked for. */
export const looksRight = (bytes: Uint8Array): boolean =>
  bytes.length <= recordLimit &&
  new TextDecoder('latin1').decode(bytes.subarray(0, intro.length)) === intro

/** Reads a file; nothing in it is trusted before it is checked. Never rejects. */
export async function fromFile(
  bytes: Uint8Array,
  passphrase: string,
  onProgress?: OnProgress,
): Promise<FileReading> {
  if (!looksRight(bytes)) return { state: 'other' }
  let text: string
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(passphraseIdentity(passphrase, onProgress))
    text = await decrypter.decrypt(bytes, 'text')
  } catch {
    return { state: 'wrong' }
  }
  try {
    return readContent(JSON.parse(text))
  } catch {
    return { state: 'damaged' }
  }
}
