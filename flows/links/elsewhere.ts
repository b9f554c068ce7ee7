import type { LinkKind, LinkPlace, Shape } from '../../src/chart/link.ts'

/** Names that are told from their look-alikes: none that is an ordinary word, none of sites that keep moving to domains that look like theirs. */
const told = ['reddit', 'pinterest', 'linkedin', 'onlyfans', 'pornhub', 'dropbox', 'wetransfer']

const site = (id: string, domains: string, name: string, shapes: readonly Shape[]): LinkPlace => ({
  id,
  name,
  domains: domains.split(' '),
  brands: told.includes(id) ? [id] : [],
  shapes,
})

/** A path in which `{name}` is an id, `{#name}` one of digits, and `{}` anything up to the next slash. Whatever comes below it fits as well. */
const path = (form: string): RegExp =>
  new RegExp(
    `^${form.replace(/\{(#?)(\w*)\}/g, (_, digits: string, name: string) =>
      name === '' ? '[^/]*' : `(?<${name}>${digits ? String.raw`\d{3,25}` : '[\\w.-]{1,120}'})`,
    )}(?:/|$)`,
  )

/** An address of this form, with or without its host in front; `plain` without `https://`. */
const at = (kind: LinkKind, form: string, plain?: string): Shape => {
  const host = form.slice(0, form.indexOf('/'))
  return {
    kind,
    ...(host !== '' && { hosts: [host] }),
    path: path(form.slice(host.length)),
    ...(plain !== undefined && { plain: `https://${plain}` as const }),
  }
}
/** Whatever stands on these hosts. */
const on = (kind: LinkKind, ...hosts: readonly string[]): Shape => ({ kind, hosts })

const copies = ['archive.today', 'archive.ph', 'archive.is', 'archive.li', 'archive.md']
const shorteners =
  'bit.ly tinyurl.com is.gd v.gd cutt.ly rb.gy t.ly ow.ly shorturl.at buff.ly tiny.cc db.tt'
const thread = 'www.reddit.com/r/{group}/comments/{post}'
const own = 'www.reddit.com/user/{handle}/comments/{post}'
const profiles = '/(profiles|amateur-channels|model-channels|channels)/{handle}'

/**
 * Places that are known by their addresses but have no flow of their own: their links belong to any website. Posts of Bluesky, pages of OnlyFans and files of Imgur have these forms in
 * the facts; Threads too, there not verified. Image searches, archives, adult sites and cloud folders were seen in public code (yt-dlp, gallery-dl …); the rest is general knowledge.
 */
