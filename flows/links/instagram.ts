import type { Recognition } from '../../src/chart/link.ts'

const files = ['cdninstagram.com', 'instagram.*.fna.fbcdn.net']

/**
 * Profiles, posts, reels and stories as `facts/platforms/instagram.md` has them; comments, highlights, channels, invites, share and sign-in links as they
 * stand in public pages and in public programs that read them (looked up 2026-11). In a comment's address nobody is named.
 */
export const instagram: Recognition = {
  domains: ['instagram.com', 'ig.me', 'instagr.am', ...files],
  brands: ['instagram'],
  shapes: [
    { kind: 'video', hosts: files, path: /\.mp4$/ },
    { kind: 'image', hosts: files },
    { kind: 'short', hosts: ['l.instagram.com'], leadsTo: 'u' },
    {
      kind: 'page',
      hosts: [
        'help.instagram.com',
        'about.instagram.com',
        'business.instagram.com',
        'creators.instagram.com',
      ],
    },
    {
      kind: 'profile',
      hosts: ['ig.me'],
      path: /^\/m\/(?<handle>[\w.]{1,30})$/,
      plain: 'https://www.instagram.com/{handle}/',
    },
    {
      kind: 'group',
      hosts: ['ig.me'],
      path: /^\/j\/(?<group>[\w-]{5,60})$/,
      plain: 'https://ig.me/j/{group}/',
    },
    { kind: 'short', hosts: ['ig.me'] },
    { kind: 'short', path: /^\/share\/(?:(?:p|reel|profile)\/)?[\w-]+$/ },
    {
      kind: 'private',
      path: /^\/(?:accounts|archive|challenge|consent|direct|emails|notifications|oauth|settings|your_activity)(?:\/|$)/,
      leadsTo: 'next',
    },
    {
      kind: 'search',
      path: /^\/explore(?:\/tags\/(?<query>[^/]{1,100}))?(?:\/|$)/,
      maybe: { q: 'query' },
    },
    { kind: 'home', path: /^\/(?:reels)?$/ },
    {
      kind: 'comment',
      path: /^\/(?:p|reel|tv)\/(?<post>[\w-]{5,60})\/c\/(?:\d+\/r\/)?(?<comment>\d+)$/,
    },
    {
      kind: 'story',
      path: /^\/stories\/highlights\/(?<story>\d+)$/,
      plain: 'https://www.instagram.com/stories/highlights/{story}/',
    },
    { kind: 'story', path: /^\/s\/(?<story>[\w=-]{5,200})$/ },
    {
      kind: 'story',
      path: /^\/stories\/(?<handle>[\w.]{1,30})\/(?<story>\d+)$/,
      plain: 'https://www.instagram.com/stories/{handle}/{story}/',
    },
    {
      kind: 'story',
      path: /^\/stories\/(?<handle>[\w.]{1,30})$/,
      plain: 'https://www.instagram.com/stories/{handle}/',
    },
    {
      kind: 'video',
      path: /^\/(?<handle>[\w.]{1,30})\/reel\/(?<video>[\w-]{5,60})$/,
      plain: 'https://www.instagram.com/{handle}/reel/{video}/',
    },
    {
      kind: 'video',
      path: /^\/reels?\/(?<video>[\w-]{5,60})(?:\/embed(?:\/captioned)?)?$/,
      plain: 'https://www.instagram.com/reel/{video}/',
    },
    {
      kind: 'video',
      path: /^\/tv\/(?<video>[\w-]{5,60})$/,
      plain: 'https://www.instagram.com/tv/{video}/',
    },
    {
      kind: 'post',
      path: /^\/(?<handle>[\w.]{1,30})\/p\/(?<post>[\w-]{5,60})$/,
      plain: 'https://www.instagram.com/{handle}/p/{post}/',
    },
    {
      kind: 'post',
      path: /^\/p\/(?<post>[\w-]{5,60})(?:\/embed(?:\/captioned)?)?$/,
      plain: 'https://www.instagram.com/p/{post}/',
    },
    {
      kind: 'channel',
      path: /^\/channel\/(?<channel>[\w-]{5,60})$/,
      plain: 'https://www.instagram.com/channel/{channel}/',
    },
    // Pages of the place itself, which else would be read as user names.
    {
      kind: 'page',
      path: /^\/(?:about|api|developer|graphql|legal|lite|p|press|privacy|reel|s|share|stories|terms|tv|web)(?:\/|$)/,
    },
    {
      kind: 'profile',
      path: /^\/(?:_u\/)?(?<handle>[\w.]{1,30})(?:\/(?:feed|followers|following|guides|live|reels|saved|tagged))?$/,
      plain: 'https://www.instagram.com/{handle}/',
    },
  ],
}
