import type { Row } from './row.ts'

const place = 'tumblr'

/** Tumblr: blogs on hosts of their own, and behind a slash. All names and numbers are made up. */
export default [
  [
    'https://www.tumblr.com/verzonnen/700000000000000001/titel?source=share',
    {
      kind: 'post',
      place,
      address: 'https://www.tumblr.com/verzonnen/700000000000000001',
      ids: { handle: 'verzonnen', post: '700000000000000001' },
    },
  ],
  [
    'https://www.tumblr.com/blog/view/verzonnen-2/700000000000000003',
    {
      kind: 'post',
      place,
      address: 'https://www.tumblr.com/verzonnen-2/700000000000000003',
      ids: { handle: 'verzonnen-2', post: '700000000000000003' },
    },
  ],
  [
    'https://verzonnen.tumblr.com/post/700000000000000002/titel',
    { kind: 'post', place, ids: { post: '700000000000000002' } },
  ],
  [
    'https://verzonnen.tumblr.com/image/700000000000000004',
    { kind: 'post', place, ids: { post: '700000000000000004' } },
  ],
  ['https://64.media.tumblr.com/aaaa/bbbb/s1280x1920/cccc.jpg', { kind: 'image', place, ids: {} }],
  ['https://va.media.tumblr.com/tumblr_aaaa.mp4', { kind: 'image', place }],
  ['https://verzonnen.tumblr.com/', { kind: 'profile', place, ids: {} }],
  ['verzonnen.tumblr.com/archive', { kind: 'profile', place }],
  [
    'https://www.tumblr.com/verzonnen',
    {
      kind: 'profile',
      place,
      address: 'https://www.tumblr.com/verzonnen',
      ids: { handle: 'verzonnen' },
    },
  ],
  [
    'tumblr.com/blog/verzonnen3',
    {
      kind: 'profile',
      place,
      address: 'https://www.tumblr.com/verzonnen3',
      ids: { handle: 'verzonnen3' },
    },
  ],
  ['https://verzonnen.tumblr.com/over-mij', { kind: 'page', place, ids: {} }],
  ['https://www.tumblr.com/dashboard', { kind: 'private', place }],
  ['https://www.tumblr.com/likes', { kind: 'private', place, ids: {} }],
  ['https://verzonnen.tumblr.com/likes', { kind: 'profile', place }],
  ['https://www.tumblr.com/search/jan', { kind: 'search', place, ids: { query: 'jan' } }],
  ['https://verzonnen.tumblr.com/tagged/jan', { kind: 'search', place, ids: { query: 'jan' } }],
  ['https://www.tumblr.com/verzonnen/tagged/jan', { kind: 'search', place, ids: { query: 'jan' } }],
  ['https://www.tumblr.com/', { kind: 'home', place }],
  ['https://www.tumblr.com/explore/trending', { kind: 'home', place }],
  ['https://www.tumblr.com/abuse/privacy', { kind: 'page', place, ids: {} }],
  ['https://www.tumblr.com/policy', { kind: 'page', place, ids: {} }],
  ['https://help.tumblr.com/', { kind: 'page', place, ids: {} }],
  ['https://tmblr.co/AbCdEf', { kind: 'short', place }],
] as const satisfies readonly Row[]
