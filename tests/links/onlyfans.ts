import type { Row } from './row.ts'

const place = 'onlyfans'

/** OnlyFans: numbers and names are made up. */
export default [
  [
    'https://onlyfans.com/1000000001/verzonnen?utm_source=x',
    {
      kind: 'post',
      place,
      address: 'https://onlyfans.com/1000000001/verzonnen',
      ids: { post: '1000000001', handle: 'verzonnen' },
    },
  ],
  [
    'www.onlyfans.com/1000000002/verzonnen.naam/',
    { kind: 'post', place, address: 'https://onlyfans.com/1000000002/verzonnen.naam' },
  ],
  [
    'onlyfans.com/verzonnen',
    {
      kind: 'profile',
      place,
      address: 'https://onlyfans.com/verzonnen',
      ids: { handle: 'verzonnen' },
    },
  ],
  [
    'https://onlyfans.com/@verzonnen_2',
    { kind: 'profile', place, address: 'https://onlyfans.com/verzonnen_2' },
  ],
  [
    'https://onlyfans.com/verzonnen3/media?filter=all',
    { kind: 'profile', place, address: 'https://onlyfans.com/verzonnen3' },
  ],
  ['https://onlyfans.com/u100000001', { kind: 'profile', place, ids: { handle: 'u100000001' } }],
  [
    'https://onlyfans.com/aboutverzonnen',
    { kind: 'profile', place, ids: { handle: 'aboutverzonnen' } },
  ],
  ['https://onlyfans.com/action/trial/aaaabbbbccccdddd1111', { kind: 'short', place }],
  ['https://onlyfans.com/my/chats/', { kind: 'private', place, ids: {} }],
  ['ONLYFANS.COM/my/chats/chat/1000001/', { kind: 'private', place }],
  ['https://onlyfans.com/terms', { kind: 'page', place, ids: {} }],
  ['https://onlyfans.com/transparency-center/appeals', { kind: 'page', place, ids: {} }],
  ['https://onlyfans.com/', { kind: 'home', place }],
  ['https://blog.onlyfans.com/verzonnen-stuk/', { kind: 'page', place, ids: {} }],
  [
    'https://public.onlyfans.com/files/a/aa/aaa/aaa1/100000001/avatar.jpg',
    { kind: 'image', place, ids: {} },
  ],
  [
    'https://cdn2.onlyfans.com/files/a/aa/1/300x300_aaaa.jpg?Tag=2&Policy=3&Signature=4&Key-Pair-Id=5',
    {
      kind: 'image',
      place,
      address:
        'https://cdn2.onlyfans.com/files/a/aa/1/300x300_aaaa.jpg?Tag=2&Policy=3&Signature=4&Key-Pair-Id=5',
    },
  ],
  [
    'https://cdn3.onlyfans.com/files/a/aa/1/aaaa_720p.mp4?Tag=2&Policy=3&Signature=4',
    { kind: 'video', place, ids: {} },
  ],
  [
    'https://onlyfans-leaks.example/verzonnen',
    { kind: 'page', place: 'any-website', looksLike: 'onlyfans' },
  ],
] as const satisfies readonly Row[]
