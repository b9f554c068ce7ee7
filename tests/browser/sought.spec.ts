import { codeOf } from '../../src/visit/code.ts'
import { expect, test } from './fixtures.ts'
import { visitor } from './visitor.ts'

test('a link to a place leaves nothing in the address, has it picked, and opens it after the first questions', async ({
  page,
}) => {
  await page.goto(`/?${codeOf('snapchat')}`)
  const person = visitor(page, 'nl')
  await person.atCover()
  await expect(page).toHaveURL('/')
  expect(await page.evaluate(() => history.length)).toBe(2)
  await person.toPlaces('nothing', 'online')
  await person.at('intake', 'where')
  await expect(page.getByRole('checkbox', { name: 'Snapchat', exact: true })).toBeChecked()
  await person.press(person.shell('step.continue'))
  await person.answer('intake', 'wants', 'removal')
  await person.at('snapchat', 'evidence')
  await person.backToPlan()
  await person.press(person.shell('plan.begin', { flow: person.shell('flow.evidence') }))
  await person.at('evidence', 'capture')
})

test('a link to the complaint opens it once; in memory alone, so that a reload begins anew', async ({
  page,
}) => {
  await page.goto(`/?${codeOf('complaint')}`)
  const person = visitor(page, 'nl')
  await person.press(person.shell('cover.quick'))
  await person.answers('intake', { danger: 'no', keep: 'nothing', age: 'adult' })
  await person.places('Snapchat')
  await expect(person.heading).toBeFocused()
  await person.backToPlan()
  await expect(page).toHaveURL('/')
  await page.reload()
  await person.atCover()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

for (const address of ['/?2222', '/?<b>', '/?xbtpp', '/?XBTP'])
  test(`${address} leads nowhere but to the first screen`, async ({ page }) => {
    await page.goto(address)
    const person = visitor(page, 'nl')
    await person.intake('nothing', 'online', 'Snapchat')
  })
