import type { Recognition } from '../../src/chart/link.ts'

const me = ['t.me', 'telegram.me', 'telegram.dog']
const files = ['telesco.pe', 'cdn-telegram.org']

/**
 * Links of messages, channels, invites, stories and stickers as `facts/platforms/telegram.md` and Telegram's own list of its links have them
 * (https://core.telegram.org/api/links); the preview `t.me/s/` and the hosts of files as they stand in public pages (looked up 2026-11). That telegra.ph is
 * Telegram's stands on its blog. An address with a name alone does not tell whether it is a channel, a group or a person: it is taken for a channel, but for names
 * that end in `bot`. A comment's address names the channel, not who wrote it.
 */
export const telegram: Recognition = {
  domains: [...me, 'telegram.org', 'telegra.ph', ...files],
  brands: ['telegram'],
  shapes: [
    { kind: 'video', hosts: files, path: /\.mp4$/ },
    { kind: 'image', hosts: files },
    { kind: 'private', hosts: ['web.telegram.org', 'my.telegram.org'] },
    { kind: 'short', hosts: me, path: /^\/(?:iv|share|share\/url)$/, leadsTo: 'url' },
    { kind: 'private', hosts: me, path: /^\/(?:confirmphone|login)(?:\/|$)/ },
    // Settings that are passed on, which else would be read as names.
    { kind: 'page', hosts: me, path: /^\/(?:invoice|proxy|setlanguage|socks)(?:\/|$)/ },
    { kind: 'comment', hosts: me, query: { comment: 'comment' } },
    {
      kind: 'message',
      hosts: me,
      path: /^\/c\/(?<channel>\d{1,20})\/(?:\d{1,12}\/)?(?<message>\d{1,12})$/,
      plain: 'https://t.me/c/{channel}/{message}',
    },
    {
      kind: 'channel',
      hosts: me,
      path: /^\/c\/(?<channel>\d{1,20})$/,
      plain: 'https://t.me/c/{channel}',
    },
    {
      kind: 'message',
      hosts: me,
      path: /^\/(?:s\/)?(?<handle>[a-z]\w{3,31})\/(?:\d{1,12}\/)?(?<message>\d{1,12})$/i,
      query: { t: 'time' },
      plain: 'https://t.me/{handle}/{message}?t={time}',
    },
    {
      kind: 'message',
      hosts: me,
      path: /^\/(?:s\/)?(?<handle>[a-z]\w{3,31})\/(?:\d{1,12}\/)?(?<message>\d{1,12})$/i,
      plain: 'https://t.me/{handle}/{message}',
    },
    {
      kind: 'story',
      hosts: me,
      path: /^\/(?<handle>[a-z]\w{3,31})\/s\/(?<story>\d{1,12})$/i,
      plain: 'https://t.me/{handle}/s/{story}',
    },
    // The same sign stands before a phone number and before an invitation.
    { kind: 'profile', hosts: me, path: /^\/(?<phone>\+\d{7,15})$/ },
    {
      kind: 'group',
      hosts: me,
      path: /^\/(?:\+|joinchat\/)(?<group>[\w-]{8,64})$/,
      plain: 'https://t.me/+{group}',
    },
    {
      kind: 'group',
      hosts: me,
      path: /^\/addlist\/(?<group>[\w-]{5,64})$/,
      plain: 'https://t.me/addlist/{group}',
    },
    {
      kind: 'file',
      hosts: me,
      path: /^\/addstickers\/(?<file>\w{1,64})$/,
      plain: 'https://t.me/addstickers/{file}',
    },
    {
      kind: 'file',
      hosts: me,
      path: /^\/addemoji\/(?<file>\w{1,64})$/,
      plain: 'https://t.me/addemoji/{file}',
    },
    {
      kind: 'profile',
      hosts: me,
      path: /^\/(?<handle>[a-z]\w{1,28}bot)$/i,
      plain: 'https://t.me/{handle}',
    },
    {
      kind: 'channel',
      hosts: me,
      path: /^\/(?:boost\/|s\/)?(?<handle>[a-z]\w{3,31})$/i,
      plain: 'https://t.me/{handle}',
    },
    // A name may stand in front of the host as well.
    {
      kind: 'message',
      hosts: me.map((host) => `*.${host}`),
      path: /^\/(?<message>\d{1,12})$/,
    },
    { kind: 'channel', hosts: me.map((host) => `*.${host}`), path: /^\/$/ },
    { kind: 'home', path: /^\/$/ },
  ],
}
