import type { Browser, Page } from '@playwright/test'
import { asideKey, slotKeys } from '../../src/keep/raw.ts'
import { expect, test } from './fixtures.ts'
import { stored } from './kept.ts'
import { guest, kiosk } from './kiosk.ts'
import { tooWide, unfold, violations } from './looks.ts'
import { scanned } from './scan.ts'
import { visitor } from './visitor.ts'
import { shellWord } from './words.ts'
import { worker } from './worker.ts'

test.setTimeout(180_000)

const word = (path: string, fill?: Record<string, string | number>) =>
  shellWord('nl', `handover:${path}`, fill)

/** From the plan: notes so many links, and comes back to it. */
async function noteLinks(page: Page, links: number) {
  const person = visitor(page, 'nl')
  await person.press(person.shell('log:open-none'))
  await person.under(person.shell('log:title'))
  const addresses = Array.from(
    { length: links },
    (_, at) => `https://x.com/jan_voorbeeld/status/1${String(at * 7919).padStart(18, '0')}`,
  )
  await page.getByRole('textbox').first().fill(addresses.join('\n'))
  await person.press(person.shell('log:paste.add'))
  await person.press(person.shell('log:back'))
  await person.atPlan()
}

/** At a public screen: a case of so many links, and the codes that hold it with what opens them. */
async function handedOver(page: Page, links: number) {
  await page.goto(kiosk)
  const person = guest(page)
  await person.intake('removal', 'Snapchat', 'Instagram')
  await noteLinks(page, links)
  await page.getByRole('button', { name: person.shell('after:along.open') }).click()
  await person.under(word('out.title'))
  return person
}

/** Everything that the screen shows of a hand-over, read as a phone and a person would. */
async function read(page: Page) {
  const codes = page.locator('.qr')
  await expect(codes.first()).toBeVisible({ timeout: 60_000 })
  const eye = await page.context().newPage()
  const addresses: string[] = []
  for (const code of await codes.all()) addresses.push((await scanned(code, eye)) ?? 'unread')
  await eye.close()
  const secret = (await page.locator('.secret p').innerText()).trim()
  return { addresses, secret }
}

/** The person's own phone. */
const phoneOf = (browser: Browser, baseURL: string | undefined) =>
  browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    locale: 'nl-BE',
    viewport: { width: 390, height: 780 },
    hasTouch: true,
  })

test.describe('at a screen of 1080 by 1920', () => {
  test.use({ viewport: { width: 1080, height: 1920 } })

  test('a phone reads the codes from the screen, opens them with the ten characters, and with no others', async ({
    page,
    browser,
    baseURL,
  }) => {
    await handedOver(page, 60)
    const { addresses, secret } = await read(page)
    expect(addresses.length).toBeGreaterThan(1)
    for (const address of addresses) {
      expect(address.startsWith(`${baseURL}/#`)).toBe(true)
      expect(address).not.toContain(secret.replace('-', ''))
    }

    const phone = await phoneOf(browser, baseURL)
    let tab = await phone.newPage()
    for (const [at, address] of addresses.entries()) {
      tab = await phone.newPage()
      await tab.goto(address)
      await visitor(tab, 'nl').under(word('in.title'))
      // Nothing of it stays in the address.
      expect(tab.url()).toBe(`${baseURL}/`)
      const lacking = addresses.length - at - 1
      await expect(tab.getByRole('textbox', { name: word('in.code') })).toHaveCount(
        lacking === 0 ? 1 : 0,
      )
    }
    const person = visitor(tab, 'nl')
    const code = person.field(word('in.code'))
    const wrong = secret.startsWith('A') ? secret.replace('A', 'B') : `A${secret.slice(1)}`
    await code.fill(wrong)
    await person.press(word('in.open'))
    await expect(tab.getByText(word('in.wrong'))).toBeVisible({ timeout: 60_000 })
    await code.fill('kort')
    await person.press(word('in.open'))
    await expect(tab.getByText(word('in.shape'))).toBeVisible()

    await code.fill(secret.toLowerCase())
    await person.press(word('in.open'))
    // It is nowhere else now: first it is asked how to keep it.
    await expect(person.heading).toHaveText(person.shell('keep:keeping.title'), { timeout: 60_000 })
    await person.press(person.shell('keep:keeping.back'))
    await person.atPlan()
    for (const place of ['Snapchat', 'Instagram', 'X (Twitter)'])
      await expect(person.button(place)).toBeVisible()
    await tab.getByRole('button', { name: person.shell('log:open') }).click()
    await expect(
      tab.getByText('https://x.com/jan_voorbeeld/status/1000000000000007919'),
    ).toBeVisible()
    // What waited for the other codes is gone, and nothing is kept before the person says so.
    expect(await stored(tab)).toEqual({})
    await phone.close()
  })
})

