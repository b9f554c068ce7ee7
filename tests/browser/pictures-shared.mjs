// Makes the pictures of a desk and a kiosk in docs/pictures from the built files. By hand: node tests/browser/pictures-shared.mjs
import { readFileSync } from 'node:fs'
import { address, folder, picturing } from './picturing.mjs'

const words = (language, file) =>
  JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8'))

/** Presses what bears this name; beside a hint it is the beginning of a name. */
const press = (page, name, exact = true) =>
  page.getByRole('button', { name, exact }).first().click()

/** Answers screens of a flow one after the other, by what they say. */
async function answer(page, language, flow, given) {
  const all = words(language, flow)
  const { choice, step } = words(language, 'shell')
  for (const [screen, picked] of Object.entries(given)) {
    await page.locator('h1', { hasText: all[screen].title }).first().waitFor()
    const label = all[screen].choices?.[picked] ?? choice[picked]
    const radio = page.getByRole('radio', { name: label }).first()
    if (await radio.isVisible()) {
      await radio.check()
      await press(page, step.continue)
    } else await press(page, label)
  }
}

async function toPlan(page, language, ...places) {
  const { step, plan } = words(language, 'shell')
  await answer(page, language, 'intake', {
    safety: 'no',
    who: 'me',
    age: 'adult',
    happened: 'online',
  })
  for (const place of places) await page.getByRole('checkbox', { name: place, exact: true }).check()
  await press(page, step.continue)
  await answer(page, language, 'intake', { wants: 'both' })
  await page.locator('h1', { hasText: plan.title }).waitFor()
}

async function desk(page, language, shoot) {
  const { home } = words(language, 'desk')
  await page.goto(`${address}/desk/`)
  await page.locator('h1', { hasText: home.title }).waitFor()
  await shoot('desk-home')
  await press(page, home.begin)
  await toPlan(page, language, 'Snapchat', 'Instagram')
  await press(page, 'Snapchat')
  await answer(page, language, 'snapchat', { evidence: 'done' })
  await page.locator('.said').first().waitFor()
  await shoot('desk-step')
  await page
    .getByRole('combobox')
    .first()
    .selectOption(language === 'nl' ? 'en' : 'nl')
  await page.locator('.reading').nth(1).waitFor()
  await shoot('desk-two-languages')
  await page.keyboard.press('t')
  await page.keyboard.press('m')
  await page.locator('.map h1').waitFor()
  await shoot('desk-map')
}

async function kiosk(page, language, shoot) {
  const { cover, step } = words(language, 'shell')
  const { along } = words(language, 'after')
  await page.goto(`${address}/kiosk/`)
  await page.locator('h1', { hasText: cover.title }).waitFor()
  await shoot('kiosk-start')
  await press(page, cover.begin)
  await toPlan(page, language, 'Snapchat')
  await shoot('kiosk-plan')
  await press(page, along.open, false)
  await page.locator('.qr').first().waitFor({ timeout: 60_000 })
  await shoot('kiosk-along')
  await press(page, words(language, 'handover').out.back)
  await press(page, 'Snapchat')
  await answer(page, language, 'snapchat', { evidence: 'done', where: 'no-account' })
  await page.locator('.qr').first().waitFor({ timeout: 60_000 })
  await shoot('kiosk-form')
  await press(page, step.back)
  await page.clock.fastForward(180_000)
  await page.locator('dialog[open]').waitFor()
  await shoot('kiosk-still-there')
}

const jobs = [
  {
    make: desk,
    sizes: [
      [1280, 800],
      [1920, 1080],
    ],
  },
  {
    make: kiosk,
    sizes: [
      [1080, 1920],
      [1280, 1024],
    ],
  },
]

await picturing(async (browser) => {
  for (const language of ['nl', 'en'])
    for (const { make, sizes } of jobs)
      for (const [width, height] of sizes) {
        const locale = language === 'nl' ? 'nl-BE' : 'en-GB'
        const context = await browser.newContext({ viewport: { width, height }, locale })
        const page = await context.newPage()
        if (make === kiosk) await page.clock.install()
        await make(page, language, async (name) => {
          await page.evaluate(() => document.fonts.ready.then(() => undefined))
          await page.screenshot({ path: `${folder}/${language}-light-${width}-${name}.png` })
        })
        await context.close()
      }
})