export const elsewhere: readonly LinkPlace[] = [
  site('archive', ['archive.org', 'ghostarchive.org', ...copies].join(' '), 'Web archive', [
    at('archive', 'web.archive.org/web/{#date}([a-z]+_)?/(?<page>.+)'),
    at('archive', '/({#date}|newest|oldest|o/[A-Za-z0-9]{4,6})/(?<page>https?://.+)'),
    at('archive', '/(?<page>https?://.+)'),
    at('archive', 'ghostarchive.org/archive/[A-Za-z0-9]{4,12}'),
    { kind: 'archive', hosts: copies, path: /^\/[A-Za-z0-9]{4,6}$/ },
  ]),
  site('shortener', shorteners, 'Short link', [{ kind: 'short', path: /^\/./ }]),
  site('reddit', 'reddit.com redd.it', 'Reddit', [
    on('image', 'i.redd.it', 'preview.redd.it', 'external-preview.redd.it'),
    at('video', 'v.redd.it/{video}', 'v.redd.it/{video}'),
    at('post', 'redd.it/{post}', 'www.reddit.com/comments/{post}'),
    { kind: 'image', path: /^\/media$/, query: { url: 'image' }, leadsTo: 'url' },
    on('private', 'chat.reddit.com'),
    at('private', '/(message|chat|settings)'),
    at('short', '/(r|u|user)/{}/s/[A-Za-z0-9]+'),
    { kind: 'search', path: /^\/(?:r\/\w+\/)?search$/, maybe: { q: 'query' } },
    at('comment', '/r/{group}/comments/{post}/{}/{comment}', `${thread}/comment/{comment}`),
    at('post', '/r/{group}/comments/{post}', thread),
    at('comment', '/(u|user)/{handle}/comments/{post}/{}/{comment}', `${own}/comment/{comment}`),
    at('post', '/(u|user)/{handle}/comments/{post}', own),
    at('post', '/(comments|gallery)/{post}', 'www.reddit.com/comments/{post}'),
    at('profile', '/(u|user)/{handle}', 'www.reddit.com/user/{handle}'),
    at('group', '/r/{group}', 'www.reddit.com/r/{group}'),
  ]),
  site('bing', 'bing.com bing.net', 'Bing', [
    { kind: 'result', path: /^\/images\/search$/, query: { mediaurl: 'image' } },
    { kind: 'search', path: /^\/(?:images\/|videos\/)?search$/, maybe: { q: 'query' } },
    at('image', '/th'),
    at('short', '/ck/a'),
  ]),
  site('duckduckgo', 'duckduckgo.com', 'DuckDuckGo', [
    { kind: 'short', path: /^\/l$/, query: { uddg: 'page' }, leadsTo: 'uddg' },
    { kind: 'result', path: /^\/$/, query: { iai: 'image' }, maybe: { q: 'query' } },
    { kind: 'search', path: /^\/(?:html|lite)?$/, query: { q: 'query' } },
    { kind: 'image', path: /^\/iu$/, query: { u: 'image' } },
  ]),
  site('yandex', 'yandex.* yandex.net ya.ru yadi.sk', 'Yandex', [
    { kind: 'result', path: /^\/images\/(?:touch\/)?search$/, query: { img_url: 'image' } },
    {
      kind: 'search',
      path: /^\/(?:images\/|video\/)?(?:touch\/)?search$/,
      maybe: { text: 'query' },
    },
    at('file', '/[di]/{file}'),
    on('image', 'avatars.mds.yandex.net'),
    on('private', 'mail.yandex.*', 'disk.yandex.*', 'passport.yandex.*'),
  ]),
  site('pinterest', 'pinterest.* pin.it pinimg.com', 'Pinterest', [
    { kind: 'short', hosts: ['pin.it'], path: /^\/./ },
    on('image', 'pinimg.com'),
    at('post', '/pin/([^/]*--)?{#post}', 'www.pinterest.com/pin/{post}/'),
    { kind: 'search', path: /^\/search(?:\/|$)/, maybe: { q: 'query' } },
    at('profile', '/(?!(ideas|today|business|settings)$){handle}$', 'www.pinterest.com/{handle}/'),
  ]),
  site('tumblr', 'tumblr.com tmblr.co', 'Tumblr', [
    on('short', 'tmblr.co', 'at.tumblr.com'),
    on('image', 'media.tumblr.com'),
    at('private', '/(dashboard|inbox|settings|login)'),
    at('search', '/(search|tagged)/(?<query>[^/]+)'),
    at('post', '/post/{#post}'),
    at('post', '/(blog/view/)?@?{handle}/{#post}', 'www.tumblr.com/{handle}/{post}'),
    { kind: 'home', hosts: ['www.tumblr.com'], path: /^\/(?:explore.*)?$/ },
    // A blog stands on a host of its own, or behind a slash.
    { kind: 'profile', hosts: ['*.tumblr.com'], path: /^\/$/ },
    at(
      'profile',
      'www.tumblr.com/(?!(abuse|about|dmca|help)$)@?{handle}',
      'www.tumblr.com/{handle}',
    ),
  ]),
  site('threads', 'threads.com threads.net', 'Threads', [
    at('post', '/@{handle}/post/{post}', 'www.threads.com/@{handle}/post/{post}'),
    at('post', '/t/{post}', 'www.threads.com/t/{post}'),
    at('profile', '/@{handle}', 'www.threads.com/@{handle}'),
    { kind: 'search', path: /^\/search$/, maybe: { q: 'query' } },
  ]),
  site('bluesky', 'bsky.app', 'Bluesky', [
    on('image', 'cdn.bsky.app'),
    on('short', 'go.bsky.app'),
    at('post', '/profile/{handle}/post/{post}', 'bsky.app/profile/{handle}/post/{post}'),
    at('post', '/profile/(?<user>did:[^/]{5,120})/post/{post}'),
    at('profile', '/profile/{handle}', 'bsky.app/profile/{handle}'),
    at('profile', '/profile/(?<user>did:[^/]{5,120})'),
    at('private', '/(messages|notifications|settings)'),
    { kind: 'search', path: /^\/search$/, maybe: { q: 'query' } },
  ]),
  site('mastodon', 'mastodon.social', 'Mastodon', [
    on('image', 'files.mastodon.social'),
    at('post', '/(deck/)?@(?<handle>[^/]{1,120})/{#post}', 'mastodon.social/@{handle}/{post}'),
    at('post', '/users/{handle}/statuses/{#post}', 'mastodon.social/@{handle}/{post}'),
    at('profile', '/(deck/)?@(?<handle>[^/]{1,120})', 'mastodon.social/@{handle}'),
    at('home', '/(home|explore|public)'),
  ]),
  site('linkedin', 'linkedin.com lnkd.in licdn.com', 'LinkedIn', [
    { kind: 'short', hosts: ['lnkd.in'], path: /^\/./ },
    on('image', 'media.licdn.com'),
    { kind: 'short', path: /^\/(?:safety|redir)\//, query: { url: 'page' }, leadsTo: 'url' },
    at('post', '/posts/[^/]*-(activity|ugcPost|share)-{#post}(-[^/]*)?'),
    at('post', '/feed/update/urn:li:[A-Za-z]+:{#post}'),
    at('profile', '/in/(?<handle>[^/]{2,120})', 'www.linkedin.com/in/{handle}/'),
    at('private', '/(messaging|notifications|mynetwork)'),
    at('search', '/search'),
    at('home', '/feed$'),
  ]),
  site('twitch', 'twitch.tv', 'Twitch', [
    { kind: 'video', path: /^\/(?:videos|\w+\/v)\/(?<video>\d{5,20})$/, maybe: { t: 'time' } },
    at('video', 'clips.twitch.tv/{video}', 'clips.twitch.tv/{video}'),
    at('video', '/{}/clip/{video}', 'clips.twitch.tv/{video}'),
    { kind: 'search', path: /^\/search$/, maybe: { term: 'query' } },
    at('channel', '/(?!(directory|settings|downloads|drops)$){handle}', 'www.twitch.tv/{handle}'),
  ]),
  site('imgur', 'imgur.com', 'Imgur', [
    { kind: 'image', hosts: ['i.imgur.com'], path: /^\/(?<file>\w{5,8})\.\w{3,4}$/ },
    at('post', '/a/([^/]*-)?{album}', 'imgur.com/a/{album}'),
    at('post', '/(gallery|t/{})/([^/]*-)?{post}', 'imgur.com/gallery/{post}'),
    at('profile', '/user/{handle}', 'imgur.com/user/{handle}'),
    { kind: 'search', path: /^\/search(?:\/|$)/, maybe: { q: 'query' } },
    at('post', '/(?!(upload|signin|rules|about)$)(?<post>[A-Za-z0-9]{5,7})', 'imgur.com/{post}'),
  ]),
  site('pornhub', 'pornhub.com pornhub.org pornhubpremium.com phncdn.com', 'Pornhub', [
    on('image', 'phncdn.com'),
    {
      kind: 'video',
      path: /^\/view_video\.php$/,
      query: { viewkey: 'video' },
      plain: 'https://www.pornhub.com/view_video.php?viewkey={video}',
    },
    at('video', '/embed/{video}', 'www.pornhub.com/view_video.php?viewkey={video}'),
    at('video', '/gif/{#video}', 'www.pornhub.com/gif/{video}'),
    at('image', '/photo/{#file}', 'www.pornhub.com/photo/{file}'),
    at('post', '/album/{#album}', 'www.pornhub.com/album/{album}'),
    { kind: 'search', path: /^\/\w+\/search$/, maybe: { search: 'query' } },
    at('profile', '/(users|model|pornstar|channels)/{handle}'),
  ]),
  site('xvideos', 'xvideos.com xvideos.es xvideos.net xvideos.red xvideos-cdn.com', 'XVideos', [
    on('image', 'xvideos-cdn.com'),
    at('video', '/(video[.]?|embedframe/)(?<video>[a-z0-9]{3,20})'),
    at('post', `${profiles}/photos/{#album}`, 'www.xvideos.com/profiles/{handle}/photos/{album}'),
    at('profile', profiles, 'www.xvideos.com/profiles/{handle}'),
    { kind: 'search', path: /^\/$/, query: { k: 'query' } },
  ]),
  site('xnxx', 'xnxx.com xnxx3.com xnxx.gold xnxx-cdn.com', 'XNXX', [
    on('image', 'xnxx-cdn.com'),
    at('video', '/(video-?|embedframe/)(?<video>[a-z0-9]{3,20})'),
    at('search', '/search/(?<query>[^/]+)'),
  ]),
  site('xhamster', 'xhamster.com xhamster.desi xhamster2.com xhamster3.com xhcdn.com', 'xHamster', [
    on('image', 'xhcdn.com'),
    at('video', '/videos/([^/]*-)?{video}'),
    at('image', '/photos/gallery/([^/]*-)?{#album}/{#file}'),
    at('post', '/photos/gallery/([^/]*-)?{#album}'),
    at('profile', '/(users|creators)/(profiles/)?{handle}'),
    at('search', '/search/(?<query>[^/]+)'),
  ]),
  site('onlyfans', 'onlyfans.com', 'OnlyFans', [
    at('post', '/{#post}/{handle}', 'onlyfans.com/{post}/{handle}'),
    at('private', '/my'),
    at('profile', '/(?!(terms|privacy|dmca|contact|help|about)$){handle}', 'onlyfans.com/{handle}'),
  ]),
  site('vk', 'vk.com vk.ru vkvideo.ru userapi.com', 'VK', [
    on('image', 'userapi.com'),
    at('post', '/(?<post>wall-?[0-9]+_[0-9]+)', 'vk.com/{post}'),
    { kind: 'post', query: { w: 'post' } },
    { kind: 'page', query: { z: 'file' } },
    at('image', '/(?<file>photo-?[0-9]+_[0-9]+)', 'vk.com/{file}'),
    at('video', '/(?<video>(video|clip)-?[0-9]+_[0-9]+)', 'vk.com/{video}'),
    at('private', '/(im|mail)'),
    at('home', '/feed'),
    at('profile', '/id{#user}', 'vk.com/id{user}'),
    at('group', '/(?<group>(club|public|event)[0-9]{1,12})', 'vk.com/{group}'),
  ]),
  // What these lead to stands behind the #, and stays.
  site('signal', 'signal.group signal.me', 'Signal', [
    on('group', 'signal.group'),
    on('profile', 'signal.me'),
  ]),
  site('dropbox', 'dropbox.com dropboxusercontent.com', 'Dropbox', [
    at('file', '/(scl/f[io]|sh|s|t)/{file}'),
    at('private', '/(home|work|preview)'),
  ]),
  site('mega', 'mega.nz mega.io mega.app', 'MEGA', [
    at('file', '/(file|folder|embed)/{file}'),
    at('private', '/fm'),
  ]),
  site('wetransfer', 'wetransfer.com we.tl', 'WeTransfer', [
    at('file', 'we.tl/{file}'),
    at('file', '/downloads/{file}'),
  ]),
  site('onedrive', '1drv.ms onedrive.live.com sharepoint.com', 'OneDrive', [
    { kind: 'file', hosts: ['1drv.ms'], path: /^\/./ },
    { kind: 'file', hosts: ['onedrive.live.com'], query: { id: 'file' } },
    { kind: 'file', hosts: ['onedrive.live.com'], query: { resid: 'file' } },
    at('file', '/:[a-z]:/{}'),
    on('private', 'onedrive.live.com'),
  ]),
  site('icloud', 'icloud.com', 'iCloud', [
    at('file', 'share.icloud.com/[a-z]+/{file}'),
    at('file', '/iclouddrive/{file}'),
    at('file', '/sharedalbum'),
    at('private', '/(mail|notes|iclouddrive)'),
  ]),
]
