import { useTranslation } from 'react-i18next'

/** A time in seconds as the language says it: in whole minutes, or in seconds where it is none. */
export function useAmount() {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en-GB' : `${i18n.language}-BE`
  return (seconds: number) => {
    const minutes = seconds >= 60 && seconds % 60 === 0
    return new Intl.NumberFormat(language, {
      style: 'unit',
      unit: minutes ? 'minute' : 'second',
      unitDisplay: 'long',
    }).format(minutes ? seconds / 60 : seconds)
  }
}
