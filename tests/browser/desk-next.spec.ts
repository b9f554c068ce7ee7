import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { stored } from './kept.ts'
import { test } from './profiles.ts'
import { eavesdrop, heldBy, reachable } from './reach.ts'
import { filesOf, findIn, letters } from './residue.ts'
import { passphrase, worker } from './worker.ts'

test.use({ viewport: { width: 1280, height: 800 }, leaves: true })
test.setTimeout(300_000)

const newMarkers = () => ({
  link: letters(18),
  account: letters(18),
  text: letters(18),
  note: letters(18),
  draft: letters(18),
})
type Markers = ReturnType<typeof newMarkers>

/** A case with a marker in every field on the way, a note of the worker's among them, and a text that was copied; it stays in the middle of one more link. */
async function fullCase(page: Page, markers: Markers) {
  const at = worker(page)
  const { person } = at
  const { shell, press, field } = person
  const code = await at.begin()
  await at.toPlan('Snapchat', 'X (Twitter)')
  await press(shell('log:open-none'))
  await person.under(shell('log:title'))
  await page
    .getByRole('textbox')
    .first()
    .fill(`https://x.com/${markers.link}/status/1234567890123456710`)
  await press(shell('log:paste.add'))
  await person.each(shell('log:edit')).click()
  await field(shell('log:field.account')).fill(markers.account)
  await press(shell('log:back'))
  await person.atPlan()
  await page.getByRole('navigation').getByRole('button', { name: 'X (Twitter)' }).click()
  await person.answers('x', { evidence: 'done', where: 'no-account', addresses: 'done' })
  await person.at('x', 'dsa')
  await field(shell('log:text.label')).fill(markers.text)
  await at.panel.getByRole('textbox').fill(markers.note)
  await press(shell('log:text.copy'))
  await expect(page.getByText(shell('step.copied'))).toBeVisible()
  await press(shell('plan.title'))
  await person.atPlan()
  await page.getByRole('button', { name: shell('log:open') }).click()
  await person.under(shell('log:title'))
  await page.getByRole('textbox').first().fill(markers.draft)
  return { at, code }
}

/** What a paste would put into a field. */
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

const close = async (page: Page) => {
  const at = worker(page)
  await at.press(at.word('bar.close'))
  await at.press(at.word('close.now'))
  await at.person.under(at.word('home.title'))
}

/** Every way in which a case comes to its end, each of which leads back to the beginning of the page. */
const ends: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'closing it': close,
  'the way out': async (page) => {
    await page.locator('h1').click()
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift')
    await page.waitForURL('https://www.meteo.be/**')
    await page.goto('/desk/')
  },
  idle: async (page) => {
    await page.clock.runFor(10 * 60_000 + 1_000)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.clock.runFor(60_000)
    await worker(page).person.under(worker(page).word('home.title'))
  },
  reload: async (page) => {
    await page.reload()
  },
}

test.describe('Next person', () => {
  for (const [end, take] of Object.entries(ends))
    test(`at the desk after ${end}: nothing of the case is left for the next`, async ({
      newProfile,
    }) => {
      const profile = newProfile()
      const page = await profile.open()
      const context = page.context()
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const heard = await eavesdrop(context)
      await page.bringToFront()
      if (end === 'idle') await page.clock.install()
      await worker(page).open()
      const markers = newMarkers()
      const { code } = await fullCase(page, markers)
      expect(await clipboard(page)).toContain(markers.text)
      expect(heldBy(await reachable(page), markers)).toContain('draft')

      await take(page)
      const at = worker(page)
      await expect(at.person.heading).toHaveText(at.word('home.title'))
      const look = async () => {
        const found = await reachable(page)
        expect(heldBy(found, { ...markers, code: `Zaak ${code}` })).toEqual([])
        expect(['base', 'guard', null]).toContain((JSON.parse(found) as { state: unknown }).state)
      }
      await look()
      expect(await stored(page)).toEqual({})
      // A page that is only loaded anew has no say any more.
      if (end !== 'reload') expect(await clipboard(page)).toBe('')
      for (const step of ['goForward', 'goBack', 'goForward'] as const) {
        await page[step]().catch(() => null)
        await page.waitForLoadState()
        if (new URL(page.url()).pathname === '/desk/') await look()
      }
      await page.goto('/desk/')
      const next = await at.begin()
      expect(next).not.toBe(code)
      await at.toPlan('Snapchat')
      await at.press(at.person.shell('log:open-none'))
      await expect(page.getByRole('textbox').first()).toHaveValue('')
      await look()

      expect(heldBy(JSON.stringify(await heard()), markers)).toEqual([])
      await profile.close()
      const files = filesOf(profile.folder)
      expect(Object.values(markers).flatMap((marker) => findIn(files, marker))).toEqual([])
    })

  test('two tabs, two cases: neither sees the other, and closing or locking one leaves the other as it is', async ({
    newProfile,
  }) => {
    const profile = newProfile()
    const one = await profile.open()
    await worker(one).open()
    await worker(one).setPassphrase()
    await worker(one).open()
    const [mine, theirs] = [newMarkers(), newMarkers()]
    const first = await fullCase(one, mine)
    await first.at.press(first.at.word('bar.keep'))
    await first.at.press(first.at.word('here.lock'))
    await first.at.unlocks(first.at.word('here.lock'))
    await expect(first.at.bar).toContainText(first.at.word('bar.saved-locked'), { timeout: 60_000 })

    const two = await one.context().newPage()
    await two.setViewportSize({ width: 1280, height: 800 })
    await worker(two).open()
    expect(heldBy(await reachable(two), mine)).toEqual([])
    const second = await fullCase(two, theirs)
    expect(second.code).not.toBe(first.code)
    expect(heldBy(await reachable(two), mine)).toEqual([])
    expect(heldBy(await reachable(one), theirs)).toEqual([])

    // What is locked here is the first one's; the second cannot be put over it.
    await second.at.press(second.at.word('bar.keep'))
    await second.at.press(second.at.word('here.lock'))
    await second.at.unlocks(second.at.word('here.lock'))
    await expect(second.at.bar).toContainText(second.at.word('bar.saved-no'))

    await one.bringToFront()
    await close(one)
    expect(Object.keys(await stored(one))).toEqual(['leidraad-desk'])
    await two.bringToFront()
    await expect(second.at.bar).toContainText(second.code)
    expect(heldBy(await reachable(two), theirs)).toContain('draft')
    await close(two)
    expect(heldBy(await reachable(two), { ...mine, ...theirs })).toEqual([])
    const kept = JSON.stringify(await stored(two))
    expect(kept).not.toContain(passphrase)
    await profile.close()
    const files = filesOf(profile.folder)
    const sought = [...Object.values(mine), ...Object.values(theirs), passphrase]
    expect(sought.flatMap((marker) => findIn(files, marker))).toEqual([])
  })
})
