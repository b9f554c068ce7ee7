import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { comeBack, toldBefore } from './kept.ts'
import { visitor } from './visitor.ts'
import { screenWords } from './words.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const x = (id: number) => `https://x.com/jan_voorbeeld/status/12345678901234567${id}`
const instagram = [
  'https://www.instagram.com/p/Cabc123defg/',
  'https://www.instagram.com/reel/Dxyz987abcd/',
]
const page7 = 'https://forum.example/draad/7'
const image = 'https://beeld.example/a.jpg'
/** Twelve links as people copy them: three platforms, a result of an image search, a site that is none, and one that only looks like one. */
const twelve = `Kijk: ${instagram[0]}?igsh=abc
${instagram[1]}
${x(10)}?s=20
https://mobile.twitter.com/jan_voorbeeld/status/1234567890123456711
x.com/jan_voorbeeld/status/1234567890123456712
${x(13)}
${x(14)}
${x(15)}
https://t.me/kanaal/12
https://www.google.be/imgres?imgurl=${encodeURIComponent(image)}&imgrefurl=${encodeURIComponent(page7)}
https://naaktforum.example/foto/99
https://www.instagrarn.com/p/Cabc123defg/`

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** From the cover by the way of links, up to the field to paste them into. */
async function toLinks(page: Page) {
  const person = visitor(page, 'nl')
  await page.goto('/')
  await person.press(person.shell('cover.links'))
  await person.answers('intake', { danger: 'no', keep: 'here', age: 'adult' })
  await person.at('intake', 'links')
  return person
}

/** The log of a case that is kept here. */
async function log(page: Page, more: Parameters<typeof comeBack>[1]) {
  await page.goto('/')
  const told = toldBefore({ pace: 'whole', who: 'me', age: 'adult', happened: 'online' })
  await comeBack(page, { told, at: {}, language: 'nl', ...more })
  const person = visitor(page, 'nl')
  await person.atPlan()
  await page.getByRole('button', { name: /^(Je links|Plak de links)/ }).click()
  await person.under(person.shell('log:title'))
  return person
}

test('twelve mixed links, pasted at the beginning, make the right plan and fill the forms', async ({
  page,
}) => {
  const person = await toLinks(page)
  const { shell, press, under } = person
  await page.getByRole('textbox').fill(`${twelve}\nen dit is geen adres`)
  await press(shell('log:paste.add'))
  await expect(page.getByText('13 genoteerd.')).toBeVisible()
  // What was not understood stays, with a word on why; the rest is taken from the field.
  await expect(page.getByRole('textbox')).toHaveValue('en dit is geen adres')
  await expect(page.getByText(/Hier vonden we geen adres: ‘en dit is geen adres’/)).toBeVisible()
  await expect(
    page.getByText(/dit lijkt op Instagram, maar het is een andere site: www\.instagrarn\.com/),
  ).toBeVisible()
  await expect(page.locator('main a[href]')).toHaveCount(0)
  await page.getByRole('textbox').fill('')
  await press(shell('step.continue'))

  // "Where" was passed by, and the first place of the plan opens.
  await person.at('instagram', 'evidence')
  await person.backToPlan()
  await expect(page.locator('.tasks .name')).toHaveText([
    shell('flow.evidence'),
    'Instagram',
    'X (Twitter)',
    'Telegram',
    shell('flow.any-website'),
    'Google',
    'Bing (Microsoft)',
    shell('flow.prevention'),
    shell('flow.own-accounts'),
    shell('flow.complaint'),
  ])

  // X, reported by the European form: everything that it asks, each with its own button.
  await press('X (Twitter)')
  await person.answers('x', { evidence: 'done', where: 'no-account' })
  await person.at('x', 'addresses')
  await press(screenWords('nl', 'x', 'addresses').choice('done'))
  await person.at('x', 'dsa')
  const posts = [10, 11, 12, 13, 14, 15].map(x)
  await press(shell('log:form.copy', { what: shell('log:form.content') }))
  expect(await clipboard(page)).toBe(posts.join('\n'))
  const text = page.getByRole('textbox', { name: shell('log:text.label') })
  for (const post of posts)
    await expect(text).toHaveValue(new RegExp(`^${post.replaceAll('.', '\\.')}$`, 'm'))
  expect(await text.inputValue()).not.toContain('instagram')
  await expect(text).toHaveAttribute('lang', 'en')
  await page.getByRole('combobox', { name: shell('log:text.language') }).selectOption('nl')
  await expect(text).toHaveAttribute('lang', 'nl')
  await expect(text).toHaveValue(/te goeder trouw/)

  // A text that was changed is kept, marked, and says what it lacks.
  await text.fill(`Mijn eigen woorden.\n${posts.slice(1).join('\n')}`)
  await expect(page.getByText(shell('log:text.edited'))).toBeVisible()
  await expect(page.getByText(shell('log:text.lacks_one', { count: 1 }))).toBeVisible()
  await press(shell('log:text.copy'))
  expect(await clipboard(page)).toMatch(/^Mijn eigen woorden/)
  await press(shell('step.back'))
  await press(screenWords('nl', 'x', 'addresses').choice('done'))
  await expect(text).toHaveValue(/^Mijn eigen woorden/)
  await press(shell('log:text.anew'))
  await expect(text).toHaveValue(/te goeder trouw/)

  // Sent: it stands in the log, with the day, and nothing is left to send here.
  await person.choose('x', 'dsa', 'done')
  await person.at('x', 'reported')
  await person.press(shell('plan.to-plan'))
  await page.getByRole('button', { name: /^Je links/ }).click()
  await under(shell('log:title'))
  await expect(page.locator('.links > li', { hasText: 'X (Twitter): ' })).toHaveCount(6)
})

