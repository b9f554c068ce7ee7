import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { scryptAsync } from '@noble/hashes/scrypt.js'
import { base64nopad } from '@scure/base'
import { type Identity, type Recipient, Stanza } from 'age-encryption'

/**
 * The passphrase stanza of the age format (C2SP, age.md, "The scrypt recipient type"). The library's own derives its key in one go, and the page
 * could not be left for as long; this one pauses every few milliseconds, and tells how far it is.
 */
const label = new TextEncoder().encode('age-encryption.org/v1/scrypt')
/** Default work factor of age: 2 to the power of 18. More than 2 to the power of 20 is refused when reading. */
const workFactor = 18
const mostWork = 20
const noNonce = new Uint8Array(12)

/** Told how far the key is, from 0 to 1. */
export type OnProgress = (part: number) => void

function keyFrom(passphrase: string, salt: Uint8Array, logN: number, onProgress?: OnProgress) {
  const labelled = new Uint8Array([...label, ...salt])
  return scryptAsync(passphrase, labelled, {
    N: 2 ** logN,
    r: 8,
    p: 1,
    dkLen: 32,
    asyncTick: 8,
    ...(onProgress && { onProgress }),
  })
}

/** Whom a file is for: whoever knows the passphrase. */
export const passphraseRecipient = (
  passphrase: string,
  onProgress?: OnProgress,
  logN = workFactor,
): Recipient => ({
  wrapFileKey: async (fileKey) => {
    const salt = crypto.getRandomValues(new Uint8Array(16))
    const key = await keyFrom(passphrase, salt, logN, onProgress)
    const body = chacha20poly1305(key, noNonce).encrypt(fileKey)
    return [new Stanza(['scrypt', base64nopad.encode(salt), String(logN)], body)]
  },
})

/** Whoever knows the passphrase. Rejects when the header is not what the format demands. */
export const passphraseIdentity = (passphrase: string, onProgress?: OnProgress): Identity => ({
  unwrapFileKey: async (stanzas) => {
    const [stanza] = stanzas
    if (stanza?.args[0] !== 'scrypt') return null
    const [, salted = '', work = ''] = stanza.args
    const salt = base64nopad.decode(salted)
    const proper =
      stanzas.length === 1 &&
      stanza.args.length === 3 &&
      salt.length === 16 &&
      stanza.body.length === 32 &&
      /^[1-9]\d?$/.test(work) &&
      Number(work) <= mostWork
    if (!proper) throw new Error('no proper scrypt stanza')
    const key = await keyFrom(passphrase, salt, Number(work), onProgress)
    try {
      return chacha20poly1305(key, noNonce).decrypt(stanza.body)
    } catch {
      return null
    }
  },
})
