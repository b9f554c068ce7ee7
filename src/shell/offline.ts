import { messages, offlinePlaces, pageOf, policyName, workerOf } from '../offline/addresses.ts'

/** As much of Trusted Types as is used here; not every browser has them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

/** How often a start screen asks, and how long after it was told that another window is open, in ms: that may have been one about to go. */
const tries = 3
const pause = 10_000

/** The longest that a start screen is kept from being touched while a new version takes over, in ms. */
const longestWait = 3000

/** How long nothing must have been fetched before a start screen asks, in ms. */
const stillness = 1500

const addresses: readonly string[] = offlinePlaces.map(workerOf)

/** Lets the addresses of the two workers pass, as they stand here and in no other way. */
function createScriptURL(address: string) {
  if (!addresses.includes(address)) throw new TypeError('not the address of a worker')
  return address
}

let registered: Promise<ServiceWorkerRegistration | undefined> | undefined
/** Whether somebody has touched the page or a key since it was loaded. */
let touched = false

async function register(): Promise<ServiceWorkerRegistration | undefined> {
  const place = offlinePlaces.find((name) => name === document.documentElement.dataset.place)
  // A host that shows the page under "/desk", without the last slash, cannot have it answered by the worker.
  if (!place || !location.pathname.startsWith(pageOf(place))) return undefined
  const address = workerOf(place)
  try {
    // The name can be taken once: after this, no other policy can have it.
    const trusted = window.trustedTypes?.createPolicy(policyName, { createScriptURL })
    if (document.readyState !== 'complete')
      await new Promise((resolve) => addEventListener('load', resolve, { once: true }))
    return await navigator.serviceWorker.register(trusted?.createScriptURL(address) ?? address, {
      scope: pageOf(place),
      updateViaCache: 'none',
    })
  } catch {
    // Blocked storage, a private window, or a host with stricter headers: the page works, with a network.
    return undefined
  }
}

/**
 * Has the page of a desk or a kiosk work without a network from its next visit on. Says nothing where that cannot be: on an address
 * without https, with blocked storage, while developing.
 */
export function registerOffline() {
  if (registered || !import.meta.env.PROD || !('serviceWorker' in navigator)) return
  registered = register()
  for (const kind of ['pointerdown', 'keydown'])
    addEventListener(kind, () => (touched = true), { capture: true, once: true })
}

/** Nothing has been fetched for a while. Chrome may put a change of workers off for minutes when it is asked for amid answers of the older one. */
const still = () =>
  new Promise<void>((resolve) => {
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        observer.disconnect()
        resolve()
      }, stillness)
    }
    const observer = new PerformanceObserver(wait)
    observer.observe({ type: 'resource' })
    wait()
  })

/** Asks a waiting version to take over, and loads the page anew with it; until then nothing can be begun that needs the older one. `onWaiting` is called when it goes on waiting. */
function takeOver(waiting: ServiceWorker, stillThere: () => boolean, onWaiting: () => void) {
  const { port1, port2 } = new MessageChannel()
  const { body } = document
  const goOn = () => (body.inert = false)
  body.inert = true
  setTimeout(goOn, longestWait)
  port1.addEventListener('message', ({ data }) => {
    if (data !== messages.waiting) return
    goOn()
    onWaiting()
  })
  port1.start()
  navigator.serviceWorker.addEventListener(
    'controllerchange',
    () => {
      if (stillThere()) location.reload()
    },
    { once: true },
  )
  waiting.postMessage(messages.takeOver, [port2])
}

/**
 * For the start screen of a desk or a kiosk, on which nothing of a case is open: while it stands and nobody has touched the page, a new
 * version that waits takes over and the page is loaded anew. Registers the worker too. Returns the undoing, for an effect:
 * `useEffect(renewAtStart, [])`.
 */
export function renewAtStart(): () => void {
  let there = true
  let asked: ServiceWorker | undefined
  let told = 0
  registerOffline()
  void registered?.then((registration) => {
    if (!registration) return
    const renew = () => {
      const { waiting, active } = registration
      // The first of all takes over by itself. Where somebody has begun to read or to type, it can wait for the next time.
      if (!there || !waiting || !active || waiting === asked) return
      if (touched) return
      asked = waiting
      const again = () => {
        if (++told >= tries) return
        asked = undefined
        setTimeout(renew, pause)
      }
      takeOver(waiting, () => there, again)
    }
    const renewSoon = () => void still().then(renew)
    const follow = () => registration.installing?.addEventListener('statechange', renewSoon)
    follow()
    registration.addEventListener('updatefound', follow)
    renewSoon()
  })
  return () => {
    there = false
  }
}
