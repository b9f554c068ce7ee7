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
Reddit:
  post https://www.reddit.com/r/verzonnen/comments/1aaaaa1/een_titel/?utm_source=share&share_id=x group=verzonnen post=1aaaaa1 => https://www.reddit.com/r/verzonnen/comments/1aaaaa1
  post old.reddit.com/r/verzonnen/comments/1aaaaa2/een_titel/ group=verzonnen post=1aaaaa2
  comment https://np.reddit.com/r/verzonnen/comments/1aaaaa3/een_titel/kaaaaa1/?context=3 group=verzonnen post=1aaaaa3 comment=kaaaaa1 => https://www.reddit.com/r/verzonnen/comments/1aaaaa3/comment/kaaaaa1
  post https://www.reddit.com/user/verzonnen-naam/comments/1aaaaa4/titel/ handle=verzonnen-naam post=1aaaaa4
  comment https://reddit.com/u/verzonnen/comments/1aaaaa5/titel/kaaaaa2/ handle=verzonnen post=1aaaaa5 comment=kaaaaa2
  post https://redd.it/1aaaaa6 post=1aaaaa6 => https://www.reddit.com/comments/1aaaaa6
  post https://www.reddit.com/gallery/1aaaaa7 post=1aaaaa7 => https://www.reddit.com/comments/1aaaaa7
  profile https://m.reddit.com/u/verzonnen_naam/ handle=verzonnen_naam => https://www.reddit.com/user/verzonnen_naam
  group HTTPS://WWW.REDDIT.COM/r/verzonnen/new/ group=verzonnen => https://www.reddit.com/r/verzonnen
  short https://www.reddit.com/r/verzonnen/s/AbCdEf1234
  image https://i.redd.it/aaaaaaaaaaa11.jpg
  image https://preview.redd.it/aaaaaaaaaaa12.jpg?width=640&auto=webp&s=cafe => https://preview.redd.it/aaaaaaaaaaa12.jpg?width=640&auto=webp&s=cafe
  image https://www.reddit.com/media?url=https%3A%2F%2Fi.redd.it%2Faaaaaaaaaaa13.png => https://i.redd.it/aaaaaaaaaaa13.png
  video https://v.redd.it/aaaaaaaaaaa14/DASH_720.mp4 video=aaaaaaaaaaa14
  search https://www.reddit.com/r/verzonnen/search/?q=jan query=jan
  private https://www.reddit.com/message/inbox/
  private https://chat.reddit.com/room/aaaa
Bing:
  search https://www.bing.com/images/search?q=jan query=jan
  result https://www.bing.com/images/search?view=detailV2&mediaurl=https%3A%2F%2Fimg.example.org%2Fa.jpg&q=jan image=https://img.example.org/a.jpg
  image https://th.bing.com/th/id/OIP.AAAA?pid=ImgDet
  short https://www.bing.com/ck/a?!&&p=aaaa&u=a1aHR0cHM6
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
Pinterest:
  post https://nl.pinterest.com/pin/een-titel--100000000000000001/?utm_source=x post=100000000000000001 => https://www.pinterest.com/pin/100000000000000001/
  post pinterest.de/pin/100000000000000002/ post=100000000000000002
  short https://pin.it/AbCdEf1
  image https://i.pinimg.com/originals/aa/bb/cc/aabbcc.jpg
  page https://www.pinterest.com/verzonnen/een-bord/
  profile https://www.pinterest.com/verzonnen/ handle=verzonnen
  search https://www.pinterest.com/search/pins/?q=jan query=jan
Tumblr:
  post https://www.tumblr.com/verzonnen/700000000000000001/titel?source=share handle=verzonnen post=700000000000000001 => https://www.tumblr.com/verzonnen/700000000000000001
  post https://verzonnen.tumblr.com/post/700000000000000002/titel post=700000000000000002
  image https://64.media.tumblr.com/aaaa/bbbb/s1280x1920/cccc.jpg
  profile https://verzonnen.tumblr.com/
  profile https://www.tumblr.com/verzonnen handle=verzonnen
  private https://www.tumblr.com/dashboard
  search https://www.tumblr.com/search/jan query=jan
  home https://www.tumblr.com/
  short https://tmblr.co/AbCdEf
