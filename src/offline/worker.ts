import { precacheAndRoute } from 'workbox-precaching'
import { messages } from './addresses.ts'

/** As much of a service worker's surroundings as is used here; its types cannot stand beside those of a page. */
interface Surroundings {
  /** Put before this code when it is built (scripts/offline.ts): all that the page may need, without the files of other places. */
  readonly files: { readonly url: string; readonly revision: string | null }[]
  readonly registration: { readonly scope: string }
  readonly clients: {
    claim(): Promise<void>
    matchAll(which: {
      readonly type: 'window'
      readonly includeUncontrolled: true
    }): Promise<readonly { readonly url: string }[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'activate' | 'message', act: (event: ExtendableMessage) => void): void
}
interface ExtendableMessage extends MessageEvent<unknown> {
  waitUntil(until: Promise<unknown>): void
}
declare const self: Surroundings

// Answers GET requests for these files alone, and never puts anything else into a cache: nothing of a case can come into it. What
// stands behind the "?" of an address is for the page, which is the same; workbox takes away files of older versions.
precacheAndRoute(self.files, {
  ignoreURLParametersMatching: [/./],
  // Both would only look for files that are not there.
  directoryIndex: '',
  cleanURLs: false,
})

// The page that was open when the first version came is answered from the cache too.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

/** How often a worker looks whether another window is open, and how long it waits in between, in ms. */
const looks = 5
const between = 300

/** Whether only one window is open. The one that a start screen came after may still be counted for a moment: then it looks again. */
async function isAlone() {
  for (let look = 1; ; look++) {
    const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
    const here = windows.filter(({ url }) => url.startsWith(self.registration.scope))
    if (here.length <= 1) return true
    if (look === looks) return false
    await new Promise((resolve) => setTimeout(resolve, between))
  }
}

/** Takes over if the start screen that asks is the only window: in another one a case may be open that still needs the older files. */
async function takeOver(event: ExtendableMessage) {
  if (await isAlone()) await self.skipWaiting()
  else event.ports[0]?.postMessage(messages.waiting)
}
self.addEventListener('message', (event) => {
  if (event.data === messages.takeOver) event.waitUntil(takeOver(event))
})
