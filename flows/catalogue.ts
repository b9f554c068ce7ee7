import type { TextLanguage } from '../src/chart/form.ts'
import type { LinkPlace, Recognition } from '../src/chart/link.ts'
import { bumble } from './links/bumble.ts'
import { bing } from './links/bing.ts'
import { bluesky } from './links/bluesky.ts'
import { discord } from './links/discord.ts'
import { elsewhere } from './links/elsewhere.ts'
import { facebook } from './links/facebook.ts'
import { google } from './links/google.ts'
import { grindr } from './links/grindr.ts'
import { hinge } from './links/hinge.ts'
import { imgur } from './links/imgur.ts'
import { instagram } from './links/instagram.ts'
import { mastodon } from './links/mastodon.ts'
import { kik } from './links/kik.ts'
import { onlyfans } from './links/onlyfans.ts'
import { pinterest } from './links/pinterest.ts'
import { reddit } from './links/reddit.ts'
import { linkedin } from './links/linkedin.ts'
import { pornhub } from './links/pornhub.ts'
import { signal } from './links/signal.ts'
import { snapchat } from './links/snapchat.ts'
import { telegram } from './links/telegram.ts'
import { threads } from './links/threads.ts'
import { tiktok } from './links/tiktok.ts'
import { tinder } from './links/tinder.ts'
import { tumblr } from './links/tumblr.ts'
import { twitch } from './links/twitch.ts'
import { viber } from './links/viber.ts'
import { whatsapp } from './links/whatsapp.ts'
import { x } from './links/x.ts'
import { xvideos } from './links/xvideos.ts'
import { xhamster } from './links/xhamster.ts'
import { youtube } from './links/youtube.ts'

/** Where a flow stands in the plan, and under which heading the person finds a place. */
export type Group =
  | 'social'
  | 'messages'
  | 'video'
  | 'search'
  | 'dating'
  | 'adult'
  | 'people'
  | 'web'
  | 'path'
  | 'after'

export interface Entry {
  readonly id: string
  /** A brand's own name, the same in every language. Paths take theirs from the shell's words. */
  readonly name?: string
  readonly group: Group
  /** How its addresses are recognised; none for what is no place. */
  readonly recognition?: Recognition
  /** Languages in which it is known to read reports; the person's own is taken if it is among them, else the first. */
  readonly reads?: readonly TextLanguage[]
  /** What people also type for it. */
  readonly synonyms: readonly string[]
}

/** A step after a report: it is no part of the plan, and never stands in another's way. */
const after = (id: string): Entry => ({ id, group: 'after', synonyms: [] })
const path = (id: string): Entry => ({ id, group: 'path', synonyms: [] })

const all: readonly TextLanguage[] = ['nl', 'fr', 'de', 'en']
const place = (
  id: string,
  name: string,
  group: Group,
  rest: Pick<Entry, 'recognition' | 'reads' | 'synonyms'>,
): Entry => ({ id, name, group, ...rest })

