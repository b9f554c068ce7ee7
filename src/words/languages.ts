/** Every language that may be offered, in this order, by its name in itself. */
const names: Readonly<Record<string, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  en: 'English',
}

export const known: readonly string[] = Object.keys(names)

/** A language's name in itself. */
export const nativeName = (language: string): string => names[language] ?? language

/** How dates, numbers and lists are written in a language: as in Belgium where it is one of Belgium's. */
export const localeOf = (language: string): string =>
  language === 'en' ? 'en-GB' : `${language}-BE`

/** Languages that native speakers have read; `docs/translation-status.md` says by when. */
const reviewed: readonly string[] = []

/** Whether a language still waits for a review by native speakers. */
export const waitsForReview = (language: string): boolean => !reviewed.includes(language)
