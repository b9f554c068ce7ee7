import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { comeBack, toldBefore } from './kept.ts'
import { shellWord } from './words.ts'

const told = toldBefore({ pace: 'whole', who: 'me', age: 'adult', happened: 'online' })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** A screen of Snapchat, reached by these answers. */
async function snapchat(
  page: Page,
  language: string,
  answers: Readonly<Record<string, string>>,
  screen: string,
) {
  const at = { flow: 'snapchat', screen }
  await comeBack(page, { answers: { snapchat: answers }, told, at, language })
  await expect(heading(page)).toBeFocused()
}

/** The screens that stand for all others: what everyone sees, and one of each kind. */
export const places: Readonly<Record<string, (page: Page, language: string) => Promise<void>>> = {
  cover: async (page, language) => {
    await comeBack(page, { language })
    await page.goto('/')
    await page.getByRole('button', { name: shellWord(language, 'cover.erase') }).click()
    await expect(
      page.getByRole('button', { name: shellWord(language, 'cover.begin') }),
    ).toBeVisible()
  },
  'cover with something kept': async (page, language) => {
    await comeBack(page, { language })
    await page.goto('/')
    await expect(
      page.getByRole('button', { name: shellWord(language, 'cover.resume') }),
    ).toBeVisible()
  },
  help: async (page, language) => {
    await comeBack(page, { language })
    await page.getByRole('button', { name: shellWord(language, 'help.open') }).click()
    await expect(heading(page)).toHaveText(shellWord(language, 'help.title'))
  },
  question: (page, language) => snapchat(page, language, { evidence: 'done' }, 'where'),
  instruction: (page, language) =>
    snapchat(page, language, { evidence: 'done', where: 'snap' }, 'report'),
  link: (page, language) =>
    snapchat(page, language, { evidence: 'done', where: 'no-account' }, 'web-form'),
  fields: async (page, language) => {
    const at = { flow: 'evidence', screen: 'note' }
    await comeBack(page, { answers: { evidence: { capture: 'note' } }, told, at, language })
    await expect(heading(page)).toBeFocused()
  },
  'list of places': async (page, language) => {
    const answers = { pace: 'quick', keep: 'here', age: 'adult' }
    const at = { flow: 'intake', screen: 'where' }
    await comeBack(page, { answers: { intake: answers }, at, language })
    await expect(heading(page)).toBeFocused()
  },
  outcome: async (page, language) => {
    const answers = { evidence: 'done', where: 'no-account', 'web-form': 'done', block: 'skip' }
    await snapchat(page, language, answers, 'reported')
  },
  plan: async (page, language) => {
    await comeBack(page, {
      answers: {
        intake: { pace: 'quick', keep: 'here', danger: 'now' },
        snapchat: { evidence: 'done', where: 'no-account', 'web-form': 'done', block: 'skip' },
        instagram: { evidence: 'done' },
      },
      told: { ...told, pace: { value: 'quick', by: 'intake' } },
      notes: { intake: { where: { places: 'snapchat instagram tiktok elsewhere unknown' } } },
      put: { prevention: 'later', complaint: 'declined' },
      ended: { snapchat: '2026-11-20' },
      at: {},
      language,
    })
    await expect(heading(page)).toHaveText(shellWord(language, 'plan.title'))
  },
}