/** Every flow; places stand in the order in which the plan puts them: what spreads fastest first. */
export const catalogue: readonly Entry[] = [
  path('intake'),
  path('evidence'),
  place('instagram', 'Instagram', 'social', {
    recognition: instagram,
    reads: all,
    synonyms: ['insta', 'ig', 'reels'],
  }),
  place('facebook', 'Facebook & Messenger', 'social', {
    recognition: facebook,
    reads: all,
    synonyms: ['fb', 'messenger', 'meta'],
  }),
  place('tiktok', 'TikTok', 'video', { recognition: tiktok, reads: ['en'], synonyms: ['tik tok'] }),
  place('x', 'X (Twitter)', 'social', {
    recognition: x,
    reads: ['en'],
    synonyms: ['twitter', 'tweet'],
  }),
  place('telegram', 'Telegram', 'messages', {
    recognition: telegram,
    reads: ['en'],
    synonyms: ['tg'],
  }),
  place('snapchat', 'Snapchat', 'social', {
    recognition: snapchat,
    reads: all,
    synonyms: ['snap'],
  }),
  place('whatsapp', 'WhatsApp', 'messages', {
    recognition: whatsapp,
    reads: ['en'],
    synonyms: ['wapp', 'whats app'],
  }),
  place('discord', 'Discord', 'messages', { recognition: discord, reads: ['en'], synonyms: [] }),
  place('youtube', 'YouTube', 'video', {
    recognition: youtube,
    reads: ['en'],
    synonyms: ['you tube', 'shorts'],
  }),
  place('google', 'Google', 'search', {
    recognition: google,
    reads: ['en'],
    synonyms: ['google search', 'drive', 'blogger'],
  }),
  place('tinder', 'Tinder', 'dating', { recognition: tinder, reads: ['en'], synonyms: [] }),
  place('grindr', 'Grindr', 'dating', { recognition: grindr, reads: ['en'], synonyms: [] }),
  place('threads', 'Threads', 'social', {
    recognition: threads,
    reads: all,
    synonyms: ['thread', 'threads.net'],
  }),
  place('reddit', 'Reddit', 'social', {
    recognition: reddit,
    reads: ['en'],
    synonyms: ['redit', 'subreddit'],
  }),
  place('linkedin', 'LinkedIn', 'social', {
    recognition: linkedin,
    reads: ['en'],
    synonyms: ['linked in', 'linkdin'],
  }),
  place('pinterest', 'Pinterest', 'social', {
    recognition: pinterest,
    reads: all,
    synonyms: ['pin', 'pins', 'repin'],
  }),
  place('tumblr', 'Tumblr', 'social', {
    recognition: tumblr,
    reads: ['en'],
    synonyms: ['tumbler', 'reblog', 'automattic'],
  }),
  place('bluesky', 'Bluesky', 'social', {
    recognition: bluesky,
    reads: ['en'],
    synonyms: ['bsky', 'blue sky', 'skeet'],
  }),
  place('mastodon', 'Mastodon', 'social', {
    recognition: mastodon,
    reads: ['en'],
    synonyms: ['fediverse', 'mastadon', 'masto', 'toot'],
  }),
  place('signal', 'Signal', 'messages', {
    recognition: signal,
    reads: ['en'],
    synonyms: ['signal messenger', 'signaal'],
  }),
  place('viber', 'Viber', 'messages', {
    recognition: viber,
    reads: ['en'],
    synonyms: ['rakuten', 'vyber'],
  }),
  place('kik', 'Kik', 'messages', {
    recognition: kik,
    reads: ['en'],
    synonyms: ['kik messenger', 'kikme'],
  }),
  place('twitch', 'Twitch', 'video', {
    recognition: twitch,
    reads: ['en'],
    synonyms: ['twich', 'twitch tv', 'livestream', 'stream'],
  }),
  place('imgur', 'Imgur', 'video', {
    recognition: imgur,
    reads: ['en'],
    synonyms: ['imgurl', 'i.imgur.com', 'medialab'],
  }),
  place('pornhub', 'Pornhub', 'adult', {
    recognition: pornhub,
    reads: ['en'],
    synonyms: ['porn hub', 'youporn', 'redtube', 'aylo', 'porno'],
  }),
  place('xvideos', 'XVideos & XNXX', 'adult', {
    recognition: xvideos,
    reads: ['en'],
    synonyms: ['x videos', 'wgcz', 'porno'],
  }),
  place('xhamster', 'xHamster', 'adult', {
    recognition: xhamster,
    reads: ['en'],
    synonyms: ['x hamster'],
  }),
  place('onlyfans', 'OnlyFans', 'adult', {
    recognition: onlyfans,
    reads: ['en'],
    synonyms: ['only fans', 'of'],
  }),
  place('bing', 'Bing (Microsoft)', 'search', {
    recognition: bing,
    reads: ['en'],
    synonyms: ['microsoft', 'onedrive', 'one drive', 'teams', 'xbox', 'duckduckgo'],
  }),
  place('bumble', 'Bumble', 'dating', {
    recognition: bumble,
    reads: ['en'],
    synonyms: ['bumbel'],
  }),
  place('hinge', 'Hinge', 'dating', { recognition: hinge, reads: ['en'], synonyms: [] }),
  { id: 'any-website', group: 'web', synonyms: [] },
  {
    id: 'passed-on',
    group: 'people',
    synonyms: ['airdrop', 'mail', 'doorgestuurd', 'transféré', 'weitergeschickt', 'forwarded'],
  },
  {
    id: 'school-work',
    group: 'people',
    synonyms: ['werk', 'collega', 'école', 'travail', 'schule', 'arbeit', 'job', 'clb', 'pms'],
  },
  path('threatened'),
  path('find-out'),
  path('prevention'),
  path('own-accounts'),
  path('complaint'),
  path('dossier'),
  after('look-again'),
  after('second-notice'),
  after('internal-complaint'),
  after('institute'),
  after('dispute-body'),
  after('bipt'),
  after('data-protection'),
  after('court-order'),
  after('prosecutor'),
]

/** Every place that is recognised by its addresses: those with a flow, then those without. */
export const linkPlaces: readonly LinkPlace[] = [
  ...catalogue.flatMap(({ id, recognition }) => (recognition ? [{ id, ...recognition }] : [])),
  ...elsewhere,
]
