import type { Recognition } from '../../src/chart/link.ts'

/** Pages of the company, whose names are no user names. */
const pages =
  'about|aup|contact|cookies|dmca|faq|help|login|posts|privacy|terms|transparency-center'

/**
 * Profiles and posts have these forms in the facts (onlyfans.md); where pictures stand, trial links and a person's own pages were seen in public code (looked up 2026-11).
 * A picture's signed address soon stops working, but still tells what was seen.
 */
export const onlyfans: Recognition = {
  domains: ['onlyfans.com'],
  brands: ['onlyfans'],
  shapes: [
    {
      kind: 'video',
      hosts: ['cdn1.onlyfans.com', 'cdn2.onlyfans.com', 'cdn3.onlyfans.com'],
      path: /\.(?:mp4|m3u8)$/,
    },
    {
      kind: 'image',
      hosts: [
        'public.onlyfans.com',
        'cdn1.onlyfans.com',
        'cdn2.onlyfans.com',
        'cdn3.onlyfans.com',
        'thumbs.onlyfans.com',
      ],
    },
    { kind: 'page', hosts: ['blog.onlyfans.com', 'store.onlyfans.com'] },
    { kind: 'private', path: /^\/my(?:\/|$)/ },
    // Leads to an account without telling which.
    { kind: 'short', path: /^\/action\/trial\/./ },
    {
      kind: 'post',
      path: /^\/(?<post>\d{3,25})\/(?<handle>[\w.-]{1,120})(?:\/|$)/,
      plain: 'https://onlyfans.com/{post}/{handle}',
    },
    { kind: 'page', path: new RegExp(`^/(?:${pages}|action)(?:/|$)`) },
    {
      kind: 'profile',
      path: /^\/@?(?<handle>[\w.-]{1,120})(?:\/|$)/,
      plain: 'https://onlyfans.com/{handle}',
    },
  ],
}
