import type { Row } from './row.ts'

const place = 'pornhub'
const watch = 'https://www.pornhub.com/view_video.php?viewkey='

/** Pornhub, YouPorn and RedTube. Names and ids are made up. */
export default [
  [
    'https://nl.pornhub.com/view_video.php?viewkey=65a0000000001&pkey=1',
    { kind: 'video', place, address: `${watch}65a0000000001`, ids: { video: '65a0000000001' } },
  ],
  [
    'pornhub.org/view_video.php?viewkey=ph5a00000000001&utm_source=x',
    { kind: 'video', place, address: `${watch}ph5a00000000001` },
  ],
  [
    'https://www.pornhub.com/video/show?viewkey=100000001',
    { kind: 'video', place, address: `${watch}100000001` },
  ],
  [
    'https://www.pornhub.com/embed/65a0000000002',
    { kind: 'video', place, address: `${watch}65a0000000002`, ids: { video: '65a0000000002' } },
  ],
  [
    'https://nl.pornhubpremium.com/view_video.php?viewkey=ph5a00000000003&pkey=2',
    {
      kind: 'video',
      place,
      address: 'https://www.pornhubpremium.com/view_video.php?viewkey=ph5a00000000003',
      ids: { video: 'ph5a00000000003' },
    },
  ],
  [
    'https://www.pornhub.com/gif/10000001',
    { kind: 'video', place, address: 'https://www.pornhub.com/gif/10000001' },
  ],
  [
    'https://fr.pornhub.com/photo/100000001',
    {
      kind: 'image',
      place,
      address: 'https://www.pornhub.com/photo/100000001',
      ids: { file: '100000001' },
    },
  ],
  [
    'https://de.pornhub.com/album/10000002?page=2',
    {
      kind: 'post',
      place,
      address: 'https://www.pornhub.com/album/10000002',
      ids: { album: '10000002' },
    },
  ],
  [
    'pornhub.com/model/verzonnen/videos',
    {
      kind: 'profile',
      place,
      address: 'https://www.pornhub.com/model/verzonnen',
      ids: { handle: 'verzonnen' },
    },
  ],
  [
    'https://nl.pornhub.com/users/verzonnen_naam/',
    { kind: 'profile', place, address: 'https://www.pornhub.com/users/verzonnen_naam' },
  ],
  [
    'https://nl.pornhub.com/pornstar/verzonnen-naam/gifs',
    { kind: 'profile', place, address: 'https://www.pornhub.com/pornstar/verzonnen-naam' },
  ],
  [
    'HTTPS://NL.PORNHUB.COM/channels/verzonnen',
    { kind: 'profile', place, address: 'https://www.pornhub.com/channels/verzonnen' },
  ],
  [
    'https://www.pornhub.com/video/search?search=jan',
    { kind: 'search', place, ids: { query: 'jan' } },
  ],
  ['https://ei.phncdn.com/videos/202401/01/1/original/1.jpg', { kind: 'image', place, ids: {} }],
  ['https://www.pornhub.com/', { kind: 'home', place }],
  ['https://www.pornhub.com/content-removal', { kind: 'page', place }],
  [
    'http://www.youporn.com/watch/10000003/een-titel/?from=related3&al=2',
    {
      kind: 'video',
      place,
      address: 'https://www.youporn.com/watch/10000003',
      ids: { video: '10000003' },
    },
  ],
  [
    'https://www.youporn.com/embed/10000004/een-titel/',
    { kind: 'video', place, address: 'https://www.youporn.com/watch/10000004' },
  ],
  [
    'https://www.youporn.com/channel/verzonnen/',
    { kind: 'profile', place, ids: { handle: 'verzonnen' } },
  ],
  [
    'https://it.redtube.com/10000005',
    {
      kind: 'video',
      place,
      address: 'https://www.redtube.com/10000005',
      ids: { video: '10000005' },
    },
  ],
  [
    'http://embed.redtube.com/?bgcolor=000000&id=10000006',
    { kind: 'video', place, address: 'https://www.redtube.com/10000006' },
  ],
  ['https://ei-ph.rdtcdn.com/videos/202401/01/1/1.jpg', { kind: 'image', place }],
  ['https://redtube.com/', { kind: 'home', place }],
  [
    'https://pornhub-video.example/view_video.php?viewkey=1',
    { kind: 'page', place: 'any-website', looksLike: 'pornhub' },
  ],
  ['https://y0uporn.example/watch/1', { kind: 'page', place: 'any-website', looksLike: 'pornhub' }],
] as const satisfies readonly Row[]
