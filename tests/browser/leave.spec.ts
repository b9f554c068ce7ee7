import type { Page } from '@playwright/test'
import { expect, test, weather } from './fixtures.ts'
import { comeBack, stored, toldBefore } from './kept.ts'
import { visitor } from './visitor.ts'
import { shellWord } from './words.ts'

test.use({ leaves: true })

const report = `https://${weather}/nl`
const before = `https://${weather}/before`
const label = shellWord('nl', 'leave.label')
/** The way out in the bar; what stands before its words is for those who hear them. */
const wayOut = (page: Page) =>
  page.getByRole('link', { name: `${shellWord('nl', 'leave.emergency')} ${label}` })

/** In the middle of a case that is kept here, having come from another page. */
async function middle(page: Page) {
  await page.goto(before)
  await page.goto('/')
  await comeBack(page, {
    answers: { snapchat: { evidence: 'done' } },
    told: toldBefore({ age: 'adult' }),
    notes: { intake: { where: { places: 'snapchat' } } },
    at: { flow: 'snapchat', screen: 'where' },
  })
  const person = visitor(page, 'nl')
  await person.at('snapchat', 'where')
  return person
}

/** Having begun by a press, so that Back is caught. */
async function begun(page: Page) {
  await page.goto(before)
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.press(person.shell('cover.begin'))
  await person.answer('intake', 'keep', 'here')
  await person.at('intake', 'who')
  return person
}

test('the link leaves to the weather report', async ({ page }) => {
  await begun(page)
  await wayOut(page).click()
  await expect(page).toHaveURL(report)
  await expect(page.getByRole('heading')).toHaveText('Weer')
})

test('the second link, right after the skip link, leaves too', async ({ page }) => {
  await begun(page)
  const second = page.getByRole('link', { name: label, exact: true })
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift+Tab')
  await expect(second).toBeFocused()
  await expect(second).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(report)
})

test('from the cover, before anything began, it leaves as well', async ({ page }) => {
  await page.goto('/')
  await wayOut(page).click()
  await expect(page).toHaveURL(report)
})

test('Shift three times leaves, and says how often it must still be pressed', async ({ page }) => {
  const person = await begun(page)
  const status = page.getByRole('status').first()
  await page.keyboard.press('Shift')
  await expect(status).toHaveText(person.shell('leave.two-more'))
  await page.keyboard.press('Shift')
  await expect(status).toHaveText(person.shell('leave.one-more'))
  await page.keyboard.press('Shift')
  await expect(page).toHaveURL(report)
})

test('another key in between begins the counting anew', async ({ page }) => {
  const person = await begun(page)
  const status = page.getByRole('status').first()
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await page.keyboard.press('a')
  await expect(status).toHaveText(person.shell('leave.expired'))
  await page.keyboard.press('Shift')
  await expect(status).toHaveText(person.shell('leave.two-more'))
  await page.keyboard.press('Shift+A')
  await page.keyboard.press('Shift')
  await expect(status).toHaveText(person.shell('leave.two-more'))
  await person.at('intake', 'who')
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await expect(page).toHaveURL(report)
})

test('five seconds after the last press the counting has expired', async ({ page }) => {
  await page.clock.install({ time: '2026-12-01T10:00:00' })
  const person = await begun(page)
  await page.clock.pauseAt('2026-12-01T11:00:00')
  const status = page.getByRole('status').first()
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await page.clock.runFor(4_900)
  await expect(status).toHaveText(person.shell('leave.one-more'))
  await page.clock.runFor(200)
  await expect(status).toHaveText(person.shell('leave.expired'))
  await page.clock.runFor(5_000)
  await expect(status).toHaveText('')
  await page.keyboard.press('Shift')
  await expect(status).toHaveText(person.shell('leave.two-more'))
  await person.at('intake', 'who')
})

