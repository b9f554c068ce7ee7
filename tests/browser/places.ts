import type { Page } from '@playwright/test'
import type { Case } from '../../src/case/case.ts'
import { cases } from '../papers/cases.ts'
import { expect } from './fixtures.ts'
import { comeBack, put, record, toldBefore } from './kept.ts'
import { visitor } from './visitor.ts'
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

/** The plan of a case that is kept here without a lock. */
async function plan(page: Page, language: string) {
  await comeBack(page, { told, at: {}, language })
  const person = visitor(page, language)
  await person.atPlan()
  return person
}

/** How a case is kept that stands here without a lock. */
async function ways(page: Page, language: string) {
  const person = await plan(page, language)
  await person.ways()
  return person
}

/** A case that was locked, and is open now. */
async function unlocked(page: Page, language: string) {
  const person = visitor(page, language)
  await person.coverLocked()
  await person.unlock()
  return person
}

/** Choosing a passphrase of one's own. */
async function ownPassphrase(page: Page, language: string) {
  const person = await ways(page, language)
  await person.press(person.shell('keep:keeping.to-locked'))
  await person.under(person.shell('keep:lock.title'))
  return { person, field: await person.ownPassphrase() }
}

/** Links of every sort: a post that was reported, a name, an address of no use, one that only looks like a platform's, a result of an image search. */
const links: Case['links'] = {
  l1: {
    text: 'https://x.com/jan_voorbeeld/status/1234567890123456710',
    account: 'jan_voorbeeld',
    seen: '2026-11-20T21:05',
    zone: 'Europe/Brussels',
    reports: { x: { on: { report: '2026-11-21' }, reference: 'ABC-1' } },
  },
  l2: { text: '@iemand' },
  l3: { text: 'https://x.com/home' },
  l4: { text: 'https://www.instagrarn.com/p/Cabc123defg/' },
  l5: { text: 'https://xn--nstagram-2zb.com/p/Cabc123defg/' },
  l6: {
    text: 'https://www.google.be/imgres?imgurl=https%3A%2F%2Fbeeld.example%2Fa.jpg&imgrefurl=https%3A%2F%2Fforum.example%2Fdraad%2F7',
  },
}
const files: Case['files'] = {
  f1: {
    name: 'schermafdruk.png',
    size: 120_345,
    type: 'image/png',
    modified: '2026-11-20T20:06:00.000Z',
    hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    at: '2026-11-24T15:59:00.000Z',
  },
}

/** The log of a case with links and files. */
async function log(page: Page, language: string) {
  await comeBack(page, { told, links, files, at: {}, language })
  const person = visitor(page, language)
  await person.atPlan()
  await page.getByRole('button', { name: person.shell('log:open') }).click()
  await person.under(person.shell('log:title'))
  return person
}

