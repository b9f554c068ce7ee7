import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { put, record, stored, toldBefore } from './kept.ts'
import { visitor } from './visitor.ts'

const own = 'Vier Paarden  lopen naar huis'
const frozen = readFileSync(new URL('../records/2-locked.json', import.meta.url), 'utf8')
const frozenPassphrase = 'paard lepel wolk trein groen'

const field = (page: Page) => page.getByRole('textbox').first()

/** Thinks of a passphrase and takes it. */
async function takeOwn(page: Page, passphrase = own) {
  const person = visitor(page, 'nl')
  await person.press(person.shell('keep:lock.own'))
  await field(page).fill(passphrase)
  await person.press(person.shell('keep:lock.own-done'))
}

/** From the cover to the question after the one about keeping, with a lock. */
async function locked(page: Page) {
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.press(person.shell('cover.begin'))
  await person.answers('intake', { danger: 'no', keep: 'locked' })
  await expect(person.heading).toHaveText(person.shell('keep:lock.title'))
  await expect(person.heading).toBeFocused()
  return person
}

/** Something locked is kept here already. */
async function closed(page: Page) {
  await page.goto('/')
  await put(page, frozen)
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.press(person.shell('cover.unlock'))
  await expect(person.heading).toHaveText(person.shell('keep:unlock.title'))
  return person
}

test('five words are offered, others on demand, and open the plan after a reload', async ({
  page,
}) => {
  const person = await locked(page)
  const shown = page.locator('.secret p')
  await expect(shown).toHaveText(/^([a-z]+ ){4}[a-z]+$/)
  const first = await shown.textContent()
  await person.press(person.shell('keep:lock.other-words'))
  await expect(shown).not.toHaveText(first ?? '')
  const words = (await shown.textContent()) ?? ''
  await person.press(person.shell('keep:lock.done'))
  await person.answer('intake', 'who', 'me')
  await person.at('intake', 'age')

  const kept = JSON.stringify(await stored(page))
  expect(kept).toContain('lock')
  for (const secret of [...words.split(' '), 'intake', 'answers'])
    expect(kept).not.toContain(secret)

  await page.reload()
  await person.atCover()
  await person.press(person.shell('cover.unlock'))
  await field(page).fill(words.toUpperCase())
  await person.press(person.shell('keep:unlock.open'))
  await person.at('intake', 'age')
})

test('a passphrase of one’s own that is too short is explained, and nothing typed is lost', async ({
  page,
}) => {
  const person = await locked(page)
  await takeOwn(page, 'te kort')
  await expect(page.getByRole('alert').first()).toHaveText(
    person.shell('keep:lock.weak-short', { count: 14 }),
  )
  await expect(field(page)).toHaveValue('te kort')
  expect(await stored(page)).toEqual({})
  await field(page).fill(own)
  await person.press(person.shell('keep:lock.own-done'))
  await person.at('intake', 'who')
})

test('what is typed is masked until one wants to see it, and no browser offers to keep it', async ({
  page,
}) => {
  await locked(page)
  await page.getByRole('button', { name: visitor(page, 'nl').shell('keep:lock.own') }).click()
  const security = () =>
    field(page).evaluate((input) =>
      getComputedStyle(input).getPropertyValue('-webkit-text-security'),
    )
  expect(await security()).toBe('disc')
  await page.getByRole('checkbox', { name: visitor(page, 'nl').shell('keep:lock.show') }).check()
  expect(await security()).toBe('none')
  for (const input of await page.locator('input, form').all())
    await expect(input).not.toHaveAttribute('autocomplete', 'on')
  await expect(field(page)).toHaveAttribute('autocomplete', 'off')
  await expect(page.locator('input[type=password]')).toHaveCount(0)
})

test('going back from the passphrase keeps nothing and asks again how to keep', async ({
  page,
}) => {
  const person = await locked(page)
  await person.press(person.shell('keep:lock.back'))
  await person.at('intake', 'keep')
  expect(await stored(page)).toEqual({})
  await person.choose('intake', 'keep', 'locked')
  await expect(person.heading).toHaveText(person.shell('keep:lock.title'))
  await page.goBack()
  await person.at('intake', 'keep')
})

test('a recovery code is shown once, can be printed alone, and opens the plan', async ({
  page,
}) => {
  const person = await locked(page)
  await page.getByRole('checkbox', { name: person.shell('keep:lock.code') }).check()
  await takeOwn(page)
  await expect(person.heading).toHaveText(person.shell('keep:lock.code-title'))
  const code = (await page.locator('.secret p').textContent()) ?? ''
  expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.secret p')).toBeVisible()
  await expect(page.locator('header')).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await person.press(person.shell('keep:lock.code-done'))
  await person.at('intake', 'who')

  await page.reload()
  await person.press(person.shell('cover.unlock'))
  await person.press(person.shell('keep:unlock.use-code'))
  await field(page).fill('kort')
  await person.press(person.shell('keep:unlock.open'))
  await expect(page.getByRole('alert').first()).toHaveText(person.shell('keep:unlock.code-wrong'))
  await field(page).fill(code.toLowerCase().replace('-', ' '))
  await person.press(person.shell('keep:unlock.open'))
  await person.at('intake', 'who')
})

