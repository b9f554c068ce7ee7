import type { Recognition } from '../../src/chart/link.ts'

/** The site also stands on names with a number; which of them work changes. */
const numbered = Array.from({ length: 50 }, (_, index) => `xhamster${index + 1}`)
const own = [
  'xhamster.com',
  'xhamster.desi',
  'xhamster.one',
  'xhms.pro',
  'xhday.com',
  'xhvid.com',
  ...numbered.flatMap((name) => [`${name}.com`, `${name}.desi`]),
]

/**
 * xHamster has many addresses, and the one that is shown is the one to report (facts: xhamster.md): none is changed into another. Domains and forms
 * stand in public programs that read them (looked up 2026-11). As the site moves to names that look like its own, look-alikes are not told.
 */
export const xhamster: Recognition = {
  domains: [...own, 'xhcdn.com'],
  brands: [],
  shapes: [
    { kind: 'video', hosts: ['xhcdn.com'], path: /\.(?:mp4|m3u8)$/ },
    { kind: 'image', hosts: ['xhcdn.com'] },
    // The number stands at the end of the title; older addresses have it in front.
    {
      kind: 'video',
      path: /^\/(?:videos|shorts)\/(?:[^/]*-)?(?<video>\w{3,20})$/,
      maybe: { t: 'time' },
    },
    { kind: 'video', path: /^\/movies\/(?<video>\w{3,20})(?:\/|$)/ },
    { kind: 'video', path: /^\/embed\/(?<video>\w{3,20})$/ },
    { kind: 'video', path: /^\/xembed\.php$/, query: { video: 'video' } },
    {
      kind: 'image',
      path: /^\/photos\/gallery\/(?:[^/]*-)?(?<album>\d{3,25})\/(?<file>\d{3,25})(?:\/|$)/,
    },
    { kind: 'post', path: /^\/photos\/gallery\/(?:[^/]*-)?(?<album>\d{3,25})$/ },
    { kind: 'profile', path: /^\/users\/profiles\/(?<handle>[\w.-]{1,120})(?:\/|$)/ },
    {
      kind: 'profile',
      path: /^\/(?:users|creators|channels|pornstars)\/(?<handle>[\w.-]{1,120})(?:\/|$)/,
    },
    { kind: 'search', path: /^\/search\/(?<query>[^/]+)/ },
  ],
}
