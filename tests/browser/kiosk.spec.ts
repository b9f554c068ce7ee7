import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { fullCase, guest, kiosk, newMarkers } from './kiosk.ts'
import { test } from './profiles.ts'
import { eavesdrop, heldBy, reachable } from './reach.ts'
import { filesOf, findIn } from './residue.ts'

test.setTimeout(300_000)

const minute = 60_000

/** A tab as the browser itself sees it: by this it is crashed, loaded anew by its own button, and read again. */
async function tabOf(page: Page) {
  const own = await page.context().newCDPSession(page)
  const { targetInfo } = await own.send('Target.getTargetInfo')
  const browser = await page.context().browser()?.newBrowserCDPSession()
  if (!browser) throw new Error('no browser')
  const { targetId } = targetInfo
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false })
  let last = 0
  const send = (method: string, params = {}) =>
    new Promise<unknown>((resolve) => {
      const id = ++last
      const took = (event: { sessionId: string; message: string }) => {
        const said = JSON.parse(event.message) as { id?: number; result?: unknown }
        if (event.sessionId !== sessionId || said.id !== id) return
        browser.off('Target.receivedMessageFromTarget', took)
        resolve(said.result)
      }
      browser.on('Target.receivedMessageFromTarget', took)
      const message = JSON.stringify({ id, method, params })
      void browser.send('Target.sendMessageToTarget', { sessionId, message })
    })
  return {
    /** Never answers, as nobody is there any more. */
    crash: () => void send('Page.crash'),
    reload: () => send('Page.reload'),
    read: async () => {
      const expression =
        'document.documentElement.outerHTML + [...document.querySelectorAll("input, textarea")].map((field) => field.value).join() + String(history.state)'
      const found = (await send('Runtime.evaluate', { expression })) as {
        result?: { value?: unknown }
      }
      return String(found.result?.value)
    },
  }
}

/** Every way in which a case comes to its end. Each leads back to the start. */
const ends: Readonly<Record<string, (page: Page) => Promise<Page>>> = {
  exit: async (page) => {
    await page.locator('h1').click()
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift')
    return page
  },
  idle: async (page) => {
    await page.clock.runFor(3 * minute)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.clock.runFor(minute)
    return page
  },
  '"Stop and erase"': async (page) => {
    await guest(page).wayOut.click()
    return page
  },
  reload: async (page) => {
    await page.reload()
    return page
  },
  'crash of the page': async (page) => {
    const tab = await tabOf(page)
    const crashed = page.waitForEvent('crash')
    tab.crash()
    await crashed
    // The tab that crashed is loaded anew, as by its own button, and then looked at from another.
    void tab.reload()
    const title = guest(page).shell('cover.title')
    await expect(async () => expect(await tab.read()).toContain(title)).toPass()
    const again = await tab.read()
    const next = await page.context().newPage()
    await next.goto(kiosk)
    await next.evaluate((text) => Object.assign(globalThis, { again: text }), again)
    return next
  },
}

test.describe('Next person', () => {
  for (const [end, take] of Object.entries(ends))
    test(`after ${end} nothing that can be reached holds anything of the case`, async ({
      newProfile,
    }) => {
      const profile = newProfile()
      const page = await profile.open()
      const heard = await eavesdrop(page.context())
      await page.bringToFront()
      await page.clock.install()
      await page.goto(kiosk)
      const markers = newMarkers()
      const person = await fullCase(page, markers)
      // The search finds them where they do stand.
      const before = await reachable(page)
      expect(heldBy(before, markers)).toEqual(['link', 'draft'])
      await expect(person.wayOut).toBeInViewport()

      const next = await take(page)
      const there = guest(next)
      await there.atStart()
      expect(new URL(next.url()).pathname).toBe(kiosk)
      const again = await next.evaluate(() => (globalThis as unknown as { again?: string }).again)
      expect(heldBy(again ?? '', markers)).toEqual([])
      const look = async () => {
        const found = await reachable(next)
        expect(heldBy(found, markers)).toEqual([])
        const { state, local, session, databases } = JSON.parse(found) as Record<string, unknown>
        expect(['base', 'guard', null]).toContain(state)
        expect([local, session, databases]).toEqual([[], [], []])
      }
      await look()

      // Forward and Back, as far as they lead; then a case of their own, in which nothing is filled in.
      for (const step of ['goForward', 'goBack', 'goBack', 'goForward', 'goForward'] as const) {
        await next[step]().catch(() => null)
        await next.waitForLoadState()
        if (next.url().startsWith('http')) await look()
      }
      await next.goto(kiosk)
      await there.intake('removal', 'Snapchat')
      await there.press(there.shell('log:open-none'))
      await there.under(there.shell('log:title'))
      await expect(next.getByRole('textbox').first()).toHaveValue('')
      await look()

      const told = await heard()
      expect(heldBy(JSON.stringify(told), markers)).toEqual([])
      expect(told.filter((said) => said !== 'exit')).toEqual([])
      await profile.close()
      const files = filesOf(profile.folder)
      const left = Object.values(markers).flatMap((marker) => findIn(files, marker))
      expect(left).toEqual([])
    })
})
