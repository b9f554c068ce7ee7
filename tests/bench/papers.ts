import type { Browser, Page } from '@playwright/test'
import words from '../../locales/nl/papers.json'
import shell from '../../locales/nl/shell.json'
import { type Case, emptyCase } from '../../src/case/case.ts'
import { recordVersion } from '../../src/case/record.ts'
import { plainText } from '../../src/keep/slots.ts'
import { conditions } from './browser.ts'
import { quiet } from './quiet.ts'

const rounds = 3
/** How many links stand in the dossier: few, and as many as a person who is hounded may have. */
export const paperCounts = [20, 200] as const

/** A case with so many links, each seen, with a screenshot, and reported. */
const caseOf = (count: number): Case => ({
  ...emptyCase,
  told: {
    age: { value: 'adult', by: 'intake' },
    happened: { value: 'online', by: 'intake' },
    wants: { value: 'both', by: 'intake' },
  },
  answers: { dossier: { begin: 'done', picture: 'myself', spread: 'unknown' } },
  links: Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `l${at + 1}`,
      {
        text: `https://www.instagram.com/p/C${1_000_000_000 + at}a/`,
        account: `@account.${at}`,
        seen: `2026-10-${String((at % 28) + 1).padStart(2, '0')}T21:05`,
        zone: 'Europe/Brussels',
        shot: { address: 'yes', date: 'yes', account: 'no' },
        reports: { instagram: { on: { report: '2026-10-29' }, reference: `R-${at}` } },
      },
    ]),
  ),
  language: 'nl',
})

/** The papers, open, of a case that is kept without a lock; with the scripts that came until then. */
async function openPapers(browser: Browser, address: string, count: number) {
  const page = await (await browser.newContext({ locale: 'nl-BE' })).newPage()
  const scripts: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url())
  })
  await page.goto(address)
  const record = plainText({
    version: recordVersion,
    revision: 1,
    app: 'bench',
    saved: new Date().toISOString(),
    state: caseOf(count),
  })
  await page.evaluate((raw) => localStorage.setItem('leidraad', raw), record)
  await page.goto(address)
  await page.getByRole('button', { name: shell.cover.resume }).click()
  await page.getByRole('button', { name: words.open }).click()
  await page.getByRole('button', { name: words.pdf }).waitFor()
  await page.waitForLoadState('networkidle')
  return { page, scripts }
}

/** Presses "save as PDF"; tells how long it took until it was made, and the longest time in which nothing else could happen. */
const make = (page: Page) =>
  page.evaluate(
    ({ label, making }) =>
      new Promise<{ took: number; blocked: number; pages: number }>((resolve) => {
        let blocked = 0
        const tasks = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) blocked = Math.max(blocked, duration)
        })
        tasks.observe({ type: 'longtask' })
        const begun = performance.now()
        const seen = new MutationObserver(() => {
          const said = document.querySelector('.out [role=status]')?.textContent ?? ''
          const [, pages] = /(\d+)/.exec(said) ?? []
          if (said === making || pages === undefined) return
          seen.disconnect()
          const took = performance.now() - begun
          // A long task is told only once it is over.
          setTimeout(() => {
            tasks.disconnect()
            resolve({ took, blocked, pages: Number(pages) })
          }, 400)
        })
        seen.observe(document, { subtree: true, childList: true, characterData: true })
        const buttons = [...document.querySelectorAll('button')]
        buttons.find(({ textContent }) => textContent === label)?.click()
      }),
    { label: words.pdf, making: words.making },
  )

/** Times of making the PDF of a dossier, by its number of links, in milliseconds, CPU slowed as for the first screen; and the scripts that come for it, and only then. */
export async function dossiers(browser: Browser, address: string) {
  const times = new Map<number, { took: number; blocked: number; pages: number }[]>()
  let fetched: string[] = []
  for (let round = 0; round < rounds; round++)
    for (const count of paperCounts) {
      const { page, scripts } = await openPapers(browser, address, count)
      const before = scripts.length
      const client = await page.context().newCDPSession(page)
      await client.send('Emulation.setCPUThrottlingRate', { rate: conditions.slower })
      await quiet()
      times.set(count, [...(times.get(count) ?? []), await make(page)])
      fetched = scripts.slice(before)
      await page.context().close()
    }
  return { times, fetched }
}