test('Google is told of every page, the image and the results, one a line', async ({ page }) => {
  const links = Object.fromEntries(
    twelve
      .split('\n')
      .map((line) => line.replace('Kijk: ', ''))
      .concat(page7)
      .map((link, at) => [`l${at + 1}`, { text: link }]),
  )
  const told = toldBefore({ pace: 'whole', who: 'me', age: 'adult', happened: 'online' })
  await page.goto('/')
  await comeBack(page, {
    told,
    links,
    language: 'nl',
    answers: {
      google: {
        evidence: 'done',
        where: 'results',
        report: 'different',
        find: 'done',
        addresses: 'done',
      },
    },
    at: { flow: 'google', screen: 'form' },
  })
  const person = visitor(page, 'nl')
  await person.at('google', 'form')
  const copy = (what: string) =>
    person.press(person.shell('log:form.copy', { what: person.shell(`log:form.${what}`) }))
  await copy('page')
  const pages = (await clipboard(page)).split('\n')
  expect(pages).toHaveLength(12)
  expect(pages).toContain(page7)
  expect(pages).toContain('https://www.instagrarn.com/p/Cabc123defg/')
  await copy('image')
  expect(await clipboard(page)).toBe(image)
})

test('X takes one report after the other in the app, each noted as the person sends it', async ({
  page,
}) => {
  const links = Object.fromEntries([10, 11].map((id, at) => [`l${at + 1}`, { text: x(id) }]))
  const told = toldBefore({ pace: 'whole', who: 'me', age: 'adult', happened: 'online' })
  await page.goto('/')
  const answers = { x: { evidence: 'done', where: 'post' } }
  await comeBack(page, {
    told,
    links,
    answers,
    language: 'nl',
    at: { flow: 'x', screen: 'report' },
  })
  const person = visitor(page, 'nl')
  await person.at('x', 'report')
  const values = page.locator('.values')
  await expect(values).toHaveText(x(10))
  await person.choose('x', 'report', 'done')
  await expect(page.getByText(person.shell('log:form.next_one', { count: 1 }))).toBeVisible()
  await expect(values).toHaveText(x(11))
  await person.choose('x', 'report', 'done')
  await person.at('x', 'profile')
})

