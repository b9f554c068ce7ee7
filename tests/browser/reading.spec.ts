import type { Page } from '@playwright/test'
import { readings, type Setting } from '../../src/case/reading.ts'
import { expect, fetched, test } from './fixtures.ts'
import { comeBack, stored, toldBefore } from './kept.ts'
import { tooWide, unfold, violations } from './looks.ts'
import { places } from './places.ts'
import { visitor } from './visitor.ts'
import { screenWords, shellWord } from './words.ts'

const word = (path: string) => shellWord('nl', `reading:${path}`)
const summary = (page: Page) => page.getByText(shellWord('nl', 'reading'), { exact: true })

async function pick(page: Page, setting: Setting, value: string) {
  await list(page, setting).selectOption(value)
  await expect(page.locator('html')).toHaveAttribute(`data-${setting}`, value)
}
const list = (page: Page, setting: Setting) =>
  page.getByRole('combobox', { name: word(setting), exact: true })
const fontSize = (page: Page) =>
  page.locator('h1').evaluate((h1) => Number.parseFloat(getComputedStyle(h1).fontSize))

test('letters and colours are set before the first question, go with the case, and come back with it', async ({
  page,
}) => {
  await page.goto('/')
  const person = visitor(page, 'nl')
  const usual = await fontSize(page)
  await summary(page).click()
  await pick(page, 'size', 'larger')
  await pick(page, 'colours', 'contrast')
  expect(await fontSize(page)).toBeGreaterThan(usual * 1.3)

  await person.press(person.shell('cover.begin'))
  await person.answers('intake', { danger: 'no', keep: 'here' })
  await person.at('intake', 'who')
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger')
  await expect
    .poll(async () => Object.values(await stored(page)).join(''))
    .toContain('"reading":{"size":"larger","colours":"contrast"}')

  await page.reload()
  await person.at('intake', 'who')
  await expect(page.locator('html')).toHaveAttribute('data-colours', 'contrast')
  await summary(page).click()
  await list(page, 'size').selectOption('usual')
  await expect(page.locator('html')).not.toHaveAttribute('data-size')
  expect(await fontSize(page)).toBe(usual)
})

test('once a visit has begun letters can be set without a network', async ({ page, context }) => {
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.press(person.shell('cover.begin'))
  await person.at('intake', 'danger')
  await fetched(page)
  await context.setOffline(true)
  await summary(page).click()
  await pick(page, 'size', 'large')
})

test('where nothing is kept, nothing of how one reads stays behind', async ({ page }) => {
  await page.goto('/')
  await summary(page).click()
  await pick(page, 'spacing', 'wide')
  expect(await stored(page)).toEqual({})
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shellWord('nl', 'cover.title'))
  await expect(page.locator('html')).not.toHaveAttribute('data-spacing')
})

test('with the largest letters and the widest spacing nothing is cut off on a small phone, nor at 400 %', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const faults: string[] = []
  await page.goto('/')
  for (const [name, go] of Object.entries(places)) {
    await go(page, 'nl')
    await page.evaluate(() =>
      Object.assign(document.documentElement.dataset, { size: 'larger', spacing: 'wide' }),
    )
    await unfold(page)
    for (const height of [640, 256]) {
      await page.setViewportSize({ width: 320, height })
      faults.push(...(await tooWide(page)).map((fault) => `${name} at ${height}: ${fault}`))
    }
  }
  expect(faults).toEqual([])
})

test('calm colours and strong contrast pass axe in the light and in the dark, on paper they stay', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const faults: string[] = []
  await page.goto('/')
  for (const name of ['cover', 'plan', 'question', 'link', 'fields', 'help']) {
    await places[name]?.(page, 'nl')
    await unfold(page)
    for (const colours of readings.colours)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.evaluate((picked) => {
          document.documentElement.dataset.colours = picked
        }, colours)
        const found = await violations(page)
        faults.push(...found.map((fault) => `${name}, ${colours}, ${colorScheme}: ${fault}`))
      }
  }
  expect(faults).toEqual([])

  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  const size = () => page.locator('body').evaluate((body) => getComputedStyle(body).fontSize)
  const usual = Number.parseFloat(await size())
  await page.evaluate(() => {
    document.documentElement.dataset.size = 'larger'
  })
  expect(Number.parseFloat(await size())).toBeGreaterThan(usual * 1.3)
})

