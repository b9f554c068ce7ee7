import type { Recognition } from '../../src/chart/link.ts'

/**
 * `/watch` and `/shorts/` stand in the facts (youtube.md, there as general knowledge); the rest is how public programs read YouTube's addresses, or seen in public code. A moment and a comment stay
 * in the plain address, since a report needs them; playlists, and who shared it, do not.
 */
export const youtube: Recognition = {
  domains: ['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'ytimg.com'],
  brands: ['youtube'],
  shapes: [
    { kind: 'short', path: /^\/redirect$/, query: { q: 'page' }, leadsTo: 'q' },
    { kind: 'short', hosts: ['consent.youtube.com'], leadsTo: 'continue' },
    { kind: 'private', hosts: ['studio.youtube.com'] },
    {
      kind: 'image',
      hosts: ['ytimg.com', 'img.youtube.com'],
      path: /^\/(?:vi|vi_webp)\/(?<video>[\w-]{11})\//,
    },
    // Two words of eleven letters stand where a video's id would.
    {
      kind: 'page',
      path: /^\/(?:playlist|embed\/videoseries)$/,
      query: { list: 'album' },
      plain: 'https://www.youtube.com/playlist?list={album}',
    },
    {
      kind: 'channel',
      path: /^\/embed\/live_stream$/,
      query: { channel: 'channel' },
      plain: 'https://www.youtube.com/channel/{channel}',
    },
    {
      kind: 'comment',
      path: /^\/watch$/,
      query: { v: 'video', lc: 'comment' },
      plain: 'https://www.youtube.com/watch?v={video}&lc={comment}',
    },
    {
      kind: 'comment',
      path: /^\/(?:shorts|live)\/(?<video>[\w-]{11})$/,
      query: { lc: 'comment' },
      plain: 'https://www.youtube.com/watch?v={video}&lc={comment}',
    },
    {
      kind: 'comment',
      path: /^\/post\/(?<post>Ug[\w-]{10,60})$/,
      query: { lc: 'comment' },
      plain: 'https://www.youtube.com/post/{post}?lc={comment}',
    },
    {
      kind: 'video',
      path: /^\/watch$/,
      query: { v: 'video', t: 'time' },
      plain: 'https://www.youtube.com/watch?v={video}&t={time}',
    },
    {
      kind: 'video',
      path: /^\/watch$/,
      query: { v: 'video' },
      plain: 'https://www.youtube.com/watch?v={video}',
    },
    {
      kind: 'video',
      hosts: ['youtu.be'],
      path: /^\/(?<video>[\w-]{11})$/,
      query: { t: 'time' },
      plain: 'https://www.youtube.com/watch?v={video}&t={time}',
    },
    {
      kind: 'video',
      hosts: ['youtu.be'],
      path: /^\/(?<video>[\w-]{11})$/,
      plain: 'https://www.youtube.com/watch?v={video}',
    },
    {
      kind: 'video',
      path: /^\/(?:live|embed|v)\/(?<video>[\w-]{11})$/,
      query: { t: 'time' },
      plain: 'https://www.youtube.com/watch?v={video}&t={time}',
    },
    {
      kind: 'video',
      path: /^\/(?:embed|v)\/(?<video>[\w-]{11})$/,
      query: { start: 'time' },
      plain: 'https://www.youtube.com/watch?v={video}&t={time}',
    },
    {
      kind: 'video',
      path: /^\/(?:live|embed|v)\/(?<video>[\w-]{11})$/,
      plain: 'https://www.youtube.com/watch?v={video}',
    },
    {
      kind: 'video',
      path: /^\/shorts\/(?<video>[\w-]{11})$/,
      plain: 'https://www.youtube.com/shorts/{video}',
    },
    // A clip has an id of its own, which is not the video's.
    { kind: 'video', path: /^\/clip\/Ug[\w-]{10,60}$/ },
    {
      kind: 'post',
      path: /^\/post\/(?<post>Ug[\w-]{10,60})$/,
      plain: 'https://www.youtube.com/post/{post}',
    },
    {
      kind: 'post',
      path: /^\/channel\/[\w-]+\/community$/,
      query: { lb: 'post' },
      plain: 'https://www.youtube.com/post/{post}',
    },
    {
      kind: 'channel',
      path: /^\/channel\/(?<channel>UC[\w-]{22})(?:\/|$)/,
      plain: 'https://www.youtube.com/channel/{channel}',
    },
    {
      kind: 'channel',
      path: /^\/@(?<handle>[^/@]{2,60})(?:\/|$)/,
      plain: 'https://www.youtube.com/@{handle}',
    },
    // Older names of channels; they need not be the @handle.
    {
      kind: 'channel',
      path: /^\/c\/(?<channel>[^/]{1,100})(?:\/|$)/,
      plain: 'https://www.youtube.com/c/{channel}',
    },
    {
      kind: 'channel',
      path: /^\/user\/(?<channel>[^/]{1,100})(?:\/|$)/,
      plain: 'https://www.youtube.com/user/{channel}',
    },
    {
      kind: 'search',
      path: /^\/results$/,
      query: { search_query: 'query' },
      plain: 'https://www.youtube.com/results?search_query={query}',
    },
    { kind: 'home', path: /^\/feed(?:\/|$)/ },
  ],
}
