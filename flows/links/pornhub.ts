import type { Recognition, Shape } from '../../src/chart/link.ts'

/** Addresses of accounts: what stands below them (`/videos`) is left out. */
const profile = (kind: string): Shape => ({
  kind: 'profile',
  hosts: ['pornhub.com', 'pornhub.org', 'pornhub.net'],
  path: new RegExp(`^/${kind}/(?<handle>[\\w.-]{1,120})(?:/|$)`),
  plain: `https://www.pornhub.com/${kind}/{handle}`,
})

/** A key, of digits or of `ph` and letters. */
const key = '(?<video>[\\da-z]{5,40})'

/**
 * Pornhub and two sites of the same company, YouPorn and RedTube, whose images of videos come from hosts of their own. These forms rest on addresses as they are published in public
 * code; the company tells where one reports, not how its addresses look (facts: pornhub-aylo.md).
 */
export const pornhub: Recognition = {
  domains: [
    'pornhub.com',
    'pornhub.org',
    'pornhub.net',
    'pornhubpremium.com',
    'phncdn.com',
    'youporn.com',
    'redtube.com',
    'rdtcdn.com',
  ],
  brands: ['pornhub', 'youporn', 'redtube'],
  shapes: [
    { kind: 'image', hosts: ['phncdn.com', 'rdtcdn.com'] },
    // What one pays for need not be on the other site: it stays where it is.
    {
      kind: 'video',
      hosts: ['pornhubpremium.com'],
      path: /^\/view_video\.php$/,
      query: { viewkey: 'video' },
      plain: 'https://www.pornhubpremium.com/view_video.php?viewkey={video}',
    },
    {
      kind: 'video',
      path: /^\/(?:view_video\.php|video\/show)$/,
      query: { viewkey: 'video' },
      plain: 'https://www.pornhub.com/view_video.php?viewkey={video}',
    },
    {
      kind: 'video',
      hosts: ['youporn.com'],
      path: /^\/(?:watch|embed)\/(?<video>\d{3,20})(?:\/|$)/,
      plain: 'https://www.youporn.com/watch/{video}',
    },
    {
      kind: 'video',
      hosts: ['embed.redtube.com'],
      query: { id: 'video' },
      plain: 'https://www.redtube.com/{video}',
    },
    {
      kind: 'video',
      hosts: ['redtube.com'],
      path: /^\/(?<video>\d{3,20})$/,
      plain: 'https://www.redtube.com/{video}',
    },
    {
      kind: 'video',
      path: new RegExp(`^/embed/${key}$`),
      plain: 'https://www.pornhub.com/view_video.php?viewkey={video}',
    },
    {
      kind: 'video',
      path: /^\/gif\/(?<video>\d{3,20})$/,
      plain: 'https://www.pornhub.com/gif/{video}',
    },
    {
      kind: 'image',
      path: /^\/photo\/(?<file>\d{3,20})$/,
      plain: 'https://www.pornhub.com/photo/{file}',
    },
    {
      kind: 'post',
      path: /^\/album\/(?<album>\d{3,20})(?:\/|$)/,
      plain: 'https://www.pornhub.com/album/{album}',
    },
    { kind: 'search', path: /^\/\w+\/search$/, maybe: { search: 'query' } },
    profile('users'),
    profile('model'),
    profile('pornstar'),
    profile('channels'),
    { kind: 'profile', hosts: ['youporn.com'], path: /^\/channel\/(?<handle>[\w.-]{1,120})/ },
  ],
}
