import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Case } from '../../src/case/case.ts'
import { cases } from '../papers/cases.ts'
import { expect, test } from './fixtures.ts'
import { comeBack, stored } from './kept.ts'
import { visitor } from './visitor.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const bare = (text: string) => text.normalize('NFC').replace(/\s/gu, '')
const read = (bytes: Uint8Array) =>
  spawnSync(process.env.PDFTOTEXT ?? 'pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
  }).stdout

/** The papers of a case that is kept here, in Dutch. */
async function papers(page: Page, kept: Partial<Case>) {
  await page.goto('/')
  await comeBack(page, { ...kept, at: {}, language: 'nl' })
  const person = visitor(page, 'nl')
  await person.atPlan()
  await page.getByRole('button', { name: person.shell('papers:open') }).click()
  await person.under(person.shell('papers:title'))
  await expect(page.locator('.sheet')).toBeVisible()
  return person
}

test('from the plan through the questions to the printed and the saved paper, with nothing left behind', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await page.goto('/')
  const person = visitor(page, 'nl')
  const { shell, press } = person
  await person.toPlaces('nothing', 'online')
  await person.places('Instagram')
  await person.answer('intake', 'wants', 'both')
  await person.atPlan()

  await page.getByRole('button', { name: shell('flow.dossier'), exact: true }).click()
  await person.answers('dossier', {
    begin: 'done',
    picture: 'myself',
    meant: 'one',
    pressure: 'no',
    spread: 'suspected',
    how: 'only',
    relation: 'partner',
    threat: 'no',
    before: 'no',
    contact: 'no',
  })
  await person.at('dossier', 'timeline')
  await press(shell('papers:event.first'))
  await page
    .getByRole('combobox', { name: shell('papers:event.what') })
    .selectOption({ label: shell('papers:event.kind.spread') })
  const year = String(new Date().getFullYear())
  await page.getByRole('combobox', { name: shell('papers:event.year') }).selectOption(year)
  await page.getByRole('combobox', { name: shell('papers:event.month') }).selectOption('01')
  await page.getByText(shell('papers:event.about')).click()
  await person.field(shell('papers:event.text')).fill('Via kqzvxkqzvx.')
  await press(shell('step.continue'))
  await person.answers('dossier', {
    intent: 'harm',
    ground: 'no',
    vulnerable: 'no',
    trust: 'no',
    several: 'no',
  })
  await person.at('dossier', 'harm')
  await page.getByRole('checkbox').first().check()
  await press(shell('step.continue'))
  await person.at('dossier', 'requests')
  await page.getByRole('checkbox').first().check()
  await press(shell('step.continue'))
  await person.answers('dossier', { talking: 'skip' })
  await person.at('dossier', 'story')
  await page.getByRole('textbox').fill('Ik wil Ł. niet noemen.')
  await press(shell('step.continue'))
  await person.at('dossier', 'ready')
  await press(shell('papers:open'))
  await person.under(shell('papers:title'))

  const sheet = page.locator('.sheet')
  for (const said of [
    `omstreeks januari ${year}`,
    'Via kqzvxkqzvx.',
    'Ik wil Ł. niet noemen.',
    'is mijn partner of ex-partner.',
    'Omstandigheid: Door familie, een partner of een ex-partner',
  ])
    await expect(sheet).toContainText(said)

  // On paper: the sheet alone, its folded part too, under a title that tells nothing.
  const printed = read(await page.pdf({ format: 'A4', displayHeaderFooter: false }))
  expect(printed).toContain('Via kqzvxkqzvx.')
  expect(printed).toContain('Omstandigheid: Door familie')
  expect(printed).not.toContain(shell('papers:print'))
  expect(printed).not.toContain(shell('help.open'))

  expect(scripts.some((url) => /pdf/.test(url))).toBe(false)
  const download = page.waitForEvent('download')
  await press(shell('papers:pdf'))
  const file = await download
  expect(file.suggestedFilename()).toBe('notes.pdf')
  await expect(page.getByText(/De PDF is gemaakt/)).toBeVisible()
  expect(scripts.some((url) => /pdf/.test(url))).toBe(true)
  const saved = read(readFileSync(await file.path()))
  expect(saved).toContain('Via kqzvxkqzvx.')
  expect(saved).toContain('Ik wil Ł. niet noemen.')

  // "Just now": nothing is kept, and a new beginning finds nothing.
  expect(await stored(page)).toEqual({})
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('kqzvx')
  expect(await page.title()).toBe('Leidraad')
  await page.goto('/')
  await person.atCover()
  await expect(page.getByText('kqzvxkqzvx')).toHaveCount(0)
})

