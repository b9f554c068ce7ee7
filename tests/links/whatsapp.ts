import type { Row } from './row.ts'

const place = 'whatsapp'

/** WhatsApp: numbers, groups and channels. The numbers and codes are made up. */
export default [
  [
    'https://wa.me/32470000000',
    {
      kind: 'profile',
      place,
      address: 'https://wa.me/32470000000',
      ids: { phone: '+32470000000' },
    },
  ],
  [
    'wa.me/32470000001',
    {
      kind: 'profile',
      place,
      address: 'https://wa.me/32470000001',
      ids: { phone: '+32470000001' },
    },
  ],
  [
    'http://wa.me/+32470000002',
    {
      kind: 'profile',
      place,
      address: 'https://wa.me/32470000002',
      ids: { phone: '+32470000002' },
    },
  ],
  [
    'https://wa.me/32470000003?text=Hallo%20daar',
    {
      kind: 'profile',
      place,
      address: 'https://wa.me/32470000003',
      ids: { phone: '+32470000003' },
    },
  ],
  [
    'https://wa.me/c/32470000004',
    {
      kind: 'profile',
      place,
      address: 'https://wa.me/32470000004',
      ids: { phone: '+32470000004' },
    },
  ],
  ['WA.ME/32470000005/', { kind: 'profile', place, address: 'https://wa.me/32470000005' }],
  [
    'https://api.whatsapp.com/send?phone=32470000006&text=hoi',
    {
      kind: 'profile',
      place,
      address: 'https://wa.me/32470000006',
      ids: { phone: '+32470000006' },
    },
  ],
  [
    'https://api.whatsapp.com/send/?phone=+32470000007&type=phone_number&app_absent=0',
    { kind: 'profile', place, ids: { phone: '+32470000007' } },
  ],
  [
    'https://web.whatsapp.com/send?phone=32470000008',
    { kind: 'profile', place, address: 'https://wa.me/32470000008' },
  ],
  ['https://wa.me/message/ABCDEFGH12345A', { kind: 'short', place, ids: {} }],
  ['https://wa.me/qr/ABCDEFGH12345B', { kind: 'short', place }],
  [
    'https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv',
    {
      kind: 'group',
      place,
      address: 'https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv',
      ids: { group: 'AbCdEfGhIjKlMnOpQrStUv' },
    },
  ],
  [
    'chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUw?mode=ac_t',
    { kind: 'group', place, address: 'https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUw' },
  ],
  [
    'https://chat.whatsapp.com/invite/AbCdEfGhIjKlMnOpQrStUx',
    { kind: 'group', place, address: 'https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUx' },
  ],
  [
    'HTTPS://CHAT.WHATSAPP.COM/AbCdEfGhIjKlMnOpQrStUy',
    { kind: 'group', place, ids: { group: 'AbCdEfGhIjKlMnOpQrStUy' } },
  ],
  [
    'https://web.whatsapp.com/accept?code=AbCdEfGhIjKlMnOpQrStUz',
    {
      kind: 'group',
      place,
      address: 'https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUz',
      ids: { group: 'AbCdEfGhIjKlMnOpQrStUz' },
    },
  ],
  [
    'https://whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp12',
    {
      kind: 'channel',
      place,
      address: 'https://whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp12',
      ids: { channel: '0029VaAbCdEfGhIjKlMnOp12' },
    },
  ],
  [
    'https://www.whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp13?utm_source=x',
    { kind: 'channel', place, address: 'https://whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp13' },
  ],
  [
    'whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp14/',
    { kind: 'channel', place, ids: { channel: '0029VaAbCdEfGhIjKlMnOp14' } },
  ],
  [
    'https://whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp15/377',
    {
      kind: 'post',
      place,
      address: 'https://whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp15/377',
      ids: { channel: '0029VaAbCdEfGhIjKlMnOp15', post: '377' },
    },
  ],
  [
    'https://www.whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp16/12?fbclid=abc',
    { kind: 'post', place, address: 'https://whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp16/12' },
  ],
  [
    'https://pps.whatsapp.net/v/t61.24694-24/000000000_0000000000000000_0000000000000000000_n.jpg?ccb=11-4&oh=01_AAAA&oe=6500',
    {
      kind: 'image',
      place,
      address:
        'https://pps.whatsapp.net/v/t61.24694-24/000000000_0000000000000000_0000000000000000000_n.jpg?ccb=11-4&oh=01_AAAA&oe=6500',
    },
  ],
  ['https://web.whatsapp.com/', { kind: 'private', place }],
  ['web.whatsapp.com', { kind: 'private', place }],
  ['https://www.whatsapp.com/', { kind: 'home', place }],
  [
    'https://faq.whatsapp.com/414631957536067?lang=nl&utm_medium=mail',
    { kind: 'page', place, address: 'https://faq.whatsapp.com/414631957536067?lang=nl' },
  ],
  [
    'https://chat-whatsapp.com.example/AbCdEfGhIjKlMnOpQrStUv',
    { kind: 'page', place: 'any-website', looksLike: 'whatsapp' },
  ],
  ['https://whatsaap.example/login', { kind: 'page', place: 'any-website', looksLike: 'whatsapp' }],
  [
    'https://chat.whatsapp.com@evil.example/AbCdEfGh',
    { kind: 'page', place: 'any-website', disguised: true },
  ],
  [
    'https://api.whatsapp.com/send?phone=%2B32470000099',
    {
      kind: 'profile',
      place,
      address: 'https://wa.me/32470000099',
      ids: { phone: '+32470000099' },
    },
  ],
] as const satisfies readonly Row[]
