import snapchat from '../../flows/snapchat.ts'
import { freshUntil } from '../../src/chart/fresh.ts'
import { daysLater } from '../../src/chart/days.ts'
import { expect, test } from './fixtures.ts'
import { comeBack, toldBefore } from './kept.ts'
import { visitor } from './visitor.ts'
import { shellWord } from './words.ts'

/** The last day on which every source of the screen holds. */
const [until = ''] = (snapchat.screens['report']?.sources ?? [])
  .flatMap((id) => snapchat.sources[id] ?? [])
  .map(freshUntil)
  .toSorted()

for (const [when, later, stale] of [
  ['on the last day of its term a screen says when it was checked, folded', 0, false],
  ['a day later the same screen says that it may have changed, and shows where to look', 1, true],
] as const)
  test(when, async ({ page }) => {
    const day = daysLater(until, later)
    await page.clock.setFixedTime(new Date(`${day}T10:00:00`))
    await page.goto('/')
    await comeBack(page, {
      answers: { snapchat: { evidence: 'done', where: 'snap' } },
      told: toldBefore({ age: 'adult', happened: 'online', pace: 'whole' }),
      at: { flow: 'snapchat', screen: 'report' },
      language: 'nl',
    })
    const person = visitor(page, 'nl')
    // What was kept may be too old to be shown by itself.
    const resume = person.button(person.shell('cover.resume'))
    await expect(resume.or(page.locator('.step'))).toBeVisible()
    if (await resume.isVisible()) await resume.click()
    await person.at('snapchat', 'report')
    const [before = ''] = shellWord('nl', 'step.stale', { date: '|' }).split('|')
    await expect(page.getByText(before)).toHaveCount(stale ? 1 : 0)
    const sources = page.locator('details.sources')
    await expect(sources).toHaveJSProperty('open', stale)
    await expect(sources.getByRole('link').first()).toBeVisible({ visible: stale })
  })
