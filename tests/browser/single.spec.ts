import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test as base } from './fixtures.ts'
import { stored } from './kept.ts'
import { violations } from './looks.ts'
import { visitor } from './visitor.ts'

const test = base.extend<object, { readonly address: string }>({
  address: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const folder = mkdtempSync(join(tmpdir(), 'leidraad-single-'))
      const file = join(folder, 'leidraad.html')
      execFileSync(process.execPath, ['scripts/single.mjs', file])
      await provide(pathToFileURL(file).href)
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  // From a file no host is asked for anything.
  // oxlint-disable-next-line no-empty-pattern
  watched: async ({}, provide) => provide({ host: '', faults: [] }),
})

test.setTimeout(180_000)

test('one file walks a whole flow from a device with the network gone, and says what differs', async ({
  page,
  context,
  address,
}) => {
  await context.setOffline(true)
  await page.goto(address)
  const person = visitor(page, 'nl')
  await person.atCover()
  await expect(page.getByText(person.shell('cover.from-file'))).toBeVisible()
  expect(await violations(page)).toEqual([])
  await person.intake('here', 'online', 'Snapchat')
  await person.reportSnap()
  await person.press(person.shell('plan.to-plan'))
  await person.atPlan()
  // There are no pages beside it.
  await expect(page.getByRole('link', { name: person.shell('plan.pages') })).toHaveCount(0)
  await page.getByRole('button', { name: 'العربية' }).click()
  const inArabic = visitor(page, 'ar')
  await expect(person.heading).toHaveText(inArabic.shell('plan.title'))
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  expect(Object.keys(await stored(page))).not.toEqual([])
  await page.reload()
  await inArabic.atPlan()
  expect(page.url()).toBe(address)
})

test('what no line of its own policy allows is stopped', async ({ page, address, watched }) => {
  await page.goto(address)
  await visitor(page, 'nl').atCover()
  const ran = await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'h1 { display: none }'
    document.head.append(style)
    try {
      const script = document.createElement('script')
      script.textContent = 'globalThis.planted = true'
      document.head.append(script)
    } catch {
      // Trusted Types.
    }
    return 'planted' in globalThis
  })
  expect(ran).toBe(false)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(watched.faults.join()).toContain('style-src')
  watched.faults.length = 0
})
