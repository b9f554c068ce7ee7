import { useTranslation } from 'react-i18next'
import { localeOf } from '../../words/languages.ts'

/** Names of languages, days and lists of them, as the language of the screen writes them. */
export function useTongues() {
  const { i18n } = useTranslation()
  const language = localeOf(i18n.language)
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const name = (one: string) => names.of(one) ?? one
  const and = new Intl.ListFormat(language, { type: 'conjunction' })
  const or = new Intl.ListFormat(language, { type: 'disjunction' })
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return {
    /** A language by its own name. */
    own: (one: string) => new Intl.DisplayNames(one, { type: 'language' }).of(one) ?? one,
    all: (languages: readonly string[]) => and.format(languages.map(name)),
    any: (languages: readonly string[]) => or.format(languages.map(name)),
    /** Days of a week by their numbers, Monday being 0. */
    // The first of January 2024 was a Monday.
    days: (numbers: readonly number[]) =>
      and.format(numbers.map((n) => weekday.format(Date.UTC(2024, 0, 1 + n)))),
  }
}
