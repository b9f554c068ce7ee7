import { useTranslation } from 'react-i18next'
import { useDay } from '../../screens/Sources.tsx'
import { version } from '../../visit/version.ts'
import { waitsForReview } from '../../words/languages.ts'

/** The day on which accessibility was last gone through, as docs/accessibility.md tells. */
const checked = '2026-11-29'

/** What this is, whether its language was read by natives, and how far everyone can use it: the statement that public bodies owe their readers. */
export function About() {
  const { t, i18n, ready } = useTranslation('about')
  const day = useDay()
  if (!ready) return null
  const list = (of: 'what' | 'gaps') => t(of, { returnObjects: true }) as readonly string[]
  return (
    <details className="about">
      <summary>{t('title')}</summary>
      {list('what').map((line) => (
        <p key={line}>{line}</p>
      ))}
      {waitsForReview(i18n.language) && <p className="note">{t('review')}</p>}
      <h2>{t('statement')}</h2>
      <p>{t('scope')}</p>
      <h3>{t('status-title')}</h3>
      <p>{t('status')}</p>
      <h3>{t('gaps-title')}</h3>
      <ul>
        {list('gaps').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{t('made-title')}</h3>
      <p>{t('made', { date: day(checked) })}</p>
      <h3>{t('contact-title')}</h3>
      <p>{t('contact')}</p>
      <p>{t('complaint')}</p>
      <p className="soft small">{t('version', { version })}</p>
    </details>
  )
}