test('the preview and the copied text say the same; that the PDF does too, another test shows', async ({
  page,
}) => {
  const person = await papers(page, cases['former-partner'])
  await page.locator('.sheet summary').click()
  const preview = await page.locator('.sheet').evaluate((sheet) => {
    for (const summary of sheet.querySelectorAll('summary')) summary.remove()
    return sheet.textContent
  })
  await person.press(person.shell('papers:copy'))
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.length).toBeGreaterThan(3_000)
  expect(bare(copied)).toBe(bare(preview))
})

test('a part that is left out stands neither in the preview nor in what is saved', async ({
  page,
}) => {
  const person = await papers(page, cases['former-partner'])
  await expect(page.locator('.sheet')).toContainText('art. 417/9')
  await page.getByText(person.shell('papers:parts'), { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Wetsartikelen', exact: false }).uncheck()
  await page.getByRole('checkbox', { name: 'Wat ik wil toevoegen', exact: false }).uncheck()
  await expect(page.locator('.sheet')).not.toContainText('art. 417/9')
  const download = page.waitForEvent('download')
  await person.press(person.shell('papers:pdf'))
  const saved = read(readFileSync(await (await download).path()))
  expect(saved).not.toContain('417/9')
  expect(saved).not.toContain('We hebben samen een kind')
  expect(saved).toContain('IG-4471')
  // It stays left out when one comes back.
  await page.goto('/')
  await person.press(person.shell('cover.resume'))
  await page.getByRole('button', { name: person.shell('papers:open') }).click()
  await expect(page.locator('.sheet')).toBeVisible()
  await expect(page.locator('.sheet')).not.toContainText('art. 417/9')
})

test('under 18 the paper holds addresses, and nothing of screenshots or files', async ({
  page,
}) => {
  const person = await papers(page, cases.minor)
  await expect(page.getByText(person.shell('papers:young'))).toBeVisible()
  const sheet = page.locator('.sheet')
  await expect(sheet).toContainText('snapchat.com/add/klasgenoot.x')
  await expect(sheet).not.toContainText(/SHA-256|schermafdruk|niet-tonen|nergens/i)
})

test('the other papers, in another language with one’s own below', async ({ page }) => {
  const person = await papers(page, cases.stranger)
  const { shell } = person
  const pick = (label: string) => page.getByRole('combobox', { name: label, exact: true })
  await pick(shell('papers:language')).selectOption('de')
  await page.getByText(shell('papers:beside')).click()
  for (const [kind, german, dutch] of [
    ['call', 'Ich möchte Anzeige erstatten', 'afspraak om klacht neer te leggen'],
    ['bring', 'Personalausweis', 'Identiteitskaart'],
    ['injured', 'geschädigte Person', 'benadeelde persoon'],
  ] as const) {
    await pick(shell('papers:which')).selectOption(kind)
    await expect(page.locator('.sheet')).toContainText(german)
    await expect(page.locator('.sheet .beside').filter({ hasText: dutch }).first()).toBeVisible()
  }
})

test('letters that the PDF lacks are named', async ({ page }) => {
  const notes = { dossier: { ...cases.ai.notes.dossier, story: { story: '好' } } }
  const person = await papers(page, { ...cases.ai, notes })
  const download = page.waitForEvent('download')
  await person.press(person.shell('papers:pdf'))
  await download
  await expect(page.getByText(/¤: 好/)).toBeVisible()
})
