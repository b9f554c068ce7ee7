import type { Page } from '@playwright/test'
import { test } from './fixtures.ts'
import { visitor } from './visitor.ts'

/** Opens the page with its script held back; the script comes when what is returned is called. */
async function slowly(page: Page) {
  let go = () => {}
  const held = new Promise<void>((resolve) => {
    go = resolve
  })
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await page.waitForFunction(() => document.querySelector('[data-early]') !== null)
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/early.js')),
  )
  return go
}

test('a tap on "begin" before the page has come to life is not lost, and counts once', async ({
  page,
}) => {
  const come = await slowly(page)
  const person = visitor(page, 'nl')
  await page.waitForTimeout(200)
  await person.press(person.shell('cover.begin'))
  await person.press(person.shell('cover.begin'))
  await person.atCover()
  come()
  await person.at('intake', 'danger')
})

test('so is a tap on help, or on another language', async ({ page, context }) => {
  const come = await slowly(page)
  await page.waitForTimeout(200)
  await page.getByRole('button', { name: 'English', exact: true }).click()
  come()
  await visitor(page, 'en').atCover()

  const other = await context.newPage()
  const comeToo = await slowly(other)
  await other.waitForTimeout(200)
  const person = visitor(other, 'nl')
  await person.press(person.shell('help.open'))
  comeToo()
  await person.under(person.shell('help.title'))
})
