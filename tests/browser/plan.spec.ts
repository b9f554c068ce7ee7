import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { visitor } from './visitor.ts'

test.use({ locale: 'en-GB' })

const tasks = (page: Page) => page.getByRole('main').locator('ol > li')
/** The names of the plan's flows, from top to bottom. */
const names = (page: Page) =>
  tasks(page).getByRole('button').and(page.locator('.name')).allTextContents()
const task = (page: Page, name: string) => tasks(page).filter({ hasText: name })

async function threePlaces(page: Page) {
  await page.goto('/')
  const person = visitor(page, 'en')
  // Not in the plan's order, so that the order must come from the catalogue.
  await person.intake('nothing', 'online', 'TikTok', 'Snapchat', 'Instagram')
  return person
}

test('three places stand in one plan in order, with search engines added for images that are online', async ({
  page,
}) => {
  const person = await threePlaces(page)
  expect(await names(page)).toEqual([
    person.shell('flow.evidence'),
    'Instagram',
    'TikTok',
    'Snapchat',
    'Google',
    'Bing (Microsoft)',
    person.shell('flow.prevention'),
    person.shell('flow.own-accounts'),
    person.shell('flow.complaint'),
  ])
})

test('no place is added for who only fears it, and what to do against it comes first', async ({
  page,
}) => {
  await page.goto('/')
  const person = visitor(page, 'en')
  await person.press(person.shell('cover.begin'))
  await person.answers('intake', {
    danger: 'no',
    keep: 'nothing',
    who: 'me',
    age: 'adult',
    happened: 'fear',
    wants: 'removal',
  })
  await person.atPlan()
  expect(await names(page)).toEqual([
    person.shell('flow.threatened'),
    person.shell('flow.evidence'),
    person.shell('flow.prevention'),
    person.shell('flow.own-accounts'),
    person.shell('flow.complaint'),
  ])
})

test('the next best act stands on top and leads on from one flow to the next', async ({ page }) => {
  const person = await threePlaces(page)
  const evidence = person.shell('flow.evidence')
  await person.press(person.shell('plan.begin', { flow: evidence }))
  await person.answer('evidence', 'capture', 'done')
  // Proof goes on by itself to the first place.
  await person.at('instagram', 'evidence')
  await page.goBack()
  await person.atPlan()
  await expect(task(page, evidence)).toContainText(person.shell('plan.state-done'))
  await expect(person.button(person.shell('plan.begin', { flow: 'Instagram' }))).toBeVisible()
})

test('after one place is reported the plan says so, and names the next', async ({ page }) => {
  const person = await threePlaces(page)
  await person.press('Snapchat')
  await person.answers('snapchat', { evidence: 'done', where: 'snap' })
  await person.at('snapchat', 'report')
  for (const before of ['where', 'evidence']) {
    await page.goBack()
    await person.at('snapchat', before)
  }
  await page.goBack()
  await person.atPlan()
  await expect(task(page, 'Snapchat')).toContainText(person.shell('plan.state-begun'))
  await person.press('Snapchat')
  await person.answers('snapchat', { report: 'done', account: 'skip', block: 'skip' })
  await person.at('snapchat', 'reported')
  await expect(
    // Proof in general no longer comes first: this place secured its own.
    person.button(person.shell('plan.next-up', { flow: 'Instagram' })),
  ).toBeVisible()
  await person.press(person.shell('plan.to-plan'))
  await person.atPlan()
  await expect(task(page, 'Snapchat')).toContainText(person.shell('plan.state-waiting'))
  await expect(task(page, 'Snapchat')).toContainText(/Look again on \d+ \w+ \d{4}/)
})

test('what is put off or set aside goes down, is no longer first, and can be taken up again', async ({
  page,
}) => {
  const person = await threePlaces(page)
  const evidence = person.shell('flow.evidence')
  const put = (name: string, how: string) =>
    task(page, name)
      .getByRole('button', { name: person.shell(how) })
      .click()
  await put('Instagram', 'plan.decline')
  await put(evidence, 'plan.later')
  expect(await names(page)).toEqual([
    'TikTok',
    'Snapchat',
    'Google',
    'Bing (Microsoft)',
    person.shell('flow.prevention'),
    person.shell('flow.own-accounts'),
    person.shell('flow.complaint'),
    evidence,
    'Instagram',
  ])
  await expect(task(page, evidence)).toContainText(person.shell('plan.put-later'))
  await expect(task(page, 'Instagram')).toContainText(person.shell('plan.put-declined'))
  await expect(person.button(person.shell('plan.begin', { flow: 'TikTok' }))).toBeVisible()
  await put(evidence, 'plan.take-up')
  expect((await names(page))[0]).toBe(evidence)
  await expect(person.button(person.shell('plan.begin', { flow: evidence }))).toBeVisible()
})

test('answers can be changed from the plan, and the plan follows them', async ({ page }) => {
  const person = await threePlaces(page)
  await person.press(person.shell('plan.change'))
  await person.answers('intake', { who: 'me', age: 'adult' })
  await person.answer('intake', 'happened', 'threat')
  await person.places('TikTok')
  await person.answer('intake', 'wants', 'complaint')
  await person.atPlan()
  expect(await names(page)).toEqual([
    person.shell('flow.threatened'),
    person.shell('flow.evidence'),
    person.shell('flow.complaint'),
    person.shell('flow.dossier'),
    person.shell('flow.prevention'),
    'Instagram',
    'Snapchat',
    person.shell('flow.own-accounts'),
  ])
})

test('who may be in danger is told first whom to call, also in the plan', async ({ page }) => {
  await page.goto('/')
  const person = visitor(page, 'en')
  await person.press(person.shell('cover.begin'))
  await person.answers('intake', {
    danger: 'unsure',
    'danger-now': 'done',
    keep: 'nothing',
    who: 'me',
    age: 'adult',
    happened: 'threat',
  })
  await person.places('Telegram')
  await person.answer('intake', 'wants', 'advice')
  await person.atPlan()
  const danger = page.getByRole('heading', { level: 2 }).first()
  await expect(danger).toHaveText(person.shell('plan.danger-title'))
  const call = page.getByRole('main').getByRole('link')
  await expect(call.nth(0)).toHaveAttribute('href', 'tel:101')
  await expect(call.nth(1)).toHaveAttribute('href', 'tel:112')
})
