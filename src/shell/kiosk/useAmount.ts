import { useTranslation } from 'react-i18next'
import { localeOf } from '../../words/languages.ts'

/** A time in seconds as the language says it: in whole minutes, or in seconds where it is none. */
export function useAmount() {
  const { i18n } = useTranslation()
  const language = localeOf(i18n.language)
  return (seconds: number) => {
    const minutes = seconds >= 60 && seconds % 60 === 0
    return new Intl.NumberFormat(language, {
      style: 'unit',
      unit: minutes ? 'minute' : 'second',
      unitDisplay: 'long',
    }).format(minutes ? seconds / 60 : seconds)
  }
}
