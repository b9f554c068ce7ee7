import type { LinkKind } from '../../src/chart/link.ts'
import type { Row } from './row.ts'

/** Under each name its addresses, one a line: kind, text, and exactly its ids; behind `=>` the plainest address. All names and ids are made up. */
const table = `
Web archive:
  archive https://web.archive.org/web/20240102030405/https://example.org/pagina date=20240102030405 page=https://example.org/pagina => https://web.archive.org/web/20240102030405/https://example.org/pagina
  archive web.archive.org/web/2024if_/https://example.org/pagina date=2024 page=https://example.org/pagina
  archive https://archive.ph/20240102030405/https://example.org/pagina date=20240102030405 page=https://example.org/pagina
  archive https://archive.is/newest/https://example.org/pagina page=https://example.org/pagina
  archive https://archive.today/https://example.org/pagina page=https://example.org/pagina
  archive https://archive.ph/AbC12 => https://archive.ph/AbC12
  archive https://ghostarchive.org/archive/AbC12
  page https://archive.org/details/verzonnen
Short link:
  short https://bit.ly/3AbCdEf
  short TINYURL.COM/verzonnen
  short https://is.gd/AbCdEf
  short https://db.tt/AbCdEf
  home https://bit.ly/
DuckDuckGo:
  search https://duckduckgo.com/?q=jan&ia=web query=jan
  result https://duckduckgo.com/?q=jan&iax=images&ia=images&iai=https%3A%2F%2Fimg.example.org%2Fa.jpg image=https://img.example.org/a.jpg query=jan
  image https://external-content.duckduckgo.com/iu/?u=https%3A%2F%2Fimg.example.org%2Fa.jpg&f=1 image=https://img.example.org/a.jpg
Yandex:
  search https://yandex.com/search/?text=jan query=jan
  result https://yandex.ru/images/search?pos=0&img_url=https%3A%2F%2Fimg.example.org%2Fa.jpg&text=jan image=https://img.example.org/a.jpg
  file https://disk.yandex.com/d/AbCdEfGh1 file=AbCdEfGh1
  private https://disk.yandex.com/client/disk
  image https://avatars.mds.yandex.net/i?id=aaaa
VK:
  post https://m.vk.com/wall-100000_1 post=wall-100000_1 => https://vk.com/wall-100000_1
  post https://vk.com/feed?w=wall-100000_2 post=wall-100000_2
  page https://vk.com/id100000001?z=photo100000001_1%2Falbum1 file=photo100000001_1/album1
  image https://vk.com/photo-100000_456239001 file=photo-100000_456239001
  video https://vkvideo.ru/video-100000_456239002 video=video-100000_456239002
  profile https://vk.com/id100000000 user=100000000
  group https://vk.com/club100000 group=club100000
  private https://vk.com/im
  home https://vk.com/feed
  image https://sun9-1.userapi.com/aaaa.jpg?size=1x1&sign=b
Dropbox:
  file https://www.dropbox.com/scl/fi/aaaaaaaaaaaaaaaaaaaa1/foto.jpg?rlkey=bbbb&dl=0 file=aaaaaaaaaaaaaaaaaaaa1 => https://www.dropbox.com/scl/fi/aaaaaaaaaaaaaaaaaaaa1/foto.jpg?rlkey=bbbb&dl=0
  private https://www.dropbox.com/home/Fotos
MEGA:
  file https://mega.nz/folder/AbCdEfG1#AAAA-BBBB file=AbCdEfG1 => https://mega.nz/folder/AbCdEfG1#AAAA-BBBB
  private https://mega.nz/fm/AbCdEfG2
WeTransfer:
  file https://we.tl/t-AbCdEfGh12 file=t-AbCdEfGh12
  file https://wetransfer.com/downloads/aaaaaaaaaaaaaaaa/bbbb file=aaaaaaaaaaaaaaaa
iCloud:
  file https://share.icloud.com/photos/0aaAAAAAAAAAAAAAAAAAAAAAA file=0aaAAAAAAAAAAAAAAAAAAAAAA
  file https://www.icloud.com/iclouddrive/0aaAAAAAAAAAAAAAAAAAAAAAB#foto file=0aaAAAAAAAAAAAAAAAAAAAAAB
  file https://www.icloud.com/sharedalbum/#B0AAAAAAAA => https://www.icloud.com/sharedalbum/#B0AAAAAAAA
  private https://www.icloud.com/mail/
`

const rows: Row[] = []
let name = ''
for (const line of table.split('\n').filter((line) => line !== ''))
  if (line.startsWith(' ')) {
    const [before = '', address] = line.trim().split(' => ')
    const [kind = '', text = '', ...ids] = before.split(' ')
    rows.push([
      text,
      {
        kind: kind as LinkKind,
        place: 'any-website',
        name,
        ids: Object.fromEntries(
          ids.map((id) => [id.slice(0, id.indexOf('=')), id.slice(id.indexOf('=') + 1)]),
        ),
        ...(address !== undefined && { address }),
      },
    ])
  } else name = line.replace(':', '')

/** Places without a flow of their own, and what they lead to. */
export default [
  ...rows,
  [
    'https://web.archive.org/web/2024/https://example.org/p?id=1',
    {
      kind: 'archive',
      place: 'any-website',
      ids: { date: '2024', page: 'https://example.org/p?id=1' },
    },
  ],
  [
    'https://duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.org%2Fpagina%3Fgclid%3Da&rut=b',
    { kind: 'page', place: 'any-website', address: 'https://example.org/pagina', ids: {} },
  ],
  ['https://linktr.ee/verzonnen', { kind: 'page', place: 'any-website', ids: {} }],
] satisfies readonly Row[]
