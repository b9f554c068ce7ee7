import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { guest, kiosk } from './kiosk.ts'
import { tooWide, unfold, violations } from './looks.ts'

test.setTimeout(400_000)

/** Whatever can be tapped, and how much smaller it is than 4.5 rem. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const least = Math.max(4.5 * rem, 72)
    const targets = document.querySelectorAll<HTMLElement>(
      'button, a[href]:not(.skip), summary, select, textarea, .option, .tick, input:not([type=radio], [type=checkbox])',
    )
    return [...targets].flatMap((target) => {
      if (!target.checkVisibility() || target.closest('[inert]')) return []
      const { width, height } = target.getBoundingClientRect()
      // A hair less is the rounding of a size in rem.
      return Math.min(width, height) < least - 0.1
        ? [`${target.localName} ${target.textContent.slice(0, 30)} is ${width} by ${height}`]
        : []
    })
  })

/** Links that lead to another place than this page. */
const elsewhere = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a, area')].flatMap(({ href, target }) =>
      href === '' || (new URL(href).origin === location.origin && target === '') ? [] : [href],
    ),
  )

/** Nobody opens a window here: who tries is heard, as every test fails on what is said in the console. */
const noWindows = (page: Page) =>
  page.addInitScript(() => {
    globalThis.open = () => {
      console.error('window.open was called')
      return null
    }
  })

/** Through all that a public screen shows, from the start to papers and codes; `look` is called at each. */
async function tour(page: Page, look: (name: string) => Promise<void>) {
  const person = guest(page)
  const { shell, press } = person
  await page.goto(kiosk)
  await person.atStart()
  await look('start')
  await press(shell('kiosk:start.someone'))
  await person.under(shell('help.title'))
  await look('help')
  await press(shell('help.close'))
  await person.atStart()
  await press(shell('cover.begin'))
  await person.at('intake', 'safety')
  await look('question')
  await page.goBack()
  await person.at('intake', 'pace')
  await page.goBack()
  await person.under(shell('kiosk:home.title'))
  await look('stop or go on')
  await press(shell('kiosk:home.go-on'))
  await person.answers('intake', { safety: 'no', who: 'me', age: 'adult', happened: 'online' })
  await person.at('intake', 'where')
  await look('list of places')
  await person.places('Snapchat', 'X (Twitter)')
  await person.answer('intake', 'wants', 'both')
  await person.atPlan()
  await look('plan')

  await press(shell('log:open-none'))
  await person.under(shell('log:title'))
  await page.getByRole('textbox').fill('https://x.com/voorbeeld/status/1234567890123456710')
  await press(shell('log:paste.add'))
  await person.each(shell('log:edit')).click()
  await look('log')
  await press(shell('log:back'))
  await page.getByRole('button', { name: 'Snapchat', exact: true }).click()
  await person.at('snapchat', 'evidence')
  await look('instruction')
  await person.choose('snapchat', 'evidence', 'done')
  await person.answer('snapchat', 'where', 'no-account')
  await person.at('snapchat', 'web-form')
  await expect(page.locator('.elsewhere .qr')).toBeVisible()
  await look('address elsewhere')
  await person.choose('snapchat', 'web-form', 'done')
  await person.answer('snapchat', 'block', 'skip')
  await person.at('snapchat', 'reported')
  await look('outcome')
  await press(shell('plan.to-plan'))
  await person.atPlan()
  await press('X (Twitter)')
  await person.answers('x', { evidence: 'done', where: 'no-account', addresses: 'done' })
  await person.at('x', 'dsa')
  await expect(page.getByRole('textbox', { name: shell('log:text.label') })).toBeVisible()
  await look('report')
  await person.choose('x', 'dsa', 'done')
  await person.backToPlan()
  await look('plan with a report')
  await press(shell('after:open'))
  await person.under(shell('after:title'))
  await look('after the reports')
  await press(shell('after:back'))
  await page.getByRole('button', { name: shell('papers:open') }).click()
  await person.under(shell('papers:title'))
  await expect(page.locator('.sheet')).toBeVisible()
  await look('papers')
  await press(shell('papers:back'))
  await page.getByRole('button', { name: shell('after:along.open') }).click()
  await person.under(shell('handover:out.title'))
  await expect(page.locator('.handover .qr').first()).toBeVisible()
  await look('take it with you')
  await press(shell('handover:out.back'))
  await person.atPlan()
  await press(shell('after:pause.open'))
  await person.under(shell('after:pause.title'))
  await look('pause')
  await press(shell('after:pause.go-on'))
  await person.hide()
  await look('hidden screen')
  await press(shell('keep:curtain.show'))
  await page.clock.runFor(180_000)
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('are you still there')
}

const screens = [
  { width: 1080, height: 1920 },
  { width: 1280, height: 1024 },
]

test('every target is at least 4.5 rem, axe finds nothing, nothing leads elsewhere, and the way out is in view', async ({
  page,
}) => {
  await noWindows(page)
  await page.clock.install()
  const faults: string[] = []
  await tour(page, async (name) => {
    const way = guest(page).wayOut
    const asks = (await page.getByRole('dialog').count()) > 0
    for (const size of screens) {
      await page.setViewportSize(size)
      await unfold(page)
      const found = [
        ...(await tooSmall(page)),
        ...(await elsewhere(page)),
        ...(await tooWide(page)),
        ...(await violations(page)),
        ...(asks || (await way.isVisible()) ? [] : ['no way out']),
      ]
      faults.push(...found.map((fault) => `${name}, ${size.width} by ${size.height}: ${fault}`))
    }
  })
  expect(faults).toEqual([])
})
