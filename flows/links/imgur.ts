import type { Recognition } from '../../src/chart/link.ts'

/**
 * An image file and the post or album that shows it have addresses of their own (facts: imgur.md). The forms stand so in public programs that read them, such as gallery-dl and yt-dlp (looked
 * up 2026-11); addresses of comments and one's own pages are general knowledge.
 */
export const imgur: Recognition = {
  domains: ['imgur.com'],
  brands: ['imgur'],
  shapes: [
    // A letter behind the id is a smaller size; the file may be a video as well.
    {
      kind: 'image',
      path: /^\/(?<file>[A-Za-z0-9]{7}|[A-Za-z0-9]{5})[sbtmlh]?(?:_d)?\.(?:jpe?g|png|gifv?|mp4|webm|webp|apng)$/i,
    },
    {
      kind: 'comment',
      path: /^\/gallery\/(?:[^/]*-)?(?<post>[A-Za-z0-9]{5,7})\/comment\/(?<comment>\d{3,20})(?:\/|$)/,
      plain: 'https://imgur.com/gallery/{post}/comment/{comment}',
    },
    {
      kind: 'post',
      path: /^\/a\/(?:[^/]*-)?(?<album>[A-Za-z0-9]{5,7})(?:\/|$)/,
      plain: 'https://imgur.com/a/{album}',
    },
    {
      kind: 'post',
      path: /^\/(?:gallery|t\/[^/]+|topic\/[^/]+)\/(?:[^/]*-)?(?<post>[A-Za-z0-9]{5,7})(?:\/|$)/,
      plain: 'https://imgur.com/gallery/{post}',
    },
    {
      kind: 'post',
      path: /^\/r\/[^/]+\/(?<post>[A-Za-z0-9]{5,7})$/,
      plain: 'https://imgur.com/{post}',
    },
    {
      kind: 'profile',
      path: /^\/user\/(?<handle>[\w.-]{2,63})(?:\/|$)/,
      plain: 'https://imgur.com/user/{handle}',
    },
    { kind: 'search', path: /^\/search(?:\/|$)/, maybe: { q: 'query' } },
    { kind: 'private', path: /^\/(?:account|signin|upload)(?:\/|$)/ },
    {
      kind: 'post',
      path: /^\/(?!(?:about|emerald|gallery|privacy|random|rules|signup|store|topics)$)(?<post>[A-Za-z0-9]{5,7})$/,
      plain: 'https://imgur.com/{post}',
    },
  ],
}