/** The plan of a case with reports that were answered and that were not, and a screen that looked different. */
async function reportedBefore(page: Page, language: string) {
  const on = (answer: object) => ({ x: { on: { dsa: '2026-11-18' }, ...answer } })
  const before: Case['links'] = {
    l1: {
      text: 'https://x.com/jan_voorbeeld/status/1234567890123456710',
      reports: on({ answer: 'refused', answered: '2026-11-21' }),
    },
    l2: { text: 'https://x.com/jan_voorbeeld/status/1234567890123456711', reports: on({}) },
    l3: {
      text: 'https://x.com/jan_voorbeeld/status/1234567890123456712',
      reports: on({ answer: 'none', answered: '2026-11-23' }),
    },
  }
  const differs = { snapchat: { report: '2026-11-24' } }
  await comeBack(page, { told, links: before, differs, at: {}, language })
  const person = visitor(page, language)
  await person.atPlan()
  return person
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
    const answers = { pace: 'quick', danger: 'no', keep: 'here', age: 'adult' }
    const at = { flow: 'intake', screen: 'where' }
    await comeBack(page, { answers: { intake: answers }, at, language })
    await expect(heading(page)).toBeFocused()
  },
  'links to paste': async (page, language) => {
    const answers = { pace: 'links', danger: 'no', keep: 'here', age: 'adult' }
    const at = { flow: 'intake', screen: 'links' }
    const pace = toldBefore({ pace: 'links', age: 'adult' })
    await comeBack(page, { answers: { intake: answers }, told: pace, links, at, language })
    const person = visitor(page, language)
    await person.at('intake', 'links')
    await page.getByRole('textbox').fill('hier staat geen adres')
    await person.press(person.shell('log:paste.add'))
    await expect(page.getByRole('alert').first()).not.toBeEmpty()
  },
  log: async (page, language) => {
    const person = await log(page, language)
    await person.each(person.shell('log:edit')).first().click()
    await person.each(person.shell('log:remove')).nth(1).click()
    await expect(person.button(person.shell('log:undo'))).toBeVisible()
  },
  'log for print': async (page, language) => {
    const person = await log(page, language)
    await person.press(person.shell('log:export.show'))
    await expect(page.locator('.hash')).toBeVisible()
  },
  'report with what it asks': async (page, language) => {
    const answers = { x: { evidence: 'done', where: 'no-account', addresses: 'done' } }
    await comeBack(page, { told, links, answers, at: { flow: 'x', screen: 'dsa' }, language })
    const person = visitor(page, language)
    await person.at('x', 'dsa')
    const text = page.getByRole('textbox', { name: person.shell('log:text.label') })
    await text.fill('eigen woorden')
    await expect(page.getByText(person.shell('log:text.edited'))).toBeVisible()
  },
  'after the report': async (page, language) => {
    const person = await reportedBefore(page, language)
    await person.press(person.shell('after:open'))
    await person.under(person.shell('after:title'))
  },
  'moments of what happened': async (page, language) => {
    const answers = { begin: 'done', picture: 'unsure', spread: 'unknown', threat: 'no' }
    const until = { ...answers, before: 'skip', contact: 'skip' }
    const events: Case['events'] = {
      e1: { on: '2026-02', about: 'yes', what: 'made' },
      e2: { on: '2026-03-09', what: 'found', text: 'Iemand zei het.' },
    }
    const at = { flow: 'dossier', screen: 'timeline' }
    await comeBack(page, { answers: { dossier: until }, told, events, at, language })
    const person = visitor(page, language)
    await person.at('dossier', 'timeline')
    await person.press(person.shell('papers:event.remove', { number: 1 }))
    await person.press(person.shell('papers:event.add'))
  },
  'papers for the police': async (page, language) => {
    await comeBack(page, { ...cases['former-partner'], at: {}, language })
    const person = visitor(page, language)
    await person.atPlan()
    await page.getByRole('button', { name: person.shell('papers:open') }).click()
    await person.under(person.shell('papers:title'))
    await page
      .getByRole('combobox', { name: person.shell('papers:language'), exact: true })
      .selectOption('fr')
    await page.getByText(person.shell('papers:beside')).click()
    await page.getByText(person.shell('papers:parts'), { exact: true }).click()
    await page.locator('.sheet summary').click()
    await expect(page.locator('.sheet')).toContainText('Informations pour ma plainte')
  },
  pause: async (page, language) => {
    const person = await reportedBefore(page, language)
    await person.press(person.shell('after:pause.open'))
    await person.under(person.shell('after:pause.title'))
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
  'hidden screen': async (page, language) => {
    await snapchat(page, language, { evidence: 'done' }, 'where')
    await visitor(page, language).hide()
  },
  'hidden screen with a code': async (page, language) => {
    const person = await unlocked(page, language)
    await person.setCode('2580')
    await person.hide()
    await person.field(person.shell('keep:curtain.pin')).fill('1111')
    await person.press(person.shell('keep:curtain.show'))
    await expect(page.getByText(person.shell('keep:curtain.pin-wrong', { left: 4 }))).toBeVisible()
  },
  'how it is kept: not at all': async (page, language) => {
    await page.evaluate(() => localStorage.clear())
    await page.goto('/')
    const person = visitor(page, language)
    await person.speak()
    await person.press(person.shell('cover.quick'))
    await person.answers('intake', { danger: 'no', keep: 'nothing', age: 'adult' })
    await person.places('Snapchat')
    await person.at('snapchat', 'evidence')
    await person.backToPlan()
    await person.ways()
  },
  'how it is kept: here': async (page, language) => {
    await ways(page, language)
  },
  'how it is kept: locked': async (page, language) => {
    const person = await unlocked(page, language)
    await person.backToPlan()
    await person.ways()
  },
  'lock with words offered': async (page, language) => {
    const person = await ways(page, language)
    await person.press(person.shell('keep:keeping.to-locked'))
    await person.under(person.shell('keep:lock.title'))
    // Without a list of words there is a field instead.
    await expect(
      person
        .button(person.shell('keep:lock.other-words'))
        .or(person.field(person.shell('keep:lock.own-label'))),
    ).toBeVisible()
  },
  'lock with a passphrase that is too short': async (page, language) => {
    const { person, field } = await ownPassphrase(page, language)
    await field.fill('kort')
    await person.press(person.shell('keep:lock.own-done'))
    await expect(page.getByText(person.shell('keep:lock.weak-short', { count: 14 }))).toBeVisible()
  },
  'recovery code': async (page, language) => {
    const { person, field } = await ownPassphrase(page, language)
    await field.fill('zeven groene stoelen dansen')
    await page.getByRole('checkbox', { name: person.shell('keep:lock.code') }).check()
    await person.press(person.shell('keep:lock.own-done'))
    await person.under(person.shell('keep:lock.code-title'))
  },
  'unlock with a wrong passphrase': async (page, language) => {
    const person = visitor(page, language)
    await person.coverLocked()
    await person.press(person.shell('cover.unlock'))
    await person.field(person.shell('keep:unlock.passphrase')).fill('iets heel anders')
    await person.press(person.shell('keep:unlock.open'))
    await expect(page.getByText(person.shell('keep:unlock.wrong'))).toBeVisible()
  },
  'making a file': async (page, language) => {
    const person = await ways(page, language)
    await person.press(person.shell('keep:file.out'))
    await person.under(person.shell('keep:file.title'))
    await person.ownPassphrase()
  },
  'opening a file, none picked': async (page, language) => {
    const person = visitor(page, language)
    await comeBack(page, { language })
    await page.goto('/')
    await person.press(person.shell('cover.file'))
    await person.under(person.shell('keep:file.open-title'))
    await person.press(person.shell('keep:file.open'))
    await expect(page.getByText(person.shell('keep:file.none'))).toBeVisible()
  },
  'cover with something locked': async (page, language) => {
    await visitor(page, language).coverLocked()
  },
  'cover with something unreadable': async (page, language) => {
    await put(page, '{"version":2,"sta')
    await page.goto('/')
    const person = visitor(page, language)
    await person.speak()
    await expect(page.getByText(person.shell('cover.unreadable'))).toBeVisible()
  },
  'another tab writes': async (page, language) => {
    await comeBack(page, { told, at: {}, language })
    const other = await page.context().newPage()
    await page.goto('about:blank')
    await other.goto('/')
    const there = visitor(other, language)
    await there.press(there.shell('cover.resume'))
    await there.atPlan()
    await page.goto('/')
    const person = visitor(page, language)
    await person.press(person.shell('cover.resume'))
    await expect(person.button(person.shell('keep:tabs.use-here'))).toBeVisible()
    await person.atPlan()
    await other.close()
  },
  'written in two tabs at once': async (page, language) => {
    const person = await plan(page, language)
    await put(page, record({ told, at: {}, language }, new Date(0)))
    await person.each(person.shell('plan.later')).first().click()
    await person.under(person.shell('keep:tabs.conflict-title'))
  },
}
