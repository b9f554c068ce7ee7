import type { Row } from './row.ts'

const place = 'instagram'

/** Instagram: the codes and names are made up. */
const rows: readonly Row[] = [
  [
    'https://www.instagram.com/p/CxVoorb33ld/',
    {
      kind: 'post',
      place,
      address: 'https://www.instagram.com/p/CxVoorb33ld/',
      ids: { post: 'CxVoorb33ld' },
    },
  ],
  [
    'instagram.com/p/CxVoorb33le?img_index=2&igsh=MWx1bm5hYmM0',
    {
      kind: 'post',
      place,
      address: 'https://www.instagram.com/p/CxVoorb33le/',
      ids: { post: 'CxVoorb33le' },
    },
  ],
  [
    'https://www.instagram.com/jan.voorbeeld/p/CxVoorb33lf/?utm_source=ig_web_copy_link',
    {
      kind: 'post',
      place,
      address: 'https://www.instagram.com/jan.voorbeeld/p/CxVoorb33lf/',
      ids: { post: 'CxVoorb33lf', handle: 'jan.voorbeeld' },
    },
  ],
  [
    'HTTPS://WWW.INSTAGRAM.COM/p/CxVoorb33lg/#reageren',
    {
      kind: 'post',
      place,
      address: 'https://www.instagram.com/p/CxVoorb33lg/',
      ids: { post: 'CxVoorb33lg' },
    },
  ],
  [
    'http://instagr.am/p/CxVoorb33lh/embed/captioned/',
    {
      kind: 'post',
      place,
      address: 'https://www.instagram.com/p/CxVoorb33lh/',
      ids: { post: 'CxVoorb33lh' },
    },
  ],
  [
    'https://www.instagram.com/p/CxVoorb33liAbCdEfGhIjKlMnOpQrStUvWxYz01234/',
    { kind: 'post', place, ids: { post: 'CxVoorb33liAbCdEfGhIjKlMnOpQrStUvWxYz01234' } },
  ],
  [
    'https://www.instagram.com/p/CxVoorb33ld/c/17900000000000001/',
    {
      kind: 'comment',
      place,
      address: 'https://www.instagram.com/p/CxVoorb33ld/c/17900000000000001/',
      ids: { post: 'CxVoorb33ld', comment: '17900000000000001' },
    },
  ],
  [
    'https://www.instagram.com/reel/CxVoorb33lj/c/17900000000000001/r/17900000000000002/?igsh=abc',
    {
      kind: 'comment',
      place,
      address:
        'https://www.instagram.com/reel/CxVoorb33lj/c/17900000000000001/r/17900000000000002/',
      ids: { post: 'CxVoorb33lj', comment: '17900000000000002' },
    },
  ],
  [
    'https://www.instagram.com/reel/CxVoorb33lk/?igshid=MzRlODBiNWFlZA==',
    {
      kind: 'video',
      place,
      address: 'https://www.instagram.com/reel/CxVoorb33lk/',
      ids: { video: 'CxVoorb33lk' },
    },
  ],
  [
    'https://m.instagram.com/reels/CxVoorb33ll/',
    {
      kind: 'video',
      place,
      address: 'https://www.instagram.com/reel/CxVoorb33ll/',
      ids: { video: 'CxVoorb33ll' },
    },
  ],
  [
    'https://www.instagram.com/jan.voorbeeld/reel/CxVoorb33lm/?hl=nl',
    {
      kind: 'video',
      place,
      address: 'https://www.instagram.com/jan.voorbeeld/reel/CxVoorb33lm/',
      ids: { video: 'CxVoorb33lm', handle: 'jan.voorbeeld' },
    },
  ],
  [
    'www.instagram.com/tv/CxVoorb33ln/',
    {
      kind: 'video',
      place,
      address: 'https://www.instagram.com/tv/CxVoorb33ln/',
      ids: { video: 'CxVoorb33ln' },
    },
  ],
  [
    'https://www.instagram.com/stories/jan.voorbeeld/3400000000000000001/',
    {
      kind: 'story',
      place,
      address: 'https://www.instagram.com/stories/jan.voorbeeld/3400000000000000001/',
      ids: { handle: 'jan.voorbeeld', story: '3400000000000000001' },
    },
  ],
  [
    'https://www.instagram.com/stories/jan.voorbeeld?utm_source=ig_story_item_share',
    {
      kind: 'story',
      place,
      address: 'https://www.instagram.com/stories/jan.voorbeeld/',
      ids: { handle: 'jan.voorbeeld' },
    },
  ],
  [
    'https://www.instagram.com/stories/highlights/17900000000000003/',
    {
      kind: 'story',
      place,
      address: 'https://www.instagram.com/stories/highlights/17900000000000003/',
      ids: { story: '17900000000000003' },
    },
  ],
  [
    'https://www.instagram.com/s/aGlnaGxpZ2h0OjE3OTAwMDAw?story_media_id=3400000000000000001&igsh=x',
    {
      kind: 'story',
      place,
      address:
        'https://www.instagram.com/s/aGlnaGxpZ2h0OjE3OTAwMDAw?story_media_id=3400000000000000001',
      ids: { story: 'aGlnaGxpZ2h0OjE3OTAwMDAw' },
    },
  ],
  [
    'https://www.instagram.com/jan.voorbeeld/',
    {
      kind: 'profile',
      place,
      address: 'https://www.instagram.com/jan.voorbeeld/',
      ids: { handle: 'jan.voorbeeld' },
    },
  ],
  [
    'instagram.com/_jan_voorbeeld_?igsh=MWx1bm5hYmM0&utm_source=qr',
    {
      kind: 'profile',
      place,
      address: 'https://www.instagram.com/_jan_voorbeeld_/',
      ids: { handle: '_jan_voorbeeld_' },
    },
  ],
  [
    'https://www.instagram.com/jan.voorbeeld/tagged/',
    { kind: 'profile', place, address: 'https://www.instagram.com/jan.voorbeeld/' },
  ],
  [
    'http://instagram.com/_u/jan.voorbeeld',
    { kind: 'profile', place, ids: { handle: 'jan.voorbeeld' } },
  ],
  [
    'https://ig.me/m/jan.voorbeeld',
    { kind: 'profile', place, address: 'https://www.instagram.com/jan.voorbeeld/' },
  ],
  [
    'https://ig.me/j/AbVoorbeeldGroep/',
    {
      kind: 'group',
      place,
      address: 'https://ig.me/j/AbVoorbeeldGroep/',
      ids: { group: 'AbVoorbeeldGroep' },
    },
  ],
  [
    'https://www.instagram.com/channel/AbVoorb33ldKanaal/',
    { kind: 'channel', place, ids: { channel: 'AbVoorb33ldKanaal' } },
  ],
  [
    'https://www.instagram.com/share/reel/BAVoorbeeld1',
    { kind: 'short', place, address: 'https://www.instagram.com/share/reel/BAVoorbeeld1' },
  ],
  [
    'https://www.instagram.com/share/_Voorbeeld2?igsh=abc',
    { kind: 'short', place, address: 'https://www.instagram.com/share/_Voorbeeld2' },
  ],
  ['https://ig.me/1aBcDeF', { kind: 'short', place }],
  [
    'https://l.instagram.com/?u=https%3A%2F%2Fwww.instagram.com%2Fp%2FCxVoorb33lo%2F%3Ffbclid%3Dx&e=AT0',
    { kind: 'post', place, address: 'https://www.instagram.com/p/CxVoorb33lo/' },
  ],
  [
    'https://l.instagram.com/?u=https%3A%2F%2Fvoorbeeld.example%2Ffoto&e=AT1',
    { kind: 'page', place: 'any-website', address: 'https://voorbeeld.example/foto' },
  ],
  ['https://l.instagram.com/?u=geen-adres', { kind: 'short', place }],
  [
    'https://www.instagram.com/accounts/login/?next=%2Fp%2FCxVoorb33lp%2F&source=desktop_nav',
    { kind: 'post', place, address: 'https://www.instagram.com/p/CxVoorb33lp/' },
  ],
  ['https://www.instagram.com/accounts/login/', { kind: 'private', place, ids: {} }],
  ['https://www.instagram.com/direct/inbox/', { kind: 'private', place }],
  ['https://www.instagram.com/direct/t/340282366000000000/', { kind: 'private', place }],
  ['https://www.instagram.com/', { kind: 'home', place }],
  ['https://www.instagram.com/?hl=nl', { kind: 'home', place }],
  ['https://www.instagram.com/reels/', { kind: 'home', place }],
  [
    'https://www.instagram.com/explore/search/keyword/?q=jan%20voorbeeld',
    { kind: 'search', place, ids: { query: 'jan voorbeeld' } },
  ],
  [
    'https://www.instagram.com/explore/tags/voorbeeld/',
    { kind: 'search', place, ids: { query: 'voorbeeld' } },
  ],
  [
    'https://help.instagram.com/616583228400289',
    { kind: 'page', place, address: 'https://help.instagram.com/616583228400289', ids: {} },
  ],
  ['https://www.instagram.com/legal/', { kind: 'page', place, ids: {} }],
  [
    'https://scontent-bru2-1.cdninstagram.com/v/t51.2885-15/1_2_3_n.jpg?_nc_cat=1&oh=00_Ab&oe=65',
    {
      kind: 'image',
      place,
      address:
        'https://scontent-bru2-1.cdninstagram.com/v/t51.2885-15/1_2_3_n.jpg?_nc_cat=1&oh=00_Ab&oe=65',
      ids: {},
    },
  ],
  [
    'https://instagram.fbru2-1.fna.fbcdn.net/v/t51.2885-15/4_5_6_n.jpg?oh=00_Ab&oe=65',
    { kind: 'image', place },
  ],
  [
    'https://scontent.cdninstagram.com/v/t50.2886-16/7_8_9_n.mp4?oh=00_Ab&oe=65',
    { kind: 'video', place, ids: {} },
  ],
  ['@jan.voorbeeld', { kind: 'handle', ids: { handle: 'jan.voorbeeld' } }],
]

export default rows
