import type { Row } from './row.ts'

const place = 'youtube'
const watch = 'https://www.youtube.com/watch?v='

/** YouTube: videos with a moment, comments, channels. The ids are made up. */
export default [
  [
    'https://www.youtube.com/watch?v=AAAAAAAAAA1',
    { kind: 'video', place, address: `${watch}AAAAAAAAAA1`, ids: { video: 'AAAAAAAAAA1' } },
  ],
  [
    'youtube.com/watch?v=AAAAAAAAAA2&list=PLaaaa&index=3&pp=abc&feature=share',
    { kind: 'video', place, address: `${watch}AAAAAAAAAA2` },
  ],
  [
    'https://m.youtube.com/watch?v=AAAAAAAAAA3&si=abcdef',
    { kind: 'video', place, address: `${watch}AAAAAAAAAA3` },
  ],
  [
    'https://music.youtube.com/watch?v=AAAAAAAAAA4',
    { kind: 'video', place, address: `${watch}AAAAAAAAAA4` },
  ],
  [
    'HTTPS://WWW.YOUTUBE.COM/watch?v=AAAAAAAAAA5',
    { kind: 'video', place, ids: { video: 'AAAAAAAAAA5' } },
  ],
  [
    'https://www.youtube.com/watch?app=desktop&v=AAAAAAAAAA6&t=65',
    {
      kind: 'video',
      place,
      address: `${watch}AAAAAAAAAA6&t=65`,
      ids: { video: 'AAAAAAAAAA6', time: '65' },
    },
  ],
  [
    'https://www.youtube.com/watch?v=AAAAAAAAAA7&t=1m5s',
    { kind: 'video', place, ids: { video: 'AAAAAAAAAA7', time: '1m5s' } },
  ],
  ['https://youtu.be/BBBBBBBBBB1', { kind: 'video', place, address: `${watch}BBBBBBBBBB1` }],
  ['youtu.be/BBBBBBBBBB2?si=AbCdEfGh', { kind: 'video', place, address: `${watch}BBBBBBBBBB2` }],
  [
    'https://youtu.be/BBBBBBBBBB3?si=AbCdEfGh&t=90',
    {
      kind: 'video',
      place,
      address: `${watch}BBBBBBBBBB3&t=90`,
      ids: { video: 'BBBBBBBBBB3', time: '90' },
    },
  ],
  [
    'https://www.youtube.com/shorts/CCCCCCCCCC1?feature=share',
    {
      kind: 'video',
      place,
      address: 'https://www.youtube.com/shorts/CCCCCCCCCC1',
      ids: { video: 'CCCCCCCCCC1' },
    },
  ],
  [
    'https://m.youtube.com/shorts/CCCCCCCCCC2',
    { kind: 'video', place, address: 'https://www.youtube.com/shorts/CCCCCCCCCC2' },
  ],
  [
    'https://www.youtube.com/live/CCCCCCCCCC3?si=abc',
    { kind: 'video', place, address: `${watch}CCCCCCCCCC3` },
  ],
  [
    'https://www.youtube.com/live/CCCCCCCCCC4?t=120',
    { kind: 'video', place, address: `${watch}CCCCCCCCCC4&t=120` },
  ],
  [
    'https://www.youtube.com/embed/CCCCCCCCCC5',
    { kind: 'video', place, address: `${watch}CCCCCCCCCC5` },
  ],
  [
    'https://www.youtube-nocookie.com/embed/CCCCCCCCCC6?start=30&rel=0',
    {
      kind: 'video',
      place,
      address: `${watch}CCCCCCCCCC6&t=30`,
      ids: { video: 'CCCCCCCCCC6', time: '30' },
    },
  ],
  [
    'https://www.youtube.com/embed/videoseries?list=PLmadeup0001',
    {
      kind: 'page',
      place,
      address: 'https://www.youtube.com/playlist?list=PLmadeup0001',
      ids: { album: 'PLmadeup0001' },
    },
  ],
  [
    'https://www.youtube.com/embed/live_stream?channel=UCaaaaaaaaaaaaaaaaaaaaaa',
    { kind: 'channel', place, ids: { channel: 'UCaaaaaaaaaaaaaaaaaaaaaa' } },
  ],
  [
    'https://www.youtube.com/clip/UgkxAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    { kind: 'video', place, ids: {} },
  ],
  [
    'https://www.youtube.com/watch?v=DDDDDDDDDD1&lc=UgzAAAAAAAAAAAAAAAAAA4AaABAg',
    {
      kind: 'comment',
      place,
      address: `${watch}DDDDDDDDDD1&lc=UgzAAAAAAAAAAAAAAAAAA4AaABAg`,
      ids: { video: 'DDDDDDDDDD1', comment: 'UgzAAAAAAAAAAAAAAAAAA4AaABAg' },
    },
  ],
  [
    'https://m.youtube.com/watch?v=DDDDDDDDDD2&lc=UgzB.9abc-1&t=4&si=x',
    { kind: 'comment', place, address: `${watch}DDDDDDDDDD2&lc=UgzB.9abc-1` },
  ],
  [
    'https://www.youtube.com/shorts/DDDDDDDDDD3?lc=UgzCAAAAAAAA',
    { kind: 'comment', place, ids: { video: 'DDDDDDDDDD3', comment: 'UgzCAAAAAAAA' } },
  ],
  [
    'https://www.youtube.com/post/UgkxBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB?si=abc',
    {
      kind: 'post',
      place,
      address: 'https://www.youtube.com/post/UgkxBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB',
    },
  ],
  [
    'https://www.youtube.com/post/UgkxCCCCCCCCCCCCCCCC?lc=UgzDAAAAAAAA',
    { kind: 'comment', place, ids: { post: 'UgkxCCCCCCCCCCCCCCCC', comment: 'UgzDAAAAAAAA' } },
  ],
  [
    'https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaab/community?lb=UgkxDDDDDDDDDDDDDDDD',
    { kind: 'post', place, address: 'https://www.youtube.com/post/UgkxDDDDDDDDDDDDDDDD' },
  ],
  [
    'https://www.youtube.com/playlist?list=PLmadeup0002&si=abc',
    { kind: 'page', place, address: 'https://www.youtube.com/playlist?list=PLmadeup0002' },
  ],
  [
    'https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaac/videos',
    {
      kind: 'channel',
      place,
      address: 'https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaac',
      ids: { channel: 'UCaaaaaaaaaaaaaaaaaaaaac' },
    },
  ],
  [
    'https://www.youtube.com/@made.up-handle/shorts',
    {
      kind: 'channel',
      place,
      address: 'https://www.youtube.com/@made.up-handle',
      ids: { handle: 'made.up-handle' },
    },
  ],
  [
    'youtube.com/@verzonnen?si=abc',
    { kind: 'channel', place, address: 'https://www.youtube.com/@verzonnen' },
  ],
  [
    'https://www.youtube.com/c/VerzonnenKanaal',
    { kind: 'channel', place, address: 'https://www.youtube.com/c/VerzonnenKanaal' },
  ],
  [
    'https://www.youtube.com/user/verzonnenkanaal/about',
    { kind: 'channel', place, address: 'https://www.youtube.com/user/verzonnenkanaal' },
  ],
  [
    'https://www.youtube.com/redirect?event=video_description&q=https%3A%2F%2Fexample.org%2Fpagina%3Futm_source%3Dyt',
    { kind: 'page', place: 'any-website', address: 'https://example.org/pagina' },
  ],
  [
    'https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DEEEEEEEEEE1&gl=BE',
    { kind: 'video', place, address: `${watch}EEEEEEEEEE1` },
  ],
  [
    'https://i.ytimg.com/vi/EEEEEEEEEE2/hqdefault.jpg',
    { kind: 'image', place, ids: { video: 'EEEEEEEEEE2' } },
  ],
  [
    'https://img.youtube.com/vi/EEEEEEEEEE3/0.jpg',
    { kind: 'image', place, ids: { video: 'EEEEEEEEEE3' } },
  ],
  [
    'https://www.youtube.com/results?search_query=jan+peeters&sp=abc',
    {
      kind: 'search',
      place,
      address: 'https://www.youtube.com/results?search_query=jan%20peeters',
      ids: { query: 'jan peeters' },
    },
  ],
  ['https://www.youtube.com/feed/history', { kind: 'home', place }],
  ['https://www.youtube.com/', { kind: 'home', place }],
  ['https://studio.youtube.com/video/EEEEEEEEEE4/edit', { kind: 'private', place }],
  ['https://www.youtube.com/t/terms', { kind: 'page', place }],
  ['https://youtub.example/watch?v=EEEEEEEEEE5', { kind: 'page', place: 'any-website' }],
  [
    'https://y0utube.example/watch?v=EEEEEEEEEE6',
    { kind: 'page', place: 'any-website', looksLike: 'youtube' },
  ],
] as const satisfies readonly Row[]
