import { catalogue } from '../../flows/catalogue.ts'
import { contentsOf, fileOf, folder, pagesAt, wholeOf } from '../../src/paper/booklet/addresses.ts'
import { dirOf, nativeName } from '../../src/words/languages.ts'
import { languages, languagesOf } from '../languages.ts'
import { expect, test, weather } from './fixtures.ts'
import { comeBack, toldBefore } from './kept.ts'
import { looksAnew, tooWide, violations } from './looks.ts'
import { visitor } from './visitor.ts'
import { screenWords, shellWord } from './words.ts'

const partOf = (id: string) => catalogue.findIndex((entry) => entry.id === id) + 1
const addressOf = (file: string) => `/${folder}/${file}`

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, leaves: true })

  test('the first screen leads to the pages, and a flow can be followed by its numbers to its end', async ({
    page,
  }) => {
    await page.goto('/')
    await page.locator(`noscript a[href="${pagesAt('fr')}"]`).click()
    await expect(page).toHaveURL(pagesAt('fr'))
    await page.getByRole('link', { name: nativeName('nl'), exact: true }).click()
    await expect(page).toHaveTitle('Leidraad')
    await page.getByRole('link', { name: /\d+\. Snapchat$/ }).click()
    const part = partOf('snapchat')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${part}. Snapchat`)
    const words = screenWords('nl', 'snapchat', 'evidence')
    const step = page.locator('.step', { has: page.getByText(words.title) }).first()
    const answer = step.locator('.answers > li', { hasText: words.choice('done') })
    const next = answer.getByRole('link').last()
    const number = await next.textContent()
    await next.click()
    await expect(page).toHaveURL(new RegExp(`#n${number?.replace('.', String.raw`\.`)}$`))
    await expect(page.locator(`[id="n${number}"]`)).toBeInViewport()
  })

  test('every page leads away to the weather report', async ({ page }) => {
    for (const file of [contentsOf('nl'), wholeOf('nl'), fileOf('nl', partOf('snapchat'))]) {
      await page.goto(addressOf(file))
      await page.getByRole('link', { name: shellWord('nl', 'booklet:leave') }).click()
      await expect(page).toHaveURL(new RegExp(`^https://${weather}/`))
    }
  })
})

for (const language of languages)
  test(`pages in ${language} pass axe, with their colours where those may differ, and fit a small phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    // Pages are large and alike: in most languages one part is enough.
    const parts = (looksAnew(language) ? ['intake', 'instagram', 'prevention'] : ['intake']).filter(
      (id) => languagesOf(id).includes(language),
    )
    const files = [contentsOf(language), ...parts.map((id) => fileOf(language, partOf(id)))]
    const faults: string[] = []
    for (const file of files) {
      await page.goto(addressOf(file))
      await expect(page.locator('html')).toHaveAttribute('dir', dirOf(language))
      faults.push(...(await tooWide(page)).map((fault) => `${file}: ${fault}`))
      // Every part has the same colours.
      const looks = looksAnew(language) && files.indexOf(file) < 2
      for (const colorScheme of looks ? (['light', 'dark'] as const) : [undefined]) {
        await page.emulateMedia({ colorScheme })
        const found = await violations(page, colorScheme !== undefined)
        faults.push(...found.map((fault) => `${file}, ${colorScheme}: ${fault}`))
      }
    }
    expect(faults).toEqual([])
  })

test('the plan leads to the pages in a tab of its own, in the language at hand', async ({
  page,
}) => {
  const name = new RegExp(shellWord('nl', 'plan.pages'))
  await page.goto('/')
  await comeBack(page, {
    told: toldBefore({ pace: 'quick', age: 'adult', happened: 'online' }),
    notes: { intake: { where: { places: 'snapchat' } } },
    at: {},
    language: 'nl',
  })
  await visitor(page, 'nl').atPlan()
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name }).click(),
  ])
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText(
    shellWord('nl', 'booklet:title'),
  )
})
