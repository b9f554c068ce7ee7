import type { Row } from './row.ts'

const place = 'discord'
const server = '100000000000000001'
const channel = '100000000000000002'
const message = '1000000000000000003'

/** Discord: one message link holds server, channel and message. The numbers are made up. */
export default [
  [
    `https://discord.com/channels/${server}/${channel}/${message}`,
    {
      kind: 'message',
      place,
      address: `https://discord.com/channels/${server}/${channel}/${message}`,
      ids: { server, channel, message },
    },
  ],
  [
    `discord.com/channels/${server}/${channel}/1000000000000000004`,
    { kind: 'message', place, ids: { server, channel, message: '1000000000000000004' } },
  ],
  [
    `https://ptb.discord.com/channels/${server}/${channel}/1000000000000000005`,
    {
      kind: 'message',
      place,
      address: `https://discord.com/channels/${server}/${channel}/1000000000000000005`,
    },
  ],
  [
    `https://canary.discord.com/channels/${server}/${channel}/1000000000000000006?utm_source=x`,
    {
      kind: 'message',
      place,
      address: `https://discord.com/channels/${server}/${channel}/1000000000000000006`,
    },
  ],
  [
    `https://discordapp.com/channels/${server}/${channel}/1000000000000000007`,
    {
      kind: 'message',
      place,
      address: `https://discord.com/channels/${server}/${channel}/1000000000000000007`,
    },
  ],
  [
    `HTTPS://WWW.DISCORD.COM/channels/${server}/${channel}/1000000000000000008/`,
    {
      kind: 'message',
      place,
      address: `https://discord.com/channels/${server}/${channel}/1000000000000000008`,
    },
  ],
  [
    `https://discord.com/channels/@me/${channel}/${message}`,
    {
      kind: 'message',
      place,
      address: `https://discord.com/channels/@me/${channel}/${message}`,
      ids: { channel, message },
    },
  ],
  [
    `https://discordapp.com/channels/@me/${channel}/1000000000000000009`,
    {
      kind: 'message',
      place,
      address: `https://discord.com/channels/@me/${channel}/1000000000000000009`,
    },
  ],
  [
    `https://discord.com/channels/%40me/${channel}/1000000000000000010`,
    { kind: 'message', place, ids: { channel, message: '1000000000000000010' } },
  ],
  [`https://discord.com/channels/@me/${channel}`, { kind: 'private', place, ids: { channel } }],
  ['https://discord.com/channels/@me', { kind: 'private', place, ids: {} }],
  [
    `https://discord.com/channels/${server}/${channel}`,
    { kind: 'channel', place, ids: { server, channel } },
  ],
  [
    `https://app.discord.com/channels/${server}/100000000000000011`,
    {
      kind: 'channel',
      place,
      address: `https://discord.com/channels/${server}/100000000000000011`,
    },
  ],
  [`https://discord.com/channels/${server}`, { kind: 'group', place, ids: { server } }],
  [
    `https://discord.com/channels/${server}/@home`,
    { kind: 'group', place, address: `https://discord.com/channels/${server}` },
  ],
  [
    'https://discord.gg/AbCd1234',
    { kind: 'group', place, address: 'https://discord.gg/AbCd1234', ids: { group: 'AbCd1234' } },
  ],
  ['discord.gg/made-up-server', { kind: 'group', place, ids: { group: 'made-up-server' } }],
  [
    'https://discord.gg/invite/AbCd1235',
    { kind: 'group', place, address: 'https://discord.gg/AbCd1235' },
  ],
  [
    'https://discord.com/invite/AbCd1236?utm_source=Discord%20Widget',
    { kind: 'group', place, address: 'https://discord.gg/AbCd1236' },
  ],
  [
    'https://discordapp.com/invite/AbCd1237',
    { kind: 'group', place, address: 'https://discord.gg/AbCd1237', ids: { group: 'AbCd1237' } },
  ],
  [
    'https://discord.com/users/100000000000000012',
    { kind: 'profile', place, ids: { user: '100000000000000012' } },
  ],
  [
    'https://discordapp.com/users/100000000000000013',
    { kind: 'profile', place, address: 'https://discord.com/users/100000000000000013' },
  ],
  [
    `https://cdn.discordapp.com/attachments/${channel}/100000000000000014/foto.png?ex=65aa&is=65bb&hm=cafe&`,
    { kind: 'image', place, ids: { channel, file: '100000000000000014' } },
  ],
  [
    `https://media.discordapp.net/attachments/${channel}/100000000000000015/IMG_0001.JPG?ex=65aa&is=65bb&hm=cafe&format=webp&width=400`,
    {
      kind: 'image',
      place,
      address: `https://media.discordapp.net/attachments/${channel}/100000000000000015/IMG_0001.JPG?ex=65aa&is=65bb&hm=cafe&format=webp&width=400`,
    },
  ],
  [
    `https://cdn.discordapp.com/attachments/${channel}/100000000000000016/video.mp4`,
    { kind: 'file', place, ids: { channel, file: '100000000000000016' } },
  ],
  [
    'https://cdn.discordapp.com/avatars/100000000000000017/0123456789abcdef.webp?size=128',
    { kind: 'image', place, ids: { user: '100000000000000017' } },
  ],
  [
    `https://discord.com/channels/${server}/${channel}/threads/100000000000000018`,
    {
      kind: 'channel',
      place,
      address: `https://discord.com/channels/${server}/100000000000000018`,
    },
  ],
  [
    `https://discord.com/channels/${server}/${channel}/threads/100000000000000018/1000000000000000019`,
    {
      kind: 'message',
      place,
      ids: { server, channel: '100000000000000018', message: '1000000000000000019' },
    },
  ],
  ['https://discord.com/app', { kind: 'private', place }],
  ['https://discord.com/login?redirect_to=%2Fchannels', { kind: 'private', place }],
  ['https://discord.com', { kind: 'home', place }],
  ['https://discord.com/report', { kind: 'page', place, ids: {} }],
  [`https://discord.com/channels/12/34/56`, { kind: 'page', place, ids: {} }],
  ['https://discorcl-gift.example/AbCd1234', { kind: 'page', place: 'any-website' }],
  ['https://dlscord.example/gift', { kind: 'page', place: 'any-website', looksLike: 'discord' }],
  [
    'https://xn--iscord-vug.example/nitro',
    {
      kind: 'page',
      place: 'any-website',
      looksLike: 'discord',
      punycode: 'xn--iscord-vug.example',
    },
  ],
] as const satisfies readonly Row[]
