import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { preview, type PreviewServer } from 'vite'
import { type OfflinePlace, offlinePlaces, pageOf, workerOf } from '../../src/offline/addresses.ts'
import { kept } from '../bench/precache.ts'
import { freePort } from '../nginx.ts'
import { test as base, expect } from './fixtures.ts'
import { letters } from './residue.ts'
import { visitor } from './visitor.ts'

interface Site {
  readonly origin: string
  /** The copy of the build that is served. */
  readonly dist: string
  /** Takes the server away: its port answers nobody any more. */
  readonly gone: () => Promise<void>
}

/** Each test has a copy of the build, behind the real headers, on a server of its own that can be taken away. */
const test = base.extend<{ readonly site: Site }>({
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'leidraad-offline-'))
    const dist = join(folder, 'dist')
    cpSync('dist', dist, { recursive: true })
    const port = await freePort()
    let server: PreviewServer | undefined = await preview({
      configFile: resolve('vite.config.ts'),
      build: { outDir: dist },
      preview: { port, strictPort: true, host: 'localhost' },
      logLevel: 'silent',
    })
    const gone = async () => {
      const closing = server
      server = undefined
      await closing?.close()
    }
    await provide({ origin: `http://localhost:${port}`, dist, gone })
    await gone()
    rmSync(folder, { recursive: true, force: true })
  },
  baseURL: async ({ site }, provide) => provide(site.origin),
})

test.setTimeout(120_000)

/** Opens the page of a place, and waits until its worker answers for it: then everything is kept. */
async function open(page: Page, place: OfflinePlace, query = '') {
  await page.goto(`${pageOf(place)}${query}`)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

const beginWord = { desk: 'desk:home.begin', kiosk: 'cover.begin' } as const

/** Opens a flow from the plan. At a desk the plan stands once more beside it, before it. */
const fromPlan = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click()

/** From the start screen to the plan, with a word typed into the search on the way, and into a flow. */
async function walk(page: Page, place: OfflinePlace, typed: string) {
  const person = visitor(page, 'nl')
  await person.press(person.shell(beginWord[place]))
  await person.answers('intake', { safety: 'no', who: 'me', age: 'adult', happened: 'online' })
  await person.at('intake', 'where')
  const search = page.getByRole('textbox').first()
  await search.fill(typed)
  await search.fill('Snapchat')
  await page.getByRole('checkbox', { name: /^Snapchat/ }).click()
  await person.press(person.shell('step.continue'))
  await person.answer('intake', 'wants', 'removal')
  await person.atPlan()
  await fromPlan(page, 'Snapchat')
  await person.answers('snapchat', { evidence: 'done', where: 'snap' })
  await person.at('snapchat', 'report')
  return person
}

const registrations = (page: Page) =>
  page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope, waiting }) => ({
      path: new URL(scope).pathname,
      waits: waiting !== null,
    })),
  )

/** The addresses that caches hold, and all that stands in them. */
const cached = (page: Page) =>
  page.evaluate(async () => {
    const held: { readonly address: string; readonly text: string }[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const answer = await cache.match(request)
        const { pathname, search } = new URL(request.url)
        held.push({
          address: pathname + search,
          text: `${request.url} ${[...(answer?.headers ?? [])].join()} ${await answer?.text()}`,
        })
      }
    }
    return held
  })

/** As `cached` gives the addresses of what a build is to keep. */
const wanted = (dist: string, place: OfflinePlace) =>
  kept(dist, place)
    .map(({ url, revision }) => (revision ? `${url}?__WB_REVISION__=${revision}` : url))
    .toSorted()

