import type { Row } from './row.ts'

const place = 'mastodon'

/** Mastodon: known servers, and one that is not. All names and numbers are made up. */
export default [
  [
    'https://mastodon.social/@verzonnen/110000000000000001?utm_source=x',
    {
      kind: 'post',
      place,
      address: 'https://mastodon.social/@verzonnen/110000000000000001',
      ids: { handle: 'verzonnen', post: '110000000000000001' },
    },
  ],
  // What stands there is a copy; behind the second @ is the server of the original.
  [
    'https://mastodon.social/@verzonnen@elders.example/110000000000000002',
    {
      kind: 'post',
      place,
      address: 'https://mastodon.social/@verzonnen@elders.example/110000000000000002',
      ids: { handle: 'verzonnen@elders.example', post: '110000000000000002' },
    },
  ],
  [
    'https://mastodon.social/deck/@verzonnen/110000000000000009',
    { kind: 'post', place, address: 'https://mastodon.social/@verzonnen/110000000000000009' },
  ],
  [
    'https://mastodon.social/users/verzonnen/statuses/110000000000000003',
    {
      kind: 'post',
      place,
      address: 'https://mastodon.social/@verzonnen/110000000000000003',
      ids: { handle: 'verzonnen', post: '110000000000000003' },
    },
  ],
  [
    'https://mastodon.nl/@verzonnen/110000000000000004',
    { kind: 'post', place, ids: { handle: 'verzonnen', post: '110000000000000004' } },
  ],
  [
    'mstdn.social/web/@verzonnen@elders.example/110000000000000005',
    {
      kind: 'post',
      place,
      ids: { handle: 'verzonnen@elders.example', post: '110000000000000005' },
    },
  ],
  [
    'https://mamot.fr/users/verzonnen/statuses/110000000000000006',
    { kind: 'post', place, ids: { handle: 'verzonnen', post: '110000000000000006' } },
  ],
  [
    'https://mas.to/web/statuses/110000000000000007',
    { kind: 'post', place, ids: { post: '110000000000000007' } },
  ],
  [
    'mastodon.social/deck/@verzonnen',
    {
      kind: 'profile',
      place,
      address: 'https://mastodon.social/@verzonnen',
      ids: { handle: 'verzonnen' },
    },
  ],
  [
    'https://mastodon-belgium.be/@verzonnen/media',
    { kind: 'profile', place, ids: { handle: 'verzonnen' } },
  ],
  [
    'https://troet.cafe/users/verzonnen2',
    { kind: 'profile', place, ids: { handle: 'verzonnen2' } },
  ],
  [
    'https://files.mastodon.social/media_attachments/files/110/original/aaaa.png',
    { kind: 'image', place, ids: {} },
  ],
  ['https://files.mastodon.online/site_uploads/aaaa.png', { kind: 'image', place }],
  [
    'https://media.mstdn.social/cache/media_attachments/files/111/original/bbbb.mp4',
    { kind: 'image', place, ids: {} },
  ],
  [
    'https://mastodon.world/system/media_attachments/files/112/original/cccc.jpg',
    { kind: 'image', place },
  ],
  ['https://mastodon.online/search?q=jan', { kind: 'search', place, ids: { query: 'jan' } }],
  ['https://mastodon.nl/tags/jan', { kind: 'search', place, ids: { query: 'jan' } }],
  ['https://mastodon.social/explore', { kind: 'home', place }],
  ['https://mastodon.online/notifications', { kind: 'private', place }],
  ['https://mastodon.social/about', { kind: 'page', place }],
  // Of a server that is not known nothing tells that it is one; the name alone is no sign of a look-alike.
  [
    'https://mastodon.elders.example/@verzonnen/110000000000000008',
    { kind: 'page', place: 'any-website' },
  ],
] as const satisfies readonly Row[]
