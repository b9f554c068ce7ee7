import type { Row } from './row.ts'

const place = 'pinterest'

/** Pinterest: Pins, boards and profiles on the domains of many countries. All names and numbers are made up. */
export default [
  [
    'https://nl.pinterest.com/pin/een-titel--100000000000000001/?utm_source=x',
    {
      kind: 'post',
      place,
      address: 'https://www.pinterest.com/pin/100000000000000001/',
      ids: { post: '100000000000000001' },
    },
  ],
  [
    'pinterest.de/pin/100000000000000002/',
    { kind: 'post', place, ids: { post: '100000000000000002' } },
  ],
  [
    'https://www.pinterest.co.uk/pin/100000000000000003/sent/?invite_code=abc&sender=1',
    { kind: 'post', place, address: 'https://www.pinterest.com/pin/100000000000000003/' },
  ],
  [
    'https://www.pinterest.com/pin/AbCdEfGhIjKlMnOpQrStUvWxYz0123-456_789/',
    {
      kind: 'post',
      place,
      address: 'https://www.pinterest.com/pin/AbCdEfGhIjKlMnOpQrStUvWxYz0123-456_789/',
      ids: { post: 'AbCdEfGhIjKlMnOpQrStUvWxYz0123-456_789' },
    },
  ],
  ['https://pin.it/AbCdEf1', { kind: 'short', place, ids: {} }],
  ['https://i.pinimg.com/originals/aa/bb/cc/aabbcc.jpg', { kind: 'image', place, ids: {} }],
  ['https://i.pinimg.com/736x/aa/bb/cc/aabbcd.jpg', { kind: 'image', place }],
  ['https://v1.pinimg.com/videos/mc/hls/aa/bb/cc/aabbcc.m3u8', { kind: 'video', place }],
  [
    'https://be.pinterest.com/verzonnen/een-bord/',
    {
      kind: 'page',
      place,
      address: 'https://www.pinterest.com/verzonnen/een-bord/',
      ids: { handle: 'verzonnen', album: 'een-bord' },
    },
  ],
  ['https://www.pinterest.com/verzonnen/een-bord/een-deel', { kind: 'page', place, ids: {} }],
  [
    'https://www.pinterest.com/verzonnen/',
    { kind: 'profile', place, ids: { handle: 'verzonnen' } },
  ],
  [
    'https://www.pinterest.fr/verzonnen2/_saved/',
    {
      kind: 'profile',
      place,
      address: 'https://www.pinterest.com/verzonnen2/',
      ids: { handle: 'verzonnen2' },
    },
  ],
  [
    'https://www.pinterest.com/search/pins/?q=jan',
    { kind: 'search', place, ids: { query: 'jan' } },
  ],
  ['https://www.pinterest.com/settings/privacy', { kind: 'private', place }],
  ['https://www.pinterest.com/pin/create/button/?url=x', { kind: 'private', place }],
  ['https://www.pinterest.com/ideas/een-idee/900000000001/', { kind: 'page', place, ids: {} }],
  ['https://www.pinterest.be/', { kind: 'home', place }],
  ['https://help.pinterest.com/report-ncii', { kind: 'page', place, ids: {} }],
  [
    'https://plnterest.example/pin/1',
    { kind: 'page', place: 'any-website', looksLike: 'pinterest' },
  ],
] as const satisfies readonly Row[]
