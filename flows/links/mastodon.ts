import type { Recognition } from '../../src/chart/link.ts'

const home = ['mastodon.social']
/** An account, with the server where it stands if that is another. */
const account = String.raw`@(?<handle>[^/\s]{1,120})`
/** The web app puts this in front of what it shows. */
const app = String.raw`(?:(?:deck|web)\/)?`
const at = (form: string) => new RegExp(`^\\/${app}${form}(?:\\/|$)`)

/**
 * Anybody can run a server, so only some are known here: large ones, and those of the Netherlands, Belgium, France and Germany that public lists name (looked up 2026-11). Addresses of others are any
 * website's, until the person says where they belong. The forms stand so in public code (Mastodon's own routes, gallery-dl). Look-alikes are not told: many servers bear the name.
 */
export const mastodon: Recognition = {
  domains: [
    'mastodon.social',
    'mastodon.online',
    'mstdn.social',
    'mas.to',
    'masto.ai',
    'mastodon.world',
    'mastodon.nl',
    'mastodon-belgium.be',
    'mamot.fr',
    'piaille.fr',
    'troet.cafe',
    'chaos.social',
    'fosstodon.org',
    'hachyderm.io',
    'infosec.exchange',
    'pawoo.net',
    'baraag.net',
  ],
  brands: [],
  shapes: [
    { kind: 'image', hosts: ['files.mastodon.social', 'files.mastodon.online'] },
    { kind: 'image', path: /^\/(?:system\/)?(?:cache\/)?media_attachments\/files\// },
    {
      kind: 'post',
      hosts: home,
      path: at(String.raw`${account}\/(?<post>\d{3,25})`),
      plain: 'https://mastodon.social/@{handle}/{post}',
    },
    {
      kind: 'post',
      hosts: home,
      path: /^\/users\/(?<handle>[\w.-]{1,120})\/statuses\/(?<post>\d{3,25})(?:\/|$)/,
      plain: 'https://mastodon.social/@{handle}/{post}',
    },
    { kind: 'post', path: at(String.raw`${account}\/(?<post>\d{3,25})`) },
    {
      kind: 'post',
      path: /^\/users\/(?<handle>[\w.-]{1,120})\/statuses\/(?<post>\d{3,25})(?:\/|$)/,
    },
    { kind: 'post', path: at(String.raw`statuses\/(?<post>\d{3,25})`) },
    {
      kind: 'profile',
      hosts: home,
      path: at(account),
      plain: 'https://mastodon.social/@{handle}',
    },
    { kind: 'profile', path: at(account) },
    { kind: 'profile', path: /^\/users\/(?<handle>[\w.-]{1,120})(?:\/|$)/ },
    { kind: 'search', path: /^\/search$/, maybe: { q: 'query' } },
    { kind: 'search', path: /^\/tags\/(?<query>[^/]+)(?:\/|$)/ },
    {
      kind: 'private',
      path: /^\/(?:auth|bookmarks|conversations|favourites|follow_requests|notifications|publish|settings)(?:\/|$)/,
    },
    { kind: 'home', path: /^\/(?:explore|getting-started|home|public)(?:\/|$)/ },
  ],
}
