import type { Recognition } from '../../src/chart/link.ts'

const post = 'https://bsky.app/profile/{handle}/post/{post}'
const byNumber = 'https://bsky.app/profile/{user}/post/{post}'

/**
 * Posts and accounts have addresses (facts: bluesky.md); an account is named by its handle, which is a domain name, or by its number, `did:…`. The other forms stand so in public code
 * (gallery-dl, the app itself …; looked up 2026-11). Look-alikes are not told: the name is two ordinary words.
 */
export const bluesky: Recognition = {
  domains: ['bsky.app', 'bsky.social'],
  brands: [],
  shapes: [
    {
      kind: 'video',
      hosts: ['video.bsky.app', 'video.cdn.bsky.app'],
      path: /^\/(?:watch|hls)\/(?<user>did:[^/]{5,120})\/(?<video>[^/]{1,120})(?:\/|$)/,
    },
    { kind: 'image', hosts: ['cdn.bsky.app'] },
    { kind: 'short', hosts: ['go.bsky.app'] },
    {
      kind: 'post',
      hosts: ['embed.bsky.app'],
      path: /^\/embed\/(?<user>did:[^/]{5,120})\/app\.bsky\.feed\.post\/(?<post>\w{1,40})$/,
      plain: byNumber,
    },
    {
      kind: 'post',
      path: /^\/profile\/(?<handle>[\w.-]{1,250})\/post\/(?<post>\w{1,40})(?:\/|$)/,
      plain: post,
    },
    {
      kind: 'post',
      path: /^\/profile\/(?<user>did:[^/]{5,120})\/post\/(?<post>\w{1,40})(?:\/|$)/,
      plain: byNumber,
    },
    // A list or a feed holds posts of others.
    { kind: 'page', path: /^\/profile\/[^/]+\/(?:feed|lists)\// },
    {
      kind: 'profile',
      path: /^\/profile\/(?<handle>[\w.-]{1,250})(?:\/|$)/,
      plain: 'https://bsky.app/profile/{handle}',
    },
    {
      kind: 'profile',
      path: /^\/profile\/(?<user>did:[^/]{5,120})(?:\/|$)/,
      plain: 'https://bsky.app/profile/{user}',
    },
    { kind: 'private', path: /^\/(?:messages|moderation|notifications|settings)(?:\/|$)/ },
    { kind: 'search', path: /^\/search$/, maybe: { q: 'query' } },
    { kind: 'search', path: /^\/hashtag\/(?<query>[^/]+)(?:\/|$)/ },
    { kind: 'page', hosts: ['support.bsky.social'] },
    // A handle, typed without its @.
    { kind: 'profile', hosts: ['*.bsky.social'], path: /^\/$/ },
  ],
}
