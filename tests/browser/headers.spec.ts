import { cacheControl } from '../../scripts/headers.ts'
import { headersFor, usualHeaders } from '../built.ts'
import { expect, test } from './fixtures.ts'

const asIs = (given: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))

const elsewhere = ['/', '/index.html', '/icon.svg', '/not-there', '/assets/not-there.js']
const ofPlaces = ['/desk/', '/kiosk/'].flatMap((place) =>
  ['', 'index.html', 'worker.js', 'not-there'].map((file) => place + file),
)
for (const path of [...elsewhere, ...ofPlaces])
  test(`${path} is served with every header and is never stored`, async ({ request }) => {
    for (const address of [path, `${path}?print=on`]) {
      const answer = await request.get(address)
      expect(answer.status()).toBe(path.includes('not-there') ? 404 : 200)
      expect(answer.headers()).toMatchObject(asIs(headersFor(path)))
      expect(answer.headers()['cache-control']).toBe('no-store')
    }
  })

for (const place of ['/desk', '/kiosk'])
  test(`${place} leads to ${place}/, with what stands behind it`, async ({ request }) => {
    const answer = await request.get(`${place}?print=on`, { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expect(answer.headers()['location']).toBe(`${place}/?print=on`)
    expect(answer.headers()).toMatchObject(asIs(usualHeaders))
    expect(answer.headers()['cache-control']).toBe('no-store')
  })

for (const address of ['/', '/desk/', '/kiosk/']) {
  test(`every asset of ${address} is served with every header and for good`, async ({
    page,
    request,
  }) => {
    const assets = new Set<string>()
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/assets/')) assets.add(pathname)
    })
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    expect([...assets].filter((path) => /\.(js|css)$/.test(path)).length).toBeGreaterThan(1)
    for (const path of assets) {
      const answer = await request.get(path)
      expect(answer.status()).toBe(200)
      expect(answer.headers()).toMatchObject(asIs(usualHeaders))
      expect(answer.headers()['cache-control']).toBe(cacheControl(path))
      expect(answer.headers()['cache-control']).toContain('immutable')
    }
  })

  test(`${address} sets no cookie, and holds no script or style of its own in its HTML but the list of its scripts`, async ({
    page,
    context,
    request,
  }) => {
    const html = await (await request.get(address)).text()
    const rest = html.replace(/<script type="importmap">[^<]*<\/script>/, '')
    expect(rest).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/)
    await page.goto(address)
    expect(await context.cookies()).toEqual([])
  })
}
