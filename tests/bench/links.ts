import type { Browser, Page } from '@playwright/test'
import words from '../../locales/nl/log.json'
import shell from '../../locales/nl/shell.json'
import { plainText } from '../../src/keep/slots.ts'
import { emptyCase } from '../../src/case/case.ts'
import { recordVersion } from '../../src/case/record.ts'
import { quiet } from './quiet.ts'

const rounds = 7
/** How many links are pasted at once: few, and as many as a person who is hounded may have. */
export const linkCounts = [50, 500] as const

/** Addresses of five platforms and of sites that are none, as they are copied. */
const addresses = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const id = 1_000_000_000 + at
    return [
      `https://x.com/jan_voorbeeld/status/${id}?s=20`,
      `https://www.instagram.com/p/C${id}a/?igsh=abc`,
      `https://www.tiktok.com/@jan.voorbeeld/video/${id}${id}?is_from_webapp=1`,
      `https://t.me/kanaal/${id}`,
      `https://forum.example/draad/${id}?utm_source=a`,
    ][at % 5]
  }).join('\n')

/** The log, open, of a case that is kept without a lock. */
async function openLog(browser: Browser, address: string) {
  const page = await (await browser.newContext({ locale: 'nl-BE' })).newPage()
  await page.goto(address)
  const record = plainText({
    version: recordVersion,
    revision: 1,
    app: 'bench',
    saved: new Date().toISOString(),
    state: {
      ...emptyCase,
      told: { age: { value: 'adult', by: 'intake' }, happened: { value: 'online', by: 'intake' } },
      language: 'nl',
    },
  })
  await page.evaluate((raw) => localStorage.setItem('leidraad', raw), record)
  // Not by reloading, which would lead past the first screen.
  await page.goto(address)
  await page.getByRole('button', { name: shell.cover.resume }).click()
  await page.getByRole('button', { name: words['open-none'] }).click()
  await page.getByRole('textbox').waitFor()
  await page.waitForLoadState('networkidle')
  return page
}

/** Presses "add"; tells how long it took until the count stood there, and the longest time in which nothing else could happen. */
const add = (page: Page, said: string) =>
  page.evaluate(
    ({ said, label }) =>
      new Promise<{ took: number; blocked: number }>((resolve) => {
        let blocked = 0
        const tasks = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) blocked = Math.max(blocked, duration)
        })
        tasks.observe({ type: 'longtask' })
        const begun = performance.now()
        const seen = new MutationObserver(() => {
          if (!document.querySelector('main')?.textContent.includes(said)) return
          seen.disconnect()
          requestAnimationFrame(() => {
            const took = performance.now() - begun
            // A long task is told only once it is over.
            setTimeout(() => {
              tasks.disconnect()
              resolve({ took, blocked })
            }, 300)
          })
        })
        seen.observe(document, { subtree: true, childList: true, characterData: true })
        const buttons = [...document.querySelectorAll('button')]
        buttons.find(({ textContent }) => textContent === label)?.click()
      }),
    { said, label: words.paste.add },
  )

/** Times of noting pasted links, by their number, in milliseconds, and the longest task; CPU not slowed. */
export async function pasting(browser: Browser, address: string) {
  const times = new Map<number, { took: number; blocked: number }[]>()
  for (let round = 0; round < rounds; round++)
    for (const count of linkCounts) {
      const page = await openLog(browser, address)
      await page.getByRole('textbox').fill(addresses(count))
      await quiet()
      const said = words.paste.added_other.replace('{{count}}', String(count))
      times.set(count, [...(times.get(count) ?? []), await add(page, said)])
      await page.context().close()
    }
  return times
}
