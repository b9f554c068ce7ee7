import type { Row } from './row.ts'

const place = 'snapchat'
const uuid = '00000000-0000-4000-8000-000000000001'

/** Snapchat: the codes and names are made up. */
const rows: readonly Row[] = [
  [
    'https://www.snapchat.com/add/janvoorbeeld',
    {
      kind: 'profile',
      place,
      address: 'https://www.snapchat.com/add/janvoorbeeld',
      ids: { handle: 'janvoorbeeld' },
    },
  ],
  [
    'snapchat.com/add/jan-voorbeeld1?share_id=AbCdEfGhIjK&locale=nl-NL',
    {
      kind: 'profile',
      place,
      address: 'https://www.snapchat.com/add/jan-voorbeeld1',
      ids: { handle: 'jan-voorbeeld1' },
    },
  ],
  [
    'https://www.snapchat.com/@jan.voorbeeld?sender_web_id=0&device_type=desktop&is_copy_url=true',
    { kind: 'profile', place, address: 'https://www.snapchat.com/add/jan.voorbeeld' },
  ],
  [
    'https://story.snapchat.com/@jan_voorbeeld',
    { kind: 'profile', place, address: 'https://www.snapchat.com/add/jan_voorbeeld' },
  ],
  [
    'HTTPS://STORY.SNAPCHAT.COM/u/JanVoorbeeld',
    { kind: 'profile', place, ids: { handle: 'JanVoorbeeld' } },
  ],
  [
    `https://www.snapchat.com/p/${uuid}`,
    {
      kind: 'profile',
      place,
      address: `https://www.snapchat.com/p/${uuid}`,
      ids: { user: uuid },
    },
  ],
  [
    `https://story.snapchat.com/p/${uuid}/1234567890123456?share_id=abc`,
    {
      kind: 'story',
      place,
      address: `https://www.snapchat.com/p/${uuid}/1234567890123456`,
      ids: { user: uuid, story: '1234567890123456' },
    },
  ],
  [
    'https://story.snapchat.com/s/janvoorbeeld',
    {
      kind: 'story',
      place,
      address: 'https://story.snapchat.com/s/janvoorbeeld',
      ids: { handle: 'janvoorbeeld' },
    },
  ],
  [
    'https://story.snapchat.com/s/m:W7_VoorbeeldVoorbeeldAAAAAA',
    {
      kind: 'story',
      place,
      address: 'https://story.snapchat.com/s/m:W7_VoorbeeldVoorbeeldAAAAAA',
      ids: { story: 'm:W7_VoorbeeldVoorbeeldAAAAAA' },
    },
  ],
  [
    'https://www.snapchat.com/spotlight/W7_VoorbeeldVoorbeeldAAAAAB?share_id=abc&locale=nl-BE',
    {
      kind: 'video',
      place,
      address: 'https://www.snapchat.com/spotlight/W7_VoorbeeldVoorbeeldAAAAAB',
      ids: { video: 'W7_VoorbeeldVoorbeeldAAAAAB' },
    },
  ],
  [
    'www.snapchat.com/@jan.voorbeeld/spotlight/W7_VoorbeeldVoorbeeldAAAAAC',
    {
      kind: 'video',
      place,
      address: 'https://www.snapchat.com/@jan.voorbeeld/spotlight/W7_VoorbeeldVoorbeeldAAAAAC',
      ids: { handle: 'jan.voorbeeld', video: 'W7_VoorbeeldVoorbeeldAAAAAC' },
    },
  ],
  [
    'https://map.snapchat.com/ttp/snap/W7_VoorbeeldVoorbeeldAAAAAD/@50.850300,4.351700,12.00z',
    {
      kind: 'video',
      place,
      address: 'https://map.snapchat.com/ttp/snap/W7_VoorbeeldVoorbeeldAAAAAD/',
      ids: { video: 'W7_VoorbeeldVoorbeeldAAAAAD' },
    },
  ],
  ['https://map.snapchat.com/@50.850300,4.351700,12.00z', { kind: 'page', place, ids: {} }],
  ['https://map.snapchat.com/', { kind: 'home', place }],
  ['https://t.snapchat.com/AbCdEfGh', { kind: 'short', place }],
  [
    'https://snapchat.com/t/AbCdEfGi',
    { kind: 'short', place, address: 'https://snapchat.com/t/AbCdEfGi' },
  ],
  ['t.snapchat.com/AbCdEfGj', { kind: 'short', place }],
  ['https://web.snapchat.com/', { kind: 'private', place, ids: {} }],
  ['https://www.snapchat.com/web/00000000-0000-5000-8000-000000000002', { kind: 'private', place }],
  ['https://accounts.snapchat.com/accounts/login', { kind: 'private', place }],
  ['https://www.snapchat.com/', { kind: 'home', place }],
  ['https://www.snapchat.com/spotlight?locale=nl-BE', { kind: 'home', place }],
  [
    'https://www.snapchat.com/explore/jan-voorbeeld',
    { kind: 'search', place, ids: { query: 'jan-voorbeeld' } },
  ],
  ['https://www.snapchat.com/topic/voorbeeld', { kind: 'search', place }],
  [
    'https://www.snapchat.com/search?q=jan%20voorbeeld',
    { kind: 'search', place, ids: { query: 'jan voorbeeld' } },
  ],
  [
    'https://www.snapchat.com/lens/0123456789abcdef0123456789abcdef?share_id=abc',
    {
      kind: 'page',
      place,
      address: 'https://www.snapchat.com/lens/0123456789abcdef0123456789abcdef',
      ids: {},
    },
  ],
  ['https://help.snapchat.com/hc/nl/articles/7012399221652', { kind: 'page', place, ids: {} }],
  ['https://www.snapchat.com/addition', { kind: 'page', place, ids: {} }],
  [
    'https://cf-st.sc-cdn.net/d/AbCdEfGhIjKl?mo=GlgaFhoA&uc=73',
    {
      kind: 'image',
      place,
      address: 'https://cf-st.sc-cdn.net/d/AbCdEfGhIjKl?mo=GlgaFhoA&uc=73',
      ids: {},
    },
  ],
  ['@jan-voorbeeld', { kind: 'handle', ids: { handle: 'jan-voorbeeld' } }],
]

export default rows
