import type { BrowserContext, Page } from '@playwright/test'

/** Everything that a script of the next person's page can reach, as text. */
export const reachable = (page: Page) =>
  page.evaluate(async () => {
    const caches = await Promise.all(
      (await globalThis.caches.keys()).map(async (name) => {
        const cache = await globalThis.caches.open(name)
        const requests = await cache.keys()
        const texts = requests.map(async (request) => (await cache.match(request))?.text())
        return [name, ...requests.map(({ url }) => url), ...(await Promise.all(texts))]
      }),
    )
    const fields = [...document.querySelectorAll('input, textarea, select')].map(
      (field) => (field as HTMLInputElement).value,
    )
    return JSON.stringify({
      address: location.href,
      state: history.state as unknown,
      name: window.name,
      title: document.title,
      page: document.documentElement.outerHTML,
      fields,
      cookies: document.cookie,
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      databases: await indexedDB.databases(),
      caches,
    })
  })

/** The markers that a text holds. */
export const heldBy = (text: string, markers: Readonly<Record<string, string>>) =>
  Object.entries(markers).flatMap(([name, marker]) => (text.includes(marker) ? [name] : []))

/** Listens beside the page, in a tab of its own, to all that its tabs tell each other. */
export async function eavesdrop(context: BrowserContext) {
  const ear = await context.newPage()
  await ear.route('**/ear', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Ear</title><link rel="icon" href="data:,">',
    }),
  )
  await ear.goto('/ear')
  await ear.evaluate(() => {
    const heard: unknown[] = []
    for (const name of ['leidraad', 'leidraad-keep', 'workbox'])
      new BroadcastChannel(name).addEventListener('message', ({ data }) => heard.push(data))
    Object.assign(globalThis, { heard })
  })
  return async () => {
    const heard = await ear.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)
    await ear.close()
    return heard
  }
}
