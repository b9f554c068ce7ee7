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

/** Presses a button in the page that tries it; what comes of it is told through the console, since a page may be gone by then. */
async function tried(page: Page, { act }: Sink, elsewhere: Elsewhere) {
  const told: string[] = []
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

for (const [name, sink] of Object.entries(sinks)) {
  test(`${name} is stopped, and ${sink.stoppedBy} says so`, async ({
    page,
    watched,
    elsewhere,
  }) => {
    await page.goto('/')
    const told = await tried(page, sink, elsewhere)
    await expect.poll(() => stopped(watched.faults)).toEqual([sink.stoppedBy])
    if (sink.comes) await expect.poll(() => told).toEqual([sink.comes])
    else if (sink.elseComes) await expect.poll(() => told.length).toBe(1)
    expect(told).not.toContain(sink.elseComes ?? 'what nothing comes of')
    expect(new URL(page.url()).host).toBe(watched.host)
    expect(elsewhere.asked).toEqual([])
    watched.faults.length = 0
  })

  test(`${name} would not be stopped without the policy`, async ({ page, watched, elsewhere }) => {
    await page.goto(elsewhere.origin)
    const told = await tried(page, sink, elsewhere)
    if (sink.elseComes) await expect.poll(() => told).toEqual([sink.elseComes])
    else await expect.poll(() => elsewhere.asked.length).toBeGreaterThan(0)
    expect(stopped(watched.faults)).toEqual([])
    watched.faults.length = 0
  })
}

test.describe('in a browser that knows no Trusted Types', () => {
  for (const [name, sink] of Object.entries(sinks).filter(([, { beneath }]) => beneath))
    test(`${name} is stopped, and ${sink.beneath} says so`, async ({
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
      await page.goto('/')
      const told = await tried(page, sink, elsewhere)
      await expect.poll(() => stopped(watched.faults)).toContain(sink.beneath)
      expect(stopped(watched.faults)).not.toContain('require-trusted-types-for')
      if (sink.elseComes) await expect.poll(() => told.length).toBe(1)
      expect(told).not.toContain(sink.elseComes ?? 'what nothing comes of')
      expect(elsewhere.asked).toEqual([])
      watched.faults.length = 0
    })
})

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
