import type { Row } from './row.ts'

const place = 'twitch'

/** Twitch: the names and codes are made up. */
export default [
  [
    'https://www.twitch.tv/videos/2000000001?t=1h2m3s',
    { kind: 'video', place, ids: { video: '2000000001', time: '1h2m3s' } },
  ],
  [
    'https://www.twitch.tv/verzonnen/v/2000000002',
    { kind: 'video', place, ids: { video: '2000000002' } },
  ],
  [
    'm.twitch.tv/verzonnen/video/2000000003?utm_source=x',
    {
      kind: 'video',
      place,
      address: 'https://m.twitch.tv/verzonnen/video/2000000003',
      ids: { video: '2000000003' },
    },
  ],
  [
    'https://player.twitch.tv/?video=2000000004&parent=voorbeeld.example',
    { kind: 'video', place, ids: { video: '2000000004' } },
  ],
  [
    'https://clips.twitch.tv/VerzonnenClip-AbCdEf',
    { kind: 'video', place, ids: { video: 'VerzonnenClip-AbCdEf' } },
  ],
  [
    'https://clips.twitch.tv/verzonnen/VerzonnenClipAbCd',
    {
      kind: 'video',
      place,
      address: 'https://clips.twitch.tv/VerzonnenClipAbCd',
      ids: { video: 'VerzonnenClipAbCd' },
    },
  ],
  [
    'https://clips.twitch.tv/embed?clip=VerzonnenClip-AbCdEh&parent=voorbeeld.example',
    {
      kind: 'video',
      place,
      address: 'https://clips.twitch.tv/VerzonnenClip-AbCdEh',
      ids: { video: 'VerzonnenClip-AbCdEh' },
    },
  ],
  [
    'https://m.twitch.tv/verzonnen/clip/VerzonnenClip-AbCdEg?filter=clips&range=7d',
    {
      kind: 'video',
      place,
      address: 'https://clips.twitch.tv/VerzonnenClip-AbCdEg',
      ids: { video: 'VerzonnenClip-AbCdEg' },
    },
  ],
  [
    'twitch.tv/verzonnen',
    {
      kind: 'channel',
      place,
      address: 'https://www.twitch.tv/verzonnen',
      ids: { handle: 'verzonnen' },
    },
  ],
  [
    'https://www.twitch.tv/verzonnen_2/videos?filter=highlights',
    {
      kind: 'channel',
      place,
      address: 'https://www.twitch.tv/verzonnen_2',
      ids: { handle: 'verzonnen_2' },
    },
  ],
  [
    'https://www.twitch.tv/popout/verzonnen3/chat?popout=',
    {
      kind: 'channel',
      place,
      address: 'https://www.twitch.tv/verzonnen3',
      ids: { handle: 'verzonnen3' },
    },
  ],
  [
    'https://player.twitch.tv/?channel=verzonnen4&parent=voorbeeld.example',
    {
      kind: 'channel',
      place,
      address: 'https://www.twitch.tv/verzonnen4',
      ids: { handle: 'verzonnen4' },
    },
  ],
  ['https://www.twitch.tv/search?term=jan', { kind: 'search', place, ids: { query: 'jan' } }],
  ['https://www.twitch.tv/settings/profile', { kind: 'private', place, ids: {} }],
  ['https://dashboard.twitch.tv/u/verzonnen/home', { kind: 'private', place, ids: {} }],
  ['https://www.twitch.tv/', { kind: 'home', place }],
  ['https://www.twitch.tv/directory/category/verzonnen', { kind: 'page', place, ids: {} }],
  ['https://www.twitch.tv/collections/AbCdEfGhIjKlMn', { kind: 'page', place, ids: {} }],
  ['https://help.twitch.tv/s/article/digital-services-act', { kind: 'page', place, ids: {} }],
  ['https://safety.twitch.tv/nieuws/bericht', { kind: 'page', place, ids: {} }],
  ['https://tw1tch.example/verzonnen', { kind: 'page', place: 'any-website', looksLike: 'twitch' }],
] as const satisfies readonly Row[]
