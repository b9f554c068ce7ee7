import { cacheControl, headers } from '../../scripts/headers.ts'
import { expect, test } from './fixtures.ts'

const asIs = (given: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))

for (const path of ['/', '/index.html', '/icon.svg', '/not-there', '/assets/not-there.js'])
  test(`${path} is served with every header and is never stored`, async ({ request }) => {
    const answer = await request.get(path)
    expect(answer.status()).toBe(path.includes('not-there') ? 404 : 200)
    expect(answer.headers()).toMatchObject(asIs(headers))
    expect(answer.headers()['cache-control']).toBe('no-store')
  })

test('every asset of the page is served with every header and for good', async ({
  page,
  request,
}) => {
  const assets = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/assets/')) assets.add(pathname)
  })
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect([...assets].filter((path) => /\.(js|css)$/.test(path)).length).toBeGreaterThan(1)
  for (const path of assets) {
    const answer = await request.get(path)
    expect(answer.status()).toBe(200)
    expect(answer.headers()).toMatchObject(asIs(headers))
    expect(answer.headers()['cache-control']).toBe(cacheControl(path))
    expect(answer.headers()['cache-control']).toContain('immutable')
  }
})

test('the page sets no cookie, and holds no script or style of its own in its HTML', async ({
  page,
  context,
  request,
}) => {
  const html = await (await request.get('/')).text()
  expect(html).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/)
  await page.goto('/')
  expect(await context.cookies()).toEqual([])
})
