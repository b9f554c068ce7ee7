import type { Recognition } from '../../src/chart/link.ts'

/** A blog behind a slash, with what may stand before and behind its name; words that are pages of Tumblr's own are none. */
const blog =
  /^\/(?:blog\/(?:view\/)?)?(?!(?:about|abuse|apps|blog|communities|developers|dmca|docs|explore|help|jobs|live|policy|press|privacy|reblog|register|security|theme|themes|tips|tos)(?:\/|$))@?(?<handle>[\w-]{1,60})(?:\/(?:archive|likes))?$/

/**
 * A blog stands on a host of its own, or behind a slash; on a domain that somebody owns it is not told from any website. The forms rest on addresses as public
 * programs read them (gallery-dl …; looked up 2026-11). Look-alikes are not told: the name is too close to an ordinary word.
 */
export const tumblr: Recognition = {
  domains: ['tumblr.com', 'tmblr.co'],
  brands: [],
  shapes: [
    { kind: 'short', hosts: ['tmblr.co', 'at.tumblr.com'] },
    { kind: 'image', hosts: ['media.tumblr.com'] },
    { kind: 'page', hosts: ['assets.tumblr.com', 'help.tumblr.com'] },
    { kind: 'private', path: /^\/(?:dashboard|inbox|login|messaging|new|settings)(?:\/|$)/ },
    // On a blog's own host these are the blog's, and everybody's to see.
    { kind: 'private', hosts: ['www.tumblr.com'], path: /^\/(?:activity|following|likes)$/ },
    {
      kind: 'search',
      path: /^\/(?:(?:blog\/(?:view\/)?)?[\w-]{1,60}\/)?(?:search|tagged)\/(?<query>[^/]+)(?:\/|$)/,
    },
    { kind: 'post', path: /^\/(?:post|image)\/(?<post>\d{3,25})(?:\/|$)/ },
    {
      kind: 'post',
      path: /^\/(?:blog\/(?:view\/)?)?@?(?<handle>[\w-]{1,60})\/(?<post>\d{3,25})(?:\/|$)/,
      plain: 'https://www.tumblr.com/{handle}/{post}',
    },
    { kind: 'home', hosts: ['www.tumblr.com'], path: /^\/(?:explore(?:\/.*)?)?$/ },
    {
      kind: 'profile',
      hosts: ['www.tumblr.com'],
      path: blog,
      plain: 'https://www.tumblr.com/{handle}',
    },
    {
      kind: 'profile',
      hosts: ['*.tumblr.com'],
      path: /^\/(?:archive(?:\/.*)?|likes|page\/\d{1,6})?$/,
    },
    { kind: 'page', hosts: ['*.tumblr.com'] },
    { kind: 'profile', path: blog, plain: 'https://www.tumblr.com/{handle}' },
  ],
}
