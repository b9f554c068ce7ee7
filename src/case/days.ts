import type { TextLanguage } from '../chart/form.ts'

const locales = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' } as const

/** How a language writes days: a whole one, or one of which only the month or the year is known (YYYY-MM, YYYY). Undefined for what is no day. */
export function dayIn(language: TextLanguage): (day: string | undefined) => string | undefined {
  const part = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const whole = new Intl.DateTimeFormat(locales[language], { ...part, day: 'numeric' })
  const month = new Intl.DateTimeFormat(locales[language], part)
  return (day = '') => {
    const noon = new Date(`${`${day}-01-01`.slice(0, 10)}T12:00:00Z`)
    if (Number.isNaN(noon.getTime())) return undefined
    if (day.length === 4) return day
    if (day.length === 7) return month.format(noon)
    // French counts the first of a month otherwise than the rest.
    return whole.format(noon).replace(/^1(?= )/, language === 'fr' ? '1er' : '1')
  }
}
