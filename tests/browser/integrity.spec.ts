import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { visitor } from './visitor.ts'

/** Serves one file with a line more than was built, as somebody would who has the server or the way there in hand. */
const tamper = (page: Page, path: string) =>
  page.route(`**${path}`, async (route) => {
    const answer = await route.fetch()
    const body = `${await answer.text()}\nglobalThis.planted = true`
    await route.fulfill({ response: answer, body })
  })

const planted = (page: Page) => page.evaluate(() => 'planted' in globalThis)

/** The scripts that a page has asked for. */
const scripts = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.startsWith('/assets/') && path.endsWith('.js')),
  )

// A worker that came with an earlier visit would answer from what it keeps.
test.use({ serviceWorkers: 'block' })

for (const address of ['/', '/desk/', '/kiosk/'])
  test(`whichever script of ${address} has one line more, it does not run, and the page says so`, async ({
    page,
    context,
    watched,
  }) => {
    test.setTimeout(180_000)
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    await expect(page.locator('#broken')).toBeHidden()
    const asked = await scripts(page)
    const html = await page.content()
    const named = asked.filter((path) => html.includes(`"${path}" integrity=`))
    expect(named.length).toBeGreaterThan(5)
    for (const path of named) {
      const other = await context.newPage()
      await other.setViewportSize({ width: 360, height: 640 })
      await tamper(other, path)
      await other.goto(address)
      await expect(other.locator('#broken'), path).toBeVisible()
      // The other two show nothing before their scripts have come.
      if (address === '/') await expect(other.locator('.leave')).toBeInViewport({ ratio: 1 })
      expect(await planted(other), path).toBe(false)
      await other.close()
    }
    const said = watched.faults.filter((fault) => /integrity/.test(fault))
    expect(said.length).toBeGreaterThanOrEqual(named.length)
    watched.faults.length = 0
  })

test('without the list the same line would run', async ({ page }) => {
  await page.goto('/')
  const [first = ''] = await scripts(page)
  const other = await page.context().newPage()
  await tamper(other, first)
  await other.route(/\/$/, async (route) => {
    const answer = await route.fetch()
    const html = (await answer.text())
      .replace(/<script type="importmap">[^<]*<\/script>/, '')
      .replaceAll(/ integrity="[^"]*"/g, '')
    await route.fulfill({ response: answer, body: html })
  })
  await other.goto('/')
  await expect(other.locator('html')).toHaveAttribute('data-ready', '')
  expect(await planted(other)).toBe(true)
})

test('a script that is asked for later does not run either; what was there goes on', async ({
  page,
  context,
  watched,
}) => {
  await page.goto('/')
  const person = visitor(page, 'nl')
  const before = await scripts(page)
  await person.press(person.shell('cover.begin'))
  await person.at('intake', 'danger')
  await expect
    .poll(async () => (await scripts(page)).some((path) => path.includes('/charts')))
    .toBe(true)
  const later = (await scripts(page)).filter((path) => !before.includes(path))
  const charts = later.find((path) => path.includes('/charts')) ?? ''

  const other = await context.newPage()
  await tamper(other, charts)
  await other.goto('/')
  const another = visitor(other, 'nl')
  await another.press(another.shell('cover.begin'))
  await another.at('intake', 'danger')
  await another.answers('intake', { danger: 'no', keep: 'nothing', who: 'me', age: 'adult' })
  await another.at('intake', 'happened')
  expect(await planted(other)).toBe(false)
  await expect.poll(() => watched.faults.join()).toContain('integrity')
  watched.faults.length = 0
})

test('a style that is another is not taken', async ({ page, watched }) => {
  await page.route('**/assets/index-*.css', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: `${await answer.text()}\nh1 { display: none }` })
  })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('#broken')).toBeVisible()
  await expect.poll(() => watched.faults.join()).toContain('integrity')
  watched.faults.length = 0
})
