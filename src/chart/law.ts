import type { Source } from './flow.ts'

/** What an article of law may be about: the facts, and the circumstances that weigh. */
export const offences = [
  'sharing',
  'malicious',
  'voyeurism',
  'vulnerable',
  'under-16',
  'from-16',
  'incest',
  'family',
  'discrimination',
  'trust',
  'several',
  'threat',
  'order',
  'extortion',
  'abuse-images',
  'abuse-holding',
] as const
export type Offence = (typeof offences)[number]

/** The law as it held from a day (YYYY-MM-DD) on, until the next period begins. An article that could not be checked is not there. */
export interface Period {
  readonly id: 'from-2026' | 'from-2022' | 'from-2020' | 'from-2016' | 'before-2016'
  readonly from: string
  readonly articles: { readonly [O in Offence]?: string }
  readonly source: Source
}
