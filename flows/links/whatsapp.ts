import type { Recognition } from '../../src/chart/link.ts'

/**
 * Numbers, group invitations and channels. The facts give no forms; these were seen in addresses as they are published in public code, among them `/channel/<id>/<number>` for one
 * message of a channel. `wa.me/c/` and `wa.me/qr/` are general knowledge. A status or a message in a chat has no address.
 */
export const whatsapp: Recognition = {
  domains: ['whatsapp.com', 'wa.me', 'whatsapp.net'],
  brands: ['whatsapp'],
  shownNames: true,
  shapes: [
    {
      kind: 'post',
      path: /^\/channel\/(?<channel>[\w-]{10,60})\/(?<post>\d{1,10})$/,
      plain: 'https://whatsapp.com/channel/{channel}/{post}',
    },
    {
      kind: 'channel',
      path: /^\/channel\/(?<channel>[\w-]{10,60})$/,
      plain: 'https://whatsapp.com/channel/{channel}',
    },
    {
      kind: 'group',
      hosts: ['chat.whatsapp.com'],
      path: /^\/(?:invite\/)?(?<group>[\w-]{10,60})$/,
      plain: 'https://chat.whatsapp.com/{group}',
    },
    {
      kind: 'group',
      path: /^\/accept$/,
      query: { code: 'group' },
      plain: 'https://chat.whatsapp.com/{group}',
    },
    {
      kind: 'profile',
      hosts: ['wa.me'],
      path: /^\/(?:c\/)?\+?(?<phone>\d[\d ().-]{5,23})$/,
      plain: 'https://wa.me/{phone}',
    },
    {
      kind: 'profile',
      path: /^\/send$/,
      query: { phone: 'phone' },
      plain: 'https://wa.me/{phone}',
    },
    // A code behind which a number hides.
    { kind: 'short', hosts: ['wa.me'], path: /^\/(?:message|qr)\/\w+$/ },
    // Profile pictures; they are signed, so nothing may go.
    { kind: 'image', hosts: ['whatsapp.net'] },
    { kind: 'private', hosts: ['web.whatsapp.com'] },
  ],
}
