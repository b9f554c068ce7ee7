import type { LinkKind, LinkPlace, Shape } from '../../src/chart/link.ts'

/** Names that are told from their look-alikes: none that is an ordinary word, none of sites that keep moving to domains that look like theirs. */
const told = ['dropbox', 'wetransfer']

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

/**
 * Places that are known by their addresses but have no flow of their own: their links belong to any website. Image
 * searches, archives, adult sites and cloud folders were seen in public code (yt-dlp, gallery-dl …); the rest is general knowledge.
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
  site('icloud', 'icloud.com', 'iCloud', [
    at('file', 'share.icloud.com/[a-z]+/{file}'),
    at('file', '/iclouddrive/{file}'),
    at('file', '/sharedalbum'),
    at('private', '/(mail|notes|iclouddrive)'),
  ]),
]
