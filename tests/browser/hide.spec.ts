import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { comeBack, locked, stored, toldBefore } from './kept.ts'
import { visitor } from './visitor.ts'

/** In the middle of a case that is kept here, at a question. */
async function middle(page: Page) {
  await page.goto('/')
  await comeBack(page, {
    answers: { snapchat: { evidence: 'done' } },
    told: toldBefore({ age: 'adult' }),
    at: { flow: 'snapchat', screen: 'where' },
  })
  const person = visitor(page, 'nl')
  await person.at('snapchat', 'where')
  return person
}

/** What can be read on the page, and by a screen reader. */
const readable = (page: Page) => page.evaluate(() => document.body.innerText)

/** The page goes out of sight, or comes back. */
const turn = (page: Page, to: 'hidden' | 'visible') =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state })
    document.dispatchEvent(new Event('visibilitychange'))
  }, to)

test('hiding covers everything, and one tap shows the same screen with what was picked', async ({
  page,
}) => {
  const person = await middle(page)
  await person.radio('snapchat', 'where', 'snap').check()
  await person.hide()
  expect(await readable(page)).not.toMatch(/snapchat|beeld|stap|hulp|terug/i)
  expect(await page.title()).toBe('Leidraad')
  await expect(page.getByRole('radio')).toHaveCount(0)
  await person.press(person.shell('keep:curtain.show'))
  await person.at('snapchat', 'where')
  await expect(person.radio('snapchat', 'where', 'snap')).toBeChecked()
})

test('Back while the screen is hidden reveals nothing', async ({ page }) => {
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.intake('nothing', 'online', 'Snapchat')
  await person.hide()
  for (let presses = 0; presses < 5; presses++) {
    await page.goBack()
    await expect(person.heading).toHaveText(person.shell('keep:curtain.title'))
    expect(await readable(page)).not.toMatch(/snapchat|plan/i)
  }
  await person.press(person.shell('keep:curtain.show'))
  await person.atPlan()
})

test('words offered for a passphrase are the same after hiding', async ({ page }) => {
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.press(person.shell('cover.begin'))
  await person.answers('intake', { danger: 'no', keep: 'locked' })
  const words = page.locator('.secret p')
  await expect(words).toHaveText(/^([a-z]+ ){4}[a-z]+$/)
  const offered = (await words.textContent()) ?? ''
  await person.hide()
  expect(await readable(page)).not.toContain(offered)
  await person.press(person.shell('keep:curtain.show'))
  await expect(words).toHaveText(offered)
})

test('out of sight for a minute, the page is covered while it still is', async ({ page }) => {
  const person = await middle(page)
  await page.clock.install()
  await turn(page, 'hidden')
  await page.clock.runFor(59_000)
  await expect(person.heading).not.toHaveText(person.shell('keep:curtain.title'))
  await page.clock.runFor(2_000)
  await expect(person.heading).toHaveText(person.shell('keep:curtain.title'))
})

test('after a device slept, the page is covered before it is painted', async ({ page }) => {
  const person = await middle(page)
  await turn(page, 'hidden')
  const text = await page.evaluate(() => {
    const real = Date.now
    Date.now = () => real() + 61_000
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'visible' })
    document.dispatchEvent(new Event('visibilitychange'))
    return document.body.innerText
  })
  expect(text).not.toMatch(/snapchat/i)
  await expect(person.heading).toHaveText(person.shell('keep:curtain.title'))
})

test('out of sight for less than a minute, the page stays as it was', async ({ page }) => {
  const person = await middle(page)
  await turn(page, 'hidden')
  await turn(page, 'visible')
  await person.at('snapchat', 'where')
})

test('behind a code, five wrong tries shut the plan, and erase nothing', async ({ page }) => {
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.coverLocked()
  await person.unlock()
  await person.setCode('2580')
  await person.hide()
  const code = person.field(person.shell('keep:curtain.pin'))
  const show = person.shell('keep:curtain.show')
  for (let left = 4; left > 0; left--) {
    await code.fill('1234')
    await person.press(show)
    await expect(page.getByText(person.shell('keep:curtain.pin-wrong', { left }))).toBeVisible()
  }
  await code.fill('2580')
  await person.press(show)
  await person.under(person.shell('keep:keeping.title'))

  await person.hide()
  for (let tries = 0; tries < 5; tries++) {
    await code.fill('1234')
    await person.press(show)
  }
  await person.atCover()
  await expect(page.getByText(person.shell('cover.shut'))).toBeVisible()
  expect(Object.keys(await stored(page)).length).toBeGreaterThan(0)
  await person.press(person.shell('cover.unlock'))
  await person.field(person.shell('keep:unlock.passphrase')).fill(locked.passphrase)
  await person.press(person.shell('keep:unlock.open'))
  await person.atPlan()
})
