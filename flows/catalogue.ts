import type { TextLanguage } from '../src/chart/form.ts'
import type { LinkPlace, Recognition } from '../src/chart/link.ts'
import { discord } from './links/discord.ts'
import { elsewhere } from './links/elsewhere.ts'
import { facebook } from './links/facebook.ts'
import { google } from './links/google.ts'
import { grindr } from './links/grindr.ts'
import { instagram } from './links/instagram.ts'
import { snapchat } from './links/snapchat.ts'
import { telegram } from './links/telegram.ts'
import { tiktok } from './links/tiktok.ts'
import { tinder } from './links/tinder.ts'
import { whatsapp } from './links/whatsapp.ts'
import { x } from './links/x.ts'
import { youtube } from './links/youtube.ts'

/** Where a flow stands in the plan, and under which heading the person finds a place. */
export type Group =
  'social' | 'messages' | 'video' | 'search' | 'dating' | 'adult' | 'web' | 'path' | 'after'

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
  place('threads', 'Threads', 'social', { reads: all, synonyms: [] }),
  place('reddit', 'Reddit', 'social', { reads: ['en'], synonyms: [] }),
  place('linkedin', 'LinkedIn', 'social', { reads: ['en'], synonyms: [] }),
  place('pinterest', 'Pinterest', 'social', { reads: ['en'], synonyms: [] }),
  place('tumblr', 'Tumblr', 'social', { reads: ['en'], synonyms: [] }),
  place('bluesky', 'Bluesky', 'social', { reads: ['en'], synonyms: [] }),
  place('mastodon', 'Mastodon', 'social', { reads: ['en'], synonyms: [] }),
  place('signal', 'Signal', 'messages', { reads: ['en'], synonyms: [] }),
  place('viber', 'Viber', 'messages', { reads: ['en'], synonyms: [] }),
  place('kik', 'Kik', 'messages', { reads: ['en'], synonyms: [] }),
  place('twitch', 'Twitch', 'video', { reads: ['en'], synonyms: [] }),
  place('imgur', 'Imgur', 'video', { reads: ['en'], synonyms: [] }),
  place('pornhub', 'Pornhub', 'adult', { reads: ['en'], synonyms: [] }),
  place('xvideos', 'XVideos & XNXX', 'adult', { reads: ['en'], synonyms: [] }),
  place('xhamster', 'xHamster', 'adult', { reads: ['en'], synonyms: [] }),
  place('onlyfans', 'OnlyFans', 'adult', { reads: ['en'], synonyms: [] }),
  place('bing', 'Bing (Microsoft)', 'search', { reads: ['en'], synonyms: [] }),
  place('bumble', 'Bumble', 'dating', { reads: ['en'], synonyms: [] }),
  place('hinge', 'Hinge', 'dating', { reads: ['en'], synonyms: [] }),
  { id: 'any-website', group: 'web', synonyms: [] },
  { id: 'passed-on', group: 'web', synonyms: [] },
  { id: 'school-work', group: 'web', synonyms: [] },
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
