import type { Row } from './row.ts'

const place = 'reddit'

/** Reddit: the names and codes are made up. */
export default [
  [
    'https://www.reddit.com/r/verzonnen/comments/1aaaaa1/een_titel/?utm_source=share&share_id=x',
    {
      kind: 'post',
      place,
      address: 'https://www.reddit.com/r/verzonnen/comments/1aaaaa1',
      ids: { group: 'verzonnen', post: '1aaaaa1' },
    },
  ],
  [
    'old.reddit.com/r/verzonnen/comments/1aaaaa2/een_titel/',
    { kind: 'post', place, ids: { group: 'verzonnen', post: '1aaaaa2' } },
  ],
  [
    'https://embed.reddit.com/r/verzonnen/comments/1aaaab2/een_titel/?embed=true&theme=dark',
    { kind: 'post', place, address: 'https://www.reddit.com/r/verzonnen/comments/1aaaab2' },
  ],
  [
    'https://www.reddit.com/r/verzonnen/duplicates/1aaaab3/een_titel/',
    { kind: 'post', place, address: 'https://www.reddit.com/r/verzonnen/comments/1aaaab3' },
  ],
  [
    'https://np.reddit.com/r/verzonnen/comments/1aaaaa3/een_titel/kaaaaa1/?context=3',
    {
      kind: 'comment',
      place,
      address: 'https://www.reddit.com/r/verzonnen/comments/1aaaaa3/comment/kaaaaa1',
      ids: { group: 'verzonnen', post: '1aaaaa3', comment: 'kaaaaa1' },
    },
  ],
  [
    'https://www.reddit.com/r/verzonnen/comments/1aaaaa3/comment/kaaaab1/',
    {
      kind: 'comment',
      place,
      address: 'https://www.reddit.com/r/verzonnen/comments/1aaaaa3/comment/kaaaab1',
    },
  ],
  [
    'https://www.reddit.com/user/verzonnen-naam/comments/1aaaaa4/titel/',
    {
      kind: 'post',
      place,
      address: 'https://www.reddit.com/user/verzonnen-naam/comments/1aaaaa4',
      ids: { handle: 'verzonnen-naam', post: '1aaaaa4' },
    },
  ],
  [
    'https://reddit.com/u/verzonnen/comments/1aaaaa5/titel/kaaaaa2/',
    {
      kind: 'comment',
      place,
      address: 'https://www.reddit.com/user/verzonnen/comments/1aaaaa5/comment/kaaaaa2',
      ids: { handle: 'verzonnen', post: '1aaaaa5', comment: 'kaaaaa2' },
    },
  ],
  [
    'https://redd.it/1aaaaa6',
    {
      kind: 'post',
      place,
      address: 'https://www.reddit.com/comments/1aaaaa6',
      ids: { post: '1aaaaa6' },
    },
  ],
  [
    'https://www.reddit.com/gallery/1aaaaa7',
    { kind: 'post', place, address: 'https://www.reddit.com/comments/1aaaaa7' },
  ],
  [
    'https://www.reddit.com/comments/1aaaaa7/_/kaaaaa3',
    {
      kind: 'comment',
      place,
      address: 'https://www.reddit.com/comments/1aaaaa7/comment/kaaaaa3',
      ids: { post: '1aaaaa7', comment: 'kaaaaa3' },
    },
  ],
  [
    'https://m.reddit.com/u/verzonnen_naam/',
    {
      kind: 'profile',
      place,
      address: 'https://www.reddit.com/user/verzonnen_naam',
      ids: { handle: 'verzonnen_naam' },
    },
  ],
  [
    'https://www.reddit.com/user/verzonnen_naam/submitted/?sort=new',
    { kind: 'profile', place, address: 'https://www.reddit.com/user/verzonnen_naam' },
  ],
  [
    'https://www.reddit.com/r/u_verzonnen_naam3/',
    { kind: 'profile', place, ids: { handle: 'verzonnen_naam3' } },
  ],
  [
    'HTTPS://WWW.REDDIT.COM/r/verzonnen/new/',
    {
      kind: 'group',
      place,
      address: 'https://www.reddit.com/r/verzonnen',
      ids: { group: 'verzonnen' },
    },
  ],
  ['https://www.reddit.com/r/verzonnen/s/AbCdEf1234', { kind: 'short', place, ids: {} }],
  ['https://reddit.app.link/AbCdEfGhIj', { kind: 'short', place }],
  [
    'https://out.reddit.com/t3_1aaaaa8?url=https%3A%2F%2Fvoorbeeld.example%2Ffoto&token=abc',
    { kind: 'page', place: 'any-website', address: 'https://voorbeeld.example/foto' },
  ],
  ['https://i.redd.it/aaaaaaaaaaa11.jpg', { kind: 'image', place, ids: {} }],
  [
    'https://preview.redd.it/aaaaaaaaaaa12.jpg?width=640&auto=webp&s=cafe',
    {
      kind: 'image',
      place,
      address: 'https://preview.redd.it/aaaaaaaaaaa12.jpg?width=640&auto=webp&s=cafe',
    },
  ],
  ['https://i.reddituploads.com/aaaaaaaaaaa15?fit=max&s=cafe', { kind: 'image', place }],
  [
    'https://www.reddit.com/media?url=https%3A%2F%2Fi.redd.it%2Faaaaaaaaaaa13.png',
    { kind: 'image', place, address: 'https://i.redd.it/aaaaaaaaaaa13.png' },
  ],
  [
    'https://v.redd.it/aaaaaaaaaaa14/DASH_720.mp4',
    {
      kind: 'video',
      place,
      address: 'https://v.redd.it/aaaaaaaaaaa14',
      ids: { video: 'aaaaaaaaaaa14' },
    },
  ],
  [
    'https://www.reddit.com/r/verzonnen/search/?q=jan',
    { kind: 'search', place, ids: { query: 'jan' } },
  ],
  ['https://www.reddit.com/message/inbox/', { kind: 'private', place }],
  ['https://chat.reddit.com/room/aaaa', { kind: 'private', place }],
  [
    'https://www.reddit.com/login/?dest=https%3A%2F%2Fwww.reddit.com%2Fr%2Fverzonnen%2Fcomments%2F1aaaaa9%2F',
    { kind: 'post', place, address: 'https://www.reddit.com/r/verzonnen/comments/1aaaaa9' },
  ],
  ['https://www.reddit.com/', { kind: 'home', place }],
  [
    'https://www.reddit.com/report?utm_source=x',
    { kind: 'page', place, address: 'https://www.reddit.com/report' },
  ],
  ['https://ads.reddit.com/r/verzonnen', { kind: 'page', place, ids: {} }],
  // Sites that show Reddit's posts again are websites of their own.
  [
    'https://redlib.voorbeeld.example/r/verzonnen/comments/1aaaaa1/een_titel/',
    { kind: 'page', place: 'any-website', ids: {} },
  ],
  [
    'https://redd1t.example/r/verzonnen',
    { kind: 'page', place: 'any-website', looksLike: 'reddit' },
  ],
] as const satisfies readonly Row[]