test('the cover stands over everything in the same task as the press', async ({ page }) => {
  await middle(page)
  const seen = await page.evaluate(() => {
    document.querySelector<HTMLElement>('.leave')?.click()
    const cover = document.querySelector<HTMLElement>('[role=alert]')
    return {
      text: document.body.innerText.trim(),
      whole: cover && [cover.offsetWidth >= innerWidth, cover.offsetHeight >= innerHeight],
    }
  })
  expect(seen).toEqual({ text: shellWord('nl', 'leave.covering'), whole: [true, true] })
  await expect(page).toHaveURL(report)
})

test('the cover stands in the same task as the third Shift', async ({ page }) => {
  await middle(page)
  const text = await page.evaluate(() => {
    for (let presses = 0; presses < 3; presses++)
      for (const type of ['keydown', 'keyup'])
        document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }))
    return document.body.innerText.trim()
  })
  expect(text).toBe(shellWord('nl', 'leave.covering'))
  await expect(page).toHaveURL(report)
})

test('another tab leaves too', async ({ page, context }) => {
  await begun(page)
  const other = await context.newPage()
  await other.goto('/')
  await visitor(other, 'nl').atCover()
  await wayOut(page).click()
  await expect(page).toHaveURL(report)
  await expect(other).toHaveURL(report)
})

test('after leaving, Back leads past the visit, and Forward shows only the cover, cold', async ({
  page,
  baseURL,
}) => {
  await begun(page)
  await wayOut(page).click()
  await expect(page).toHaveURL(report)
  await page.goBack()
  expect(page.url()).toBe(before)
  for (let presses = 0; presses < 3; presses++) {
    await page.goBack()
    expect(page.url()).not.toContain(baseURL)
  }
  // As far forward as it goes: past the weather report lies what was the visit's own second entry.
  for (let presses = 0; presses < 5; presses++) await page.goForward()
  expect(page.url()).toBe(`${baseURL}/`)
  const person = visitor(page, 'nl')
  await person.atCover()
  await expect(person.button(person.shell('cover.resume'))).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)
})

test('after leaving, nothing more is written', async ({ page, context }) => {
  const person = await middle(page)
  await person.radio('snapchat', 'where', 'snap').check()
  const kept = await stored(page)
  expect(Object.keys(kept)).toEqual(['leidraad'])
  const [last, session] = await page.evaluate(() => {
    sessionStorage.setItem('left', 'behind')
    document.querySelector<HTMLElement>('.leave')?.click()
    document.querySelector<HTMLElement>('form .main')?.click()
    return [Object.fromEntries(Object.entries(localStorage)), sessionStorage.length]
  })
  expect(last).toEqual(kept)
  expect(session).toBe(0)
  await expect(page).toHaveURL(report)
  const { origins } = await context.storageState()
  expect(origins.flatMap((origin) => origin.localStorage)).toEqual([
    { name: 'leidraad', value: kept['leidraad'] },
  ])
})

test('the cover stands even when there is no network to leave by', async ({
  page,
  context,
  watched,
}) => {
  await begun(page)
  await context.unroute(`https://${weather}/**`)
  await context.setOffline(true)
  const text = await page.evaluate(() => {
    document.querySelector<HTMLElement>('.leave')?.click()
    return document.body.innerText.trim()
  })
  expect(text).toBe(shellWord('nl', 'leave.covering'))
  await page.waitForTimeout(500)
  await expect(page.getByRole('radio')).toHaveCount(0)
  // The browser itself says that it found no network.
  expect(watched.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  watched.faults.length = 0
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the cover can be read, names people to call, and its link leaves', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(shellWord('nl', 'cover.title'))
    // What stands in a noscript is not found by its text.
    const words = page.locator('noscript p')
    await expect(words).toHaveText(shellWord('nl', 'cover.noscript'))
    await expect(words).toBeVisible()
    for (const number of ['0800 12 800', '116 000', '101', '112'])
      await expect(words).toContainText(number)
    const link = wayOut(page)
    await expect(link).toHaveAttribute('href', report)
    await expect(link).toHaveAttribute('rel', 'nofollow noreferrer')
    await link.click()
    await expect(page).toHaveURL(report)
  })
})
