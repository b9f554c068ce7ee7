import type { Row } from './row.ts'

const place = 'bumble'

/** Bumble: few addresses exist. The codes are made up. */
export default [
  ['https://bumble.com/app', { kind: 'private', place }],
  ['BUMBLE.COM/app/connections', { kind: 'private', place }],
  ['https://gew3.bumble.com/get-started', { kind: 'private', place }],
  [
    'https://us1.ecdn2.bumbcdn.com/p512/hidden?euri=AAAA.BBBB-cc&size=50x50&ck=10ec0000&t=42.1.0.0',
    {
      kind: 'image',
      place,
      address:
        'https://us1.ecdn2.bumbcdn.com/p512/hidden?euri=AAAA.BBBB-cc&size=50x50&ck=10ec0000&t=42.1.0.0',
      ids: {},
    },
  ],
  [
    'pd1eu.bumbcdn.com/p34/10000/5/9/0/500000000/d1000000/t1000000000/c_AAAA/1000000000/dfs_1680y1050/osz_48x48.jpg?jpegq=80',
    { kind: 'image', place, ids: {} },
  ],
  [
    'https://us1.ecdn2.bumbcdn.com/i/big/assets/bumble_lifestyle_badges/normal/web/standard/verzonnen.png',
    { kind: 'page', place },
  ],
  ['https://bumble.com/', { kind: 'home', place }],
  ['WWW.BUMBLE.COM', { kind: 'home', place }],
  [
    'https://bumble.com/en/guidelines?utm_source=x',
    { kind: 'page', place, address: 'https://bumble.com/en/guidelines' },
  ],
  ['https://bumble.com/apple', { kind: 'page', place }],
  ['https://support.bumble.com/hc/articles/30933835506589', { kind: 'page', place }],
  ['https://bumble-buzz.com/block-report-bumble/', { kind: 'page', place }],
  ['https://bumb1e.example/app', { kind: 'page', place: 'any-website', looksLike: 'bumble' }],
] as const satisfies readonly Row[]
