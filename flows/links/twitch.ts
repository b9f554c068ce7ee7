import type { Recognition } from '../../src/chart/link.ts'

const video = 'https://clips.twitch.tv/{video}'

/**
 * Videos, clips and channels each have an address of their own (facts: twitch.md). The forms of videos, clips, players and channels stand so in public programs that read them, such as
 * yt-dlp (looked up 2026-11); windows of a chat by itself and one's own pages are general knowledge.
 */
export const twitch: Recognition = {
  domains: ['twitch.tv'],
  brands: ['twitch'],
  shapes: [
    {
      kind: 'page',
      hosts: [
        'help.twitch.tv',
        'safety.twitch.tv',
        'appeals.twitch.tv',
        'blog.twitch.tv',
        'dev.twitch.tv',
      ],
    },
    { kind: 'private', hosts: ['dashboard.twitch.tv'] },
    { kind: 'video', hosts: ['player.twitch.tv'], query: { video: 'video' } },
    {
      kind: 'channel',
      hosts: ['player.twitch.tv'],
      query: { channel: 'handle' },
      plain: 'https://www.twitch.tv/{handle}',
    },
    {
      kind: 'video',
      path: /^\/(?:videos|\w{2,25}\/v(?:ideo)?)\/(?<video>\d{5,20})$/,
      maybe: { t: 'time' },
    },
    {
      kind: 'video',
      hosts: ['clips.twitch.tv'],
      path: /^\/embed$/,
      query: { clip: 'video' },
      plain: video,
    },
    {
      kind: 'video',
      hosts: ['clips.twitch.tv'],
      path: /^\/(?:\w{2,25}\/)?(?<video>[\w-]{4,120})$/,
      plain: video,
    },
    {
      kind: 'video',
      path: /^\/(?:\w{2,25}\/)?clip\/(?<video>[\w-]{4,120})$/,
      plain: video,
    },
    { kind: 'search', path: /^\/search$/, maybe: { term: 'query' } },
    {
      kind: 'private',
      path: /^\/(?:settings|inventory|subscriptions|wallet|friends|login)(?:\/|$)/,
    },
    {
      kind: 'channel',
      path: /^\/(?:(?:popout|moderator|embed)\/)?(?!(?:collections|directory|downloads|drops|embed|jobs|moderator|p|popout|store|turbo|videos)(?:\/|$))(?<handle>\w{2,25})(?:\/|$)/,
      plain: 'https://www.twitch.tv/{handle}',
    },
  ],
}
