import type { Row } from './row.ts'

const place = 'telegram'

/** Telegram: the numbers and names are made up. */
const rows: readonly Row[] = [
  [
    'https://t.me/voorbeeldkanaal/12',
    {
      kind: 'message',
      place,
      address: 'https://t.me/voorbeeldkanaal/12',
      ids: { handle: 'voorbeeldkanaal', message: '12' },
    },
  ],
  [
    't.me/Voorbeeld_Kanaal/13?single',
    {
      kind: 'message',
      place,
      address: 'https://t.me/Voorbeeld_Kanaal/13',
      ids: { handle: 'Voorbeeld_Kanaal', message: '13' },
    },
  ],
  [
    'https://telegram.me/voorbeeldgroep/5/14',
    {
      kind: 'message',
      place,
      address: 'https://t.me/voorbeeldgroep/14',
      ids: { handle: 'voorbeeldgroep', message: '14' },
    },
  ],
  [
    'https://t.me/s/voorbeeldkanaal/15',
    { kind: 'message', place, address: 'https://t.me/voorbeeldkanaal/15' },
  ],
  [
    'https://t.me/voorbeeldkanaal/16?t=65',
    {
      kind: 'message',
      place,
      address: 'https://t.me/voorbeeldkanaal/16?t=65',
      ids: { handle: 'voorbeeldkanaal', message: '16', time: '65' },
    },
  ],
  [
    'https://t.me/voorbeeldkanaal/17?comment=18',
    {
      kind: 'comment',
      place,
      address: 'https://t.me/voorbeeldkanaal/17?comment=18',
      ids: { comment: '18' },
    },
  ],
  [
    'https://t.me/c/1000000001/19',
    {
      kind: 'message',
      place,
      address: 'https://t.me/c/1000000001/19',
      ids: { channel: '1000000001', message: '19' },
    },
  ],
  [
    'https://T.ME/c/1000000001/20/21',
    { kind: 'message', place, address: 'https://t.me/c/1000000001/21' },
  ],
  [
    'https://t.me/c/1000000002?boost',
    {
      kind: 'channel',
      place,
      address: 'https://t.me/c/1000000002',
      ids: { channel: '1000000002' },
    },
  ],
  [
    'https://t.me/voorbeeldkanaal2',
    {
      kind: 'channel',
      place,
      address: 'https://t.me/voorbeeldkanaal2',
      ids: { handle: 'voorbeeldkanaal2' },
    },
  ],
  [
    'https://t.me/s/voorbeeldkanaal2?before=100',
    { kind: 'channel', place, address: 'https://t.me/voorbeeldkanaal2' },
  ],
  [
    'https://t.me/boost/voorbeeldkanaal2',
    { kind: 'channel', place, address: 'https://t.me/voorbeeldkanaal2' },
  ],
  ['telegram.dog/voorbeeldkanaal2', { kind: 'channel', place }],
  ['https://voorbeeldkanaal.t.me/', { kind: 'channel', place, ids: {} }],
  ['https://voorbeeldkanaal.t.me/22', { kind: 'message', place, ids: { message: '22' } }],
  [
    'https://t.me/+AbCdEfGhIjKlMnOp',
    {
      kind: 'group',
      place,
      address: 'https://t.me/+AbCdEfGhIjKlMnOp',
      ids: { group: 'AbCdEfGhIjKlMnOp' },
    },
  ],
  [
    'https://t.me/joinchat/AAAAAE_VoorbeeldVoorbeeld',
    {
      kind: 'group',
      place,
      address: 'https://t.me/+AAAAAE_VoorbeeldVoorbeeld',
      ids: { group: 'AAAAAE_VoorbeeldVoorbeeld' },
    },
  ],
  [
    'https://t.me/addlist/AbCdEfGhIjK0',
    { kind: 'group', place, address: 'https://t.me/addlist/AbCdEfGhIjK0' },
  ],
  ['https://t.me/+32000000000', { kind: 'profile', place, ids: { phone: '+32000000000' } }],
  [
    'https://t.me/VoorbeeldBot?start=abc',
    {
      kind: 'profile',
      place,
      address: 'https://t.me/VoorbeeldBot',
      ids: { handle: 'VoorbeeldBot' },
    },
  ],
  [
    'https://t.me/janvoorbeeld/s/23',
    {
      kind: 'story',
      place,
      address: 'https://t.me/janvoorbeeld/s/23',
      ids: { handle: 'janvoorbeeld', story: '23' },
    },
  ],
  [
    'https://t.me/addstickers/VoorbeeldStickers',
    {
      kind: 'file',
      place,
      address: 'https://t.me/addstickers/VoorbeeldStickers',
      ids: { file: 'VoorbeeldStickers' },
    },
  ],
  [
    'https://t.me/addemoji/VoorbeeldEmoji',
    { kind: 'file', place, ids: { file: 'VoorbeeldEmoji' } },
  ],
  [
    'https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fvoorbeeldkanaal%2F24&text=kijk',
    { kind: 'message', place, address: 'https://t.me/voorbeeldkanaal/24' },
  ],
  [
    'https://t.me/iv?url=https%3A%2F%2Fvoorbeeld.example%2Fartikel&rhash=abc',
    { kind: 'page', place: 'any-website', address: 'https://voorbeeld.example/artikel' },
  ],
  ['https://t.me/share?text=kijk', { kind: 'short', place }],
  ['https://web.telegram.org/k/#-1000000001', { kind: 'private', place, ids: {} }],
  ['https://t.me/login/12345', { kind: 'private', place }],
  ['https://t.me/proxy?server=voorbeeld.example&port=443', { kind: 'page', place, ids: {} }],
  ['https://t.me/', { kind: 'home', place }],
  ['https://telegram.org/?setln=nl', { kind: 'home', place }],
  ['https://telegram.org/dsa-report', { kind: 'page', place, ids: {} }],
  ['https://telegra.ph/Een-voorbeeld-01-01', { kind: 'page', place }],
  ['https://cdn4.telesco.pe/file/AbCdEf.jpg', { kind: 'image', place, ids: {} }],
  ['https://cdn4.cdn-telegram.org/file/AbCdEf.mp4?token=abc', { kind: 'video', place, ids: {} }],
  ['@voorbeeldkanaal', { kind: 'handle', ids: { handle: 'voorbeeldkanaal' } }],
]

export default rows
