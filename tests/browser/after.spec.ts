import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { expect, test } from './fixtures.ts'
import { comeBack, put, record, toldBefore } from './kept.ts'
import { visitor } from './visitor.ts'
import { screenWords } from './words.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const told = toldBefore({
  pace: 'whole',
  who: 'me',
  age: 'adult',
  happened: 'online',
  wants: 'removal',
})
const posts = [1, 2].map((id) => `https://x.com/jan_voorbeeld/status/123456789012345671${id}`)
const links = Object.fromEntries(
  [...posts, 'https://t.me/kanaal/12'].map((text, at) => [`l${at + 1}`, { text }]),
)
const answers = {
  x: { evidence: 'done', where: 'no-account', addresses: 'done' },
  intake: {
    pace: 'whole',
    danger: 'no',
    keep: 'here',
    who: 'me',
    age: 'adult',
    happened: 'online',
    where: 'done',
    wants: 'removal',
  },
}

/** The same browser, some days later: what was kept is gone on with, and the plan opened. */
async function later(page: Page, day: string) {
  await page.clock.setFixedTime(new Date(`${day}T10:00:00`))
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.press(person.shell('cover.resume'))
  await person.heading.waitFor()
  await person.backToPlan()
  return person
}
const due = (page: Page) => page.locator('.after-reports .dues li')

test('two platforms answer differently: the next acts stand ready after 3 and after 40 days, up to BIPT', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'))
  await page.goto('/')
  const kept = { told, links, answers, language: 'nl', at: { flow: 'x', screen: 'dsa' } }
  await put(page, record(kept, new Date('2026-11-23T10:00:00')))
  await page.goto('/')
  const person = visitor(page, 'nl')
  const { shell, press, under } = person
  await press(shell('cover.resume'))

  // Reported on X, both links at once, and on Telegram.
  await person.answer('x', 'dsa', 'done')
  await person.at('x', 'reported')
  await press(shell('plan.to-plan'))
  await press('Telegram')
  await person.answers('telegram', { evidence: 'done', where: 'no-account' })
  await person.at('telegram', 'addresses')
  await press(screenWords('nl', 'telegram', 'addresses').choice('done'))
  await person.answer('telegram', 'notice', 'done')
  await person.backToPlan()
  await expect(due(page)).toHaveCount(1)
  await expect(due(page).first()).toContainText('X (Twitter)')
  await expect(due(page).first()).toContainText('26 november 2026')
  await expect(due(page).first()).toContainText(shell('after:because.advice'))

  // After three days: time to look. One is gone, one refused.
  await later(page, '2026-11-27')
  await expect(due(page).first()).toContainText(shell('after:act.look', { place: 'X (Twitter)' }))
  await press(shell('after:open'))
  await under(shell('after:title'))
  const all = (place: string) =>
    page.getByRole('combobox', { name: shell('after:for-all', { place }) })
  await all('X (Twitter)').selectOption('refused')
  await page.getByRole('group', { name: 'Telegram' }).getByRole('combobox').selectOption('removed')
  const now = page.locator('.dues').first().locator('li')
  await expect(now).toHaveText(
    new RegExp(shell('after:act.complain', { place: 'X (Twitter)' }).replace(/[()]/g, '.')),
  )
  await expect(now).toContainText('27 mei 2027')
  await expect(now).toContainText(shell('after:because.law'))

  // The day to look again goes into a calendar that tells nothing.
  await page.getByText(shell('after:calendar.title')).click()
  const download = page.waitForEvent('download')
  await press(shell('after:calendar.save'))
  const file = await download
  expect(file.suggestedFilename()).toBe('calendar.ics')
  const text = readFileSync(await file.path(), 'utf8')
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  if (!event) throw new Error('no event')
  expect(new ICAL.Event(event).startDate.toString()).toBe('2026-12-04')
  expect(new ICAL.Event(event).summary).toBe(shell('after:calendar.default'))
  expect(text).not.toMatch(/leidraad|telegram|beeld|meld/i)
  await press(shell('after:back'))

  // After forty days: still the complaint, and a look whether it came back.
  await later(page, '2027-01-03')
  await expect(due(page)).toHaveText([/klacht/, /terugkwam: Telegram/])
  await press(shell('after:open'))
  await press(shell('flow.bipt'))
  await person.answers('bipt', { what: 'done', reason: 'no-reasons', ready: 'done', page: 'have' })
  await person.at('bipt', 'send')
  const prepared = page.getByRole('textbox', { name: shell('log:text.label') })
  for (const post of posts)
    await expect(prepared).toHaveValue(new RegExp(`^${post.replaceAll('.', '\\.')}$`, 'm'))
  await expect(prepared).toHaveValue(/24 november 2026/)
  await expect(prepared).toHaveValue(/27 november 2026/)
  expect(await prepared.inputValue()).not.toContain('t.me')
  await press(shell('log:text.copy'))
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(posts[1])
})

test('a screen that looks different is noted, and makes a note that holds nothing about the person', async ({
  page,
}) => {
  await page.goto('/')
  await comeBack(page, {
    told,
    links,
    answers: { snapchat: { evidence: 'done', where: 'snap' } },
    at: { flow: 'snapchat', screen: 'report' },
    language: 'nl',
  })
  const person = visitor(page, 'nl')
  await person.answer('snapchat', 'report', 'different')
  await person.backToPlan()
  await page.getByText(person.shell('after:differs.title')).click()
  await person.press(person.shell('after:differs.copy'))
  const note = await page.evaluate(() => navigator.clipboard.readText())
  expect(note).toMatch(/^Leidraad \d+\.\d+\.\d+ nl\nsnapchat\/report \d{4}-\d\d-\d\d$/)
  await person.press(person.shell('after:differs.drop'))
  await expect(page.getByText(person.shell('after:differs.title'))).toBeHidden()
})

test('one may stop anywhere: what is kept, what was done, one thing for next time, and the same screen on coming back', async ({
  page,
}) => {
  await page.goto('/')
  await comeBack(page, {
    told,
    answers: { snapchat: { evidence: 'done' } },
    ended: {},
    at: { flow: 'snapchat', screen: 'where' },
    language: 'nl',
  })
  const person = visitor(page, 'nl')
  await person.at('snapchat', 'where')
  await person.press(person.shell('after:pause.open'))
  await person.under(person.shell('after:pause.title'))
  await expect(page.getByText(person.shell('after:pause.kept'))).toBeVisible()
  await expect(page.getByText(person.shell('after:pause.one'))).toBeVisible()
  await person.press(person.shell('after:pause.go-on'))
  await person.at('snapchat', 'where')
  await page.goto('/')
  await person.press(person.shell('cover.resume'))
  await person.at('snapchat', 'where')
})