test('a wrong passphrase gets a clear sentence and loses nothing; progress is shown meanwhile', async ({
  page,
}) => {
  const person = await closed(page)
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    new MutationObserver(() => {
      const busy = document.querySelector('.busy')
      if (busy?.textContent)
        seen.push(`${busy.querySelector('progress') ? 'bar' : ''} ${busy.textContent}`)
    }).observe(document, { subtree: true, childList: true })
  })
  await person.press(person.shell('keep:unlock.open'))
  await expect(page.getByRole('alert').first()).toHaveText(person.shell('keep:unlock.empty'))
  await field(page).fill('paard lepel wolk trein blauw')
  await person.press(person.shell('keep:unlock.open'))
  await expect(page.getByRole('alert').first()).toHaveText(person.shell('keep:unlock.wrong'))
  await expect(field(page)).toHaveValue('paard lepel wolk trein blauw')
  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen[0])).toBe(
    `bar ${person.shell('keep:unlock.opening')}`,
  )
  expect(await stored(page)).toEqual({ leidraad: frozen })
  await field(page).fill(frozenPassphrase)
  await page.keyboard.press('Enter')
  await person.at('snapchat', 'report')
})

test('what is opened is in the language in which one left it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'en-GB', ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/')
  await put(page, frozen)
  await page.goto('/')
  const english = visitor(page, 'en')
  await english.press(english.shell('cover.unlock'))
  await field(page).fill(frozenPassphrase)
  await english.press(english.shell('keep:unlock.open'))
  await visitor(page, 'nl').at('snapchat', 'report')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await context.close()
})

test('who has forgotten everything may begin again, save it as it is, or erase it', async ({
  page,
}) => {
  const person = await closed(page)
  await page.getByText(person.shell('keep:unlock.else'), { exact: true }).click()
  const download = page.waitForEvent('download')
  await person.press(person.shell('cover.save-raw'))
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(frozen)

  await person.press(person.shell('cover.begin'))
  await person.press(person.shell('cover.begin'))
  await person.answers('intake', { danger: 'no', keep: 'here' })
  await expect(page.getByText(person.shell('keep:fault.held'))).toBeVisible()
  expect(await stored(page)).toEqual({ leidraad: frozen })

  await page.reload()
  await person.press(person.shell('cover.unlock'))
  await page.getByText(person.shell('keep:unlock.else'), { exact: true }).click()
  await person.press(person.shell('cover.erase'))
  await person.press(person.shell('plan.erase-yes'))
  await person.atCover()
  expect(await stored(page)).toEqual({})
})

test('the way of keeping stands on the plan and can be changed there, each way to each', async ({
  page,
}) => {
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.intake('nothing', 'online', 'Snapchat')
  const ways = async () => {
    await person.press(person.shell('keep:keeping.change'))
    await expect(person.heading).toHaveText(person.shell('keep:keeping.title'))
  }
  const plan = async (way: string) => {
    await person.press(person.shell('keep:keeping.back'))
    await person.atPlan()
    await expect(page.getByText(person.shell(`keep:keeping.${way}`))).toBeVisible()
  }
  await expect(page.getByText(person.shell('keep:keeping.memory'))).toBeVisible()

  await ways()
  await person.press(person.shell('keep:keeping.to-device'))
  await expect(page.getByText(person.shell('keep:keeping.changed'))).toBeVisible()
  expect(JSON.stringify(await stored(page))).toContain('snapchat')
  await plan('device')

  await ways()
  await person.press(person.shell('keep:keeping.to-locked'))
  await takeOwn(page)
  await expect(person.heading).toHaveText(person.shell('keep:keeping.title'))
  expect(JSON.stringify(await stored(page))).not.toContain('snapchat')
  await plan('locked')

  await ways()
  await person.press(person.shell('keep:keeping.to-memory'))
  await expect(page.getByText(person.shell('keep:keeping.changed'))).toBeVisible()
  expect(await stored(page)).toEqual({})
  await plan('memory')
  await expect(person.button('Snapchat')).toBeVisible()
})

test('a case goes in a file to another device, and replaces what is there only when one says so', async ({
  page,
  browser,
}) => {
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.intake('nothing', 'online', 'Snapchat')
  await person.press(person.shell('keep:keeping.change'))
  await person.press(person.shell('keep:file.out'))
  await expect(page.getByText(person.shell('keep:file.warn'))).toBeVisible()
  await takeOwn(page)
  const download = page.waitForEvent('download')
  await person.press(person.shell('keep:file.save'))
  const file = await download
  expect(file.suggestedFilename()).toBe('notes.age')
  const path = await file.path()
  expect(readFileSync(path, 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /)
  expect(readFileSync(path, 'latin1')).not.toMatch(/snapchat|answers/)
  expect(await stored(page)).toEqual({})

  const context = await browser.newContext({ locale: 'nl-BE' })
  const there = await context.newPage()
  await there.goto(page.url())
  await put(there, record({ told: toldBefore({ age: 'adult' }), at: {} }))
  await there.goto(page.url())
  const other = visitor(there, 'nl')
  await other.press(other.shell('cover.file'))
  await other.press(other.shell('keep:file.open'))
  await expect(there.getByText(other.shell('keep:file.none'))).toBeVisible()
  const input = there.locator('input[type=file]')
  await input.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('hallo') })
  await expect(there.getByText(other.shell('keep:file.other'))).toBeVisible()
  await input.setInputFiles(path)
  await field(there).fill('niet de goede woorden')
  await other.press(other.shell('keep:file.open'))
  await expect(there.getByText(other.shell('keep:file.wrong'))).toBeVisible({ timeout: 60_000 })
  await expect(field(there)).toHaveValue('niet de goede woorden')
  await field(there).fill(own)
  const before = await stored(there)
  await other.press(other.shell('keep:file.open'))
  await expect(there.getByText(other.shell('keep:file.replace'))).toBeVisible({ timeout: 60_000 })
  expect(await stored(there)).toEqual(before)
  await other.press(other.shell('keep:file.replace-yes'))
  await other.atPlan()
  await expect(other.button('Snapchat')).toBeVisible()
  await context.close()
})
