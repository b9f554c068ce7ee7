import { useTranslation } from 'react-i18next'
import { organisation } from '../../visit/organisation.ts'
import { nativeName } from '../../words/languages.ts'

/** Names of languages to choose from, each with whether it can be had without a network. */
export function useNames() {
  const { t } = useTranslation('desk')
  return (language: string) =>
    organisation.desk.offlineLanguages.includes(language)
      ? nativeName(language)
      : t('bar.online', { language: nativeName(language) })
}
