import { createInstance, type i18n, type TFunction } from 'i18next'
import { isolated } from '../../words/isolated.ts'
import { localeOf } from '../../words/languages.ts'
import type { ScreenWords } from '../../words/shape.ts'

const files = import.meta.glob<Readonly<Record<string, unknown>>>('/locales/*/*.json', {
  eager: true,
  import: 'default',
})
const spaces = ['shell', 'help', 'booklet'] as const

/** What a page of paper is written with: the words of one language, and how it writes days and lists. */
export interface Speech {
  readonly language: string
  readonly t: TFunction<readonly ['shell', 'booklet']>
  readonly service: (id: string) => { readonly name: string; readonly what: string } | undefined
  readonly day: (day: string) => string
  /** "a, b or c" */
  readonly list: (parts: readonly string[]) => string
  readonly screens: (flow: string) => Readonly<Record<string, ScreenWords>> | undefined
}

const instanceOf = (language: string): i18n => {
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    // As the app itself: else `nl-easy` would be written as a script is.
    lowerCaseLng: true,
    load: 'currentOnly',
    ns: [...spaces],
    defaultNS: 'shell',
    initAsync: false,
    interpolation: { escape: isolated(() => language) },
    resources: {
      [language]: Object.fromEntries(
        spaces.map((space) => [space, files[`/locales/${language}/${space}.json`] ?? {}]),
      ),
    },
  })
  void instance.init()
  return instance
}

/** The words of a language as paper needs them. */
export function speechIn(language: string): Speech {
  const locale = localeOf(language)
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    language,
    t: instanceOf(language).getFixedT(language, ['shell', 'booklet']),
    service: (id) => files[`/locales/${language}/help.json`]?.[id] as ReturnType<Speech['service']>,
    day: (day) => written.format(new Date(`${day}T12:00:00Z`)),
    list: (parts) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(parts),
    screens: (flow) => files[`/locales/${language}/${flow}.json`] as ReturnType<Speech['screens']>,
  }
}

/** The sentences of which report texts are composed, in a language that has them. */
export const sentencesIn = (language: string): unknown => files[`/locales/${language}/report.json`]