test('the log is filled in, says what is missing and why, is filtered, and takes back what was removed', async ({
  page,
}) => {
  const person = await log(page, {
    links: { l1: { text: x(10) }, l2: { text: '@iemand' }, l3: { text: 'https://x.com/home' } },
  })
  const { shell, press, button } = person
  const cards = page.locator('.links > li')
  await expect(cards).toHaveCount(3)
  await expect(cards.nth(1)).toContainText(shell('log:no-place'))
  await expect(cards.nth(2)).toContainText(shell('log:wrong.home'))

  await cards
    .first()
    .getByRole('button', { name: shell('log:edit') })
    .click()
  await press(shell('log:field.now'))
  for (const part of ['address', 'date', 'account'])
    await page.getByRole('combobox', { name: shell(`log:field.shot-${part}`) }).selectOption('yes')
  await page.getByRole('textbox', { name: shell('log:field.where') }).fill('op een stick')
  await expect(cards.first()).toContainText(shell('log:check.good'))
  // Emptied, it keeps what stood there, and says what to do.
  const text = page.getByRole('textbox', { name: shell('log:field.text') })
  await text.fill('')
  await expect(page.getByText(shell('log:field.text-empty'))).toBeVisible()
  await text.fill(x(10))
  await press(shell('log:field.report-here'))
  await page.getByRole('textbox', { name: shell('log:field.reference') }).fill('ABC-1')
  await person.each(shell('log:close')).click()

  const filter = page.getByRole('combobox', { name: shell('log:filter.label') })
  await filter.selectOption('reported')
  await expect(cards).toHaveCount(1)
  await filter.selectOption('missing')
  await expect(cards).toHaveCount(2)
  await filter.selectOption('all')

  await cards
    .nth(1)
    .getByRole('button', { name: shell('log:remove') })
    .click()
  await expect(cards).toHaveCount(2)
  await press(shell('log:undo'))
  await expect(cards.nth(1)).toContainText('@iemand')
  await cards
    .nth(1)
    .getByRole('button', { name: shell('log:edit') })
    .click()
  await page.getByRole('combobox', { name: shell('log:field.place') }).selectOption('instagram')
  await expect(cards.nth(1)).toContainText('Instagram')
  await button(shell('log:back')).click()
  await person.atPlan()
  await expect(page.locator('.tasks .name', { hasText: 'Instagram' })).toBeVisible()
})

test('files leave only their fingerprint; the list is printed, and saved as a table with its own', async ({
  page,
}) => {
  const person = await log(page, { links: { l1: { text: x(10), account: '=1+1' } } })
  const { shell, press } = person
  await page.getByLabel(shell('log:files.pick')).setInputFiles({
    name: 'schermafdruk.png',
    mimeType: 'image/png',
    buffer: Buffer.from('abc'),
  })
  await expect(
    page.getByText('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'),
  ).toBeVisible()
  await expect(page.locator('main img, main canvas, main video')).toHaveCount(0)
  await press(shell('log:export.show'))
  const download = page.waitForEvent('download')
  await press(shell('log:export.csv'))
  const file = await download
  expect(file.suggestedFilename()).toBe('notes.csv')
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
  const csv = Buffer.concat(chunks)
  expect(csv.toString('utf8')).toContain(x(10))
  expect(csv.toString('utf8')).toContain("'=1+1")
  const { createHash } = await import('node:crypto')
  await expect(page.locator('.hash')).toHaveText(createHash('sha256').update(csv).digest('hex'))

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(x(10)).first()).toBeHidden()
  await expect(page.locator('.entries').getByText(x(10))).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
})

test('about images of people under 18 there is no word of screenshots, and nothing to pick a file with', async ({
  page,
}) => {
  const person = await log(page, {
    told: toldBefore({ pace: 'whole', who: 'me', age: 'unsure', happened: 'online' }),
    links: { l1: { text: x(10), shot: { address: 'yes' }, where: 'stick' } },
    files: {},
  })
  await person.each(person.shell('log:edit')).click()
  await expect(page.locator('input[type=file]')).toHaveCount(0)
  await person.press(person.shell('log:export.show'))
  await expect(page.locator('.hash')).toBeVisible()
  await expect(page.locator('main')).not.toContainText(/schermafdruk|CSV|download/i)
})
