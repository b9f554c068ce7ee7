import type { Recognition } from '../../src/chart/link.ts'

/**
 * Posts, profiles and the number of an account as `facts/platforms/x.md` has them; the other forms as they stand in public pages and in public programs that
 * read them (looked up 2026-11). Sites that show X's posts again, such as Nitter, are not X.
 */
export const x: Recognition = {
  domains: ['x.com', 'twitter.com', 't.co', 'twimg.com'],
  brands: ['twitter'],
  shapes: [
    { kind: 'video', hosts: ['video.twimg.com'] },
    { kind: 'image', hosts: ['twimg.com'] },
    { kind: 'short', hosts: ['t.co', 'pic.twitter.com', 'pic.x.com'] },
    {
      kind: 'post',
      hosts: ['platform.twitter.com', 'platform.x.com'],
      query: { id: 'post' },
      plain: 'https://x.com/i/status/{post}',
    },
    // Pages of the company, on which a name in the path is no user name.
    {
      kind: 'page',
      hosts: ['about', 'blog', 'business', 'developer', 'help', 'legalrequests'].flatMap((name) => [
        `${name}.x.com`,
        `${name}.twitter.com`,
      ]),
    },
    { kind: 'short', path: /^\/i\/redirect$/, leadsTo: 'url' },
    {
      kind: 'private',
      path: /^\/(?:account|compose|login|logout|messages|notifications|settings|i\/(?:bookmarks|chat|flow))(?:\/|$)/,
      leadsTo: 'redirect_after_login',
    },
    // Buttons that websites show, to tell of themselves.
    { kind: 'private', path: /^\/(?:share|intent\/(?:post|tweet))$/, leadsTo: 'url' },
    {
      kind: 'profile',
      path: /^\/intent\/(?:follow|user)$/,
      query: { user_id: 'user' },
      plain: 'https://x.com/i/user/{user}',
    },
    {
      kind: 'profile',
      path: /^\/intent\/(?:follow|user)$/,
      query: { screen_name: 'handle' },
      plain: 'https://x.com/{handle}',
    },
    {
      kind: 'profile',
      path: /^\/i\/user\/(?<user>\d{1,20})$/,
      plain: 'https://x.com/i/user/{user}',
    },
    {
      kind: 'post',
      path: /^\/(?:i\/(?:web\/)?)?status(?:es)?\/(?<post>\d{1,20})(?:\/|$)/,
      plain: 'https://x.com/i/status/{post}',
    },
    {
      kind: 'post',
      path: /^\/(?<handle>\w{1,20})\/status(?:es)?\/(?<post>\d{1,20})(?:\/|$)/,
      plain: 'https://x.com/{handle}/status/{post}',
    },
    {
      kind: 'video',
      path: /^\/i\/broadcasts\/(?<video>\w{5,30})$/,
      plain: 'https://x.com/i/broadcasts/{video}',
    },
    {
      kind: 'video',
      path: /^\/i\/spaces\/(?<video>\w{5,30})(?:\/|$)/,
      plain: 'https://x.com/i/spaces/{video}',
    },
    {
      kind: 'group',
      path: /^\/i\/communities\/(?<group>\d{1,20})(?:\/|$)/,
      plain: 'https://x.com/i/communities/{group}',
    },
    {
      kind: 'search',
      path: /^\/(?:explore|search|search-advanced)(?:\/|$)/,
      maybe: { q: 'query' },
    },
    { kind: 'search', path: /^\/hashtag\/(?<query>[^/]{1,100})$/ },
    { kind: 'home', path: /^\/(?:home)?$/ },
    { kind: 'page', path: /^\/(?:download|i|intent|jobs|privacy|tos|widgets)(?:\/|$)/ },
    {
      kind: 'profile',
      path: /^\/@?(?<handle>\w{1,20})(?:\/(?:about|articles|followers|following|header_photo|highlights|likes|media|photo|superfollows|verified_followers|with_replies))?$/,
      plain: 'https://x.com/{handle}',
    },
  ],
}