/** Makes another version of the app out of the served copy: a page that says so. */
function publish(dist: string, place: OfflinePlace, version: string) {
  const change = (file: string, from: RegExp, to: string) => {
    const path = join(dist, file)
    const text = readFileSync(path, 'utf8')
    const changed = text.replace(from, to)
    expect(changed).not.toBe(text)
    writeFileSync(path, changed)
  }
  change(`${place}/index.html`, /<html (?:class="v\d+" )?/, `<html class="v${version}" `)
  const revision = version.padStart(16, '0')
  change(workerOf(place), /("url":"\/\w+\/","revision":")\w{16}/, `$1${revision}`)
}

/** Has the browser look for a new version, and waits until that has come. */
async function findNewVersion(page: Page) {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
  await expect.poll(async () => (await registrations(page))[0]?.waits).toBe(true)
}

const version = (page: Page) =>
  page.locator('html').evaluate(({ classList }) => [...classList].find((name) => /^v\d/.test(name)))

/** The new version stands there. A start screen asks for it up to three times, some ten seconds apart: windows that just closed may still be counted. */
const renewed = (page: Page) =>
  expect.poll(() => version(page).catch(() => ''), { timeout: 60_000 }).toBe('v2')

async function networkGone(context: BrowserContext, site: Site) {
  await context.setOffline(true)
  await site.gone()
}

for (const place of offlinePlaces)
  test.describe(`/${place}/`, () => {
    test('is loaded anew with the network gone, and a case is walked through to a plan and a flow', async ({
      page,
      context,
      site,
      watched,
    }) => {
      await open(page, place)
      await networkGone(context, site)
      await page.reload()
      await walk(page, place, 'zoek')
      await page.goto(`${pageOf(place)}?print=on`)
      const person = visitor(page, 'nl')
      await expect(person.button(person.shell(beginWord[place]))).toBeVisible()
      expect(await page.evaluate(() => location.search)).toBe('?print=on')
      // Every language that is kept, and every flow, has come too.
      await page.getByRole('button', { name: 'Français', exact: true }).click()
      const inFrench = visitor(page, 'fr')
      await expect(inFrench.button(inFrench.shell(beginWord[place]))).toBeVisible()
      // A desk does not keep them all: then it says so, and goes on in the one that it has.
      await page.getByRole('button', { name: 'English', exact: true }).click()
      if (place === 'desk') {
        await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveText(
          inFrench.shell('no-words'),
        )
        await expect(inFrench.button(inFrench.shell(beginWord[place]))).toBeVisible()
        // That they were asked for in vain, the browser says itself.
        const said = watched.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))
        expect(said).toEqual([])
        watched.faults.length = 0
      } else {
        const inEnglish = visitor(page, 'en')
        await expect(inEnglish.button(inEnglish.shell(beginWord[place]))).toBeVisible()
      }
    })

    test('keeps the files of the app and nothing else, even after a full case', async ({
      page,
      site,
    }) => {
      const markers = [letters(18), letters(18), letters(18)] as const
      await open(page, place, `?${markers[0]}`)
      const person = await walk(page, place, markers[1])
      await person.backToPlan()
      await fromPlan(page, person.shell('flow.evidence'))
      await person.answer('evidence', 'capture', 'note')
      await person.at('evidence', 'note')
      await page.getByRole('textbox').first().fill(`https://voorbeeld.be/${markers[2]}`)
      await person.press(person.shell('log:paste.add'))
      await expect(page.getByText(markers[2]).first()).toBeVisible()
      await person.choose('evidence', 'note', 'done')
      await person.at('evidence', 'safe-place')
      await page.goto(`${pageOf(place)}?${markers[0]}`)
      const held = await cached(page)
      expect(held.map(({ address }) => address).toSorted()).toEqual(wanted(site.dist, place))
      for (const { text, address } of held)
        for (const marker of markers) expect(text.includes(marker), address).toBe(false)
    })

    test('a new version waits while a case is open, and takes over at the start screen', async ({
      page,
      site,
    }) => {
      await open(page, place)
      const before = await cached(page)
      await walk(page, place, 'zoek')
      publish(site.dist, place, '2')
      await findNewVersion(page)
      const person = visitor(page, 'nl')
      await person.backToPlan()
      expect(await version(page)).toBeUndefined()
      expect((await registrations(page))[0]?.waits).toBe(true)

      await page.goto(pageOf(place))
      await renewed(page)
      await expect.poll(() => registrations(page)).toEqual([{ path: pageOf(place), waits: false }])
      await expect
        .poll(async () => (await cached(page)).map(({ address }) => address).toSorted())
        .toEqual(wanted(site.dist, place))
      expect(wanted(site.dist, place)).not.toEqual(before.map(({ address }) => address).toSorted())
      await walk(page, place, 'zoek')
    })

    test('a new version does not take over from one window while a case is open in another', async ({
      page,
      context,
      site,
    }) => {
      await open(page, place)
      await walk(page, place, 'zoek')
      publish(site.dist, place, '2')
      await findNewVersion(page)
      const other = await context.newPage()
      await other.goto(pageOf(place))
      const there = visitor(other, 'nl')
      await expect(there.button(there.shell(beginWord[place]))).toBeVisible()
      // It was asked, and said that it waits; then the start screen can be used.
      await expect.poll(() => other.evaluate(() => document.body.inert)).toBe(false)
      expect(await version(other)).toBeUndefined()
      expect(await version(page)).toBeUndefined()
      expect((await registrations(page))[0]?.waits).toBe(true)
      await page.close()
      await other.reload()
      await renewed(other)
    })

    test('a new version leaves a start screen alone on which somebody has tapped', async ({
      page,
      site,
    }) => {
      await open(page, place)
      await page.getByRole('button', { name: 'English', exact: true }).click()
      publish(site.dist, place, '2')
      await findNewVersion(page)
      const person = visitor(page, 'en')
      await expect(person.button(person.shell(beginWord[place]))).toBeVisible()
      expect(await version(page)).toBeUndefined()
      await page.reload()
      await renewed(page)
    })

    test('a new version comes to an untouched start screen by itself', async ({ page, site }) => {
      await open(page, place)
      publish(site.dist, place, '2')
      await page.evaluate(async () => void (await navigator.serviceWorker.ready).update())
      await renewed(page)
    })
  })

test('/ registers nothing and keeps nothing in a cache', async ({ page }) => {
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.intake('nothing', 'online', 'Snapchat')
  await page.waitForLoadState('networkidle')
  expect(await registrations(page)).toEqual([])
  expect(await cached(page)).toEqual([])
})

test('/ is answered by no worker, even after a kiosk and a desk were here', async ({
  page,
  context,
  site,
}) => {
  for (const place of offlinePlaces) await open(page, place)
  const before = (await cached(page)).map(({ address }) => address)
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.intake('nothing', 'online', 'Snapchat')
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  expect((await registrations(page)).map(({ path }) => path).toSorted()).toEqual(
    offlinePlaces.map(pageOf).toSorted(),
  )
  expect((await cached(page)).map(({ address }) => address)).toEqual(before)
  await networkGone(context, site)
  await expect(page.reload()).rejects.toThrow(/ERR_(?:INTERNET_DISCONNECTED|CONNECTION_REFUSED)/)
})