Threads:
  post https://www.threads.net/@verzonnen.naam/post/AbCdEfGhIjK?xmt=abc handle=verzonnen.naam post=AbCdEfGhIjK => https://www.threads.com/@verzonnen.naam/post/AbCdEfGhIjK
  post https://threads.com/t/AbCdEfGhIjL post=AbCdEfGhIjL
  profile threads.com/@verzonnen.naam?igshid=abc handle=verzonnen.naam
  search https://www.threads.com/search?q=jan query=jan
Bluesky:
  post https://bsky.app/profile/verzonnen.bsky.social/post/3aaaaaaaaaa2a handle=verzonnen.bsky.social post=3aaaaaaaaaa2a
  post https://bsky.app/profile/did:plc:aaaaaaaaaaaaaaaaaaaaaaaa/post/3aaaaaaaaaa2b user=did:plc:aaaaaaaaaaaaaaaaaaaaaaaa post=3aaaaaaaaaa2b
  profile bsky.app/profile/verzonnen.bsky.social handle=verzonnen.bsky.social
  profile https://bsky.app/profile/did:plc:aaaaaaaaaaaaaaaaaaaaaaaa user=did:plc:aaaaaaaaaaaaaaaaaaaaaaaa
  image https://cdn.bsky.app/img/feed_fullsize/plain/did:plc:aaaa/bafkaaaa@jpeg
  short https://go.bsky.app/AbCdEf1
  private https://bsky.app/messages
  search https://bsky.app/search?q=jan query=jan
Mastodon:
  post https://mastodon.social/@verzonnen/110000000000000001 handle=verzonnen post=110000000000000001
  post https://mastodon.social/@verzonnen@elders.example/110000000000000002 handle=verzonnen@elders.example post=110000000000000002
  post https://mastodon.social/users/verzonnen/statuses/110000000000000003 handle=verzonnen post=110000000000000003 => https://mastodon.social/@verzonnen/110000000000000003
  profile mastodon.social/deck/@verzonnen handle=verzonnen => https://mastodon.social/@verzonnen
  image https://files.mastodon.social/media_attachments/files/110/original/aaaa.png
  home https://mastodon.social/explore
LinkedIn:
  post https://www.linkedin.com/posts/verzonnen_titel-activity-7000000000000000001-AbCd?utm_source=share post=7000000000000000001
  post https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000002/ post=7000000000000000002
  profile https://be.linkedin.com/in/verzonnen-naam-000?trk=x handle=verzonnen-naam-000 => https://www.linkedin.com/in/verzonnen-naam-000/
  short https://lnkd.in/eAbCdEf1
  image https://media.licdn.com/dms/image/v2/AAAA/0?e=1&v=beta&t=aaaa
  private https://www.linkedin.com/messaging/thread/aaaa/
  search https://www.linkedin.com/search/results/all/?keywords=jan
  home https://www.linkedin.com/feed/
Twitch:
  video https://www.twitch.tv/videos/2000000001?t=1h2m3s video=2000000001 time=1h2m3s
  video https://www.twitch.tv/verzonnen/v/2000000002 video=2000000002
  video https://clips.twitch.tv/VerzonnenClip-AbCdEf video=VerzonnenClip-AbCdEf
  video https://m.twitch.tv/verzonnen/clip/VerzonnenClip-AbCdEg video=VerzonnenClip-AbCdEg => https://clips.twitch.tv/VerzonnenClip-AbCdEg
  channel twitch.tv/verzonnen handle=verzonnen
  search https://www.twitch.tv/search?term=jan query=jan
Imgur:
  image https://i.imgur.com/AbCdEf1.jpeg file=AbCdEf1
  post https://imgur.com/a/een-titel-AbCdEf2 album=AbCdEf2 => https://imgur.com/a/AbCdEf2
  post https://m.imgur.com/gallery/een-titel-AbCdEf3 post=AbCdEf3 => https://imgur.com/gallery/AbCdEf3
  post imgur.com/AbCdEf4 post=AbCdEf4
  profile https://imgur.com/user/verzonnen/posts handle=verzonnen
  search https://imgur.com/search?q=jan query=jan
