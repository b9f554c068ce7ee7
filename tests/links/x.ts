import type { Row } from './row.ts'

const place = 'x'

/** X: the numbers and names are made up. */
const rows: readonly Row[] = [
  [
    'https://x.com/janvoorbeeld/status/1700000000000000001',
    {
      kind: 'post',
      place,
      address: 'https://x.com/janvoorbeeld/status/1700000000000000001',
      ids: { handle: 'janvoorbeeld', post: '1700000000000000001' },
    },
  ],
  [
    'https://twitter.com/janvoorbeeld/status/1700000000000000002?s=20&t=AbCdEf',
    {
      kind: 'post',
      place,
      address: 'https://x.com/janvoorbeeld/status/1700000000000000002',
      ids: { handle: 'janvoorbeeld', post: '1700000000000000002' },
    },
  ],
  [
    'mobile.twitter.com/janvoorbeeld/status/1700000000000000003/photo/1',
    { kind: 'post', place, address: 'https://x.com/janvoorbeeld/status/1700000000000000003' },
  ],
  [
    'https://x.com/janvoorbeeld/status/1700000000000000004/video/1?ref_src=twsrc%5Etfw',
    { kind: 'post', place, address: 'https://x.com/janvoorbeeld/status/1700000000000000004' },
  ],
  [
    'HTTP://TWITTER.COM/JanVoorbeeld/statuses/1700000000000000005',
    { kind: 'post', place, ids: { handle: 'JanVoorbeeld', post: '1700000000000000005' } },
  ],
  [
    'https://x.com/i/web/status/1700000000000000006',
    {
      kind: 'post',
      place,
      address: 'https://x.com/i/status/1700000000000000006',
      ids: { post: '1700000000000000006' },
    },
  ],
  [
    'https://x.com/i/status/1700000000000000007?s=46',
    { kind: 'post', place, address: 'https://x.com/i/status/1700000000000000007' },
  ],
  [
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1700000000000000008&theme=light',
    { kind: 'post', place, address: 'https://x.com/i/status/1700000000000000008' },
  ],
  [
    'https://x.com/janvoorbeeld?s=21&t=AbCdEf',
    {
      kind: 'profile',
      place,
      address: 'https://x.com/janvoorbeeld',
      ids: { handle: 'janvoorbeeld' },
    },
  ],
  [
    'www.twitter.com/@jan_voorbeeld1',
    {
      kind: 'profile',
      place,
      address: 'https://x.com/jan_voorbeeld1',
      ids: { handle: 'jan_voorbeeld1' },
    },
  ],
  [
    'https://x.com/janvoorbeeld/media',
    { kind: 'profile', place, address: 'https://x.com/janvoorbeeld' },
  ],
  [
    'https://twitter.com/intent/user?user_id=1600000000000000001',
    {
      kind: 'profile',
      place,
      address: 'https://x.com/i/user/1600000000000000001',
      ids: { user: '1600000000000000001' },
    },
  ],
  [
    'https://x.com/intent/follow?screen_name=janvoorbeeld&region=follow_link',
    { kind: 'profile', place, address: 'https://x.com/janvoorbeeld' },
  ],
  ['https://x.com/i/user/1600000000', { kind: 'profile', place, ids: { user: '1600000000' } }],
  [
    'https://x.com/i/communities/1500000000000000001/about',
    {
      kind: 'group',
      place,
      address: 'https://x.com/i/communities/1500000000000000001',
      ids: { group: '1500000000000000001' },
    },
  ],
  [
    'https://twitter.com/i/spaces/1AbCdEfGhIjKl?s=20',
    {
      kind: 'video',
      place,
      address: 'https://x.com/i/spaces/1AbCdEfGhIjKl',
      ids: { video: '1AbCdEfGhIjKl' },
    },
  ],
  [
    'https://x.com/i/broadcasts/1MnOpQrStUvWx',
    { kind: 'video', place, ids: { video: '1MnOpQrStUvWx' } },
  ],
  ['https://t.co/AbCdEfGhIj', { kind: 'short', place, address: 'https://t.co/AbCdEfGhIj' }],
  ['pic.twitter.com/AbCdEfGhIj', { kind: 'short', place }],
  [
    'https://twitter.com/i/redirect?url=https%3A%2F%2Ftwitter.com%2Fjanvoorbeeld%2Fstatus%2F1700000000000000009%3Fcn%3D1&t=1',
    { kind: 'post', place, address: 'https://x.com/janvoorbeeld/status/1700000000000000009' },
  ],
  [
    'https://x.com/i/flow/login?redirect_after_login=%2Fjanvoorbeeld%2Fstatus%2F1700000000000000010',
    { kind: 'post', place, address: 'https://x.com/janvoorbeeld/status/1700000000000000010' },
  ],
  [
    'https://twitter.com/intent/tweet?text=kijk&url=https%3A%2F%2Fvoorbeeld.example%2Fbeeld',
    { kind: 'page', place: 'any-website', address: 'https://voorbeeld.example/beeld' },
  ],
  ['https://x.com/messages/1600000001-1600000002', { kind: 'private', place, ids: {} }],
  ['https://x.com/notifications', { kind: 'private', place }],
  ['https://x.com/home', { kind: 'home', place }],
  ['https://x.com/?lang=nl', { kind: 'home', place }],
  [
    'https://x.com/search?q=jan%20voorbeeld&src=typed_query&f=live',
    { kind: 'search', place, ids: { query: 'jan voorbeeld' } },
  ],
  [
    'https://twitter.com/hashtag/voorbeeld?src=hashtag_click',
    { kind: 'search', place, ids: { query: 'voorbeeld' } },
  ],
  ['https://x.com/explore/tabs/trending', { kind: 'search', place, ids: {} }],
  [
    'https://pbs.twimg.com/media/AbCdEfGhIjKlMnO?format=jpg&name=large',
    {
      kind: 'image',
      place,
      address: 'https://pbs.twimg.com/media/AbCdEfGhIjKlMnO?format=jpg&name=large',
      ids: {},
    },
  ],
  [
    'https://video.twimg.com/ext_tw_video/1700000000000000011/pu/vid/avc1/720x1280/AbC.mp4?tag=12',
    { kind: 'video', place, ids: {} },
  ],
  ['https://help.x.com/forms', { kind: 'page', place, ids: {} }],
  ['https://x.com/tos', { kind: 'page', place, ids: {} }],
  [
    'https://nitter.net/janvoorbeeld/status/1700000000000000012',
    { kind: 'page', place: 'any-website' },
  ],
  [
    'https://vxtwitter.com/janvoorbeeld/status/1700000000000000013',
    { kind: 'page', place: 'any-website' },
  ],
  ['@jan_voorbeeld1', { kind: 'handle', ids: { handle: 'jan_voorbeeld1' } }],
]

export default rows
