import type en from '../../../locales/en/police.json'
import type { TextLanguage } from '../../chart/form.ts'
import { dayIn } from '../days.ts'
import { anyWebsite } from '../recognise.ts'
import type { LoggedLink } from '../log.ts'
import type { Matter } from './matter.ts'
import type { Line } from './paper.ts'

/** The sentence bank of one language, `locales/<language>/police.json`: whole sentences with `{places}` to fill in. */
export type PoliceWords = typeof en

/** A language with its sentences, and how it writes days. */
export interface Tongue {
  readonly words: PoliceWords
  readonly language: TextLanguage
  readonly day: (day: string | undefined) => string | undefined
  readonly time: (moment: string) => string
}

type Pick = (tongue: Tongue) => string | undefined

/** Writes lines in the language of a paper, with the person's own beside it where that is wished. */
export interface Pen {
  /** A sentence out of the bank; none where there is nothing to say. */
  readonly line: (pick: Pick, values?: Readonly<Record<string, Pick | string>>) => Line
  /** What the person typed themselves. */
  readonly typed: (text: string) => Line
  /** An address, a name or a number. */
  readonly data: (text: string) => Line
  readonly language: TextLanguage
  readonly own?: TextLanguage
  /** Names of places, by their id. */
  readonly nameOf: (place: string) => string
}

/** A language ready to write in. `moment` is YYYY-MM-DDTHH:MM. */
export function tongueOf(language: TextLanguage, words: PoliceWords): Tongue {
  const day = dayIn(language)
  return {
    words,
    language,
    day,
    time: (moment) => [day(moment.slice(0, 10)), moment.slice(11, 16)].filter(Boolean).join(', '),
  }
}

/** Puts values into the places of a sentence. */
const filled = (
  sentence: string,
  values: Readonly<Record<string, Pick | string>>,
  tongue: Tongue,
): string =>
  sentence.replace(/\{(\w+)\}/g, (place, key: string) => {
    const value = values[key]
    return (typeof value === 'function' ? value(tongue) : value) ?? place
  })

/** The language in which somebody typed who speaks `spoken`; undefined where the letters are of another script than that language has, so that it must be another one. */
export function scriptOf(text: string, spoken: string): string | undefined {
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length
  const others = (text.match(/\p{L}/gu) ?? []).length - latin
  const script = new Intl.Locale(spoken).maximize().script
  return (script === 'Latn' ? others > latin : latin > others) ? undefined : spoken
}

/** A pen that writes in one language, and in a second one beside it. `spoken` is the language in which the person types. */
export function penOf(
  tongue: Tongue,
  beside: Tongue | undefined,
  spoken: string,
  nameOf: Pen['nameOf'],
): Pen {
  const second = beside && beside.language !== tongue.language ? beside : undefined
  const data = (text: string): Line => ({ text: text.trim(), lang: 'zxx' })
  return {
    line: (pick, values = {}) => {
      const text = filled(pick(tongue) ?? '', values, tongue)
      const own = second && filled(pick(second) ?? '', values, second)
      // A day or a name that both write alike stands once.
      return own === undefined || own === text ? { text } : { text, own }
    },
    typed: (text) => ({ text: text.trim(), lang: scriptOf(text, spoken) ?? 'und' }),
    data,
    language: tongue.language,
    ...(second && { own: second.language }),
    nameOf,
  }
}

/** The platform or site that a link stands on, where that is known; the same in every language. */
export const siteOf = ({ found, place }: LoggedLink, { nameOf }: Pen): string | undefined =>
  found?.name ?? (place !== undefined && place !== anyWebsite ? nameOf(place) : found?.host)

/** Where a link stands, in words where nothing is known of it. */
export const placeName =
  (link: LoggedLink, pen: Pen): Pick =>
  ({ words }) =>
    siteOf(link, pen) ?? words[link.place === undefined ? 'no-place' : 'elsewhere']

/** Name of a place by its id; any website has one in each language. */
export const placeOf =
  (place: string, { nameOf }: Pen): Pick =>
  ({ words }) =>
    place === anyWebsite ? words.elsewhere : nameOf(place)

/** Things that belong together, in the order in which they came. */
export function grouped<T>(list: readonly T[], key: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return [...groups.values()]
}

/** Numbers in words as few as can be: `1–3, 7`. */
export function ranges(numbers: readonly number[]): string {
  const runs: number[][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.at(-1) === number - 1) run.push(number)
    else if (run?.at(-1) !== number) runs.push([number])
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ')
}

/** The person's choice on a screen, if it is one of these. */
export const chosen = <const Choice extends string>(
  { answers }: Matter,
  screen: string,
  choices: readonly Choice[],
): Choice | undefined => choices.find((choice) => choice === answers[screen])

/** Whether a box was ticked. */
export const ticked = ({ notes }: Matter, screen: string, field: string): boolean =>
  notes[screen]?.[field] === 'yes'

/** What was typed into a field; undefined when that is nothing. */
export const typedIn = ({ notes }: Matter, screen: string, field: string): string | undefined =>
  notes[screen]?.[field]?.trim() || undefined
