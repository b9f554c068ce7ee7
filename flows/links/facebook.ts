import type { Recognition } from '../../src/chart/link.ts'

/**
 * Profiles by name and by number as `facts/platforms/facebook.md` has them; posts, photos, videos, stories, groups, comments and short links as they stand in public
 * pages and in public programs that read them (looked up 2026-11). In the address of a post or video a number in place of the name is that of the account. A comment's
 * address names who wrote the post, so that name is left out. The first number of a story is that of its collection, not of the account.
 */
export const facebook: Recognition = {
  domains: [
    'facebook.com',
    'fb.com',
    'fb.watch',
    'fb.me',
    'messenger.com',
    'm.me',
    'fbcdn.net',
    'facebook.net',
  ],
  // Not `messenger`: an ordinary word, and the name of newspapers.
  brands: ['facebook'],
  shapes: [
    { kind: 'video', hosts: ['fbcdn.net'], path: /\.mp4$/ },
    { kind: 'image', hosts: ['fbcdn.net'] },
    { kind: 'short', hosts: ['fb.watch', 'fb.me'] },
    { kind: 'short', path: /^\/share\/(?:[gprv]\/)?[\w-]+$/ },
    {
      kind: 'short',
      path: /^\/(?:l\.php|flx\/warn|share\.php|sharer(?:\/sharer)?(?:\.php)?)$/,
      leadsTo: 'u',
    },
    { kind: 'short', path: /^\/plugins\/(?:page|post|video)\.php$/, leadsTo: 'href' },
    // Pages of the company, on which a name in the path is no user name.
    {
      kind: 'page',
      hosts: ['about.facebook.com', 'developers.facebook.com', 'transparency.facebook.com'],
    },
    {
      kind: 'group',
      hosts: ['m.me'],
      path: /^\/j\/(?<group>[\w-]{5,60})$/,
      plain: 'https://m.me/j/{group}/',
    },
    {
      kind: 'profile',
      hosts: ['m.me'],
      path: /^\/(?!\d+$)(?<handle>[\w.-]{2,100})$/,
      plain: 'https://m.me/{handle}',
    },
    { kind: 'private', hosts: ['messenger.com'] },
    {
      kind: 'private',
      path: /^\/(?:allactivity|bookmarks|checkpoint|friends|login|me|memories|messages|notifications|recover|saved|settings)(?:\.php)?(?:\/|$)/,
      leadsTo: 'next',
    },
    {
      kind: 'search',
      path: /^\/(?:hashtag|search|watch\/search|public)(?:\/|$)/,
      maybe: { q: 'query' },
    },
    { kind: 'comment', query: { reply_comment_id: 'comment' } },
    { kind: 'comment', query: { comment_id: 'comment' } },
    {
      kind: 'story',
      path: /^\/stories\/(?<album>\d{5,25})\/(?<story>[\w=-]{5,200})$/,
      plain: 'https://www.facebook.com/stories/{album}/{story}/',
    },
    {
      kind: 'story',
      path: /^\/stories\/(?<album>\d{5,25})$/,
      plain: 'https://www.facebook.com/stories/{album}/',
    },
    {
      kind: 'video',
      path: /^\/(?:watch(?:\/live)?|video\.php|video\/video\.php)$/,
      query: { v: 'video', t: 'time' },
      plain: 'https://www.facebook.com/watch/?v={video}&t={time}',
    },
    {
      kind: 'video',
      path: /^\/(?:watch(?:\/live)?|video\.php|video\/video\.php)$/,
      query: { v: 'video' },
      plain: 'https://www.facebook.com/watch/?v={video}',
    },
    {
      kind: 'video',
      path: /^\/reels?\/(?<video>\d{5,25})$/,
      plain: 'https://www.facebook.com/reel/{video}/',
    },
    {
      kind: 'video',
      path: /^\/(?<user>\d{5,20})\/videos\/(?:[^/]+\/)?(?<video>\d{5,25})$/,
      plain: 'https://www.facebook.com/{user}/videos/{video}/',
    },
    {
      kind: 'video',
      path: /^\/(?<handle>[\w.-]{2,100})\/videos\/(?:[^/]+\/)?(?<video>\d{5,25})$/,
      plain: 'https://www.facebook.com/{handle}/videos/{video}/',
    },
    {
      kind: 'post',
      path: /^\/photo(?:\.php)?$/,
      query: { fbid: 'post', set: 'album' },
      plain: 'https://www.facebook.com/photo/?fbid={post}&set={album}',
    },
    {
      kind: 'post',
      path: /^\/photo(?:\.php)?$/,
      query: { fbid: 'post' },
      plain: 'https://www.facebook.com/photo/?fbid={post}',
    },
    {
      kind: 'post',
      path: /^\/media\/set$/,
      query: { set: 'album' },
      plain: 'https://www.facebook.com/media/set/?set={album}',
    },
    {
      kind: 'post',
      path: /^\/(?<user>\d{5,20})\/photos\/(?:(?<album>[a-z]{1,4}\.[\d.]{5,60})\/)?(?<post>\d{5,25})$/,
    },
    {
      kind: 'post',
      path: /^\/(?<handle>[\w.-]{2,100})\/photos\/(?<album>[a-z]{1,4}\.[\d.]{5,60})\/(?<post>\d{5,25})$/,
      plain: 'https://www.facebook.com/{handle}/photos/{album}/{post}/',
    },
    {
      kind: 'post',
      path: /^\/(?<handle>[\w.-]{2,100})\/photos\/(?<post>\d{5,25})$/,
      plain: 'https://www.facebook.com/{handle}/photos/{post}/',
    },
    {
      kind: 'post',
      path: /^\/(?:permalink|story)\.php$/,
      query: { story_fbid: 'post', id: 'user' },
      plain: 'https://www.facebook.com/permalink.php?story_fbid={post}&id={user}',
    },
    {
      kind: 'post',
      path: /^\/groups\/(?<group>[\w.-]{2,100})\/(?:permalink|posts)\/(?<post>\w{5,100})$/,
      plain: 'https://www.facebook.com/groups/{group}/posts/{post}/',
    },
    // It may hold several posts, so the address stays as it is.
    {
      kind: 'post',
      path: /^\/groups\/(?<group>[\w.-]{2,100})$/,
      query: { multi_permalinks: 'post' },
    },
    {
      kind: 'post',
      path: /^\/(?<user>\d{5,20})\/posts\/(?:[^/]+\/)?(?<post>\w{5,100})$/,
      plain: 'https://www.facebook.com/{user}/posts/{post}',
    },
    {
      kind: 'post',
      path: /^\/(?<handle>[\w.-]{2,100})\/posts\/(?:[^/]+\/)?(?<post>\w{5,100})$/,
      plain: 'https://www.facebook.com/{handle}/posts/{post}',
    },
    { kind: 'home', path: /^\/(?:groups(?:\/(?:discover|feed|joins))?|home\.php|reel|watch)?$/ },
    {
      kind: 'profile',
      path: /^\/groups\/(?<group>[\w.-]{2,100})\/user\/(?<user>\d{5,20})$/,
      plain: 'https://www.facebook.com/groups/{group}/user/{user}/',
    },
    {
      kind: 'group',
      path: /^\/groups\/(?<group>[\w.-]{2,100})(?:\/|$)/,
      plain: 'https://www.facebook.com/groups/{group}/',
    },
    {
      kind: 'profile',
      path: /^\/profile\.php$/,
      query: { id: 'user' },
      plain: 'https://www.facebook.com/profile.php?id={user}',
    },
    // The number alone tells whose it is; the name before it may change.
    {
      kind: 'profile',
      path: /^\/(?:people\/[^/]+\/|pages\/[^/]+\/|p\/(?:[^/]*-)?)?(?<user>\d{5,20})(?:\/|$)/,
      plain: 'https://www.facebook.com/profile.php?id={user}',
    },
    { kind: 'profile', path: /^\/people\/[^/]+\/(?<user>pfbid\w{5,100})$/ },
    {
      kind: 'page',
      path: /\.php$|^\/(?:ads|business|careers|directory|events|fundraisers|games|gaming|help|legal|live|marketplace|media|p|pages|people|photo|places|plugins|policies|policy|privacy|safety|share|stories|terms|video)(?:\/|$)/,
    },
    {
      kind: 'profile',
      path: /^\/(?:pg\/)?(?<handle>[\w.-]{2,100})(?:\/(?:about\w*|community|events|followers|following|friends|live|mentions|photos\w*|posts|reels\w*|reviews|videos\w*))?$/,
      plain: 'https://www.facebook.com/{handle}',
    },
  ],
}
