import type { Recognition } from '../../src/chart/link.ts'

/**
 * `facts/platforms/snapchat.md` says that profiles and stories may have links, but not how they look: these are the forms that stand in public pages and in public
 * programs that read them (looked up 2026-11).
 */
export const snapchat: Recognition = {
  domains: ['snapchat.com', 'sc-cdn.net'],
  brands: ['snapchat'],
  shapes: [
    { kind: 'image', hosts: ['sc-cdn.net'] },
    { kind: 'short', hosts: ['t.snapchat.com'] },
    { kind: 'short', path: /^\/t\/[\w-]+$/ },
    { kind: 'private', hosts: ['accounts.snapchat.com', 'web.snapchat.com'] },
    { kind: 'private', path: /^\/(?:login|web)(?:\/|$)/ },
    {
      kind: 'video',
      path: /^\/@(?<handle>[\w.-]{3,30})\/spotlight\/(?<video>[\w-]{5,100})$/,
      plain: 'https://www.snapchat.com/@{handle}/spotlight/{video}',
    },
    {
      kind: 'video',
      path: /^\/spotlight\/(?<video>[\w-]{5,100})$/,
      plain: 'https://www.snapchat.com/spotlight/{video}',
    },
    {
      kind: 'video',
      hosts: ['map.snapchat.com'],
      path: /^\/ttp\/snap\/(?<video>[\w-]{5,100})(?:\/|$)/,
      plain: 'https://map.snapchat.com/ttp/snap/{video}/',
    },
    {
      kind: 'story',
      path: /^\/p\/(?<user>[\da-f-]{36})\/(?<story>\d{5,25})$/,
      plain: 'https://www.snapchat.com/p/{user}/{story}',
    },
    // What stands behind `s` is a story's own sign when it has a colon in it, else the user name of whose story it is.
    {
      kind: 'story',
      hosts: ['story.snapchat.com'],
      path: /^\/s\/(?<story>\w:[\w-]{5,100})$/,
    },
    {
      kind: 'story',
      hosts: ['story.snapchat.com'],
      path: /^\/s\/(?<handle>[\w.-]{3,30})$/,
      plain: 'https://story.snapchat.com/s/{handle}',
    },
    {
      kind: 'profile',
      path: /^\/p\/(?<user>[\da-f-]{36})$/,
      plain: 'https://www.snapchat.com/p/{user}',
    },
    {
      kind: 'profile',
      path: /^\/(?:@|add\/|u\/)(?<handle>[\w.-]{3,30})$/,
      plain: 'https://www.snapchat.com/add/{handle}',
    },
    { kind: 'search', path: /^\/(?:explore|topic)\/(?<query>[^/]{1,100})$/ },
    { kind: 'search', path: /^\/search$/, maybe: { q: 'query' } },
    { kind: 'home', path: /^\/(?:discover|spotlight|stories)?$/ },
  ],
}
