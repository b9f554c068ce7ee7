import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import words from '../../locales/nl/keep.json'

const passphrase = 'paard lepel wolk trein groen'
const record = readFileSync('tests/records/2-locked.json', 'utf8')
const rounds = 15

async function opened(browser: Browser, address: string) {
  const page = await (await browser.newContext({ locale: 'nl-BE' })).newPage()
  await page.goto(address)
  await page.evaluate((raw) => localStorage.setItem('leidraad', raw), record)
  return page
}

/**
 * Times of unlocking, in milliseconds: opening what is kept (`ours`), deriving the key and nothing else (`bare`), both in turn on the page
 * at `unlock`; and on our own page from the press until the screen at which one left off stands there (`seen`).
 */
export async function unlocking(browser: Browser, address: string, unlock: string) {
  const ours: number[] = []
  const bare: number[] = []
  const seen: number[] = []
  const alone = await opened(browser, unlock)
  const whole = await opened(browser, address)
  for (let round = 0; round < rounds; round++) {
    await alone.goto(unlock)
    await alone.waitForFunction(() => 'times' in window)
    const times = await alone.evaluate((secret) => window.times(secret), passphrase)
    ours.push(times.ours)
    bare.push(times.bare)

    await whole.goto(address)
    await whole.getByRole('button', { name: /wachtzin/ }).click()
    await whole.getByRole('textbox').fill(passphrase)
    await whole.waitForLoadState('networkidle')
    const press = (title: string) =>
      new Promise<number>((resolve) => {
        const begun = performance.now()
        const observer = new MutationObserver(() => {
          if (document.querySelector('h1')?.textContent === title) return
          observer.disconnect()
          resolve(performance.now() - begun)
        })
        observer.observe(document, { subtree: true, childList: true, characterData: true })
        document.querySelector<HTMLButtonElement>('form .main')?.click()
      })
    seen.push(await whole.evaluate(press, words.unlock.title))
  }
  await alone.context().close()
  await whole.context().close()
  return { ours, bare, seen }
}
