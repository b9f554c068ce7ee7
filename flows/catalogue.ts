import type { Flow } from '../src/chart/flow.ts'

/** Where a flow stands in the plan, and under which heading the person finds a place. */
export type Group = 'social' | 'messages' | 'video' | 'search' | 'dating' | 'path'

export interface Entry {
  readonly id: string
  /** A brand's own name, the same in every language. Paths take theirs from the shell's words. */
  readonly name?: string
  readonly group: Group
  /** Addresses on these domains belong to this place. */
  readonly domains: readonly string[]
  /** What people also type for it. */
  readonly synonyms: readonly string[]
  readonly load: () => Promise<{ readonly default: Flow }>
}

const place = (
  id: string,
  name: string,
  group: Group,
  domains: readonly string[],
  synonyms: readonly string[],
  load: Entry['load'],
): Entry => ({ id, name, group, domains, synonyms, load })

const path = (id: string, load: Entry['load']): Entry => ({
  id,
  group: 'path',
  domains: [],
  synonyms: [],
  load,
})

/** Every flow; places stand in the order in which the plan puts them: what spreads fastest first. */
export const catalogue: readonly Entry[] = [
  path('intake', () => import('./intake.ts')),
  path('evidence', () => import('./evidence.ts')),
  place(
    'instagram',
    'Instagram',
    'social',
    ['instagram.com', 'ig.me'],
    ['insta', 'ig', 'reels'],
    () => import('./instagram.ts'),
  ),
  place(
    'facebook',
    'Facebook & Messenger',
    'social',
    ['facebook.com', 'fb.com', 'fb.watch', 'messenger.com', 'm.me'],
    ['fb', 'messenger', 'meta'],
    () => import('./facebook.ts'),
  ),
  place('tiktok', 'TikTok', 'video', ['tiktok.com'], ['tik tok'], () => import('./tiktok.ts')),
  place(
    'x',
    'X (Twitter)',
    'social',
    ['x.com', 'twitter.com', 't.co'],
    ['twitter', 'tweet'],
    () => import('./x.ts'),
  ),
  place(
    'telegram',
    'Telegram',
    'messages',
    ['t.me', 'telegram.org', 'telegram.me'],
    ['tg'],
    () => import('./telegram.ts'),
  ),
  place(
    'snapchat',
    'Snapchat',
    'social',
    ['snapchat.com'],
    ['snap'],
    () => import('./snapchat.ts'),
  ),
  place(
    'whatsapp',
    'WhatsApp',
    'messages',
    ['whatsapp.com', 'wa.me'],
    ['wapp', 'whats app'],
    () => import('./whatsapp.ts'),
  ),
  place(
    'discord',
    'Discord',
    'messages',
    ['discord.com', 'discord.gg', 'discordapp.com'],
    [],
    () => import('./discord.ts'),
  ),
  place(
    'youtube',
    'YouTube',
    'video',
    ['youtube.com', 'youtu.be'],
    ['you tube', 'shorts'],
    () => import('./youtube.ts'),
  ),
  place(
    'google',
    'Google',
    'search',
    ['google.com', 'google.be', 'goo.gl', 'blogspot.com'],
    ['google search', 'drive', 'blogger'],
    () => import('./google.ts'),
  ),
  place(
    'tinder',
    'Tinder',
    'dating',
    ['tinder.com', 'gotinder.com'],
    [],
    () => import('./tinder.ts'),
  ),
  place('grindr', 'Grindr', 'dating', ['grindr.com'], [], () => import('./grindr.ts')),
  path('prevention', () => import('./prevention.ts')),
  path('complaint', () => import('./be/complaint.ts')),
]
