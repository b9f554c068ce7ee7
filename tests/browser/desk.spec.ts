import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { stored } from './kept.ts'
import { tooWide, unfold, violations } from './looks.ts'
import { passphrase, worker } from './worker.ts'
import { screenWords, shellWord } from './words.ts'

test.use({ viewport: { width: 1280, height: 800 } })
test.setTimeout(120_000)

const spoken = JSON.parse(
  readFileSync(new URL('../../locales/nl/worker/snapchat.json', import.meta.url), 'utf8'),
) as { flow: Record<string, string>; screens: Record<string, Record<string, string>> }
/** Words without numbers and menu names, which are shown in another way. */
const plain = (text: string | undefined) => (text ?? '').split(/[[{]/)[0] ?? ''

/** At the desk in a flow, with Snapchat in the plan. */
async function inFlow(page: Page) {
  const at = worker(page)
  await at.open()
  await at.begin()
  await at.toPlan('Snapchat')
  await page.getByRole('navigation').getByRole('button', { name: 'Snapchat' }).click()
  await at.person.at('snapchat', 'evidence')
  return at
}

/** Where it is chosen how to keep a case, at a computer that knows the passphrase while the page does not. */
async function inKeeping(page: Page) {
  const at = worker(page)
  await at.open()
  await at.setPassphrase()
  await at.open()
  const code = await at.begin()
  await at.toPlan('Snapchat')
  await at.press(at.word('bar.keep'))
  return { at, code }
}

test('plan, step and what is said to the worker stand side by side', async ({ page }) => {
  const at = await inFlow(page)
  const plan = page.getByRole('navigation', { name: shellWord('nl', 'plan.title') })
  const boxes = await Promise.all(
    [plan, page.locator('.desk-step'), at.panel].map((part) => part.boundingBox()),
  )
  const [left, middle, right] = boxes.map((box) => box ?? { x: 0, width: 0, y: 0 })
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(middle?.x ?? 0)
  expect((middle?.x ?? 0) + (middle?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0)
  await expect(plan.locator('[aria-current=step]')).toHaveText('Snapchat')
  await expect(at.panel).toContainText(plain(spoken.screens.evidence?.ask))
  await at.person.answer('snapchat', 'evidence', 'done')
  await expect(at.panel).toContainText(plain(spoken.screens.where?.ask))
  await at.panel.getByText(at.word('panel.whole')).click()
  await expect(at.panel).toContainText(plain(spoken.flow.self))
})

test('a note is part of the case: the person sees it in the plan and can take it out', async ({
  page,
}) => {
  const at = await inFlow(page)
  await page.keyboard.press('n')
  await page.keyboard.type('Samen bekeken, gaat vanavond verder.')
  await page.keyboard.press('Tab')
  await at.press(shellWord('nl', 'plan.title'))
  await at.person.atPlan()
  const notes = page.locator('.remarks')
  await expect(notes).toContainText('Samen bekeken, gaat vanavond verder.')
  await expect(notes).toContainText(screenWords('nl', 'snapchat', 'evidence').title)
  await at.person.each(shellWord('nl', 'after:remarks.remove')).click()
  await expect(notes).toHaveCount(0)
})

test('the step stands in two languages; each column says which, and an answer in either moves both', async ({
  page,
}) => {
  const at = await inFlow(page)
  await page.getByRole('combobox', { name: at.word('bar.beside') }).selectOption('en')
  const dutch = page.getByRole('region', { name: 'Nederlands', exact: true })
  const english = page.getByRole('region', { name: 'English', exact: true })
  const title = (language: string, screen: string) =>
    screenWords(language, 'snapchat', screen).title
  await expect(dutch.getByRole('heading', { level: 1 })).toHaveText(title('nl', 'evidence'))
  await expect(english.getByRole('heading', { level: 1 })).toHaveText(title('en', 'evidence'))
  await expect(page.locator('[lang=en]').filter({ has: english })).toHaveCount(1)
  await english
    .getByRole('button', { name: screenWords('en', 'snapchat', 'evidence').choice('done') })
    .click()
  await expect(english.getByRole('heading', { level: 1 })).toHaveText(title('en', 'where'))
  await expect(dutch.getByRole('heading', { level: 1 })).toHaveText(title('nl', 'where'))
  await expect(dutch.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('t')
  await expect(english).toHaveCount(0)
})

test('worker and person each read their own language', async ({ page }) => {
  const at = worker(page, 'en')
  await at.open()
  await at.begin()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const panel = page.locator('[lang=nl]').filter({ has: at.panel })
  await expect(panel).toBeVisible()
  await expect(at.bar).toContainText(at.word('bar.saved-no'))
})

test('the map shows what each answer opens, and leads back to what was answered, by keyboard alone', async ({
  page,
}) => {
  const at = await inFlow(page)
  await at.person.answer('snapchat', 'evidence', 'done')
  await at.person.at('snapchat', 'where')
  await page.keyboard.press('m')
  const words = (path: string, fill?: Record<string, string>) =>
    shellWord('nl', `map:${path}`, fill)
  await at.person.under(words('title', { flow: 'Snapchat' }))
  const map = page.locator('.map')
  await expect(map).toContainText(screenWords('nl', 'snapchat', 'evidence').title)
  await page.getByRole('radio', { name: words('views.list') }).check()
  const back = map.getByRole('button', { name: screenWords('nl', 'snapchat', 'evidence').title })
  await back.focus()
  await page.keyboard.press('Enter')
  await at.person.at('snapchat', 'evidence')
  await expect(map).toHaveCount(0)
})

test('every key does what the list says, and all can be turned off', async ({ page }) => {
  const at = await inFlow(page)
  await page.keyboard.press('c')
  await at.person.at('snapchat', 'where')
  await page.keyboard.press('2')
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await page.keyboard.press('c')
  await expect(at.person.heading).not.toHaveText(screenWords('nl', 'snapchat', 'where').title)
  await page.keyboard.press('b')
  await at.person.at('snapchat', 'where')
  await page.keyboard.press('k')
  await at.person.under(at.word('keep.title'))
  await page.keyboard.press('k')
  await page.keyboard.press('h')
  await at.person.under(shellWord('nl', 'help.title'))
  await page.keyboard.press('p')
  await at.person.atPlan()
  await page.keyboard.press('?')
  await at.person.under(at.word('keys.title'))
  await page.getByRole('checkbox', { name: at.word('keys.on') }).uncheck()
  await at.press(at.word('back'))
  await page.keyboard.press('h')
  await expect(at.person.heading).toHaveText(shellWord('nl', 'plan.title'))
})

test('after ten minutes the desk locks: nothing of the case is on the page, and the passphrase brings it back', async ({
  page,
}) => {
  await page.clock.install()
  const at = worker(page)
  await at.open()
  await at.setPassphrase()
  const code = await at.begin()
  await at.toPlan('Snapchat')
  await page.clock.fastForward('08:00')
  await at.person.atPlan()
  await page.mouse.move(30, 30)
  await page.clock.fastForward('08:00')
  await at.person.atPlan()
  // A computer that slept.
  await page.clock.fastForward('08:00:00')
  await at.person.under(at.word('locked.title'))
  const html = await page.evaluate(() => document.body.innerHTML)
  expect(html).not.toContain(code)
  expect(html).not.toContain('Snapchat')
  await at.person.field(at.word('secret.label')).fill('iets heel anders dan dat')
  await at.press(at.word('locked.open'))
  await expect(page.getByText(at.word('secret.wrong'))).toBeVisible()
  await at.unlocks(at.word('locked.open'))
  await at.person.atPlan()
  await expect(at.bar).toContainText(code)
})

test('where no passphrase was set, it is asked whether somebody is there, and then the case is erased', async ({
  page,
}) => {
  await page.clock.install()
  const at = worker(page)
  await at.open()
  await at.begin()
  await at.toPlan('Snapchat')
  await page.clock.fastForward('10:01')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('a')
  await expect(dialog).toBeHidden()
  await page.clock.fastForward('10:01')
  await expect(dialog).toBeVisible()
  await page.clock.fastForward('01:00')
  await at.person.under(at.word('home.title'))
})

test('what locked the desk opens it, whatever this computer is told meanwhile', async ({
  page,
  context,
}) => {
  const at = worker(page)
  await at.open()
  await at.setPassphrase()
  await at.begin()
  await at.toPlan('Snapchat')
  await page.keyboard.press('l')
  await at.person.under(at.word('locked.title'))

  const other = await context.newPage()
  const passer = worker(other)
  await passer.open()
  await other.getByText(passer.word('home.secret-drop')).first().click()
  await passer.person.field(passer.word('secret.label')).fill('iets heel anders dan dat')
  await passer.press(passer.word('home.secret-drop'))
  await expect(other.getByText(passer.word('secret.wrong'))).toBeVisible()
  // As somebody could who knows the browser's own tools.
  await other.evaluate(() => localStorage.clear())
  await passer.open()
  await passer.person.field(passer.word('secret.choose')).fill('van iemand anders nu')
  await passer.person.field(passer.word('secret.again')).fill('van iemand anders nu')
  await passer.press(passer.word('home.secret-set'))
  await expect(other.getByText(passer.word('home.secret-known', { count: 10 }))).toBeVisible()

  await page.bringToFront()
  await at.person.field(at.word('secret.label')).fill('van iemand anders nu')
  await at.press(at.word('locked.open'))
  await expect(page.getByText(at.word('secret.wrong'))).toBeVisible()
  // Back at the locked screen takes nothing away.
  await page.goBack()
  await at.unlocks(at.word('locked.open'))
  await at.person.atPlan()
  await page.goBack()
  await at.person.at('intake', 'wants')
})

test('closing a case leaves another that stands locked in this browser', async ({ page }) => {
  const at = worker(page)
  await at.open()
  await at.setPassphrase()
  const code = await at.begin()
  await at.toPlan('Snapchat')
  await at.press(at.word('bar.keep'))
  await at.press(at.word('here.lock'))
  await expect(at.bar).toContainText(at.word('bar.saved-locked'), { timeout: 60_000 })
  await page.goto('about:blank')
  await at.open()
  await at.begin()
  await at.person.answer('intake', 'safety', 'no')
  await at.press(at.word('bar.close'))
  await at.press(at.word('close.now'))
  await at.person.under(at.word('home.title'))
  await at.press(at.word('home.unlock'))
  await at.person.field(shellWord('nl', 'keep:unlock.passphrase')).fill(passphrase)
  await at.press(shellWord('nl', 'keep:unlock.open'))
  await expect(at.person.heading).toHaveText(shellWord('nl', 'plan.title'), { timeout: 60_000 })
  await expect(at.bar).toContainText(code)
})

test('keys answer only a step that is to be seen', async ({ page }) => {
  const at = await inFlow(page)
  await at.press(at.word('bar.close'))
  await at.person.under(
    at.word('close.title', {
      code: (await page.locator('.desk-bar strong').innerText()).replace(/^\S+ /, ''),
    }),
  )
  for (const key of ['1', '2', 'c']) await page.keyboard.press(key)
  await page.waitForTimeout(300)
  await expect(page.getByRole('button', { name: at.word('close.now') })).toBeVisible()
  await page.keyboard.press('b')
  await at.person.at('snapchat', 'evidence')
})

test('a case goes into a file named by its code, and comes back from it', async ({ page }) => {
  const { at, code } = await inKeeping(page)
  await at.press(at.word('file.save'))
  await at.person.field(at.word('secret.label')).fill(passphrase)
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    at.press(at.word('file.save')),
  ])
  expect(file.suggestedFilename()).toBe(`${code}.age`)
  await expect(page.getByText(at.word('file.made', { name: `${code}.age` }))).toBeVisible()
  await expect(at.bar).toContainText(at.word('bar.saved-no'))
  await at.press(at.word('file.there'))
  await expect(at.bar).toContainText(at.word('bar.saved-file'))
  await at.press(at.word('bar.close'))
  await expect(page.getByText(at.word('close.saved'))).toBeVisible()
  await at.press(at.word('close.now'))
  await at.person.under(at.word('home.title'))

  await at.press(at.word('home.file'))
  await page.locator('input[type=file]').setInputFiles(await file.path())
  await at.person.field(shellWord('nl', 'keep:unlock.passphrase')).fill(passphrase)
  await at.press(shellWord('nl', 'keep:file.open'))
  await expect(at.person.heading).toHaveText(shellWord('nl', 'plan.title'), { timeout: 120_000 })
  await expect(at.bar).toContainText(code)
  await expect(at.bar).toContainText(at.word('bar.saved-file'))
})

test('locked in the browser a case outlasts a crash; once closed nothing of it is left', async ({
  page,
}) => {
  const { at, code } = await inKeeping(page)
  await at.press(at.word('here.lock'))
  await at.unlocks(at.word('here.lock'))
  await expect(at.bar).toContainText(at.word('bar.saved-locked'), { timeout: 60_000 })
  const kept = JSON.stringify(await stored(page))
  for (const text of [code, 'snapchat', 'adult']) expect(kept).not.toContain(text)

  await page.goto('about:blank')
  await at.open()
  await at.press(at.word('home.unlock'))
  await at.person.field(shellWord('nl', 'keep:unlock.passphrase')).fill(passphrase)
  await at.press(shellWord('nl', 'keep:unlock.open'))
  await expect(at.person.heading).toHaveText(shellWord('nl', 'plan.title'), { timeout: 60_000 })
  await expect(at.bar).toContainText(code)
  await at.press(at.word('bar.close'))
  await at.press(at.word('close.now'))
  await at.person.under(at.word('home.title'))
  expect(Object.keys(await stored(page))).toEqual(['leidraad-desk'])
})

test('Back from the first question does not close a case unasked', async ({ page }) => {
  const at = worker(page)
  await at.open()
  await at.begin()
  await at.person.answer('intake', 'safety', 'no')
  await at.person.at('intake', 'who')
  for (const screen of ['safety', 'pace']) {
    await page.goBack()
    await at.person.at('intake', screen)
  }
  await page.goBack()
  await expect(page.getByText(at.word('close.unsaved'))).toBeVisible()
  await at.press(at.word('close.not'))
  await at.person.at('intake', 'who')
})

/** Every part of the desk, each with its name. */
const parts: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: async (page) => {
    await worker(page).open()
  },
  step: async (page) => {
    await inFlow(page)
  },
  map: async (page) => {
    await inFlow(page)
    await page.keyboard.press('m')
    await expect(page.locator('.map')).toBeVisible()
  },
  keep: async (page) => {
    await inFlow(page)
    await page.keyboard.press('k')
  },
  close: async (page) => {
    const at = await inFlow(page)
    await at.press(at.word('bar.close'))
  },
  keys: async (page) => {
    await inFlow(page)
    await page.keyboard.press('?')
  },
  plan: async (page) => {
    await inFlow(page)
    await page.keyboard.press('p')
    await worker(page).person.atPlan()
  },
}

/** The windows at a desk, and at 400 %; with the colours that are looked at there. */
const windows = [
  [1280, 800, ['light', 'dark']],
  [1920, 1080, ['light']],
  [320, 256, []],
] as const

test(`every part of the desk passes axe, and fits every window`, async ({ page }) => {
  test.setTimeout(300_000)
  const faults: string[] = []
  for (const [name, go] of Object.entries(parts)) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await go(page)
    for (const [width, height, schemes] of windows) {
      await page.setViewportSize({ width, height })
      await unfold(page)
      const found: string[] = [...(await tooWide(page))]
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        found.push(...(await violations(page)).map((fault) => `${colorScheme}: ${fault}`))
      }
      faults.push(...found.map((fault) => `${name}, ${width} by ${height}: ${fault}`))
    }
  }
  expect(faults).toEqual([])
})
