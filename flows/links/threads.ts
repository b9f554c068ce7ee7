import type { Recognition } from '../../src/chart/link.ts'

/**
 * Posts and profiles as `facts/platforms/threads.md` has them, where their form is not verified; these and the other forms stand so in public pages and in public programs that read
 * them (looked up 2026-11). A reply is a post of its own. `threads` is an ordinary word, by which no look-alike is told; files stand on Instagram's hosts.
 */
export const threads: Recognition = {
  domains: ['threads.com', 'threads.net'],
  brands: [],
  shapes: [
    { kind: 'short', hosts: ['l.threads.com', 'l.threads.net'], leadsTo: 'u' },
    { kind: 'page', hosts: ['about.threads.com', 'help.threads.com'] },
    {
      kind: 'post',
      path: /^\/@(?<handle>[\w.]{1,30})\/post\/(?<post>[\w-]{5,60})(?:\/|$)/,
      plain: 'https://www.threads.com/@{handle}/post/{post}',
    },
    {
      kind: 'post',
      path: /^\/t\/(?<post>[\w-]{5,60})(?:\/embed)?$/,
      plain: 'https://www.threads.com/t/{post}',
    },
    { kind: 'short', path: /^\/share\/[\w-]+$/ },
    // Buttons that websites show: one to tell of themselves, one to follow somebody.
    {
      kind: 'profile',
      path: /^\/intent\/follow$/,
      query: { username: 'handle' },
      plain: 'https://www.threads.com/@{handle}',
    },
    { kind: 'private', path: /^\/intent\/post$/, leadsTo: 'url' },
    {
      kind: 'private',
      path: /^\/(?:activity|insights|liked|login|messages|saved|settings)(?:\/|$)/,
      leadsTo: 'next',
    },
    { kind: 'search', path: /^\/search$/, maybe: { q: 'query' } },
    { kind: 'home', path: /^\/(?:following|for_you)?$/ },
    {
      kind: 'profile',
      path: /^\/@(?<handle>[\w.]{1,30})(?:\/(?:media|replies|reposts))?$/,
      plain: 'https://www.threads.com/@{handle}',
    },
  ],
}
