import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languages, speak } from '../words/i18n.ts'
import { nativeName, tagOf } from '../words/languages.ts'

/** The languages offered, each in its own name. */
export function Languages({
  onPick,
}: {
  readonly onPick?: ((language: string) => void) | undefined
}) {
  const { t, i18n } = useTranslation()
  const [missing, setMissing] = useState(false)
  const pick = async (language: string) => {
    try {
      await speak(language)
    } catch {
      return setMissing(true)
    }
    setMissing(false)
    onPick?.(language)
  }
  return (
    <>
      <nav className="languages" aria-label={t('language')}>
        {languages.map((language) => (
          <button
            type="button"
            key={language}
            lang={tagOf(language)}
            data-early={language}
            aria-current={language === i18n.language ? 'true' : undefined}
            onClick={() => void pick(language)}
          >
            {nativeName(language)}
          </button>
        ))}
      </nav>
      {missing && (
        <p className="error" role="alert">
          {t('no-words')}
        </p>
      )}
    </>
  )
}
