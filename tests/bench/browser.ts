import { type Browser, chromium } from '@playwright/test'
import config from '../../playwright.config.ts'
import { quiet } from './quiet.ts'

/** How everything is measured: a slow phone on a slow network, in Dutch, nothing kept from before. */
export const conditions = { down: 1.6, up: 0.75, latency: 150, slower: 4, width: 390 }

export interface Load {
  readonly fcp: number
  readonly lcp: number
  readonly blocking: number
}
interface Seen {
  lcp: number
  blocking: number
}
declare global {
  interface Window {
    seen: Seen
  }
}

/** Runs in the page before any of its own scripts. */
function observe() {
  const seen: Seen = { lcp: 0, blocking: 0 }
  window.seen = seen
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.lcp = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
}

/** Chromium as the browser tests start it. */
export const launch = (executablePath: string) =>
  chromium.launch({ executablePath, args: config.use?.launchOptions?.args ?? [] })

/** A page as of somebody who was never here, under the conditions. Close its context afterwards. */
export async function coldPage(browser: Browser) {
  // Before there is a page: one whose CPU is slowed keeps the machine busy.
  await quiet()
  const context = await browser.newContext({
    viewport: { width: conditions.width, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.latency,
    downloadThroughput: (conditions.down * 1e6) / 8,
    uploadThroughput: (conditions.up * 1e6) / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.slower })
  await page.addInitScript(observe)
  return page
}

/** Loads a page cold and leaves it alone until it is idle. */
export async function load(browser: Browser, address: string) {
  const page = await coldPage(browser)
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
  })
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1000)
  const measured = await page.evaluate<Load>(() => ({
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    ...window.seen,
  }))
  await page.context().close()
  return { measured, scripts: [...new Set(scripts)] }
}

/** Every path that a first visit asks for: `first` until it is idle, `visit` until all is there that is fetched ahead once one begins. */
export async function requested(browser: Browser, address: string) {
  const page = await (await browser.newContext({ locale: 'nl-BE' })).newPage()
  const paths = new Set<string>()
  page.on('request', (request) => {
    if (request.url().startsWith(address)) paths.add(new URL(request.url()).pathname)
  })
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  const first = [...paths]
  await page.locator('[data-early=whole]').click()
  for (let before = -1; before !== paths.size;) {
    before = paths.size
    await page.waitForTimeout(2_000)
  }
  await page.context().close()
  return { first, visit: [...paths] }
}
