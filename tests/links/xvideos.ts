import type { Row } from './row.ts'

const place = 'xvideos'

/** XVideos and XNXX. Names and ids are made up. */
export default [
  [
    'https://www.xvideos.com/video.aaaaaaa0001/een_titel',
    {
      kind: 'video',
      place,
      address: 'https://www.xvideos.com/video.aaaaaaa0001/een_titel',
      ids: { video: 'aaaaaaa0001' },
    },
  ],
  [
    'https://www.xvideos.com/video10000001/een_titel?utm_source=x',
    {
      kind: 'video',
      place,
      address: 'https://www.xvideos.com/video10000001/een_titel',
      ids: { video: '10000001' },
    },
  ],
  ['http://fr.xvideos.com/video10000002/titel', { kind: 'video', place }],
  [
    'https://www.xvideos3.com/embedframe/10000003',
    { kind: 'video', place, ids: { video: '10000003' } },
  ],
  ['https://www.xvideos.red/video10000004/titel', { kind: 'video', place }],
  [
    'https://www.xvideos.com/profiles/verzonnen',
    { kind: 'profile', place, ids: { handle: 'verzonnen' } },
  ],
  [
    'https://www.xvideos.com/amateur-channels/verzonnen#quickies/a/aaaaaaa0005',
    {
      kind: 'profile',
      place,
      address: 'https://www.xvideos.com/amateur-channels/verzonnen#quickies/a/aaaaaaa0005',
      ids: { handle: 'verzonnen' },
    },
  ],
  [
    'https://www.xvideos.com/profiles/verzonnen/photos/10000006/een_titel',
    { kind: 'post', place, ids: { handle: 'verzonnen', album: '10000006' } },
  ],
  ['https://www.xvideos.com/?k=jan', { kind: 'search', place, ids: { query: 'jan' } }],
  ['https://thumb-cdn77.xvideos-cdn.com/aaaa/0/xv_1_t.jpg', { kind: 'image', place, ids: {} }],
  ['https://www.xvideos.com/', { kind: 'home', place }],
  ['https://info.xvideos.net/takedown-amateur', { kind: 'page', place }],
  [
    'https://www.xnxx.com/video-aaaa001/een_titel',
    {
      kind: 'video',
      place,
      address: 'https://www.xnxx.com/video-aaaa001/een_titel',
      ids: { video: 'aaaa001' },
    },
  ],
  [
    'http://video.xnxx.com/video1000007/een_titel_',
    { kind: 'video', place, ids: { video: '1000007' } },
  ],
  ['https://www.xnxx.gold/video-aaaa002/', { kind: 'video', place }],
  ['https://www.xnxx.com/search/jan', { kind: 'search', place, ids: { query: 'jan' } }],
  ['https://thumb-cdn77.xnxx-cdn.com/aaaa/0/xn_1_t.jpg', { kind: 'image', place }],
  ['xnxx.com', { kind: 'home', place }],
  ['https://xvideos-verzonnen.example/video1/a', { kind: 'page', place: 'any-website' }],
] as const satisfies readonly Row[]