Pornhub:
  video https://nl.pornhub.com/view_video.php?viewkey=65a0000000001&pkey=1 video=65a0000000001 => https://www.pornhub.com/view_video.php?viewkey=65a0000000001
  video https://www.pornhub.com/embed/65a0000000002 video=65a0000000002
  video https://www.pornhub.com/gif/10000001 video=10000001
  image https://www.pornhub.com/photo/100000001 file=100000001
  post https://www.pornhub.com/album/10000002 album=10000002
  profile pornhub.com/model/verzonnen handle=verzonnen
  search https://www.pornhub.com/video/search?search=jan query=jan
  image https://ei.phncdn.com/videos/202401/01/1/original/1.jpg
XVideos:
  video https://www.xvideos.com/video.aaaaaaa0001/een_titel video=aaaaaaa0001
  video https://www.xvideos.com/video10000001/een_titel video=10000001
  profile https://www.xvideos.com/profiles/verzonnen handle=verzonnen
  post https://www.xvideos.com/profiles/verzonnen/photos/10000003 handle=verzonnen album=10000003
  search https://www.xvideos.com/?k=jan query=jan
  image https://thumb-cdn77.xvideos-cdn.com/aaaa/0/xv_1_t.jpg
XNXX:
  video https://www.xnxx.com/video-aaaa001/een_titel video=aaaa001
  search https://www.xnxx.com/search/jan query=jan
  image https://thumb-cdn77.xnxx-cdn.com/aaaa/0/xn_1_t.jpg
xHamster:
  video https://nl.xhamster.com/videos/een-titel-xhAaAa1 video=xhAaAa1
  image https://xhamster.desi/photos/gallery/een-titel-10000004/100000005 album=10000004 file=100000005
  post https://xhamster.com/photos/gallery/een-titel-10000006 album=10000006
  profile xhamster.com/users/verzonnen/videos handle=verzonnen
  search https://xhamster.com/search/jan query=jan
  image https://ic-vt-nss.xhcdn.com/a/aaaa/1.jpg
OnlyFans:
  post https://onlyfans.com/1000000001/verzonnen post=1000000001 handle=verzonnen
  profile onlyfans.com/verzonnen handle=verzonnen
  profile https://onlyfans.com/aboutverzonnen handle=aboutverzonnen
  private https://onlyfans.com/my/chats/
  page https://onlyfans.com/terms
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
Signal:
  group https://signal.group/#CjQKIAAAAAAA => https://signal.group/#CjQKIAAAAAAA
  profile https://signal.me/#eu/AAAAAAAA => https://signal.me/#eu/AAAAAAAA
Dropbox:
  file https://www.dropbox.com/scl/fi/aaaaaaaaaaaaaaaaaaaa1/foto.jpg?rlkey=bbbb&dl=0 file=aaaaaaaaaaaaaaaaaaaa1 => https://www.dropbox.com/scl/fi/aaaaaaaaaaaaaaaaaaaa1/foto.jpg?rlkey=bbbb&dl=0
  private https://www.dropbox.com/home/Fotos
MEGA:
  file https://mega.nz/folder/AbCdEfG1#AAAA-BBBB file=AbCdEfG1 => https://mega.nz/folder/AbCdEfG1#AAAA-BBBB
  private https://mega.nz/fm/AbCdEfG2
WeTransfer:
  file https://we.tl/t-AbCdEfGh12 file=t-AbCdEfGh12
  file https://wetransfer.com/downloads/aaaaaaaaaaaaaaaa/bbbb file=aaaaaaaaaaaaaaaa
OneDrive:
  file https://1drv.ms/i/c/aaaaaaaa/IQAAAA?e=abc
  file https://onedrive.live.com/?cid=AAAA&id=AAAA%21101&authkey=b file=AAAA!101
  file https://onedrive.live.com/redir?resid=AAAA!102&authkey=b file=AAAA!102
  file https://verzonnen-my.sharepoint.com/:i:/g/personal/naam/EAAAA?e=abc
  private https://onedrive.live.com/
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
  [
    'https://www.linkedin.com/safety/go?url=https%3A%2F%2Fexample.org%2Fpagina&trk=a',
    { kind: 'page', place: 'any-website', address: 'https://example.org/pagina', ids: {} },
  ],
  ['https://linktr.ee/verzonnen', { kind: 'page', place: 'any-website', ids: {} }],
  [
    'https://onlyfans-leaks.example/verzonnen',
    { kind: 'page', place: 'any-website', looksLike: 'onlyfans' },
  ],
] satisfies readonly Row[]
