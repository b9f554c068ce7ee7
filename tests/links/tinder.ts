import type { Row } from './row.ts'

const place = 'tinder'

/** Tinder: few addresses exist. The names and codes are made up. */
export default [
  [
    'https://go.tinder.com/AbCdEfGh123-Verzonnen',
    { kind: 'profile', place, address: 'https://go.tinder.com/AbCdEfGh123-Verzonnen', ids: {} },
  ],
  ['go.tinder.com/AbCdEfGh124', { kind: 'profile', place }],
  [
    'https://tinder.com/@verzonnen.naam',
    { kind: 'profile', place, ids: { handle: 'verzonnen.naam' } },
  ],
  [
    'https://www.gotinder.com/@verzonnen2?utm_source=x',
    { kind: 'profile', place, address: 'https://tinder.com/@verzonnen2' },
  ],
  [
    'https://images-ssl.gotinder.com/0123456789abcdef01234567/640x800_75_00000000-0000-0000-0000-000000000000.webp',
    { kind: 'image', place, ids: { user: '0123456789abcdef01234567' } },
  ],
  [
    'https://images-ssl.gotinder.com/u/AAAA/BBBB.webp?Policy=abc&Signature=def',
    {
      kind: 'image',
      place,
      address: 'https://images-ssl.gotinder.com/u/AAAA/BBBB.webp?Policy=abc&Signature=def',
      ids: {},
    },
  ],
  ['https://tinder.com/app/recs', { kind: 'private', place }],
  ['TINDER.COM/app/messages/0123456789abcdef', { kind: 'private', place }],
  ['https://tinder.com/', { kind: 'home', place }],
  [
    'https://www.help.tinder.com/hc/nl/requests/new?utm_source=mail',
    { kind: 'page', place, address: 'https://www.help.tinder.com/hc/nl/requests/new' },
  ],
  ['https://policies.tinder.com/terms/intl/nl/', { kind: 'page', place }],
  ['https://go.tinder.com/web-ios-download', { kind: 'page', place }],
  [
    'https://tlnder.example/@verzonnen',
    { kind: 'page', place: 'any-website', looksLike: 'tinder' },
  ],
] as const satisfies readonly Row[]
