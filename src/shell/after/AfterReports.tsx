import { useTranslation } from 'react-i18next'
import { DueList } from './DueList.tsx'
import { useDue } from './useDue.ts'

/** On the plan: what can be done now about what was reported, what waits, and the way to all of it. Only once something was. */
export function AfterReports({ onAfter }: { readonly onAfter: () => void }) {
  const { t } = useTranslation('after')
  const { reports, now, later } = useDue()
  if (reports.length === 0) return null
  return (
    <section className="after-reports">
      <h2>{t('title')}</h2>
      <DueList due={now.slice(0, 3)} />
      {now.length === 0 && <DueList due={later.slice(0, 1)} />}
      <button type="button" className="other" onClick={onAfter}>
        {t('open')}
      </button>
    </section>
  )
}
