import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import type { visitor } from './visitor.ts'

type Person = ReturnType<typeof visitor>

/** Deriving a key takes long on a slow machine, and longer when several are derived at once. */
const patient = { timeout: 60_000 }

/** Types a passphrase of one's own where one is to be chosen, whether words are offered there or not. */
export async function ownPassphrase(page: Page, person: Person, passphrase: string) {
  const field = page.getByRole('textbox', { name: person.shell('keep:lock.own-label') })
  const own = person.button(person.shell('keep:lock.own'))
  await expect(field.or(own)).toBeVisible()
  if (await own.isVisible()) await own.click()
  await field.fill(passphrase)
}

/** On the screen where a lock is made: makes it, with a passphrase of one's own. */
export async function lock(page: Page, person: Person, passphrase: string) {
  await expect(person.heading).toHaveText(person.shell('keep:lock.title'))
  await ownPassphrase(page, person, passphrase)
  await person.press(person.shell('keep:lock.own-done'))
}

/** From the cover: opens what is kept behind a lock. */
export async function unlock(page: Page, person: Person, passphrase: string) {
  await person.press(person.shell('cover.unlock'))
  await expect(person.heading).toHaveText(person.shell('keep:unlock.title'))
  await page.getByRole('textbox', { name: person.shell('keep:unlock.passphrase') }).fill(passphrase)
  await person.press(person.shell('keep:unlock.open'))
  await expect(person.heading).not.toHaveText(person.shell('keep:unlock.title'), patient)
}

/** From the cover to the question after the one about keeping, answered in this way. */
export async function beginKept(
  page: Page,
  person: Person,
  way: 'nothing' | 'here' | 'locked',
  passphrase: string,
) {
  await person.atCover()
  await person.press(person.shell('cover.begin'))
  await person.answers('intake', { danger: 'no', keep: way })
  if (way !== 'locked') return
  await lock(page, person, passphrase)
  await expect(person.heading).not.toHaveText(person.shell('keep:lock.title'), patient)
}

/** From the cover through the first questions to the plan, kept in this way. */
export async function intakeKept(
  page: Page,
  person: Person,
  way: 'nothing' | 'here' | 'locked',
  passphrase: string,
  ...places: readonly string[]
) {
  await beginKept(page, person, way, passphrase)
  await person.answers('intake', { who: 'me', age: 'adult', happened: 'online' })
  await person.places(...places)
  await person.answer('intake', 'wants', 'removal')
  await person.atPlan()
}
