import type { Browser } from '@playwright/test'
import shell from '../../locales/nl/shell.json'
import { plainText } from '../../src/keep/slots.ts'
import { emptyCase } from '../../src/case/case.ts'
import { recordVersion } from '../../src/case/record.ts'
import { quiet } from './quiet.ts'

const rounds = 5

declare global {
  interface Window {
    letter: Promise<Searched>
  }
}

/** One letter typed: milliseconds until the list showed what it finds, and how many frames were painted until then, that one included. */
export interface Searched {
  readonly took: number
  readonly frames: number
}

/** Types a word into the search for a place, letter by letter, in the list of places of the first questions; CPU not slowed. */
export async function searching(browser: Browser, address: string): Promise<Searched[]> {
  const found: Searched[] = []
  for (let round = 0; round < rounds; round++) {
    const page = await (await browser.newContext({ locale: 'nl-BE' })).newPage()
    await page.goto(address)
    const intake = { pace: 'whole', danger: 'no', keep: 'here', who: 'me', age: 'adult' }
    const told = { pace: 'whole', who: 'me', age: 'adult', happened: 'online' }
    const record = plainText({
      version: recordVersion,
      revision: 1,
      app: 'bench',
      saved: new Date().toISOString(),
      state: {
        ...emptyCase,
        answers: { intake: { ...intake, happened: 'online' } },
        told: Object.fromEntries(
          Object.entries(told).map(([fact, value]) => [fact, { value, by: 'intake' }]),
        ) as typeof emptyCase.told,
        at: { flow: 'intake', screen: 'where' },
        language: 'nl',
      },
    })
    await page.evaluate((raw) => localStorage.setItem('leidraad', raw), record)
    // Not by reloading, which would lead past the first screen.
    await page.goto(address)
    await page.getByRole('button', { name: shell.cover.resume }).click()
    const field = page.locator('.places input[type=text]')
    await field.waitFor()
    await page.waitForLoadState('networkidle')
    await quiet()
    await field.focus()
    // Each of them changes the list of places, which are numbered.
    for (const letter of '12') {
      // Listened for before it is typed: what is asked of a page and what is typed go different ways.
      await page.evaluate(() => {
        window.letter = new Promise<Searched>((resolve) => {
          addEventListener(
            'input',
            ({ timeStamp }) => {
              let frames = 0
              const list = document.querySelector('.places')
              const before = list?.textContent
              const look = () => {
                frames++
                if (list?.textContent === before && frames < 30) return requestAnimationFrame(look)
                return resolve({ took: performance.now() - timeStamp, frames })
              }
              requestAnimationFrame(look)
            },
            { capture: true, once: true },
          )
        })
      })
      await page.keyboard.type(letter)
      found.push(await page.evaluate(() => window.letter))
    }
    await page.context().close()
  }
  return found
}
