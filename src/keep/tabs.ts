/** Which tab may write: the one that holds the lock of this name. Names and messages tell nothing of a case. */
const name = 'leidraad'
/** How long the tab that holds the lock is given to finish before it is taken away. */
const patience = 1_500
/** How long the word of that tab may come after the lock: they come by ways of their own. */
const delay = 500

export interface Tabs {
  /**
   * Asks to be the one that writes: `held`, `busy` when another tab is, or `unknown` where the browser has no such locks; then
   * only the revision tells what another tab wrote.
   */
  readonly claim: () => Promise<'held' | 'busy' | 'unknown'>
  /** Takes over from the tab that writes, which may first finish. Gives the number of the record that it wrote last; 0 where it tells none. */
  readonly take: () => Promise<number>
  readonly release: () => void
  /** Tells the other tabs that everything was erased. */
  readonly tellErased: () => void
  readonly close: () => void
}

/** That a tab finishes, that everything was erased, or the number of the record that a tab wrote last before it let go. */
type Message = 'yield' | 'erased' | { readonly last: number }

const lastOf = (data: unknown): number | undefined =>
  typeof data === 'object' && data !== null && 'last' in data && Number.isSafeInteger(data.last)
    ? Number(data.last)
    : undefined

/** Arranges with the other tabs of this browser who writes. */
export function openTabs(heard: {
  /** Another tab wants to write: finish. The lock is let go right after. Gives the number of the last record. */
  readonly onYield: () => Promise<number>
  /** The lock is no longer held here. */
  readonly onLost: () => void
  readonly onErased: () => void
}): Tabs {
  let letGo: (() => void) | undefined
  let told: ((last: number) => void) | undefined
  const channel = new BroadcastChannel('leidraad-keep')
  const say = (message: Message) => channel.postMessage(message)

  /** Holds the lock until it is let go or taken away. Resolves once it is had, or is not to be had. */
  const request = (options: LockOptions) =>
    new Promise<boolean>((resolve, reject) => {
      let mine: (() => void) | undefined
      const lost = (error: unknown) => {
        if (mine && letGo === mine) {
          letGo = undefined
          heard.onLost()
        }
        // Without a lock ever had this is the request itself that failed.
        if (!mine) reject(error instanceof Error ? error : new Error('no lock'))
      }
      navigator.locks
        .request(name, options, (lock) => {
          resolve(lock !== null)
          if (lock === null) return undefined
          return new Promise<void>((done) => {
            mine = done
            letGo = done
          })
        })
        .catch(lost)
    })

  const release = () => {
    letGo?.()
    letGo = undefined
  }

  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'erased') heard.onErased()
    const last = lastOf(data)
    if (last !== undefined) told?.(last)
    if (data === 'yield' && letGo)
      void heard
        .onYield()
        .then((written) => say({ last: written }))
        .catch(() => {})
        .finally(() => {
          release()
          heard.onLost()
        })
  })

  return {
    claim: async () => {
      if (letGo) return 'held'
      try {
        return (await request({ ifAvailable: true })) ? 'held' : 'busy'
      } catch {
        return 'unknown'
      }
    },
    take: async () => {
      if (letGo) return 0
      const last = new Promise<number>((resolve) => {
        told = resolve
      })
      say('yield')
      try {
        await request({ signal: AbortSignal.timeout(patience) })
      } catch {
        // The other tab hangs, or was frozen by the browser.
        await request({ steal: true }).catch(() => {})
        return 0
      }
      // Where no tab held the lock any more, nobody tells.
      const nobody = new Promise<number>((resolve) => setTimeout(resolve, delay, 0))
      return Promise.race([last, nobody])
    },
    release,
    tellErased: () => say('erased'),
    close: () => {
      release()
      channel.close()
    },
  }
}
