import type { Page } from '@playwright/test'
import { nativeName } from '../../src/words/languages.ts'
import { expect } from './fixtures.ts'
import { visitor } from './visitor.ts'
import { shellWord } from './words.ts'

/** The organisation's passphrase in these tests. */
export const passphrase = 'vier rode bomen bij het water'

/** Someone who works at the desk, in Dutch unless told otherwise, beside someone who reads `language`. */
export function worker(page: Page, language = 'nl', own = 'nl') {
  const person = visitor(page, language)
  const word = (path: string, fill?: Record<string, string | number>) =>
    shellWord(own, `desk:${path}`, fill)
  const press = (name: string) => person.press(name)
  const field = (name: string) => person.field(name)

  return {
    person,
    word,
    press,
    bar: page.getByRole('group', { name: word('bar.title') }),
    panel: page.getByRole('region', { name: word('panel.region') }),
    open: async () => {
      await page.goto('/desk/')
      await person.under(word('home.title'))
    },
    /** Sets the organisation's passphrase on this computer, from the start of the page. */
    setPassphrase: async () => {
      await field(word('secret.choose')).fill(passphrase)
      await field(word('secret.again')).fill(passphrase)
      await press(word('home.secret-set'))
      await expect(page.getByText(word('home.secret-known', { count: 10 }))).toBeVisible()
    },
    /** Begins a case, up to the first question; its code. */
    begin: async () => {
      // Behind the name may stand that the language needs a network.
      const name = new RegExp(`^${nativeName(language)}(?: \\(|$)`)
      await page.getByRole('radio', { name }).check()
      await press(word('home.begin'))
      await person.at('intake', 'safety')
      const code = await page.locator('.desk-bar strong').innerText()
      return code.replace(/^\S+ /, '')
    },
    /** Through the first questions to the plan. */
    toPlan: async (...places: readonly string[]) => {
      const given = { safety: 'no', who: 'me', age: 'adult', happened: 'online' }
      await person.answers('intake', given)
      await person.places(...places)
      await person.answer('intake', 'wants', 'removal')
      await person.atPlan()
    },
    /** Types the organisation's passphrase where it is asked for, and goes on. */
    unlocks: async (done: string) => {
      await field(word('secret.label')).fill(passphrase)
      await press(done)
    },
  }
}
