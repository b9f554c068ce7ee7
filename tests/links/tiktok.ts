import type { Row } from './row.ts'

const place = 'tiktok'

/** TikTok: the numbers and names are made up. */
const rows: readonly Row[] = [
  [
    'https://www.tiktok.com/@jan.voorbeeld/video/7300000000000000001',
    {
      kind: 'video',
      place,
      address: 'https://www.tiktok.com/@jan.voorbeeld/video/7300000000000000001',
      ids: { handle: 'jan.voorbeeld', video: '7300000000000000001' },
    },
  ],
  [
    'https://www.tiktok.com/@jan.voorbeeld/video/7300000000000000002?is_from_webapp=1&sender_device=pc&web_id=7200000000000000000',
    {
      kind: 'video',
      place,
      address: 'https://www.tiktok.com/@jan.voorbeeld/video/7300000000000000002',
    },
  ],
  [
    'm.tiktok.com/@jan_voorbeeld1/video/7300000000000000003?_r=1&_t=8abc',
    { kind: 'video', place, ids: { handle: 'jan_voorbeeld1', video: '7300000000000000003' } },
  ],
  [
    'HTTPS://WWW.TIKTOK.COM/%40jan.voorbeeld/video/7300000000000000004',
    { kind: 'video', place, ids: { handle: 'jan.voorbeeld', video: '7300000000000000004' } },
  ],
  [
    'https://m.tiktok.com/v/7300000000000000005.html?u_code=0',
    {
      kind: 'video',
      place,
      address: 'https://www.tiktok.com/@/video/7300000000000000005',
      ids: { video: '7300000000000000005' },
    },
  ],
  [
    'https://www.tiktok.com/embed/v2/7300000000000000006',
    { kind: 'video', place, address: 'https://www.tiktok.com/@/video/7300000000000000006' },
  ],
  [
    'https://t.tiktok.com/i18n/share/video/7300000000000000007/?_d=0&region=BE',
    { kind: 'video', place, address: 'https://www.tiktok.com/@/video/7300000000000000007' },
  ],
  [
    'https://www.tiktokv.com/share/video/7300000000000000008/',
    { kind: 'video', place, ids: { video: '7300000000000000008' } },
  ],
  [
    'https://www.tiktok.com/@jan.voorbeeld/photo/7300000000000000009?lang=nl-NL',
    {
      kind: 'post',
      place,
      address: 'https://www.tiktok.com/@jan.voorbeeld/photo/7300000000000000009',
      ids: { handle: 'jan.voorbeeld', post: '7300000000000000009' },
    },
  ],
  [
    'https://www.tiktok.com/@jan.voorbeeld/live?enter_from_merge=others_homepage',
    {
      kind: 'video',
      place,
      address: 'https://www.tiktok.com/@jan.voorbeeld/live',
      ids: { handle: 'jan.voorbeeld' },
    },
  ],
  [
    'https://www.tiktok.com/@jan.voorbeeld/video/7300000000000000010?_d=x&comment_author_id=6800000000000000001&share_comment_id=7300000000000000011&u_code=0',
    {
      kind: 'comment',
      place,
      address:
        'https://www.tiktok.com/@jan.voorbeeld/video/7300000000000000010?comment_author_id=6800000000000000001&share_comment_id=7300000000000000011',
      ids: { comment: '7300000000000000011', user: '6800000000000000001' },
    },
  ],
  [
    'https://www.tiktok.com/@jan.voorbeeld/video/7300000000000000012?comment_id=7300000000000000013',
    { kind: 'comment', place, ids: { comment: '7300000000000000013' } },
  ],
  [
    'https://www.tiktok.com/@jan.voorbeeld?_t=8abc&_r=1',
    {
      kind: 'profile',
      place,
      address: 'https://www.tiktok.com/@jan.voorbeeld',
      ids: { handle: 'jan.voorbeeld' },
    },
  ],
  ['tiktok.com/@jan_voorbeeld1', { kind: 'profile', place, ids: { handle: 'jan_voorbeeld1' } }],
  [
    'https://www.tiktok.com/@jan.voorbeeld/',
    { kind: 'profile', place, address: 'https://www.tiktok.com/@jan.voorbeeld' },
  ],
  [
    'https://m.tiktok.com/h5/share/usr/6800000000000000002.html',
    { kind: 'profile', place, ids: { user: '6800000000000000002' } },
  ],
  [
    'https://vm.tiktok.com/ZMAbCdEfG/',
    { kind: 'short', place, address: 'https://vm.tiktok.com/ZMAbCdEfG/' },
  ],
  ['vt.tiktok.com/ZSAbCdEfG', { kind: 'short', place }],
  ['https://www.tiktok.com/t/ZTAbCdEfG/', { kind: 'short', place }],
  [
    'https://www.tiktok.com/link/v2?aid=1988&lang=nl&scene=bio_url&target=https%3A%2F%2Ft.me%2Fvoorbeeldkanaal',
    { kind: 'channel', place: 'telegram', address: 'https://t.me/voorbeeldkanaal' },
  ],
  [
    'https://www.tiktok.com/login?redirect_url=https%3A%2F%2Fwww.tiktok.com%2F%40jan.voorbeeld%2Fvideo%2F7300000000000000014&lang=nl',
    { kind: 'video', place, ids: { handle: 'jan.voorbeeld', video: '7300000000000000014' } },
  ],
  [
    'https://www.tiktok.com/login?redirect_url=%2F%40jan.voorbeeld',
    { kind: 'profile', place, address: 'https://www.tiktok.com/@jan.voorbeeld' },
  ],
  ['https://www.tiktok.com/messages?lang=nl', { kind: 'private', place }],
  ['https://www.tiktok.com/setting', { kind: 'private', place }],
  ['https://www.tiktok.com/foryou', { kind: 'home', place }],
  ['https://www.tiktok.com/?lang=nl-NL', { kind: 'home', place }],
  [
    'https://www.tiktok.com/search/user?q=jan%20voorbeeld&t=1700000000000',
    { kind: 'search', place, ids: { query: 'jan voorbeeld' } },
  ],
  ['https://www.tiktok.com/tag/voorbeeld', { kind: 'search', place, ids: { query: 'voorbeeld' } }],
  ['https://www.tiktok.com/legal/report/privacy', { kind: 'page', place, ids: {} }],
  [
    'https://p16-sign-va.tiktokcdn.com/tos-maliva-avt-0068/voorbeeld~c5_720x720.jpeg?x-expires=1&x-signature=a%2Bb',
    {
      kind: 'image',
      place,
      address:
        'https://p16-sign-va.tiktokcdn.com/tos-maliva-avt-0068/voorbeeld~c5_720x720.jpeg?x-expires=1&x-signature=a%2Bb',
    },
  ],
  ['https://p16-common-sign.tiktokcdn-eu.com/voorbeeld.jpeg', { kind: 'image', place, ids: {} }],
  ['@janvoorbeeld.tt', { kind: 'handle', ids: { handle: 'janvoorbeeld.tt' } }],
]

export default rows
