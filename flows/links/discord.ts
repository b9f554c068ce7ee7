import type { Recognition } from '../../src/chart/link.ts'

/**
 * Message links as in the facts (discord.md: server, channel and message in one address, `@me` for direct messages). That ptb., canary. and the old discordapp.com show the same is how
 * public libraries read them; invitations, profiles, threads (which are channels) and files are general knowledge.
 */
export const discord: Recognition = {
  domains: ['discord.com', 'discordapp.com', 'discord.gg', 'discordapp.net'],
  brands: ['discord'],
  shapes: [
    {
      kind: 'message',
      path: /^\/channels\/@me\/(?<channel>\d{15,20})\/(?<message>\d{15,20})$/,
      plain: 'https://discord.com/channels/@me/{channel}/{message}',
    },
    {
      kind: 'message',
      path: /^\/channels\/(?<server>\d{15,20})\/(?:\d{15,20}\/threads\/)?(?<channel>\d{15,20})\/(?<message>\d{15,20})$/,
      plain: 'https://discord.com/channels/{server}/{channel}/{message}',
    },
    // A conversation without a message is one's own inbox: the form wants the message.
    { kind: 'private', path: /^\/channels\/@me(?:\/(?<channel>\d{15,20}))?(?:\/|$)/ },
    {
      kind: 'channel',
      path: /^\/channels\/(?<server>\d{15,20})\/(?:\d{15,20}\/threads\/)?(?<channel>\d{15,20})$/,
      plain: 'https://discord.com/channels/{server}/{channel}',
    },
    {
      kind: 'group',
      path: /^\/channels\/(?<server>\d{15,20})(?:\/@home)?$/,
      plain: 'https://discord.com/channels/{server}',
    },
    {
      kind: 'profile',
      path: /^\/users\/(?<user>\d{15,20})$/,
      plain: 'https://discord.com/users/{user}',
    },
    {
      kind: 'group',
      hosts: ['discord.gg'],
      path: /^\/(?:invite\/)?(?<group>[\w-]{2,100})$/,
      plain: 'https://discord.gg/{group}',
    },
    {
      kind: 'group',
      path: /^\/invite\/(?<group>[\w-]{2,100})$/,
      plain: 'https://discord.gg/{group}',
    },
    // Addresses of files are signed and run out: they stay as they are.
    {
      kind: 'image',
      hosts: ['cdn.discordapp.com', 'media.discordapp.net'],
      path: /^\/(?:ephemeral-)?attachments\/(?<channel>\d{15,20})\/(?<file>\d{15,20})\/[^/]+\.(?:png|jpe?g|gif|webp|avif|heic)$/i,
    },
    {
      kind: 'file',
      hosts: ['cdn.discordapp.com', 'media.discordapp.net'],
      path: /^\/(?:ephemeral-)?attachments\/(?<channel>\d{15,20})\/(?<file>\d{15,20})\//,
    },
    { kind: 'image', hosts: ['cdn.discordapp.com'], path: /^\/avatars\/(?<user>\d{15,20})\// },
    { kind: 'private', path: /^\/(?:app|login|settings)(?:\/|$)/ },
  ],
}
