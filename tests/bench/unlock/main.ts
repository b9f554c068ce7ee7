import { openKeep } from '../../../src/keep/store.ts'

declare global {
  interface Window {
    /** Times in milliseconds: of opening what is kept here, and of deriving a key with the same parameters and nothing else. */
    times: (passphrase: string) => Promise<{ readonly ours: number; readonly bare: number }>
  }
}

async function timed(act: () => Promise<unknown>) {
  const begun = performance.now()
  await act()
  return performance.now() - begun
}

async function derive(passphrase: string) {
  const secret = new TextEncoder().encode(passphrase)
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(16), iterations: 600_000 },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['unwrapKey'],
  )
}

window.times = async (passphrase) => {
  const keep = openKeep('bench')
  const bare = await timed(() => derive(passphrase))
  const ours = await timed(async () => {
    if ((await keep.unlock('passphrase', passphrase)) !== 'open') throw new Error('not opened')
  })
  keep.stop()
  return { ours, bare }
}
