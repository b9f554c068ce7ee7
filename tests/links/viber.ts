import type { Row } from './row.ts'

const place = 'viber'

/** Viber: invitations to communities and channels, links of bots and of numbers. All codes, names and numbers are made up. */
export default [
  [
    'https://invite.viber.com/?g2=AQAverzonnen%2BAAAA%2FBBBB',
    {
      kind: 'group',
      place,
      address: 'https://invite.viber.com/?g2=AQAverzonnen%2BAAAA%2FBBBB',
      ids: { group: 'AQAverzonnen+AAAA/BBBB' },
    },
  ],
  [
    'https://invite.viber.com/?g2=AQAverzonnen1%2BAAAA&lang=nl',
    { kind: 'group', place, address: 'https://invite.viber.com/?g2=AQAverzonnen1%2BAAAA' },
  ],
  ['invite.viber.com/?g2=AQAverzonnen2', { kind: 'group', place, ids: { group: 'AQAverzonnen2' } }],
  [
    'https://invite.viber.com/?g=verzonnen_AAAA-1&lang=en',
    {
      kind: 'group',
      place,
      address: 'https://invite.viber.com/?g=verzonnen_AAAA-1',
      ids: { group: 'verzonnen_AAAA-1' },
    },
  ],
  [
    'https://chats.viber.com/%2B32470000202',
    { kind: 'profile', place, ids: { phone: '+32470000202' } },
  ],
  ['https://chats.viber.com/32470000203', { kind: 'profile', place }],
  [
    'https://chats.viber.com/verzonnenbot/en',
    {
      kind: 'channel',
      place,
      address: 'https://chats.viber.com/verzonnenbot',
      ids: { handle: 'verzonnenbot' },
    },
  ],
  ['chats.viber.com/verzonnen.kanaal', { kind: 'channel', place }],
  [
    'https://media-direct.cdn.viber.com/download_photo?dlid=aaaa&fltp=jpg&imsz=0000',
    {
      kind: 'image',
      place,
      address: 'https://media-direct.cdn.viber.com/download_photo?dlid=aaaa&fltp=jpg&imsz=0000',
    },
  ],
  ['https://share.viber.com/download_photo?dlid=bbbb', { kind: 'image', place }],
  ['https://vb.me/ContactUs', { kind: 'page', place, address: 'https://vb.me/ContactUs' }],
  ['https://vb.me/a0000c', { kind: 'short', place }],
  [
    'https://help.viber.com/hc/en-us/articles/8922694984733-How-to-report-inappropriate-content',
    { kind: 'page', place },
  ],
  ['https://www.viber.com/', { kind: 'home', place }],
  [
    'https://invite-viber.example/?g2=AQAverzonnen3',
    { kind: 'page', place: 'any-website', looksLike: 'viber' },
  ],
  // One letter in a short name tells nothing.
  ['https://fiber.example/', { kind: 'page', place: 'any-website' }],
] as const satisfies readonly Row[]
