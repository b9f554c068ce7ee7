import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { letters } from './residue.ts'
import { visitor } from './visitor.ts'

/** Address of the page of a public screen. */
export const kiosk = '/kiosk/'

/** Someone who stands before a public screen, and uses it by what it says. */
export function guest(page: Page, language = 'nl', way: 'click' | 'tap' = 'click') {
  const person = visitor(page, language, way)
  const { shell, press } = person
  return {
    ...person,
    /** From the start through the whole intake to the plan. */
    intake: async (wants: string, ...places: readonly string[]) => {
      await person.atCover()
      await press(shell('cover.begin'))
      await person.answers('intake', { safety: 'no', who: 'me', age: 'adult', happened: 'online' })
      await person.places(...places)
      await person.answer('intake', 'wants', wants)
      await person.atPlan()
    },
    /** The way out in the bar. */
    wayOut: page
      .getByRole('banner')
      .getByRole('link', { name: shell('kiosk:leave.label') })
      .last(),
    /** The start as everybody finds it. */
    atStart: async () => {
      await person.atCover()
      await expect(person.button(shell('kiosk:start.someone'))).toBeVisible()
      await expect(page.getByRole('radio')).toHaveCount(0)
    },
  }
}

/** What stands nowhere else, to be typed into the fields of a case. */
export const newMarkers = () => ({
  search: letters(18),
  link: letters(18),
  account: letters(18),
  where: letters(18),
  witness: letters(18),
  text: letters(18),
  draft: letters(18),
})
export type Markers = ReturnType<typeof newMarkers>

/** A whole case with a marker in every field on the way; it stays in the middle of one more that is typed and not taken in. */
export async function fullCase(page: Page, markers: Markers) {
  const person = guest(page)
  const { shell, press, field } = person
  await press(shell('cover.begin'))
  await person.answers('intake', { safety: 'no', who: 'me', age: 'adult', happened: 'online' })
  await person.at('intake', 'where')
  await page.getByRole('textbox').fill(markers.search)
  await expect(page.getByText(shell('places.none'))).toBeVisible()
  await page.getByRole('textbox').fill('')
  for (const place of ['Snapchat', 'X (Twitter)'])
    await page.getByRole('checkbox', { name: place, exact: true }).check()
  await press(shell('step.continue'))
  await person.answer('intake', 'wants', 'both')

  await person.atPlan()
  await press(shell('log:open-none'))
  await person.under(shell('log:title'))
  await page.getByRole('textbox').fill(`https://x.com/${markers.link}/status/1234567890123456710`)
  await press(shell('log:paste.add'))
  await person.each(shell('log:edit')).click()
  await field(shell('log:field.account')).fill(markers.account)
  await field(shell('log:field.where')).fill(markers.where)
  await field(shell('log:field.witnesses')).fill(markers.witness)
  await press(shell('log:back'))

  await person.atPlan()
  await press('X (Twitter)')
  await person.answers('x', { evidence: 'done', where: 'no-account', addresses: 'done' })
  await person.at('x', 'dsa')
  await field(shell('log:text.label')).fill(markers.text)
  await person.help()
  await press(shell('help.close'))
  await person.at('x', 'dsa')
  await person.backToPlan()
  await page.getByRole('button', { name: shell('log:open') }).click()
  await person.under(shell('log:title'))
  await page.getByRole('textbox').first().fill(markers.draft)
  return person
}
