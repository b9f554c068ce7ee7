import type { Row } from './row.ts'

const place = 'bluesky'
const did = 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa'

/** Bluesky: accounts are named by a handle or by a number. All names and numbers are made up. */
export default [
  [
    'https://bsky.app/profile/verzonnen.bsky.social/post/3aaaaaaaaaa2a?ref_src=embed',
    {
      kind: 'post',
      place,
      address: 'https://bsky.app/profile/verzonnen.bsky.social/post/3aaaaaaaaaa2a',
      ids: { handle: 'verzonnen.bsky.social', post: '3aaaaaaaaaa2a' },
    },
  ],
  [
    'bsky.app/profile/verzonnen.example/post/3aaaaaaaaaa2c/liked-by',
    {
      kind: 'post',
      place,
      address: 'https://bsky.app/profile/verzonnen.example/post/3aaaaaaaaaa2c',
      ids: { handle: 'verzonnen.example', post: '3aaaaaaaaaa2c' },
    },
  ],
  [
    `https://bsky.app/profile/${did}/post/3aaaaaaaaaa2b/quotes`,
    {
      kind: 'post',
      place,
      address: `https://bsky.app/profile/${did}/post/3aaaaaaaaaa2b`,
      ids: { user: did, post: '3aaaaaaaaaa2b' },
    },
  ],
  [
    `https://embed.bsky.app/embed/${did}/app.bsky.feed.post/3aaaaaaaaaa2d?id=1`,
    {
      kind: 'post',
      place,
      address: `https://bsky.app/profile/${did}/post/3aaaaaaaaaa2d`,
      ids: { user: did, post: '3aaaaaaaaaa2d' },
    },
  ],
  [
    'bsky.app/profile/verzonnen.bsky.social',
    {
      kind: 'profile',
      place,
      address: 'https://bsky.app/profile/verzonnen.bsky.social',
      ids: { handle: 'verzonnen.bsky.social' },
    },
  ],
  [
    'https://bsky.app/profile/verzonnen2.bsky.social/followers',
    {
      kind: 'profile',
      place,
      address: 'https://bsky.app/profile/verzonnen2.bsky.social',
      ids: { handle: 'verzonnen2.bsky.social' },
    },
  ],
  [
    `https://bsky.app/profile/${did}/follows`,
    {
      kind: 'profile',
      place,
      address: `https://bsky.app/profile/${did}`,
      ids: { user: did },
    },
  ],
  ['verzonnen.bsky.social', { kind: 'profile', place, ids: {} }],
  [
    'https://bsky.app/profile/verzonnen.bsky.social/feed/aaaaverzonnen',
    { kind: 'page', place, ids: {} },
  ],
  [
    'https://bsky.app/profile/verzonnen.bsky.social/lists/3aaaaaaaaaa2e',
    { kind: 'page', place, ids: {} },
  ],
  [
    'https://bsky.app/starter-pack/verzonnen.bsky.social/3aaaaaaaaaa2f',
    { kind: 'page', place, ids: {} },
  ],
  [
    'https://cdn.bsky.app/img/feed_fullsize/plain/did:plc:aaaa/bafkaaaa@jpeg',
    { kind: 'image', place, ids: {} },
  ],
  [
    'https://video.bsky.app/watch/did%3Aplc%3Aaaaa/bafkbbbb/playlist.m3u8',
    { kind: 'video', place, ids: { user: 'did:plc:aaaa', video: 'bafkbbbb' } },
  ],
  [
    'https://video.cdn.bsky.app/hls/did:plc:aaaa/bafkcccc/thumbnail.jpg',
    { kind: 'video', place, ids: { user: 'did:plc:aaaa', video: 'bafkcccc' } },
  ],
  ['https://go.bsky.app/AbCdEf1', { kind: 'short', place }],
  ['https://bsky.app/messages', { kind: 'private', place }],
  ['https://bsky.app/messages/3aaaaaaaaaa2g', { kind: 'private', place, ids: {} }],
  ['https://bsky.app/search?q=jan', { kind: 'search', place, ids: { query: 'jan' } }],
  ['https://bsky.app/hashtag/jan', { kind: 'search', place, ids: { query: 'jan' } }],
  ['https://bsky.app/', { kind: 'home', place }],
  ['https://bsky.social/about/support/tos', { kind: 'page', place }],
  ['https://support.bsky.social/', { kind: 'page', place }],
  // A word that many bear.
  ['https://bluesky.example/', { kind: 'page', place: 'any-website' }],
] as const satisfies readonly Row[]