test('strong contrast has seven to one at the least, calm colours no strong light', async ({
  page,
}) => {
  await page.goto('/')
  const ratio = (pair: readonly [string, string]) =>
    page.evaluate(([ink, paper]) => {
      const light = (name: string) => {
        const probe = document.createElement('i')
        probe.style.color = `var(${name})`
        document.body.append(probe)
        const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/\d+/g) ?? [])
          .map((value) => Number(value) / 255)
          .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        probe.remove()
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      const [a, b] = [light(ink), light(paper)]
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    }, pair)
  const pairs = ['--ink', '--ink-soft', '--thread', '--ember', '--moss'].flatMap((ink) =>
    ['--paper', '--card', '--linen'].map((paper) => [ink, paper] as const),
  )
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const [colours, least] of [
      ['contrast', 7],
      ['calm', 4.5],
    ] as const) {
      await page.evaluate((picked) => {
        document.documentElement.dataset.colours = picked
      }, colours)
      for (const pair of pairs)
        expect(await ratio(pair), `${pair.join(' on ')}, ${colours}`).toBeGreaterThan(least)
    }
    expect(await ratio(['--ink', '--paper'])).toBeLessThan(14)
  }
})

test.describe('in Arabic', () => {
  test.use({ viewport: { width: 360, height: 780 } })
  const told = toldBefore({ pace: 'whole', who: 'me', age: 'adult', happened: 'online' })

  test('the page runs from right to left, and numbers to call from left to right', async ({
    page,
  }) => {
    await page.goto('/')
    const person = visitor(page, 'ar')
    await person.speak()
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await person.atCover()
    await person.help()
    const [leave, brand] = await Promise.all(
      ['.bar .leave', '.bar .brand'].map((selector) => page.locator(selector).boundingBox()),
    )
    expect(leave?.x ?? 0).toBeLessThan(brand?.x ?? 0)
    // Letter by letter: the first group stands left of the last.
    const order = await page
      .locator('.tel bdi', { hasText: '0800 12 800' })
      .first()
      .evaluate((bdi) => {
        const text = bdi.firstChild
        const at = (index: number) => {
          const range = document.createRange()
          range.setStart(text as Node, index)
          range.setEnd(text as Node, index + 1)
          return range.getBoundingClientRect().x
        }
        return [at(0), at(5), at(8)]
      })
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  test('it can be chosen in a plan of which some flows are not written in it', async ({ page }) => {
    await page.goto('/')
    await comeBack(page, {
      told,
      notes: { intake: { where: { places: 'snapchat' } } },
      at: { flow: 'snapchat', screen: 'evidence' },
      language: 'nl',
    })
    const person = visitor(page, 'nl')
    await person.at('snapchat', 'evidence')
    await fetched(page)
    await person.backToPlan()
    await visitor(page, 'ar').speak()
    await expect(person.heading).toHaveText(shellWord('ar', 'plan.title'))
  })

  test('a flow without Arabic words asks once for another language, is marked with it, and keeps it', async ({
    page,
  }) => {
    await page.goto('/')
    const at = { flow: 'snapchat', screen: 'evidence' }
    await comeBack(page, { answers: {}, told, at, language: 'ar' })
    const person = visitor(page, 'ar')
    await person.under(person.shell('reading:second.title'))
    expect(await violations(page)).toEqual([])
    expect(await tooWide(page)).toEqual([])
    await person.press('Français')

    const french = visitor(page, 'fr')
    await french.at('snapchat', 'evidence')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    const part = page.locator('main [lang="fr"][dir="ltr"]')
    await expect(part.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.locator('.bar .leave')).toBeVisible()
    expect(await violations(page)).toEqual([])
    expect(await tooWide(page)).toEqual([])

    await french.choose('snapchat', 'evidence', 'done')
    await french.at('snapchat', 'where')
    await page.reload()
    await french.at('snapchat', 'where')
    await page.getByText(person.shell('reading'), { exact: true }).click()
    await page
      .getByRole('combobox', { name: person.shell('reading:second.pick') })
      .selectOption('nl')
    const { title } = screenWords('nl', 'snapchat', 'where')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.locator('main div[lang="nl"] > .threaded')).toHaveCount(1)
    // Of this language the first screen had fetched some words before.
    await expect(
      page.getByRole('button', { name: shellWord('nl', 'step.back'), exact: true }),
    ).toBeVisible()
  })

  test('what is written in Arabic stays in it, and menus keep their own way', async ({ page }) => {
    await page.goto('/')
    const at = { flow: 'instagram', screen: 'report' }
    await comeBack(page, {
      answers: { instagram: { evidence: 'done', where: 'post' } },
      told,
      at,
      language: 'ar',
    })
    await visitor(page, 'ar').at('instagram', 'report')
    const menu = page.locator('.menu[lang="en"]').first()
    await expect(menu).toHaveCSS('direction', 'ltr')
    await expect(menu).toHaveCSS('unicode-bidi', 'isolate')
    expect(await page.evaluate(() => document.fonts.check('16px Vazirmatn', 'ا'))).toBe(true)
  })
})
