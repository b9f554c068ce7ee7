import type { Row } from './row.ts'

const place = 'grindr'
const file = '0123456789abcdef0123456789abcdef01234567'

/** Grindr: few addresses exist. The codes are made up. */
export default [
  ['https://web.grindr.com/', { kind: 'private', place }],
  ['web.grindr.com/chat/100000001', { kind: 'private', place }],
  ['https://web.grindr.com/?profile=true', { kind: 'private', place }],
  [
    `https://cdns.grindr.com/images/profile/1024x1024/${file}`,
    { kind: 'image', place, ids: { file } },
  ],
  [`cdns.grindr.com/images/thumb/320x320/${file}`, { kind: 'image', place, ids: { file } }],
  [`https://cdns.grindr.com/images/${file}.jpg`, { kind: 'image', place, ids: { file } }],
  ['https://www.grindr.com/', { kind: 'home', place }],
  ['GRINDR.COM', { kind: 'home', place }],
  [
    'https://help.grindr.com/hc/en-us/requests/new?utm_campaign=x',
    { kind: 'page', place, address: 'https://help.grindr.com/hc/en-us/requests/new' },
  ],
  [
    'https://help.grindr.com/hc/en-us/articles/1500009328241-Scam-awareness-guide',
    { kind: 'page', place },
  ],
  [
    'HTTPS://HELP.GRINDR.COM/hc/en-us',
    { kind: 'page', place, address: 'https://help.grindr.com/hc/en-us' },
  ],
  ['https://www.grindr.com/privacy-policy?lang=nl', { kind: 'page', place }],
  ['https://gr1ndr.example/login', { kind: 'page', place: 'any-website', looksLike: 'grindr' }],
] as const satisfies readonly Row[]
