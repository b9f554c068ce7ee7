import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { test as base, expect } from './fixtures.ts'
import { type Sink, sinks } from './sinks.ts'

// That nothing is stopped where nothing should be is watched in every browser test, whole walks included: fixtures.ts.
// Here stands the other half: whatever could carry something in or out is stopped, and the watch notices it.

interface Elsewhere {
  readonly origin: string
  /** What it was asked for. */
  readonly asked: string[]
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' }

/** With another host that holds nothing back: if it is not asked, that is the policy's doing. */
const test = base.extend<{ readonly elsewhere: Elsewhere }>({
  // oxlint-disable-next-line no-empty-pattern
  elsewhere: async ({}, provide) => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      const path = request.url ?? ''
      if (path.startsWith('/way')) asked.push(path)
      response.setHeader('Access-Control-Allow-Origin', '*')
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
      response.setHeader('Content-Type', types[path.split('.')[1] ?? ''] ?? 'text/html')
      response.end(path === '/' ? '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>' : '')
    })
    server.on('upgrade', (request, socket) => {
      asked.push(request.url ?? '')
      socket.destroy()
    })
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    const { port } = server.address() as AddressInfo
    await provide({ origin: `http://localhost:${port}`, asked })
    server.closeAllConnections()
    server.close()
  },
})

interface TrustedTypes {
  readonly trustedTypes: { createPolicy: (name: string, rules: object) => { name: string } }
}

const takesName: Pick<Sink, 'act'> = {
  act: () =>
    (window as unknown as TrustedTypes).trustedTypes.createPolicy('leidraad-worker', {
      createScriptURL: (address: string) => address,
    }).name,
}

/** Even the worker's own address is refused where it did not go through the page's policy. */
const registersOwn: Pick<Sink, 'act'> = {
  act: () => navigator.serviceWorker.register(`${location.pathname}worker.js`),
}

/** Presses a button in the page that tries it; what comes of it is told through the console, since a page may be gone by then. */
async function tried(page: Page, { act }: Pick<Sink, 'act'>, elsewhere: Elsewhere) {
  const told: string[] = []
  page.removeAllListeners('console')
  page.on('console', (message) => {
    if (message.text().startsWith('came: ')) told.push(message.text().slice('came: '.length))
  })
  await page.evaluate(
    `document.body.prepend(Object.assign(document.createElement('button'), {
      textContent: 'Try',
      onclick: async () => {
        try {
          console.info('came: ' + (await (${act.toString()})(${JSON.stringify(elsewhere.origin)})))
        } catch (error) {
          console.info('came: ' + error.name)
        }
      },
    }))`,
  )
  await page.getByRole('button', { name: 'Try', exact: true }).click({ noWaitAfter: true })
  return told
}

const stopped = (faults: readonly string[]) => [
  ...new Set(
    faults.flatMap((fault) => /^console: policy: (?<line>\S+)/.exec(fault)?.groups?.line ?? []),
  ),
]

/** The heading stands and, where there is a worker, it is at work: then the page has made its policy for Trusted Types. */
async function open(page: Page, path: string) {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  if (path !== '/') await page.waitForFunction(() => navigator.serviceWorker.controller)
}

/** Each way in or out on a page that is opened anew for it, one after the other; `watched` must hold nothing after each. */
async function each(of: readonly [string, Sink][], act: (sink: Sink) => Promise<void>) {
  for (const [name, sink] of of) await test.step(name, () => act(sink))
}

test.describe.configure({ timeout: 240_000 })

// A desk and a kiosk have the same policy (headers.spec.ts); what differs between their workers is tried on both, below.
for (const path of ['/', '/desk/'])
  test(`every way in or out is stopped on ${path}, and the line that is meant to says so`, async ({
    page,
    watched,
    elsewhere,
  }) => {
    await each(Object.entries(sinks), async (sink) => {
      await open(page, path)
      const told = await tried(page, sink, elsewhere)
      await expect.poll(() => stopped(watched.faults)).toEqual([sink.stoppedBy])
      if (sink.comes) await expect.poll(() => told).toEqual([sink.comes])
      else if (sink.elseComes) await expect.poll(() => told.length).toBe(1)
      expect(told).not.toContain(sink.elseComes ?? 'what nothing comes of')
      expect(new URL(page.url()).host).toBe(watched.host)
      expect(elsewhere.asked).toEqual([])
      watched.faults.length = 0
    })
  })

