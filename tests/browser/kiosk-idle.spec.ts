import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { guest, kiosk } from './kiosk.ts'

test.setTimeout(120_000)

const second = 1_000

/** Notes what the question says aloud, in order. */
async function listen(page: Page) {
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    new MutationObserver(() => {
      const text = document.querySelector('dialog [role=status]')?.textContent ?? ''
      if (text !== '' && text !== said.at(-1)) said.push(text)
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
}

/** At the second question, with a clock that moves only when it is told to. */
async function middle(page: Page, way: 'click' | 'tap' = 'click') {
  await page.clock.install({ time: '2026-12-01T10:00:00' })
  await page.goto(kiosk)
  const person = guest(page, 'nl', way)
  await person.atStart()
  await page.clock.pauseAt('2026-12-01T10:10:00')
  await person.press(person.shell('cover.begin'))
  await expect(async () => {
    await page.clock.runFor(50)
    await expect(person.radio('intake', 'safety', 'no')).toBeVisible({ timeout: 100 })
  }).toPass()
  await person.choose('intake', 'safety', 'no')
  await person.at('intake', 'who')
  return person
}
const question = (page: Page) => page.getByRole('dialog')
const goOn = (page: Page) => guest(page).button(guest(page).shell('kiosk:idle.go-on'))

test('it warns, is extended twenty times, and then erases when nobody answers', async ({
  page,
}) => {
  const person = await middle(page)
  const ways = [
    () => goOn(page).click(),
    () => page.keyboard.press('Escape'),
    () => page.keyboard.press('a'),
    () => page.mouse.click(5, 5),
  ]
  for (let extended = 0; extended < 20; extended++) {
    await page.clock.runFor(179 * second)
    await expect(question(page)).toHaveCount(0)
    await page.clock.runFor(second)
    await expect(question(page)).toBeVisible()
    await expect(goOn(page)).toBeFocused()
    await page.clock.runFor(55 * second)
    await ways[extended % ways.length]?.()
    await expect(question(page)).toHaveCount(0)
    await person.at('intake', 'who')
  }
  await page.clock.runFor(239 * second)
  await expect(question(page)).toBeVisible()
  await page.clock.runFor(second)
  await page.clock.resume()
  await person.atStart()
})

test('it says the time at 60, 40 and 20 seconds, and shows each second', async ({ page }) => {
  await middle(page)
  const said = await listen(page)
  await page.clock.runFor(180 * second)
  await expect(question(page).getByText('1:00')).toBeVisible()
  await page.clock.runFor(second)
  await expect(question(page).getByText('0:59')).toBeVisible()
  await page.clock.runFor(58 * second)
  await expect(question(page).getByText('0:01')).toBeVisible()
  expect(await said()).toEqual([
    'Alles wordt gewist over 1 minuut.',
    'Alles wordt gewist over 40 seconden.',
    'Alles wordt gewist over 20 seconden.',
  ])
})

test('a machine that slept past the end erases as it wakes', async ({ page }) => {
  const person = await middle(page)
  await page.clock.fastForward(3_600 * second)
  await page.clock.resume()
  await person.atStart()
})

test('the question can stop everything at once', async ({ page }) => {
  const person = await middle(page)
  await page.clock.runFor(180 * second)
  await question(page)
    .getByRole('button', { name: person.shell('kiosk:leave.label') })
    .click()
  await page.clock.resume()
  await person.atStart()
})

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 1080, height: 1920 } })

  test('a tap on the question reaches nothing that lies beneath it', async ({ page }) => {
    const person = await middle(page, 'tap')
    // Whatever lies beneath the middle of the button would be tapped.
    await page.evaluate(() => {
      const trap = document.createElement('button')
      trap.style.setProperty('position', 'fixed')
      trap.style.setProperty('inset', '0')
      trap.addEventListener('click', () => document.body.classList.add('trapped'))
      document.body.append(trap)
    })
    await page.clock.runFor(180 * second)
    await goOn(page).tap()
    await expect(question(page)).toHaveCount(0)
    await page.clock.runFor(second)
    await expect(page.locator('body')).not.toHaveClass(/trapped/)
    await expect(person.heading).toBeVisible()
  })

  test('a tap on stopping erases', async ({ page }) => {
    const person = await middle(page, 'tap')
    await page.clock.runFor(180 * second)
    await question(page)
      .getByRole('button', { name: person.shell('kiosk:leave.label') })
      .tap()
    await page.clock.resume()
    await person.atStart()
  })
})

test('a start screen in another language goes back to the first by itself, and one that nobody changed stays', async ({
  page,
}) => {
  await page.clock.install()
  await page.goto(kiosk)
  await guest(page).atStart()
  await page.evaluate(() => document.body.classList.add('same'))
  await page.clock.runFor(600 * second)
  await expect(page.locator('body')).toHaveClass(/same/)
  const english = guest(page, 'en')
  await english.speak()
  await english.atStart()
  await page.clock.runFor(120 * second)
  await english.atStart()
  await page.clock.runFor(70 * second)
  await guest(page).atStart()
  await expect(page.locator('body')).not.toHaveClass(/same/)
})

test('printing is off unless the address of the page allows it, and stays as it was when a case ends', async ({
  page,
}) => {
  await page.goto(kiosk)
  await guest(page).atStart()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('body')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  await page.goto(`${kiosk}?print=on`)
  const person = guest(page)
  await person.intake('removal', 'Snapchat')
  await page.getByRole('button', { name: person.shell('after:along.open') }).click()
  await person.press(person.shell('kiosk:paper.show'))
  const sheet = page.locator('.taken')
  await expect(sheet).toContainText('Snapchat')
  await expect(page.getByText(person.shell('kiosk:paper.stay'))).toBeVisible()
  await expect(page.locator('.handover .secret')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(sheet).toBeVisible()
  for (const not of ['.bar', '.handover .secret', '.handover .codes', '.take-paper button'])
    await expect(page.locator(not).first()).toBeHidden()
  await expect(page).toHaveTitle('Leidraad')
  await page.emulateMedia({ media: 'screen' })
  await person.wayOut.click()
  await person.atStart()
  expect(new URL(page.url()).search).toBe('?print=on')
})
