import type { Recognition } from '../../src/chart/link.ts'

const files = ['tiktokcdn.com', 'tiktokcdn-eu.com', 'tiktokcdn-us.com']

/**
 * Videos and profiles as `facts/platforms/tiktok.md` has them; the other forms as they stand in public pages and in public programs that read them (looked up
 * 2026-11). A comment's address names who posted the video; `comment_author_id` is the number of who wrote the comment.
 */
export const tiktok: Recognition = {
  domains: ['tiktok.com', 'tiktokv.com', ...files],
  brands: ['tiktok'],
  shapes: [
    { kind: 'image', hosts: files },
    { kind: 'short', hosts: ['vm.tiktok.com', 'vt.tiktok.com'] },
    { kind: 'short', path: /^\/t\/[\w-]+$/ },
    { kind: 'short', path: /^\/link\/v2$/, leadsTo: 'target' },
    {
      kind: 'private',
      path: /^\/(?:coin|inbox|login|logout|messages|profile|setting|settings|signup|tiktokstudio|upload)(?:\/|$)/,
      leadsTo: 'redirect_url',
    },
    {
      kind: 'comment',
      query: { share_comment_id: 'comment' },
      maybe: { comment_author_id: 'user' },
    },
    { kind: 'comment', query: { comment_id: 'comment' } },
    {
      kind: 'video',
      path: /^\/@(?<handle>[\w.-]{1,30})\/video\/(?<video>\d{8,25})$/,
      plain: 'https://www.tiktok.com/@{handle}/video/{video}',
    },
    {
      kind: 'video',
      path: /^\/(?:@\/video|embed|embed\/v2|(?:i18n\/)?share\/video|player\/v1|v)\/(?<video>\d{8,25})(?:\.html)?$/,
      plain: 'https://www.tiktok.com/@/video/{video}',
    },
    {
      kind: 'post',
      path: /^\/@(?<handle>[\w.-]{1,30})\/photo\/(?<post>\d{8,25})$/,
      plain: 'https://www.tiktok.com/@{handle}/photo/{post}',
    },
    {
      kind: 'video',
      path: /^\/@(?<handle>[\w.-]{1,30})\/live$/,
      plain: 'https://www.tiktok.com/@{handle}/live',
    },
    { kind: 'profile', path: /^\/(?:h5\/)?share\/use?r\/(?<user>\d{5,25})(?:\.html)?$/ },
    {
      kind: 'profile',
      path: /^\/@(?<handle>[\w.-]{1,30})$/,
      plain: 'https://www.tiktok.com/@{handle}',
    },
    { kind: 'search', path: /^\/search(?:\/|$)/, maybe: { q: 'query' } },
    { kind: 'search', path: /^\/(?:discover|tag)\/(?<query>[^/]{1,100})$/ },
    { kind: 'home', path: /^\/(?:explore|following|foryou|friends|live|trending)?$/ },
  ],
}
