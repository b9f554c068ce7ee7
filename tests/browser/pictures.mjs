// Makes the pictures of docs/pictures from the built files. By hand: node tests/browser/pictures.mjs
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'
import { address, folder, picturing } from './picturing.mjs'

// Node 20 reads no TypeScript by itself.
const { plainText } = (await runnerImport('/src/keep/slots.ts')).module
const { recordVersion } = (await runnerImport('/src/case/record.ts')).module
const { cases } = (await runnerImport('/tests/papers/cases.ts')).module
const { known, localeOf, nativeName } = (await runnerImport('/src/words/languages.ts')).module
const { emptyCase } = (await runnerImport('/src/case/case.ts')).module

const languages = known.filter((language) => existsSync(`locales/${language}/shell.json`))
const sizes = [
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
]

const told = Object.fromEntries(
  Object.entries({ pace: 'whole', who: 'me', age: 'adult', happened: 'online' }).map(
    ([fact, value]) => [fact, { value, by: 'intake' }],
  ),
)
const intake = { pace: 'whole', keep: 'here', who: 'me', age: 'adult', danger: 'no' }
const reported = { evidence: 'done', where: 'snap', report: 'done', account: 'skip', block: 'skip' }
const empty = { ...emptyCase, told }
const post = (id) => `https://x.com/jan_voorbeeld/status/${1_234_567_890 + id}`
const links = {
  l1: {
    text: post(1),
    account: 'jan_voorbeeld',
    seen: '2026-11-20T21:05',
    zone: 'Europe/Brussels',
  },
  l2: { text: post(2) },
  l3: { text: 'https://www.instagrarn.com/p/Cabc123defg/' },
}
const snapchat = (answers, screen) => ({
  ...empty,
  answers: { snapchat: answers },
  at: { flow: 'snapchat', screen },
})

const instagram = (answers, screen) => ({
  ...empty,
  answers: { instagram: answers },
  at: { flow: 'instagram', screen },
})
const toPost = {
  evidence: 'done',
  where: 'post',
  report: 'done',
  profile: 'skip',
  more: 'enough',
  block: 'skip',
}
/** Where Snapchat has no words. */
const instead = {
  question: instagram({ evidence: 'done' }, 'where'),
  instruction: instagram({ evidence: 'done', where: 'post' }, 'report'),
  outcome: instagram(toPost, 'reported'),
}

/** What is kept in the browser while a picture is made; the cover is shown to who has nothing kept. */
const pictures = {
  cover: undefined,
  question: snapchat({ evidence: 'done' }, 'where'),
  instruction: snapchat({ evidence: 'done', where: 'snap' }, 'report'),
  plan: {
    ...empty,
    answers: {
      intake: { ...intake, happened: 'online', where: 'done', wants: 'removal' },
      evidence: { capture: 'done' },
      snapchat: reported,
      instagram: { evidence: 'done' },
    },
    notes: { intake: { where: { places: 'instagram tiktok snapchat' } } },
    ended: { evidence: '2026-11-21', snapchat: '2026-11-22' },
  },
  report: {
    ...empty,
    links,
    answers: { x: { evidence: 'done', where: 'no-account', addresses: 'done' } },
    at: { flow: 'x', screen: 'dsa' },
  },
  after: {
    ...empty,
    links: {
      l1: {
        text: post(1),
        reports: { x: { on: { dsa: '2026-11-18' }, answer: 'refused', answered: '2026-11-21' } },
      },
      l2: { text: post(2), reports: { x: { on: { dsa: '2026-11-18' } } } },
      l3: {
        text: 'https://t.me/kanaal/12',
        reports: {
          telegram: { on: { notice: '2026-11-18' }, answer: 'none', answered: '2026-11-23' },
        },
      },
    },
    notes: { intake: { where: { places: 'x telegram' } } },
  },
  links: {
    ...empty,
    links,
    answers: { evidence: { capture: 'note' } },
    at: { flow: 'evidence', screen: 'note' },
  },
  papers: { ...cases['former-partner'], language: 'nl' },
  outcome: { ...snapchat(reported, 'reported'), ended: { snapchat: '2026-11-22' } },
}

/** Long screens, shown whole, and in the light only. */
const whole = ['report', 'links', 'after']
/** In the light only; of the paper what a screen holds. */
const light = [...whole, 'papers']
/** In every size and colour; of other languages five screens on a phone. */
const inFull = ['nl', 'en']

const shown = {
  cover: 'The first screen',
  question: 'A question',
  instruction: 'An instruction',
  plan: 'The plan',
  outcome: 'An outcome',
}
const row = (cells) => `| ${cells.join(' | ')} |`
writeFileSync(
  'docs/languages.md',
  [
    '# The same screens in every language',
    '',
    'At 360 px, made by `node tests/browser/pictures.mjs` from the built app, as this page is. In Arabic the flow is that of Instagram.',
    '',
    row(languages.map(nativeName)),
    row(languages.map(() => '---')),
    ...Object.entries(shown).map(([name, title]) =>
      row(
        languages.map(
          (language) =>
            `![${title}, ${nativeName(language)}](pictures/${language}-light-360-${name}.png)`,
        ),
      ),
    ),
    '',
  ].join('\n'),
)

await picturing(async (browser) => {
  for (const language of languages)
    for (const colorScheme of ['light', 'dark'])
      for (const viewport of sizes) {
        const some = !inFull.includes(language)
        if (some && (colorScheme === 'dark' || viewport.width !== 360)) continue
        const locale = localeOf(language)
        const context = await browser.newContext({ viewport, colorScheme, locale })
        const page = await context.newPage()
        await page.goto(address)
        await page.getByRole('button', { name: nativeName(language), exact: true }).click()
        const own = existsSync(`locales/${language}/snapchat.json`) ? {} : instead
        for (const [name, kept] of Object.entries({ ...pictures, ...own })) {
          if (light.includes(name) && (some || colorScheme === 'dark')) continue
          if (kept) {
            const record = plainText({
              version: recordVersion,
              revision: 1,
              app: 'pictures',
              saved: new Date().toISOString(),
              state: { ...kept, language },
            })
            await page.evaluate((text) => {
              localStorage.clear()
              localStorage.setItem('leidraad', text)
            }, record)
            // Not by reloading, which would lead past the first screen.
            await page.goto(address)
            await page.locator('.found .main').click()
            await page.locator('h1:focus').waitFor()
            if (name === 'after') await page.locator('.after-reports > .other').click()
            if (name === 'papers') {
              const { open } = JSON.parse(readFileSync(`locales/${language}/papers.json`, 'utf8'))
              await page.getByRole('button', { name: open }).click()
              await page.locator('.sheet').evaluate((sheet) => sheet.scrollIntoView())
              await page.evaluate(() => scrollBy(0, -90))
            }
          }
          await page.waitForLoadState('networkidle')
          await page.evaluate(() => document.fonts.ready.then(() => undefined))
          const path = `${folder}/${language}-${colorScheme}-${viewport.width}-${name}.png`
          await page.screenshot({ path, fullPage: whole.includes(name) })
        }
        await context.close()
      }
})
