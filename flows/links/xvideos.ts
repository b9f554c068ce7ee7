import type { Recognition } from '../../src/chart/link.ts'

const accounts =
  '(?:profiles|amateurs|models|pornstars|channels|amateur-channels|model-channels|pornstar-channels)'

/**
 * XVideos and XNXX, with the sites for which one pays and mirrors that were seen. These sites keep moving to domains that look like theirs: no look-alikes are told. A short video stands
 * behind a `#` on the page of its account, so that the address of an account stays whole. The forms rest on addresses as they are published in public code.
 */
export const xvideos: Recognition = {
  domains: [
    'xvideos.com',
    'xvideos3.com',
    'xvideos.es',
    'xvideos.net',
    'xvideos.red',
    'xvideos-cdn.com',
    'xnxx.com',
    'xnxx3.com',
    'xnxx.gold',
    'xnxx-cdn.com',
  ],
  brands: [],
  shapes: [
    { kind: 'image', hosts: ['xvideos-cdn.com', 'xnxx-cdn.com'] },
    {
      kind: 'video',
      hosts: ['xnxx.com', 'xnxx3.com', 'xnxx.gold'],
      path: /^\/(?:video-?|embedframe\/)(?<video>[a-z\d]{3,20})(?:\/|$)/,
    },
    { kind: 'video', path: /^\/(?:video\.?|embedframe\/)(?<video>[a-z\d]{3,20})(?:\/|$)/ },
    {
      kind: 'post',
      path: new RegExp(`^/${accounts}/(?<handle>[\\w.-]{1,120})/photos/(?<album>\\d{3,20})`),
    },
    { kind: 'profile', path: new RegExp(`^/${accounts}/(?<handle>[\\w.-]{1,120})(?:/|$)`) },
    { kind: 'search', path: /^\/$/, query: { k: 'query' } },
    { kind: 'search', path: /^\/search\/(?<query>[^/]+)/ },
  ],
}