test('in the dark the codes are still read, and a case that is too big says what can be done', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const person = await handedOver(page, 2)
  const { addresses } = await read(page)
  expect(addresses.every((address) => /#\d+$/.test(address))).toBe(true)
  await person.press(word('out.back'))
  await person.atPlan()

  await page.getByRole('button', { name: person.shell('log:open') }).click()
  await person.under(person.shell('log:title'))
  const many = Array.from(
    { length: 260 },
    (_, at) => `https://x.com/een_ander${at}/status/2${String(at * 104_729).padStart(18, '0')}`,
  )
  await page.getByRole('textbox').first().fill(many.join('\n'))
  await person.press(person.shell('log:paste.add'))
  await person.press(person.shell('log:back'))
  await person.atPlan()
  await page.getByRole('button', { name: person.shell('after:along.open') }).click()
  await expect(page.getByText(word('big.body'))).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('.qr')).toHaveCount(0)
})

test('what is kept on the phone already is replaced only when the person says so', async ({
  page,
  browser,
  baseURL,
}) => {
  await handedOver(page, 1)
  const { addresses, secret } = await read(page)
  expect(addresses).toHaveLength(1)
  const phone = await phoneOf(browser, baseURL)
  const tab = await phone.newPage()
  await tab.goto('/')
  const person = visitor(tab, 'nl')
  await person.intake('here', 'online', 'TikTok')
  const kept = await stored(tab)
  await tab.goto('about:blank')
  await tab.goto(addresses[0] ?? '')
  await person.under(word('in.title'))
  await person.field(word('in.code')).fill(secret)
  await person.press(word('in.open'))
  await expect(tab.getByText(word('in.replace'))).toBeVisible({ timeout: 60_000 })
  await person.press(word('in.replace-no'))
  await expect(person.button(person.shell('cover.resume'))).toBeVisible()
  expect(await stored(tab)).toEqual(kept)
  expect(Object.keys(kept).every((key) => [...slotKeys, asideKey].includes(key as never))).toBe(
    true,
  )
  await phone.close()
})

test('handing over from a desk, its lock, and taking over on a phone pass axe and fit 320 px', async ({
  page,
  browser,
  baseURL,
}) => {
  const narrow = { width: 320, height: 640 }
  const faults: string[] = []
  const look = async (at: Page, name: string) => {
    await unfold(at)
    for (const colorScheme of ['light', 'dark'] as const) {
      await at.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const found = [...(await violations(at)), ...(await tooWide(at))]
      faults.push(...found.map((fault) => `${name}, ${colorScheme}: ${fault}`))
    }
  }
  const { open, setPassphrase, begin, toPlan, person, word: desk } = worker(page)
  await open()
  await setPassphrase()
  await begin()
  await toPlan('Snapchat', 'X (Twitter)')
  await noteLinks(page, 60)
  await page.getByRole('button', { name: person.shell('after:along.open') }).click()
  await person.under(word('out.title'))
  const { addresses } = await read(page)
  expect(addresses.length).toBeGreaterThan(1)
  await page.setViewportSize(narrow)
  await look(page, 'handing over')
  await person.press(person.shell('hide.label'))
  await person.under(desk('locked.title'))
  await look(page, 'a locked desk')

  const phone = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    locale: 'nl-BE',
    viewport: narrow,
  })
  const tab = await phone.newPage()
  const owner = visitor(tab, 'nl')
  for (const [at, address] of addresses.entries()) {
    await tab.goto('about:blank')
    await tab.goto(address)
    await owner.under(word('in.title'))
    await look(tab, `code ${at + 1} taken over`)
  }
  await owner.field(word('in.code')).fill('kort')
  await owner.press(word('in.open'))
  await expect(tab.getByText(word('in.shape'))).toBeVisible()
  await look(tab, 'characters that do not fit')
  await phone.close()
  expect(faults).toEqual([])
})
