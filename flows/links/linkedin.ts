import type { Recognition } from '../../src/chart/link.ts'

/**
 * Posts, comments, messages and profiles (facts: linkedin.md asks the address of the post, that of the profile, and the thread). How those addresses look was seen in addresses as they are published
 * in public code; articles, groups and pages of companies are general knowledge. A message has no address that a report could use.
 */
export const linkedin: Recognition = {
  domains: ['linkedin.com', 'lnkd.in', 'licdn.com'],
  brands: ['linkedin'],
  // The second tells who copied the link.
  drops: ['trk', 'rcm', 'lipi', 'originalSubdomain', 'origin'],
  shapes: [
    { kind: 'short', hosts: ['lnkd.in'], path: /^\/./ },
    { kind: 'video', hosts: ['dms.licdn.com'], path: /^\/playlist\// },
    { kind: 'image', hosts: ['licdn.com'] },
    { kind: 'short', path: /^\/(?:safety|redir)\//, query: { url: 'page' }, leadsTo: 'url' },
    // Who is not signed in is sent to one of these, with the page that was wanted.
    { kind: 'private', path: /^\/authwall$/, leadsTo: 'sessionRedirect' },
    { kind: 'private', path: /^\/(?:uas\/)?login(?:\/|$)/, leadsTo: 'session_redirect' },
    {
      kind: 'comment',
      path: /^\/feed\/update\/urn:li:[A-Za-z]+:(?:\d+-)?(?<post>\d{3,25})$/,
      query: { commentUrn: 'comment' },
    },
    {
      kind: 'post',
      path: /^\/feed\/update\/urn:li:groupPost:(?<group>\d{1,20})-(?<post>\d{3,25})$/,
    },
    { kind: 'post', path: /^\/feed\/update\/urn:li:[A-Za-z]+:(?<post>\d{3,25})$/ },
    {
      kind: 'comment',
      path: /^\/posts\/(?:[^/]*-)?(?:activity|ugcPost|share)-(?<post>\d{3,25})(?:-[^/]*)?$/,
      query: { commentUrn: 'comment' },
    },
    {
      kind: 'post',
      path: /^\/posts\/(?:[^/]*-)?(?:activity|ugcPost|share)-(?<post>\d{3,25})(?:-[^/]*)?$/,
    },
    { kind: 'post', path: /^\/pulse\/(?<post>[^/]{2,250})$/ },
    {
      kind: 'group',
      path: /^\/groups\/(?<group>\d{1,20})(?:\/|$)/,
      plain: 'https://www.linkedin.com/groups/{group}/',
    },
    {
      kind: 'profile',
      path: /^\/(?:mwlite\/)?in\/(?<handle>[^/]{2,120})(?:\/|$)/,
      plain: 'https://www.linkedin.com/in/{handle}/',
    },
    {
      kind: 'profile',
      path: /^\/(?:mwlite\/|m\/)?company\/(?<handle>[^/]{1,120})(?:\/|$)/,
      plain: 'https://www.linkedin.com/company/{handle}/',
    },
    { kind: 'private', path: /^\/(?:messaging|notifications|mynetwork|mypreferences)(?:\/|$)/ },
    { kind: 'search', path: /^\/search(?:\/|$)/, maybe: { keywords: 'query' } },
    { kind: 'home', path: /^\/feed$/ },
  ],
}