test('no way in or out would be stopped without the policy', async ({
  page,
  watched,
  elsewhere,
}) => {
  await each(Object.entries(sinks), async (sink) => {
    await page.goto(elsewhere.origin)
    // Whatever the page before still asked for has come or is gone.
    elsewhere.asked.length = 0
    const told = await tried(page, sink, elsewhere)
    if (sink.elseComes) await expect.poll(() => told).toEqual([sink.elseComes])
    else await expect.poll(() => elsewhere.asked.length).toBeGreaterThan(0)
  })
  // The last way leads there; then nothing more comes.
  await expect(page).toHaveURL(`${elsewhere.origin}/way`)
  expect(stopped(watched.faults)).toEqual([])
  watched.faults.length = 0
})

test('in a browser that knows no Trusted Types, what they would stop is stopped by the lines beneath', async ({
  page,
  watched,
  elsewhere,
}) => {
  await page.route('/', async (route) => {
    const answer = await route.fetch()
    const policy = answer.headers()['content-security-policy'] ?? ''
    const without = policy
      .split('; ')
      .filter((line) => !line.includes('trusted-types'))
      .join('; ')
    expect(policy.length).toBeGreaterThan(without.length)
    const headers = { ...answer.headers(), 'content-security-policy': without }
    await route.fulfill({ response: answer, headers })
  })
  await each(
    Object.entries(sinks).filter(([, { beneath }]) => beneath),
    async (sink) => {
      await page.goto('/')
      const told = await tried(page, sink, elsewhere)
      await expect.poll(() => stopped(watched.faults)).toContain(sink.beneath)
      expect(stopped(watched.faults)).not.toContain('require-trusted-types-for')
      if (sink.elseComes) await expect.poll(() => told.length).toBe(1)
      expect(told).not.toContain(sink.elseComes ?? 'what nothing comes of')
      expect(elsewhere.asked).toEqual([])
      watched.faults.length = 0
    },
  )
})

for (const place of ['desk', 'kiosk'] as const) {
  test(`on /${place}/ the one name for Trusted Types is taken, and no other is free`, async ({
    page,
    watched,
    elsewhere,
  }) => {
    await open(page, `/${place}/`)
    const told = await tried(page, takesName, elsewhere)
    await expect.poll(() => told).toEqual(['TypeError'])
    await expect.poll(() => stopped(watched.faults)).toEqual(['trusted-types'])
    watched.faults.length = 0
  })

  test(`on /${place}/ a worker of the page's own host is stopped, but for the one of its place`, async ({
    page,
    watched,
    elsewhere,
  }) => {
    await open(page, `/${place}/`)
    const registrations = () =>
      page.evaluate(async () => {
        const found = await navigator.serviceWorker.getRegistrations()
        return found.map(({ scope, active }) => [scope, active?.scriptURL])
      })
    const { origin } = new URL(page.url())
    const own = [[`${origin}/${place}/`, `${origin}/${place}/worker.js`]]
    expect(await registrations()).toEqual(own)
    const told = await tried(page, registersOwn, elsewhere)
    await expect.poll(() => told).toEqual(['TypeError'])
    await expect.poll(() => stopped(watched.faults)).toEqual(['require-trusted-types-for'])
    expect(await registrations()).toEqual(own)
    watched.faults.length = 0
  })
}

test('the app cannot be shown within another page', async ({
  page,
  watched,
  elsewhere,
  baseURL,
}) => {
  const frame = (address: string) =>
    page.evaluate((address) => {
      const frame = document.createElement('iframe')
      frame.src = address
      document.body.append(frame)
    }, address)
  await page.goto(elsewhere.origin)
  await frame(`${elsewhere.origin}/way`)
  await expect.poll(() => page.frames()[1]?.url()).toBe(`${elsewhere.origin}/way`)
  await frame(`${baseURL}/`)
  await expect.poll(() => watched.faults.join()).toContain("frame-ancestors 'none'")
  await expect.poll(() => page.frames()[2]?.url()).toBe('chrome-error://chromewebdata/')
  watched.faults.length = 0
})
