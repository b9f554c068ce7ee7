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
export type Group = 'social' | 'messages' | 'video' | 'search' | 'dating' | 'web' | 'path' | 'after'

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

/** Every flow; places stand in the order in which the plan puts them: what spreads fastest first. */
export const catalogue: readonly Entry[] = [
  path('intake'),
  path('evidence'),
  {
    id: 'instagram',
    name: 'Instagram',
    group: 'social',
    synonyms: ['insta', 'ig', 'reels'],
    recognition: instagram,
    reads: ['nl', 'fr', 'de', 'en'],
  },
  {
    id: 'facebook',
    name: 'Facebook & Messenger',
    group: 'social',
    synonyms: ['fb', 'messenger', 'meta'],
    recognition: facebook,
    reads: ['nl', 'fr', 'de', 'en'],
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    group: 'video',
    synonyms: ['tik tok'],
    recognition: tiktok,
    reads: ['en'],
  },
  {
    id: 'x',
    name: 'X (Twitter)',
    group: 'social',
    synonyms: ['twitter', 'tweet'],
    recognition: x,
    reads: ['en'],
  },
  {
    id: 'telegram',
    name: 'Telegram',
    group: 'messages',
    synonyms: ['tg'],
    recognition: telegram,
    reads: ['en'],
  },
  {
    id: 'snapchat',
    name: 'Snapchat',
    group: 'social',
    synonyms: ['snap'],
    recognition: snapchat,
    reads: ['nl', 'fr', 'de', 'en'],
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    group: 'messages',
    synonyms: ['wapp', 'whats app'],
    recognition: whatsapp,
    reads: ['en'],
  },
  {
    id: 'discord',
    name: 'Discord',
    group: 'messages',
    synonyms: [],
    recognition: discord,
    reads: ['en'],
  },
  {
    id: 'youtube',
    name: 'YouTube',
    group: 'video',
    synonyms: ['you tube', 'shorts'],
    recognition: youtube,
    reads: ['en'],
  },
  {
    id: 'google',
    name: 'Google',
    group: 'search',
    synonyms: ['google search', 'drive', 'blogger'],
    recognition: google,
    reads: ['en'],
  },
  {
    id: 'tinder',
    name: 'Tinder',
    group: 'dating',
    synonyms: [],
    recognition: tinder,
    reads: ['en'],
  },
  {
    id: 'grindr',
    name: 'Grindr',
    group: 'dating',
    synonyms: [],
    recognition: grindr,
    reads: ['en'],
  },
  { id: 'any-website', group: 'web', synonyms: [] },
  path('prevention'),
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
