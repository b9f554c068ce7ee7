/** A language that may be offered. */
interface Language {
  /** Its name in itself. */
  readonly name: string
  /** What its texts are marked with, for whoever reads them aloud or hyphenates them. */
  readonly tag: string
  /** How it writes dates, numbers and lists: as in Belgium where it is one of Belgium's. */
  readonly locale: string
  /** The language whose words stand in where it has none and the person picked no other. */
  readonly base: string
  /** Only some flows are written in it; the others are read in the person's second choice of language. */
  readonly partly?: true
  readonly dir?: 'rtl'
}

const of = (name: string, tag: string, locale = `${tag}-BE`): Language => ({
  name,
  tag,
  locale,
  base: tag,
})

/** Every language that may be offered, in this order. One in easy words is its language with `-easy` behind it. */
const all: Readonly<Record<string, Language>> = {
  nl: of('Nederlands', 'nl'),
  fr: of('Français', 'fr'),
  de: of('Deutsch', 'de'),
  en: of('English', 'en', 'en-GB'),
  'nl-easy': of('Makkelijk Nederlands', 'nl'),
  'fr-easy': of('Français facile', 'fr'),
  // Its numbers as platforms and telephones show them.
  ar: { ...of('العربية', 'ar', 'ar-BE-u-nu-latn'), base: 'en', partly: true, dir: 'rtl' },
}

export const known: readonly string[] = Object.keys(all)

/** A language's name in itself. */
export const nativeName = (language: string): string => all[language]?.name ?? language

/** What the texts of a language are marked with, as `lang`. */
export const tagOf = (language: string): string => all[language]?.tag ?? language

/** How dates, numbers and lists are written in a language. */
export const localeOf = (language: string): string => all[language]?.locale ?? language

/** Which way the texts of a language run. */
export const dirOf = (language: string): 'ltr' | 'rtl' => all[language]?.dir ?? 'ltr'

/** Both together, as attributes of a part of the page. */
export const marksOf = (language: string) => ({ lang: tagOf(language), dir: dirOf(language) })

/** The language whose words stand in where a language has none, and needs none: what is sent to others, what a support worker reads, passphrases. */
export const baseOf = (language: string): string => all[language]?.base ?? language

/** The language in which somebody reads what is not written in the one they speak: that one where all is, else the second that they picked, if any. */
export const readsIn = (language: string, second?: string): string | undefined =>
  isWhole(language) ? baseOf(language) : second && baseOf(second)

/** Whether every flow is written in a language. */
export const isWhole = (language: string): boolean => all[language]?.partly !== true

/** Languages that native speakers have read; `docs/translation-status.md` says by when. */
const reviewed: readonly string[] = []

/** Whether a language still waits for a review by native speakers. */
export const waitsForReview = (language: string): boolean => !reviewed.includes(language)
