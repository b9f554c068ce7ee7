import type { Row } from './row.ts'

const place = 'bing'

/** Bing, OneDrive and other services of Microsoft. All names and ids are made up. */
export default [
  ['https://www.bing.com/images/search?q=jan', { kind: 'search', place, ids: { query: 'jan' } }],
  [
    'https://www.bing.com/search?q=verzonnen+naam&form=QBLH',
    { kind: 'search', place, ids: { query: 'verzonnen naam' } },
  ],
  [
    'https://www.bing.com/images/search?view=detailV2&mediaurl=https%3A%2F%2Fimg.example.org%2Fa.jpg&q=jan',
    { kind: 'result', place, ids: { image: 'https://img.example.org/a.jpg' } },
  ],
  [
    'https://www.bing.com/videos/riverview/relatedvideo?q=jan&mid=AAAA1111&FORM=VIRE',
    { kind: 'result', place, ids: { video: 'AAAA1111' } },
  ],
  ['https://th.bing.com/th/id/OIP.AAAA?pid=ImgDet', { kind: 'image', place, ids: {} }],
  ['https://tse1.mm.bing.net/th?id=OIP.AAAB&pid=Api', { kind: 'image', place, ids: {} }],
  ['https://www.bing.com/ck/a?!&&p=aaaa&u=a1aHR0cHM6', { kind: 'short', place }],
  ['https://www.bing.com/', { kind: 'home', place }],
  ['https://1drv.ms/i/c/aaaaaaaa/IQAAAA?e=abc', { kind: 'file', place, ids: {} }],
  [
    'https://onedrive.live.com/?cid=AAAA&id=AAAA%21101&authkey=b',
    { kind: 'file', place, ids: { file: 'AAAA!101' } },
  ],
  [
    'https://onedrive.live.com/redir?resid=AAAA!102&authkey=b',
    { kind: 'file', place, ids: { file: 'AAAA!102' } },
  ],
  [
    'https://verzonnen-my.sharepoint.com/:i:/g/personal/naam/EAAAA?e=abc',
    { kind: 'file', place, ids: {} },
  ],
  ['https://onedrive.live.com/', { kind: 'private', place }],
  ['https://teams.live.com/v2/', { kind: 'private', place }],
  [
    'https://gameclipscontent-d0001.xboxlive.com/xuid-0000-private/aaaa.MP4?sig=b',
    { kind: 'video', place, ids: {} },
  ],
  ['https://bing.example/images/search?q=jan', { kind: 'page', place: 'any-website' }],
] as const satisfies readonly Row[]
