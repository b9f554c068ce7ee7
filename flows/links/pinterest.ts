import type { Recognition } from '../../src/chart/link.ts'

/**
 * Pinterest stands on a domain for many countries. Its forms rest on addresses as public programs read them (gallery-dl …; looked up 2026-11). A board is a page: it holds Pins.
 * A name in the path is a user's, but for what stands here by name.
 */
const own =
  '(?!(?:about|business|categories|discover|ideas|inbox|login|logout|messages|notifications|password|pin|resource|search|settings|signup|today|videos|_)(?:/|$))'

export const pinterest: Recognition = {
  domains: ['pinterest.*', 'pin.it', 'pinimg.com'],
  brands: ['pinterest'],
  shapes: [
    { kind: 'short', hosts: ['pin.it'], path: /^\/./ },
    { kind: 'video', hosts: ['pinimg.com'], path: /^\/videos\// },
    { kind: 'image', hosts: ['pinimg.com'] },
    // Pages of the company, on which a name in the path is no user name.
    {
      kind: 'page',
      hosts: ['about', 'business', 'developers', 'help', 'newsroom', 'policy'].map(
        (name) => `${name}.pinterest.com`,
      ),
    },
    {
      kind: 'private',
      path: /^\/(?:inbox|login|messages|notifications|pin\/create|settings)(?:\/|$)/,
    },
    {
      kind: 'post',
      path: /^\/pin\/(?:[^/]*--)?(?<post>\d{3,25})(?:\/|$)/,
      plain: 'https://www.pinterest.com/pin/{post}/',
    },
    // Some links hold a long code in place of the number.
    {
      kind: 'post',
      path: /^\/pin\/(?<post>[\w-]{20,200})$/,
      plain: 'https://www.pinterest.com/pin/{post}/',
    },
    { kind: 'search', path: /^\/search(?:\/|$)/, maybe: { q: 'query' } },
    {
      kind: 'profile',
      path: new RegExp(
        String.raw`^/${own}(?<handle>[\w.-]{1,120})(?:/(?:_created|_saved|boards|followers|following|pins))?$`,
      ),
      plain: 'https://www.pinterest.com/{handle}/',
    },
    {
      kind: 'page',
      path: new RegExp(String.raw`^/${own}(?<handle>[\w.-]{1,120})/(?<album>[^/]{1,200})$`),
      plain: 'https://www.pinterest.com/{handle}/{album}/',
    },
  ],
}
