import { base64 } from '@scure/base'
import * as v from 'valibot'

/**
 * The lock: a random data key (AES-GCM, 256 bits) seals what is kept; it is itself wrapped by a key that is derived from the
 * passphrase, and by another from the recovery code. Only WebCrypto; parameters after the OWASP Password Storage Cheat Sheet.
 */
const derivation = 'PBKDF2-SHA-256'
/** Rounds of the derivation, here and for a hand-over. */
export const iterations = 600_000
const sizes = { salt: 16, iv: 12, key: 32, tag: 16 } as const
/** Plaintext is filled up to whole blocks of this many bytes, so that its length tells little. */
const block = 4096

/** Which secret opens a lock. */
export type SecretKind = 'passphrase' | 'code'

const bytes = (length: number) =>
  v.pipe(
    v.string(),
    v.maxLength(length * 2),
    v.base64(),
    v.check((text) => base64.decode(text).length === length),
  )

const wrapped = v.strictObject({
  kdf: v.literal(derivation),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(5_000_000)),
  salt: bytes(sizes.salt),
  iv: bytes(sizes.iv),
  key: bytes(sizes.key + sizes.tag),
})

/** Shape of a lock's header, as it stands beside what it locks. */
export const lockSchema = v.strictObject({ passphrase: wrapped, code: v.optional(wrapped) })

type Wrapped = v.InferOutput<typeof wrapped>
/** A lock's header: for each secret how its key is derived, and the data key wrapped by it; all bytes as base64. */
export type Lock = v.InferOutput<typeof lockSchema>

const utf8 = new TextEncoder()
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const unbase = (text: string) => new Uint8Array(base64.decode(text))

/** Whether this browser can lock at all; it cannot on a page that came without HTTPS. */
export const canLock = (): boolean => globalThis.crypto?.subtle !== undefined

/** A key for AES-GCM, 256 bits, derived from a secret by PBKDF2 with SHA-256; it cannot be read out. */
export async function derivedKey(
  secret: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
  usages: readonly KeyUsage[],
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', utf8.encode(secret), 'PBKDF2', false, [
    'deriveKey',
  ])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    usages,
  )
}

const wrappingKey = (secret: string, { salt, iterations }: Wrapped): Promise<CryptoKey> =>
  derivedKey(secret, unbase(salt), iterations, ['wrapKey', 'unwrapKey'])

/** The parameters of wrapping; what tells how the key is derived cannot be changed without being noticed. */
const wrapping = (kind: SecretKind, { kdf, iterations, salt, iv }: Wrapped) => ({
  name: 'AES-GCM',
  iv: unbase(iv),
  additionalData: utf8.encode(JSON.stringify([kind, kdf, iterations, salt])),
})

async function wrap(key: CryptoKey, kind: SecretKind, secret: string): Promise<Wrapped> {
  const how: Wrapped = {
    kdf: derivation,
    iterations,
    salt: base64.encode(random(sizes.salt)),
    iv: base64.encode(random(sizes.iv)),
    key: '',
  }
  const raw = await crypto.subtle.wrapKey(
    'raw',
    key,
    await wrappingKey(secret, how),
    wrapping(kind, how),
  )
  return { ...how, key: base64.encode(new Uint8Array(raw)) }
}

/** Makes a lock for these secrets, with the key that seals under it; that key cannot be read out. */
export async function makeLock(
  passphrase: string,
  code?: string,
): Promise<{ readonly lock: Lock; readonly key: CryptoKey }> {
  const open = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, [
    'encrypt',
    'decrypt',
  ])
  const lock: Lock = {
    passphrase: await wrap(open, 'passphrase', passphrase),
    ...(code !== undefined && { code: await wrap(open, 'code', code) }),
  }
  const raw = await crypto.subtle.exportKey('raw', open)
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  return { lock, key }
}

/** The key behind a lock; undefined when the secret is wrong or the header damaged, which cannot be told apart. */
export async function keyOf(
  lock: Lock,
  kind: SecretKind,
  secret: string,
): Promise<CryptoKey | undefined> {
  const how = lock[kind]
  if (!how) return undefined
  try {
    return await crypto.subtle.unwrapKey(
      'raw',
      unbase(how.key),
      await wrappingKey(secret, how),
      wrapping(kind, how),
      'AES-GCM',
      false,
      ['encrypt', 'decrypt'],
    )
  } catch {
    return undefined
  }
}

/** What was sealed, and the number used once for it; both as base64. */
export interface Sealed {
  readonly iv: string
  readonly sealed: string
}

/** Seals a text, filled up with spaces; `header` stays readable but cannot be changed without being noticed. */
export async function seal(key: CryptoKey, header: string, text: string): Promise<Sealed> {
  const plain = utf8.encode(text)
  const filled = new Uint8Array(Math.ceil(plain.length / block) * block || block).fill(0x20)
  filled.set(plain)
  const iv = random(sizes.iv)
  const parameters = { name: 'AES-GCM', iv, additionalData: utf8.encode(header) }
  const sealed = await crypto.subtle.encrypt(parameters, key, filled)
  return { iv: base64.encode(iv), sealed: base64.encode(new Uint8Array(sealed)) }
}

/** Opens what was sealed; undefined when anything about it was changed. */
export async function unseal(
  key: CryptoKey,
  header: string,
  { iv, sealed }: Sealed,
): Promise<string | undefined> {
  try {
    const parameters = {
      name: 'AES-GCM',
      iv: unbase(iv),
      additionalData: utf8.encode(header),
    }
    const plain = await crypto.subtle.decrypt(parameters, key, unbase(sealed))
    return new TextDecoder().decode(plain).trimEnd()
  } catch {
    return undefined
  }
}
