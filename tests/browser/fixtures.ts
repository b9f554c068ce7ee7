import {
  type BrowserContext,
  expect as baseExpect,
  type Page,
  test as base,
} from '@playwright/test'

/** Slow machines are given time: what never comes still fails. */
export const expect = baseExpect.configure({ timeout: 20_000 })

/** Where leaving leads. It is answered here: no test may reach the internet. */
export const weather = 'www.meteo.be'

interface Watched {
  /** The one host that may be asked for anything. */
  readonly host: string
  /** What went wrong unasked: a request elsewhere, a message in the console, a breach of the policy. A test must end with none. */
  readonly faults: string[]
}

interface Watching {
  /** Whether the test leaves for the weather report, which is then answered with a small page. */
  readonly leaves: boolean
  readonly watched: Watched
}

/** Notes all that goes wrong unasked in a browser. */
export async function watch(context: BrowserContext, { host, faults }: Watched, leaves: boolean) {
  context.on('request', (request) => {
    const asked = new URL(request.url())
    const left = leaves && asked.host === weather && request.isNavigationRequest()
    if (asked.host !== host && !left && asked.protocol !== 'data:')
      faults.push(`request: ${request.url()}`)
  })
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`))
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  )
  // A route of any kind turns the browser's cache off, so there is one only where it is needed.
  if (leaves)
    await context.route(`https://${weather}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Weer</title><link rel="icon" href="data:,"><h1>Weer</h1>',
      }),
    )
}

/**
 * Every test is watched: whatever it is about, it fails if the page asked anything of another host, if something was written to the
 * console as an error or a warning, or if the content security policy was breached.
 */
export const test = base.extend<Watching>({
  leaves: [false, { option: true }],

  // Names of other hosts lead nowhere, so that even a request that should not be made reaches nobody.
  launchOptions: [
    async ({ launchOptions }, provide) =>
      provide({
        ...launchOptions,
        args: [
          ...(launchOptions.args ?? []),
          '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
        ],
      }),
    { scope: 'worker' },
  ],

  watched: async ({ baseURL }, provide) =>
    provide({ host: new URL(baseURL ?? '').host, faults: [] }),

  context: async ({ context, leaves, watched }, provide) => {
    await watch(context, watched, leaves)
    await provide(context)
    // The next test may be given the same window, unless this one closed it.
    await context.setOffline(false).catch(() => {})
    await context.clearPermissions().catch(() => {})
    if (watched.faults.length > 0)
      throw new Error(`This went wrong unasked:\n${watched.faults.join('\n')}`)
  },
})

/** All that a visit fetches ahead has come: for a while nothing more does. */
export async function fetched(page: Page) {
  let before = -1
  await expect
    .poll(
      async () => {
        const now = await page.evaluate(() => performance.getEntriesByType('resource').length)
        const still = now === before
        before = now
        return still
      },
      { intervals: [2_000], timeout: 60_000 },
    )
    .toBe(true)
}
