import type { Recognition } from '../../src/chart/link.ts'

/**
 * Invitations to communities and channels, as the facts tell to copy them; their form, links of bots and of numbers, and the hosts of pictures rest on public code. A message has no
 * address. Behind `vb.me` stands another address, but for the contact page that the facts name.
 */
export const viber: Recognition = {
  domains: ['viber.com', 'vb.me'],
  brands: ['viber'],
  shownNames: true,
  // The language in which an invitation is shown.
  drops: ['lang'],
  shapes: [
    { kind: 'group', hosts: ['invite.viber.com'], path: /^\/$/, query: { g2: 'group' } },
    { kind: 'group', hosts: ['invite.viber.com'], path: /^\/$/, query: { g: 'group' } },
    { kind: 'profile', hosts: ['chats.viber.com'], path: /^\/(?<phone>\+?\d{7,15})$/ },
    {
      kind: 'channel',
      hosts: ['chats.viber.com'],
      path: /^\/(?<handle>[\w.-]{2,64})(?:\/[a-z]{2})?$/i,
      plain: 'https://chats.viber.com/{handle}',
    },
    {
      kind: 'image',
      hosts: ['cdn.viber.com', 'share.viber.com'],
      path: /^\/(?:download_photo|pg_download)$/,
    },
    { kind: 'page', hosts: ['vb.me'], path: /^\/contactus$/i },
    { kind: 'short', hosts: ['vb.me'], path: /^\/./ },
  ],
}
