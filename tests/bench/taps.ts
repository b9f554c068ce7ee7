import type { Browser, Page } from '@playwright/test'
import { coldPage } from './browser.ts'

declare global {
  interface Window {
    nextTap: () => Promise<number>
  }
}

/** Runs in the page: from the next tap until another heading has been painted, and the frame after it has begun. */
function watch(headings: string) {
  window.nextTap = () =>
    new Promise((resolve) => {
      const heading = () => document.querySelector(headings)?.textContent
      const before = heading()
      const tapped = ({ timeStamp }: Event) => {
        const observer = new MutationObserver(() => {
          if (heading() === undefined || heading() === before) return
          observer.disconnect()
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.now() - timeStamp)),
          )
        })
        observer.observe(document, { subtree: true, childList: true, characterData: true })
      }
      addEventListener('click', tapped, { capture: true, once: true })
    })
}

/** Taps the main button and tells how long the next screen took. */
async function goOn(page: Page): Promise<number> {
  const took = page.evaluate(() => window.nextTap())
  await page.locator('main button.main').first().tap()
  return took
}

/** Taps the first thing that can be chosen, where nothing is. */
async function choose(page: Page) {
  const inputs = page.locator('main .option input')
  if ((await inputs.count()) > 0 && !(await inputs.first().isChecked())) await inputs.first().tap()
}

/** The page's elements and their classes, by which the bare page is seen to show the same, or no more. */
const outline = (page: Page) =>
  page.evaluate(() => {
    const line = (element: Element): string =>
      `${element.localName}.${element.className}(${[...element.children].map(line).join()})`
    return [...document.querySelectorAll('#app > *')].map(line).join()
  })

const questions = 5
const rounds = 2

/** Begins, and walks the first five questions back and forth. The page is left at the last of them. */
export async function walkQuestions(browser: Browser, address: string) {
  const page = await coldPage(browser)
  await page.addInitScript(watch, 'h1')
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await goOn(page)
  const times: number[] = []
  const outlines: string[] = []
  for (let round = 0; round < rounds; round++) {
    if (round > 0)
      for (let back = 1; back < questions; back++) {
        const before = await page.locator('h1').textContent()
        await page.locator('.step > button.quiet').first().tap()
        await page.waitForFunction(
          (was) => document.querySelector('h1')?.textContent !== was,
          before,
        )
      }
    for (let question = 1; question < questions; question++) {
      await choose(page)
      if (round === 0) outlines.push(await outline(page))
      times.push(await goOn(page))
    }
  }
  return { page, times, outlines }
}

/** The same in the peer: from its first page through as many questions, back and forth. */
export async function walkPeer(browser: Browser, address: string): Promise<number[]> {
  const page = await coldPage(browser)
  const title = '.sd-page__title'
  await page.addInitScript(watch, title)
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  const press = async (button: 'start' | 'next' | 'prev') => {
    const took = page.evaluate(() => window.nextTap())
    await page.locator(`.sd-navigation__${button}-btn:visible`).tap()
    return took
  }
  await press('start')
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    if (round > 0) for (let back = 1; back < questions; back++) await press('prev')
    for (let question = 1; question < questions; question++) {
      if (round === 0) await page.locator('.sd-selectbase__label:visible').first().tap()
      times.push(await press('next'))
    }
  }
  await page.context().close()
  return times
}

/** Goes on by the first choice of each screen, through the plan and proof, to the end of the first place's flow. */
export async function walkOn(page: Page): Promise<number[]> {
  const times: number[] = []
  // Only below an outcome does a text stand among the choices.
  while ((await page.locator('main .choices > .soft').count()) === 0) {
    await choose(page)
    times.push(await goOn(page))
  }
  return times
}
