import { type Facts, holds, underage } from '../chart/facts.ts'
import {
  type Extra,
  isRung,
  type TextLanguage,
  textLanguages,
  type Writing,
} from '../chart/form.ts'
import type { Case, TextWishes } from './case.ts'
import type { Situation } from './compose.ts'
import type { Escalation } from './escalation.ts'
import type { FilledForm } from './fill.ts'
import type { Standing } from './unsettled.ts'

/** Where sites of a country most likely read one of these languages. Belgium has three of them. */
const spokenIn: Readonly<Record<string, TextLanguage>> = {
  nl: 'nl',
  fr: 'fr',
  lu: 'fr',
  de: 'de',
  at: 'de',
  ch: 'de',
}

/**
 * The language of a report: the one wished for, else the person's own where the place reads it, else the first that it reads. Of a `site` only its
 * country's ending tells; English where that says nothing.
 */
export function languageOf(
  wishes: TextWishes,
  reads: readonly TextLanguage[],
  own: string,
  site = '',
): TextLanguage {
  const base = textLanguages.find((language) => language === own)
  if (wishes.language) return wishes.language
  if (base && (reads.includes(base) || site.endsWith('.be'))) return base
  return reads[0] ?? spokenIn[site.slice(site.lastIndexOf('.') + 1)] ?? 'en'
}

/** The sentences that may be added: none about images of people under 18, where nobody's name is needed. */
export const extrasFor = (extras: readonly Extra[], facts: Facts): readonly Extra[] =>
  holds(facts, underage) ? [] : extras

/** Nothing happened yet, and the screen is about nothing in particular: then nothing is stated in good faith that the person did not say. */
const fearsOnly = ({ about }: Writing, { happened }: Facts) =>
  happened === 'fear' && about === undefined

/** What the person said happened, and to whom. */
function saidOf(writing: Writing, { happened, who = 'me', age = 'unsure' }: Facts) {
  const threat = happened === 'threat' || happened === 'fear'
  const told = happened === 'ai' ? 'ai' : threat ? 'threat' : 'image'
  const shared = happened === 'ai' ? 'ai' : 'image'
  return { who, age, about: writing.about === 'shared' ? shared : (writing.about ?? told) } as const
}

/** What the text of a step after a report is composed from. */
export const escalationOf = (
  { rung, links }: Standing,
  names: readonly string[],
  writing: Writing,
  facts: Facts,
  place: string,
): Escalation | undefined =>
  fearsOnly(writing, facts) ? undefined : { ...saidOf(writing, facts), rung, place, links, names }

/**
 * What a report text is composed from; `place` is the platform's name, or that of the site. Undefined where there is nothing to state.
 */
export function situationOf(
  writing: Writing,
  { addresses, names }: FilledForm,
  facts: Facts,
  wishes: TextWishes,
  place: string,
): Situation | undefined {
  const { length, to = 'platform', most, extras = [] } = writing
  if (isRung(to) || fearsOnly(writing, facts)) return undefined
  return {
    ...saidOf(writing, facts),
    length,
    to,
    place,
    addresses,
    names,
    extras: extrasFor(extras, facts).filter((extra) => wishes.extras?.[extra] === 'yes'),
    ...(most !== undefined && { most }),
  }
}

/** The case with other wishes for the texts of a flow; those that are undefined are taken away. */
export function wished(kept: Case, flow: string, change: Partial<TextWishes>): Case {
  const wishes = Object.fromEntries(
    Object.entries({ ...kept.texts[flow], ...change }).filter(([, value]) => value !== undefined),
  ) as TextWishes
  return { ...kept, texts: { ...kept.texts, [flow]: wishes } }
}

/** The case with a text as the person wrote it; without `text` it is composed again. */
export function rewritten(
  kept: Case,
  flow: string,
  screen: string,
  text: string | undefined,
): Case {
  const { [screen]: _, ...rest } = kept.texts[flow]?.edits ?? {}
  return wished(kept, flow, { edits: text === undefined ? rest : { ...rest, [screen]: text } })
}
