import type { Recognition } from '../../src/chart/link.ts'

const thread = 'https://www.reddit.com/r/{group}/comments/{post}'
const own = 'https://www.reddit.com/user/{handle}/comments/{post}'

/**
 * Posts and comments each have an address of their own, and so have the image files (facts: reddit.md). The forms stand so in public pages and in public programs that read them, such
 * as gallery-dl (looked up 2026-11). Sites that show Reddit's posts again, such as Redlib, are not Reddit.
 */
export const reddit: Recognition = {
  domains: ['reddit.com', 'redd.it', 'reddituploads.com', 'redditmedia.com', 'reddit.app.link'],
  brands: ['reddit'],
  shapes: [
    { kind: 'image', hosts: ['i.redd.it', 'preview.redd.it', 'external-preview.redd.it'] },
    { kind: 'image', hosts: ['i.reddituploads.com'] },
    {
      kind: 'video',
      hosts: ['v.redd.it'],
      path: /^\/(?<video>[\w-]{5,40})(?:\/|$)/,
      plain: 'https://v.redd.it/{video}',
    },
    {
      kind: 'post',
      hosts: ['redd.it'],
      path: /^\/(?<post>[a-z0-9]{2,12})$/i,
      plain: 'https://www.reddit.com/comments/{post}',
    },
    { kind: 'short', hosts: ['reddit.app.link'] },
    { kind: 'short', hosts: ['out.reddit.com'], leadsTo: 'url' },
    { kind: 'page', hosts: ['about.reddit.com', 'ads.reddit.com'] },
    { kind: 'image', path: /^\/media$/, query: { url: 'image' }, leadsTo: 'url' },
    { kind: 'private', hosts: ['chat.reddit.com'] },
    {
      kind: 'private',
      path: /^\/(?:account|chat|login|mail|message|notifications|settings|submit)(?:\/|$)/,
      leadsTo: 'dest',
    },
    { kind: 'short', path: /^\/(?:r|u|user)\/[^/]+\/s\/\w+$/ },
    { kind: 'search', path: /^\/(?:r\/\w+\/)?search$/, maybe: { q: 'query' } },
    {
      kind: 'comment',
      path: /^\/r\/(?<group>[\w.-]{2,30})\/comments\/(?<post>\w{2,12})\/[^/]*\/(?<comment>\w{2,12})(?:\/|$)/,
      plain: `${thread}/comment/{comment}`,
    },
    {
      kind: 'post',
      path: /^\/r\/(?<group>[\w.-]{2,30})\/(?:comments|duplicates)\/(?<post>\w{2,12})(?:\/|$)/,
      plain: thread,
    },
    {
      kind: 'comment',
      path: /^\/(?:u|user)\/(?<handle>[\w-]{2,30})\/comments\/(?<post>\w{2,12})\/[^/]*\/(?<comment>\w{2,12})(?:\/|$)/,
      plain: `${own}/comment/{comment}`,
    },
    {
      kind: 'post',
      path: /^\/(?:u|user)\/(?<handle>[\w-]{2,30})\/comments\/(?<post>\w{2,12})(?:\/|$)/,
      plain: own,
    },
    {
      kind: 'comment',
      path: /^\/comments\/(?<post>\w{2,12})\/[^/]*\/(?<comment>\w{2,12})(?:\/|$)/,
      plain: 'https://www.reddit.com/comments/{post}/comment/{comment}',
    },
    {
      kind: 'post',
      path: /^\/(?:comments|gallery)\/(?<post>\w{2,12})(?:\/|$)/,
      plain: 'https://www.reddit.com/comments/{post}',
    },
    // The community that is a user's own profile.
    {
      kind: 'profile',
      path: /^\/r\/u_(?<handle>[\w-]{2,30})(?:\/|$)/,
      plain: 'https://www.reddit.com/user/{handle}',
    },
    {
      kind: 'profile',
      path: /^\/(?:u|user)\/(?<handle>[\w-]{2,30})(?:\/|$)/,
      plain: 'https://www.reddit.com/user/{handle}',
    },
    {
      kind: 'group',
      path: /^\/r\/(?<group>[\w.-]{2,30})(?:\/|$)/,
      plain: 'https://www.reddit.com/r/{group}',
    },
  ],
}
