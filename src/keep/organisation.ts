import * as v from 'valibot'
import { keyOf, type Lock, lockSchema, makeLock } from './lock.ts'
import { read, Refused, remove, write } from './raw.ts'

/** Where an organisation's lock stands: what tells whether a passphrase is the right one, and nothing of a case. */
const key = 'leidraad-desk'

/** The lock of this computer; undefined when none was set, or when what stands there cannot be read. */
export function organisationLock(): Lock | undefined {
  const raw = read(key)
  if (raw === null || raw.length > 4_000) return undefined
  try {
    return v.parse(lockSchema, JSON.parse(raw))
  } catch {
    return undefined
  }
}

/** Sets the organisation's passphrase, as it counts, for this computer; false when the browser refuses. */
export async function setOrganisationLock(passphrase: string): Promise<boolean> {
  const { lock } = await makeLock(passphrase)
  try {
    write(key, JSON.stringify(lock))
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/** Whether this passphrase, as it counts, opens an organisation's lock. */
export const fitsOrganisation = async (lock: Lock, passphrase: string): Promise<boolean> =>
  (await keyOf(lock, 'passphrase', passphrase)) !== undefined

/** Forgets the organisation's passphrase on this computer. */
export const dropOrganisationLock = (): boolean => remove(key)
