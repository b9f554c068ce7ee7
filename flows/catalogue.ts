import type { Flow } from '../src/chart/flow.ts'
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
  readonly load: () => Promise<{ readonly default: Flow }>
}

/** A step after a report: it is no part of the plan, and never stands in another's way. */
const after = (id: string, load: Entry['load']): Entry => ({
  id,
  group: 'after',
  synonyms: [],
  load,
})
const path = (id: string, load: Entry['load']): Entry => ({ id, group: 'path', synonyms: [], load })

/** Every flow; places stand in the order in which the plan puts them: what spreads fastest first. */
export const catalogue: readonly Entry[] = [
  path('intake', () => import('./intake.ts')),
  path('evidence', () => import('./evidence.ts')),
  {
    id: 'instagram',
    name: 'Instagram',
    group: 'social',
    synonyms: ['insta', 'ig', 'reels'],
    recognition: instagram,
    reads: ['nl', 'fr', 'de', 'en'],
    load: () => import('./instagram.ts'),
  },
  {
    id: 'facebook',
    name: 'Facebook & Messenger',
    group: 'social',
    synonyms: ['fb', 'messenger', 'meta'],
    recognition: facebook,
    reads: ['nl', 'fr', 'de', 'en'],
    load: () => import('./facebook.ts'),
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    group: 'video',
    synonyms: ['tik tok'],
    recognition: tiktok,
    reads: ['en'],
    load: () => import('./tiktok.ts'),
  },
  {
    id: 'x',
    name: 'X (Twitter)',
    group: 'social',
    synonyms: ['twitter', 'tweet'],
    recognition: x,
    reads: ['en'],
    load: () => import('./x.ts'),
  },
  {
    id: 'telegram',
    name: 'Telegram',
    group: 'messages',
    synonyms: ['tg'],
    recognition: telegram,
    reads: ['en'],
    load: () => import('./telegram.ts'),
  },
  {
    id: 'snapchat',
    name: 'Snapchat',
    group: 'social',
    synonyms: ['snap'],
    recognition: snapchat,
    reads: ['nl', 'fr', 'de', 'en'],
    load: () => import('./snapchat.ts'),
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    group: 'messages',
    synonyms: ['wapp', 'whats app'],
    recognition: whatsapp,
    reads: ['en'],
    load: () => import('./whatsapp.ts'),
  },
  {
    id: 'discord',
    name: 'Discord',
    group: 'messages',
    synonyms: [],
    recognition: discord,
    reads: ['en'],
    load: () => import('./discord.ts'),
  },
  {
    id: 'youtube',
    name: 'YouTube',
    group: 'video',
    synonyms: ['you tube', 'shorts'],
    recognition: youtube,
    reads: ['en'],
    load: () => import('./youtube.ts'),
  },
  {
    id: 'google',
    name: 'Google',
    group: 'search',
    synonyms: ['google search', 'drive', 'blogger'],
    recognition: google,
    reads: ['en'],
    load: () => import('./google.ts'),
  },
  {
    id: 'tinder',
    name: 'Tinder',
    group: 'dating',
    synonyms: [],
    recognition: tinder,
    reads: ['en'],
    load: () => import('./tinder.ts'),
  },
  {
    id: 'grindr',
    name: 'Grindr',
    group: 'dating',
    synonyms: [],
    recognition: grindr,
    reads: ['en'],
    load: () => import('./grindr.ts'),
  },
  { id: 'any-website', group: 'web', synonyms: [], load: () => import('./any-website.ts') },
  path('prevention', () => import('./prevention.ts')),
  path('complaint', () => import('./be/complaint.ts')),
  path('dossier', () => import('./be/dossier.ts')),
  after('look-again', () => import('./look-again.ts')),
  after('second-notice', () => import('./second-notice.ts')),
  after('internal-complaint', () => import('./internal-complaint.ts')),
  after('institute', () => import('./be/institute.ts')),
  after('dispute-body', () => import('./dispute-body.ts')),
  after('bipt', () => import('./be/bipt.ts')),
  after('data-protection', () => import('./be/data-protection.ts')),
  after('court-order', () => import('./be/court-order.ts')),
  after('prosecutor', () => import('./be/prosecutor.ts')),
]

/** Every place that is recognised by its addresses: those with a flow, then those without. */
export const linkPlaces: readonly LinkPlace[] = [
  ...catalogue.flatMap(({ id, recognition }) => (recognition ? [{ id, ...recognition }] : [])),
  ...elsewhere,
]
