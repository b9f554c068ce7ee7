import { useTranslation } from 'react-i18next'
import { nameOf } from './places.ts'
import { usePlan } from './usePlan.ts'

/** Below an outcome: on with what comes next, or to the plan; one may also stop. */
export function Onward(props: {
  readonly after: string
  readonly onOpen: (flow: string) => void
  readonly onPlan: () => void
  readonly onPapers: () => void
}) {
  const { after, onOpen, onPlan, onPapers } = props
  const { t } = useTranslation(['shell', 'papers'])
  const next = usePlan()?.next
  const goesOn = next !== undefined && next !== after && after !== 'dossier'
  return (
    <div className="choices">
      {after === 'dossier' && (
        <button type="button" className="main" onClick={onPapers}>
          {t('papers:open')}
        </button>
      )}
      {goesOn && (
        <button type="button" className="main" onClick={() => onOpen(next)}>
          {t('plan.next-up', { flow: nameOf(next, t) })}
        </button>
      )}
      <button
        type="button"
        className={goesOn || after === 'dossier' ? 'other' : 'main'}
        onClick={onPlan}
      >
        {t('plan.to-plan')}
      </button>
      <p className="soft">{t('plan.stop')}</p>
    </div>
  )
}
