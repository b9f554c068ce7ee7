import { useTranslation } from 'react-i18next'
import { languages } from '../words/i18n.ts'

const names: Readonly<Record<string, string>> = { nl: 'Nederlands', en: 'English' }

/** The languages offered, each in its own name. */
export function Languages({
  onPick,
}: {
  readonly onPick?: ((language: string) => void) | undefined
}) {
  const { t, i18n } = useTranslation()
  const pick = async (language: string) => {
    await i18n.changeLanguage(language)
    document.documentElement.lang = language
    onPick?.(language)
  }
  return (
    <nav className="languages" aria-label={t('language')}>
      {languages.map((language) => (
        <button
          type="button"
          key={language}
          lang={language}
          aria-current={language === i18n.language ? 'true' : undefined}
          onClick={() => void pick(language)}
        >
          {names[language] ?? language}
        </button>
      ))}
    </nav>
  )
}
