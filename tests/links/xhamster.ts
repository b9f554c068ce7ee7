import type { Row } from './row.ts'

const place = 'xhamster'

/** xHamster: numbers, names and titles are made up. An address stays on the host on which it was seen. */
export default [
  [
    'https://nl.xhamster.com/videos/een-titel-xhAaAa1?utm_source=x',
    {
      kind: 'video',
      place,
      address: 'https://nl.xhamster.com/videos/een-titel-xhAaAa1',
      ids: { video: 'xhAaAa1' },
    },
  ],
  [
    'xhamster17.desi/videos/een-andere-titel-10000001',
    {
      kind: 'video',
      place,
      address: 'https://xhamster17.desi/videos/een-andere-titel-10000001',
      ids: { video: '10000001' },
    },
  ],
  [
    'https://xhvid.com/videos/een-titel-xhAaAa2?t=65',
    { kind: 'video', place, ids: { video: 'xhAaAa2', time: '65' } },
  ],
  [
    'https://fr.xhamster.com/shorts/een-titel-xhAaAa3',
    { kind: 'video', place, ids: { video: 'xhAaAa3' } },
  ],
  [
    'https://m.xhamster.com/movies/1000002/een_titel.html',
    { kind: 'video', place, ids: { video: '1000002' } },
  ],
  ['https://xhamster.com/embed/1000003', { kind: 'video', place, ids: { video: '1000003' } }],
  [
    'https://xhamster2.com/xembed.php?video=1000004',
    {
      kind: 'video',
      place,
      address: 'https://xhamster2.com/xembed.php?video=1000004',
      ids: { video: '1000004' },
    },
  ],
  [
    'https://xhamster.desi/photos/gallery/een-titel-10000004/100000005',
    { kind: 'image', place, ids: { album: '10000004', file: '100000005' } },
  ],
  [
    'https://xhamster.com/photos/gallery/een-titel-10000006',
    { kind: 'post', place, ids: { album: '10000006' } },
  ],
  ['xhamster.com/users/verzonnen/videos', { kind: 'profile', place, ids: { handle: 'verzonnen' } }],
  [
    'https://de.xhamster.com/users/profiles/verzonnen2',
    { kind: 'profile', place, ids: { handle: 'verzonnen2' } },
  ],
  [
    'https://xhamster.one/channels/verzonnen-kanaal',
    { kind: 'profile', place, ids: { handle: 'verzonnen-kanaal' } },
  ],
  ['https://xhamster.com/search/jan', { kind: 'search', place, ids: { query: 'jan' } }],
  ['https://ic-vt-nss.xhcdn.com/a/aaaa/1.jpg', { kind: 'image', place, ids: {} }],
  [
    'https://video-nss.xhcdn.com/token,1700000000/media=hls4/1/720p.h264.mp4',
    { kind: 'video', place, ids: {} },
  ],
  ['https://xhamster.com/', { kind: 'home', place }],
  [
    'https://xhamster.com/info/contact?subject=legal',
    { kind: 'page', place, address: 'https://xhamster.com/info/contact?subject=legal' },
  ],
  // A name that is no address of the site.
  ['https://xhamster.example/videos/titel-xhAaAa9', { kind: 'page', place: 'any-website' }],
] as const satisfies readonly Row[]
