import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { expect, test } from './fixtures.ts'
import { visitor } from './visitor.ts'
import { shellWord } from './words.ts'

type Noted = { states: unknown[]; addresses: string[]; longest: number }

/** Notes every state and address that the page gives to the history. */
async function noteHistory(page: Page) {
  await page.addInitScript(() => {
    const noted: Noted = { states: [], addresses: [], longest: 0 }
    Object.assign(globalThis, { noted })
    for (const name of ['pushState', 'replaceState'] as const) {
      const real = history[name].bind(history)
      history[name] = (state: unknown, unused: string, address?: string | URL | null) => {
        real(state, unused, address)
        noted.states.push(state)
        noted.addresses.push(location.href)
        noted.longest = Math.max(noted.longest, history.length)
      }
    }
  })
}
const noted = (page: Page) => page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted)

/** One press of Back, until the page has caught it. */
async function back(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('popstate', () => setTimeout(resolve, 0), { once: true })
        history.back()
      }),
  )
}

test.describe('History', () => {
  test('Back thirty times never leaves the page; title constant, zero URL change events', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await noteHistory(page)
    await page.goto('/')
    const start = await page.evaluate(() => history.length)
    const address = page.url()
    const title = await page.title()
    const person = visitor(page, 'nl')
    await person.intake('nothing', 'online', 'Snapchat')
    await person.press('Snapchat')
    await person.answers('snapchat', { evidence: 'done', where: 'snap', report: 'done' })
    await person.at('snapchat', 'account')
    for (let presses = 0; presses < 30; presses++) {
      await back(page)
      expect(page.url()).toBe(address)
      expect(await page.title()).toBe(title)
      expect(await page.evaluate(() => history.state as unknown)).toBe('guard')
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(start + 2)
    }
    await person.atCover()
    const { states, addresses, longest } = await noted(page)
    expect(new Set(states)).toEqual(new Set(['base', 'guard']))
    expect(new Set(addresses)).toEqual(new Set([address]))
    expect(longest).toBeLessThanOrEqual(start + 2)
  })

  test('each press of Back goes one screen back, and out of a place to the plan', async ({
    page,
  }) => {
    await page.goto('/')
    const person = visitor(page, 'nl')
    await person.intake('nothing', 'online', 'Snapchat')
    await person.press('Snapchat')
    await person.answers('snapchat', { evidence: 'done', where: 'snap' })
    await person.at('snapchat', 'report')
    await page.goBack()
    await person.at('snapchat', 'where')
    await page.goBack()
    await person.at('snapchat', 'evidence')
    await person.press(person.shell('help.open'))
    await expect(person.heading).toHaveText(person.shell('help.title'))
    await page.goBack()
    await person.at('snapchat', 'evidence')
    await page.goBack()
    await person.atPlan()
    await page.goBack()
    await person.at('intake', 'wants')
  })

  test('walking to and fro with Back in between keeps the history as short', async ({ page }) => {
    await noteHistory(page)
    await page.goto('/')
    const start = await page.evaluate(() => history.length)
    const person = visitor(page, 'nl')
    await person.press(person.shell('cover.begin'))
    for (let round = 0; round < 5; round++) {
      await person.answers('intake', { danger: 'no', keep: 'nothing', who: 'me', age: 'adult' })
      await person.at('intake', 'happened')
      for (const screen of ['age', 'who', 'keep', 'danger']) {
        await page.goBack()
        await person.at('intake', screen)
      }
    }
    await page.goForward()
    await person.at('intake', 'danger')
    await page.reload()
    await person.atCover()
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(start + 2)
    const { states } = await noted(page)
    expect(states.filter((state) => state !== 'base' && state !== 'guard')).toEqual([])
  })

  test('Back on the cover before anything began leaves to the page before', async ({ page }) => {
    await page.goto('about:blank')
    await page.goto('/')
    await visitor(page, 'nl').atCover()
    await page.goBack()
    expect(page.url()).toBe('about:blank')
  })

  test('Back and Forward from another page show the cover, cold, and nothing of the case', async ({
    page,
  }) => {
    await page.goto('/')
    const person = visitor(page, 'nl')
    await person.intake('here', 'online', 'Snapchat')
    await person.press('Snapchat')
    await person.at('snapchat', 'evidence')
    await page.goto('about:blank')
    await page.goBack()
    await person.atCover()
    await expect(person.button(person.shell('cover.resume'))).toBeVisible()
    await expect(page.getByText('Snapchat')).toHaveCount(0)
  })

  test('length never above start + 2 over a full random walk, with zero URL change events and the title constant', async ({
    page,
  }) => {
    test.setTimeout(240_000)
    await noteHistory(page)
    await page.addInitScript(() => {
      const moved: string[] = []
      Object.assign(globalThis, { moved })
      addEventListener('hashchange', ({ newURL }) => moved.push(newURL))
    })
    await page.goto('/')
    const [start, address, title] = [
      await page.evaluate(() => history.length),
      page.url(),
      await page.title(),
    ]
    await visitor(page, 'nl').press(visitor(page, 'nl').shell('cover.begin'))
    // Whoever takes these is elsewhere; that has its own tests.
    const waysOut = ['plan.erase-leave', 'after:pause.leave'].map((path) => shellWord('nl', path))
    const steps = fc.sample(fc.nat(10_000), { numRuns: 120, seed: 20261124 })
    for (const [count, step] of steps.entries()) {
      if (count % 9 === 8) await (step % 3 ? page.goBack() : page.goForward())
      else
        await page.evaluate(
          ({ dice, out }) => {
            const radios = [
              ...document.querySelectorAll<HTMLElement>('main input:not([type=file])'),
            ]
            radios[dice % Math.max(1, radios.length)]?.click()
            const buttons = [...document.querySelectorAll<HTMLElement>('button')].filter(
              (button) =>
                button.checkVisibility() &&
                !button.closest('.languages') &&
                !out.includes(button.textContent),
            )
            buttons[dice % Math.max(1, buttons.length)]?.click()
          },
          { dice: step, out: waysOut },
        )
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)))
      expect(page.url()).toBe(address)
      expect(await page.title()).toBe(title)
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(start + 2)
    }
    const { states, addresses, longest } = await noted(page)
    expect(states.filter((state) => state !== 'base' && state !== 'guard')).toEqual([])
    expect(new Set(addresses)).toEqual(new Set([address]))
    expect(longest).toBeLessThanOrEqual(start + 2)
    expect(await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)).toEqual(
      [],
    )
  })

  test('reload: the same screen when it is kept, and the history as short as before', async ({
    page,
  }) => {
    await page.goto('/')
    const start = await page.evaluate(() => history.length)
    const person = visitor(page, 'nl')
    await person.intake('here', 'online', 'Snapchat')
    for (let time = 0; time < 4; time++) {
      await page.reload()
      await person.atPlan()
      await person.press('Snapchat')
      await person.at('snapchat', 'evidence')
      await page.goBack()
      await person.atPlan()
    }
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(start + 2)
  })

  test('duplicate tab and reopened tab: the cover, cold, and nothing of the case', async ({
    page,
    context,
  }) => {
    await page.goto('/')
    await visitor(page, 'nl').intake('here', 'online', 'Snapchat')
    for (const way of ['duplicate', 'reopened'] as const) {
      if (way === 'reopened') await page.close()
      const tab = await context.newPage()
      await tab.goto('/')
      const person = visitor(tab, 'nl')
      await person.atCover()
      await expect(person.button(person.shell('cover.resume'))).toBeVisible()
      await expect(tab.getByText('Snapchat')).toHaveCount(0)
    }
  })
})
