import type { Row } from './row.ts'

const place = 'google'
const inside =
  'imgurl=https%3A%2F%2Fimg.example.org%2Fa.jpg%3Fw%3D1&imgrefurl=https%3A%2F%2Fexample.org%2Fpagina%3Futm_source%3Dg'
const image = 'https://img.example.org/a.jpg?w=1'
const page = 'https://example.org/pagina'

/** Google: results with the page and the image that they name, and what stands on its own services. The ids are made up. */
export default [
  [
    `https://www.google.com/imgres?${inside}&tbnid=abc&docid=def`,
    {
      kind: 'result',
      place,
      address: `https://www.google.com/imgres?${inside}&tbnid=abc&docid=def`,
      ids: { image, page },
    },
  ],
  [
    `https://www.google.be/imgres?q=jan+peeters&${inside}`,
    { kind: 'result', place, ids: { image, page } },
  ],
  [`google.co.uk/imgres?${inside}&hl=nl`, { kind: 'result', place, ids: { image, page } }],
  [
    'https://www.google.com/imgres?imgurl=x-raw-image%3A%2F%2F%2Fabc&imgrefurl=https%3A%2F%2Fexample.org%2Fpagina',
    { kind: 'result', place, ids: { page } },
  ],
  [
    'https://www.google.com/search?q=jan+peeters&sca_esv=1',
    { kind: 'search', place, ids: { query: 'jan peeters' } },
  ],
  [
    'https://www.google.be/search?q=jan+peeters&udm=2',
    { kind: 'search', place, address: 'https://www.google.be/search?q=jan+peeters&udm=2' },
  ],
  [
    'https://WWW.GOOGLE.NL/search?q=lies&tbm=isch',
    { kind: 'search', place, ids: { query: 'lies' } },
  ],
  ['https://lens.google.com/search?p=AbF', { kind: 'search', place, ids: {} }],
  [
    'https://www.google.com/searchbyimage?image_url=https%3A%2F%2Fexample.org%2Fb.jpg',
    { kind: 'search', place },
  ],
  [
    'https://www.google.com/url?sa=t&q=https%3A%2F%2Fexample.org%2Fblad%3Ffbclid%3Dabc&ved=2ah',
    { kind: 'page', place: 'any-website', address: 'https://example.org/blad' },
  ],
  [
    'https://www.google.be/url?sa=i&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DFFFFFFFFFF1&psig=A',
    { kind: 'video', place: 'youtube', ids: { video: 'FFFFFFFFFF1' } },
  ],
  [
    'https://translate.google.com/translate?sl=auto&tl=nl&u=https%3A%2F%2Fexample.org%2Fvertaald',
    { kind: 'page', place: 'any-website', address: 'https://example.org/vertaald' },
  ],
  [
    'https://consent.google.be/m?continue=https%3A%2F%2Fwww.google.be%2Fsearch%3Fq%3Dlies%2Bp&gl=BE',
    { kind: 'search', place, ids: { query: 'lies p' } },
  ],
  [
    'https://www.google.com/sorry/index?continue=https%3A%2F%2Fwww.google.com%2Fsearch%3Fq%3Dlies%2Bq',
    { kind: 'search', place, ids: { query: 'lies q' } },
  ],
  ['https://www.google.com/amp/s/example.org/artikel', { kind: 'short', place }],
  ['https://www.google.com/share.google?q=AbCdEfGh1', { kind: 'short', place }],
  ['https://share.google/images/AbCdEfGh1', { kind: 'short', place }],
  ['share.google/AbCdEfGh2', { kind: 'short', place }],
  ['https://images.app.goo.gl/AbCdEfGh3', { kind: 'short', place }],
  ['https://search.app/AbCd4', { kind: 'short', place }],
  ['https://goo.gl/AbCd5', { kind: 'short', place }],
  ['https://photos.app.goo.gl/AbCdEfGh6', { kind: 'file', place, ids: { album: 'AbCdEfGh6' } }],
  [
    'https://photos.google.com/share/AF1QipAAAAAAAAAA?key=QUFB',
    {
      kind: 'file',
      place,
      address: 'https://photos.google.com/share/AF1QipAAAAAAAAAA?key=QUFB',
      ids: { album: 'AF1QipAAAAAAAAAA' },
    },
  ],
  [
    'https://photos.google.com/u/0/share/AF1QipAAAAAAAAAB/photo/AF1QipBBBBBBBBBB?key=QUFB',
    { kind: 'file', place, ids: { album: 'AF1QipAAAAAAAAAB', file: 'AF1QipBBBBBBBBBB' } },
  ],
  ['https://photos.google.com/photo/AF1QipCCCCCCCCCC', { kind: 'private', place }],
  [
    'https://drive.google.com/file/d/1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1/view?usp=sharing&resourcekey=0-abc',
    { kind: 'file', place, ids: { file: '1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1' } },
  ],
  [
    'https://drive.google.com/drive/u/0/folders/1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA2',
    { kind: 'file', place, ids: { file: '1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA2' } },
  ],
  [
    'https://drive.google.com/open?id=1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA3',
    { kind: 'file', place, ids: { file: '1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA3' } },
  ],
  [
    'https://docs.google.com/document/d/1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4/edit',
    { kind: 'file', place, ids: { file: '1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4' } },
  ],
  [
    'docs.google.com/forms/d/e/1FAAAAAAAAAAAAAAAAAAAAAAA5/viewform',
    { kind: 'file', place, ids: { file: '1FAAAAAAAAAAAAAAAAAAAAAAA5' } },
  ],
  ['https://drive.google.com/drive/my-drive', { kind: 'private', place }],
  ['https://mail.google.com/mail/u/0/#inbox/FMfcgzAAAA', { kind: 'private', place }],
  [
    'https://accounts.google.com/ServiceLogin?continue=https%3A%2F%2Fsites.google.com%2Fview%2Fverzonnen',
    { kind: 'page', place, address: 'https://sites.google.com/view/verzonnen' },
  ],
  ['https://sites.google.com/view/verzonnen-site/home?authuser=0', { kind: 'page', place }],
  [
    'https://groups.google.com/g/verzonnen-groep/c/AbCdEfGhIjK',
    { kind: 'post', place, ids: { group: 'verzonnen-groep', post: 'AbCdEfGhIjK' } },
  ],
  [
    'https://groups.google.com/u/1/g/verzonnen.groep',
    { kind: 'group', place, address: 'https://groups.google.com/g/verzonnen.groep' },
  ],
  ['https://verzonnen.blogspot.be/2024/05/een-bericht.html?m=1', { kind: 'post', place }],
  ['verzonnen2.blogspot.com', { kind: 'page', place }],
  [
    'https://www.blogger.com/profile/00000000000000000001',
    { kind: 'profile', place, ids: { user: '00000000000000000001' } },
  ],
  ['https://www.blogger.com/blog/posts/1000000000000000001', { kind: 'private', place }],
  [
    'https://encrypted-tbn0.gstatic.com/images?q=tbn:ANd9GcAAAA&s',
    {
      kind: 'image',
      place,
      address: 'https://encrypted-tbn0.gstatic.com/images?q=tbn:ANd9GcAAAA&s',
    },
  ],
  ['https://lh3.googleusercontent.com/pw/AP1GAAAA=w1200-h900', { kind: 'image', place }],
  ['https://1.bp.blogspot.com/-AAAA/s1600/foto.jpg', { kind: 'image', place }],
  ['https://www.google.com/webhp?hl=nl', { kind: 'home', place }],
  ['https://images.google.be', { kind: 'home', place }],
  ['https://support.google.com/websearch/answer/6302812', { kind: 'page', place, ids: {} }],
  [
    'https://g00gle.example/search?q=a',
    { kind: 'page', place: 'any-website', looksLike: 'google' },
  ],
  [
    'https://google.com.evil.example/url?q=https%3A%2F%2Fexample.org',
    { kind: 'page', place: 'any-website', looksLike: 'google' },
  ],
] as const satisfies readonly Row[]
