import type { Row } from './row.ts'

const place = 'imgur'

/** Imgur: the names and codes are made up. */
export default [
  [
    'https://i.imgur.com/AbCdEf1.jpeg',
    {
      kind: 'image',
      place,
      address: 'https://i.imgur.com/AbCdEf1.jpeg',
      ids: { file: 'AbCdEf1' },
    },
  ],
  ['i.imgur.com/AbCd1s.gif', { kind: 'image', place, ids: { file: 'AbCd1' } }],
  [
    'https://i.imgur.com/AbCdEf6_d.webp?maxwidth=640&fidelity=grand',
    {
      kind: 'image',
      place,
      address: 'https://i.imgur.com/AbCdEf6_d.webp?maxwidth=640&fidelity=grand',
      ids: { file: 'AbCdEf6' },
    },
  ],
  ['https://i.imgur.com/AbCdEf7.mp4', { kind: 'image', place, ids: { file: 'AbCdEf7' } }],
  [
    'https://imgur.com/a/een-titel-AbCdEf2',
    { kind: 'post', place, address: 'https://imgur.com/a/AbCdEf2', ids: { album: 'AbCdEf2' } },
  ],
  [
    'https://www.imgur.com/a/AbCd2/layout/grid',
    { kind: 'post', place, address: 'https://imgur.com/a/AbCd2', ids: { album: 'AbCd2' } },
  ],
  [
    'https://m.imgur.com/gallery/een-titel-AbCdEf3',
    {
      kind: 'post',
      place,
      address: 'https://imgur.com/gallery/AbCdEf3',
      ids: { post: 'AbCdEf3' },
    },
  ],
  [
    'https://imgur.com/t/verzonnen/AbCdEf8?utm_source=x',
    {
      kind: 'post',
      place,
      address: 'https://imgur.com/gallery/AbCdEf8',
      ids: { post: 'AbCdEf8' },
    },
  ],
  [
    'https://imgur.com/gallery/AbCdEf9/comment/2000000001/2000000002',
    {
      kind: 'comment',
      place,
      address: 'https://imgur.com/gallery/AbCdEf9/comment/2000000001',
      ids: { post: 'AbCdEf9', comment: '2000000001' },
    },
  ],
  [
    'https://imgur.com/r/verzonnen/AbCdEf5',
    { kind: 'post', place, address: 'https://imgur.com/AbCdEf5', ids: { post: 'AbCdEf5' } },
  ],
  ['imgur.com/AbCdEf4', { kind: 'post', place, ids: { post: 'AbCdEf4' } }],
  [
    'https://imgur.com/user/verzonnen/posts',
    {
      kind: 'profile',
      place,
      address: 'https://imgur.com/user/verzonnen',
      ids: { handle: 'verzonnen' },
    },
  ],
  ['https://imgur.com/search?q=jan', { kind: 'search', place, ids: { query: 'jan' } }],
  ['https://imgur.com/account/settings', { kind: 'private', place, ids: {} }],
  ['https://imgur.com/', { kind: 'home', place }],
  ['https://imgur.com/rules', { kind: 'page', place, ids: {} }],
  ['https://help.imgur.com/hc/en-us/articles/208582296', { kind: 'page', place, ids: {} }],
  ['https://1mgur.example/AbCdEf4', { kind: 'page', place: 'any-website', looksLike: 'imgur' }],
] as const satisfies readonly Row[]
