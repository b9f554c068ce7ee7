import { expect, test } from './fixtures.ts'
import { visitor } from './visitor.ts'
import { shellWord } from './words.ts'

test.describe('in Dutch, on a phone, by touch', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true })

  test('a person gets from the cover to a report on Snapchat', async ({ page }) => {
    await page.goto('/')
    const person = visitor(page, 'nl', 'tap')
    await person.intake('nothing', 'online', 'Snapchat')
    await person.reportSnap()
    await person.press(person.shell('plan.to-plan'))
    await person.atPlan()
    const task = page.locator('.tasks').getByRole('listitem').filter({ hasText: 'Snapchat' })
    await expect(task).toContainText(person.shell('plan.state-waiting'))
  })

  test('a person who knows where it is stands at the first screen of that place after four questions', async ({
    page,
  }) => {
    await page.goto('/')
    const person = visitor(page, 'nl', 'tap')
    await person.press(person.shell('cover.quick'))
    await person.answers('intake', { danger: 'no', keep: 'nothing', age: 'adult' })
    await person.places('Snapchat')
    await person.at('snapchat', 'evidence')
  })

  test('a person who was under 18 hears of Child Focus and is never told to take a screenshot', async ({
    page,
  }) => {
    await page.goto('/')
    const person = visitor(page, 'nl', 'tap')
    await person.press(person.shell('cover.quick'))
    await person.answers('intake', { danger: 'no', keep: 'nothing', age: 'minor' })
    await person.at('intake', 'child-focus')
    await expect(page.getByRole('main').getByRole('link', { name: '116 000' })).toHaveAttribute(
      'href',
      'tel:116000',
    )
    await person.answer('intake', 'child-focus', 'done')
    await person.places('Snapchat')
    await person.answers('snapchat', {
      'under-18': 'done',
      where: 'snap',
      'report-minor': 'done',
      account: 'skip',
      block: 'skip',
    })
    await person.at('snapchat', 'reported')
  })
})

test('a question left open says what to do and loses nothing', async ({ page }) => {
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.press(person.shell('cover.begin'))
  await person.answer('intake', 'danger', 'no')
  await person.at('intake', 'keep')
  await person.press(person.shell('step.continue'))
  await expect(page.getByRole('alert')).toHaveText(person.shell('step.choose'))
  await person.choose('intake', 'keep', 'nothing')
  await person.at('intake', 'who')
})

test('going back keeps the answer, and a change says beforehand which answers it drops', async ({
  page,
}) => {
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.press(person.shell('cover.quick'))
  await person.answers('intake', { danger: 'no', keep: 'nothing', age: 'adult' })
  await person.places('Snapchat')
  await person.answers('snapchat', { evidence: 'done', where: 'snap', report: 'done' })
  await person.at('snapchat', 'account')
  await person.press(person.shell('step.back'))
  await person.press(person.shell('step.back'))
  await person.at('snapchat', 'where')
  await expect(person.radio('snapchat', 'where', 'snap')).toBeChecked()
  await person.answer('snapchat', 'where', 'no-account')
  await expect(page.getByRole('alert')).toContainText(person.shell('step.changes'))
  await person.press(person.shell('step.keep'))
  await expect(page.getByRole('alert')).toHaveCount(0)
  await person.choose('snapchat', 'where', 'no-account')
  await person.press(person.shell('step.change'))
  await person.at('snapchat', 'web-form')
})

test('help is one press away in the middle, and closing it comes back to the same screen', async ({
  page,
}) => {
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.press(person.shell('cover.begin'))
  await person.answers('intake', { danger: 'no', keep: 'nothing' })
  await person.press(person.shell('help.open'))
  await expect(person.heading).toHaveText(person.shell('help.title'))
  await expect(person.heading).toBeFocused()
  await expect(page.getByRole('link', { name: '112', exact: true })).toHaveAttribute(
    'href',
    'tel:112',
  )
  await person.press(person.shell('help.close'))
  await person.at('intake', 'who')
})

test('the language can be changed on the cover and in the plan, and the choice stays', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'English', exact: true }).click()
  const english = visitor(page, 'en')
  await english.atCover()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await english.intake('nothing', 'online', 'Snapchat')
  await page.getByRole('button', { name: 'Nederlands', exact: true }).click()
  await expect(english.heading).toHaveText(shellWord('nl', 'plan.title'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await visitor(page, 'nl').press('Snapchat')
  await visitor(page, 'nl').at('snapchat', 'evidence')
})
