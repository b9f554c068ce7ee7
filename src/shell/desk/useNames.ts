import { useTranslation } from 'react-i18next'
import { organisation } from '../../visit/organisation.ts'
import { nativeName, tagOf } from '../../words/languages.ts'

/** Names of languages to choose from, each with whether it can be had without a network; `lang` where the name is all that is said. */
export function useNames() {
  const { t } = useTranslation('desk')
  return (language: string): { readonly text: string; readonly lang?: string } =>
    organisation.desk.offlineLanguages.includes(language)
      ? { text: nativeName(language), lang: tagOf(language) }
      : { text: t('bar.online', { language: nativeName(language) }) }
}
