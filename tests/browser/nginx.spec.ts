import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cacheControl } from '../../scripts/headers.ts'
import { nginx as configuration } from '../../scripts/hosting.ts'
import { builtHeaders, headersFor, usualHeaders } from '../built.ts'
import { freePort, withNginx } from '../nginx.ts'
import { test as base, expect } from './fixtures.ts'
import { visitor } from './visitor.ts'

const usual = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']

function found() {
  const given = process.env.NGINX
  const path = (given ? [given] : usual).find((place) => existsSync(place))
  if (!path) throw new Error('No nginx was found. Install it, or set NGINX to its path.')
  return path
}

/** The configuration as it is given to others, with what they are told to fill in filled in, and nothing else. */
function filledIn(port: number) {
  const yours: readonly (readonly [string, string])[] = [
    ['    listen 443 ssl;\n', `    listen 127.0.0.1:${port};\n`],
    ['    listen [::]:443 ssl;\n', ''],
    ['    server_name leidraad.example.org;\n', '    server_name localhost;\n'],
    ['    ssl_certificate /etc/ssl/leidraad/fullchain.pem;\n', ''],
    ['    ssl_certificate_key /etc/ssl/leidraad/privkey.pem;\n', ''],
    ['    root /srv/leidraad;\n', `    root "${resolve('dist')}";\n`],
  ]
  let text = configuration(builtHeaders)
  for (const [given, own] of yours) {
    if (text.split(given).length !== 2) throw new Error(`not exactly one ${given.trim()}`)
    text = text.replace(given, () => own)
  }
  return text
}

interface Site {
  readonly origin: string
  readonly folder: string
}

const test = base.extend<object, { readonly site: Site }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const port = await freePort()
      const origin = `http://localhost:${port}`
      await withNginx(found(), { sites: filledIn(port), origin }, (folder) =>
        provide({ origin, folder }),
      )
    },
    { scope: 'worker' },
  ],
  // The one host that may be asked for anything is nginx.
  baseURL: async ({ site }, provide) => provide(site.origin),
})

const asIs = (given: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))

const files = () =>
  readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/^dist/, ''))

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

test('nginx serves every file of the build with every header, kept for good only under /assets/', async ({
  request,
}) => {
  test.setTimeout(180_000)
  // Pages without a script are many, long and alike: those of one language.
  const some = files().filter(
    (path) => !path.startsWith('/p/') || /^\/p\/(?:en\.|en-1\.|paper)/.test(path),
  )
  const paths = ['/', '/desk/', '/kiosk/', ...some]
  expect(paths.filter((path) => path.startsWith('/assets/')).length).toBeGreaterThan(20)
  for (const path of paths) {
    const answer = await request.get(path)
    const got = answer.headers()
    expect(answer.status(), path).toBe(200)
    const wanted = { ...asIs(headersFor(path)), 'cache-control': cacheControl(path) }
    expect(got, path).toMatchObject(wanted)
    const ending = path.endsWith('/') ? 'html' : (/\.(\w+)$/.exec(path)?.[1] ?? '')
    if (ending) expect(got['content-type'], path).toBe(types[ending])
    expect(got['server']).toBe('nginx')
    // Told twice, a header may mean something else, or nothing.
    const names = answer.headersArray().map(({ name }) => name.toLowerCase())
    expect(new Set(names).size, path).toBe(names.length)
    expect(await answer.body(), path).toEqual(
      readFileSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`),
    )
  }
})

for (const path of [
  '/not-there',
  '/assets/not-there.js',
  '/assets',
  '/assets/',
  '/index',
  '/desk/index',
  '/kiosk/not-there',
])
  test(`nginx answers ${path} as not there, with every header, and never to be kept`, async ({
    request,
  }) => {
    const answer = await request.get(path)
    expect(answer.status()).toBe(404)
    expect(answer.headers()).toMatchObject({ ...asIs(usualHeaders), 'cache-control': 'no-store' })
    expect(answer.headers()['server']).toBe('nginx')
  })

for (const place of ['/desk', '/kiosk'])
  test(`nginx leads ${place} to ${place}/, with what stands behind it and every header`, async ({
    request,
  }) => {
    for (const query of ['', '?print=on']) {
      const answer = await request.get(`${place}${query}`, { maxRedirects: 0 })
      expect(answer.status()).toBe(301)
      expect(answer.headers()['location']).toBe(`${place}/${query}`)
      expect(answer.headers()).toMatchObject({ ...asIs(usualHeaders), 'cache-control': 'no-store' })
    }
  })

test('nginx sends every header with what is not a plain answer too', async ({ request, site }) => {
  const asset = files().find((path) => path.endsWith('.js')) ?? ''
  const { etag = '' } = (await request.get(asset)).headers()
  const same = await request.get(asset, { headers: { 'If-None-Match': etag } })
  expect(same.status()).toBe(304)
  expect(same.headers()).toMatchObject({
    ...asIs(usualHeaders),
    'cache-control': cacheControl(asset),
  })
  const refused = await request.post('/')
  expect(refused.status()).toBe(405)
  expect(refused.headers()).toMatchObject({ ...asIs(usualHeaders), 'cache-control': 'no-store' })
  const page = await request.post('/kiosk/')
  expect(page.status()).toBe(405)
  expect(page.headers()).toMatchObject(asIs(headersFor('/kiosk/')))
  const long = await fetch(`${site.origin}/${'x'.repeat(40_000)}`)
  expect(long.status).toBe(414)
  for (const [name, value] of Object.entries(usualHeaders))
    expect(long.headers.get(name)).toBe(value)
})

test('nginx sends what can be made smaller as gzip', async ({ request }) => {
  for (const path of files().filter(
    (path) => /\.(js|css|svg|html)$/.test(path) && !/^\/p\/(?!en\.)/.test(path),
  )) {
    const size = readFileSync(`dist${path}`).length
    if (size < 1_000) continue
    const answer = await request.get(path, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(answer.headers()['content-encoding'], path).toBe('gzip')
  }
})

test('nginx writes down nobody', async ({ request, site }) => {
  await request.get('/')
  await request.get('/not-there')
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(readFileSync(join(site.folder, 'access.log'), 'utf8')).toBe('')
})

test('behind nginx the app runs, and nothing is said in the console or stopped by the policy', async ({
  page,
  baseURL,
  watched,
}) => {
  expect(new URL(baseURL ?? '').host).toBe(watched.host)
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.intake('here', 'online', 'Snapchat')
  await person.press(person.shell('plan.begin', { flow: person.shell('flow.evidence') }))
  await person.at('evidence', 'capture')
  await page.waitForLoadState('networkidle')
  await page.reload()
  await person.at('evidence', 'capture')
  await person.press(person.shell('help.open'))
  await expect(person.heading).toHaveText(person.shell('help.title'))
})

for (const place of ['/desk/', '/kiosk/'])
  test(`behind nginx ${place} goes on without a network`, async ({ page, context }) => {
    await page.goto(place)
    await page.waitForFunction(() => navigator.serviceWorker.controller)
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
