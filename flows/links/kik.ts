import type { Recognition } from '../../src/chart/link.ts'

/**
 * Links of people and of groups; these forms, and the hosts of pictures, rest on public code, the app's own among it. Facts name no addresses. A group is also found by its hashtag, which
 * is none. The name is too short for look-alikes to be told.
 */
export const kik: Recognition = {
  domains: ['kik.me', 'kik.com'],
  brands: [],
  shapes: [
    { kind: 'image', hosts: ['profilepics.kik.com', 'profilepics.cf.kik.com', 'chatpics.kik.com'] },
    {
      kind: 'group',
      path: /^\/g\/(?<group>[\w-]{2,64})$/,
      plain: 'https://kik.me/g/{group}',
    },
    {
      kind: 'profile',
      path: /^\/(?:u|u\/open|user)\/(?<handle>[\w.]{2,64})$/,
      plain: 'https://kik.me/{handle}',
    },
    {
      kind: 'profile',
      hosts: ['kik.me'],
      path: /^\/(?<handle>[\w.]{2,64})$/,
      plain: 'https://kik.me/{handle}',
    },
  ],
}
