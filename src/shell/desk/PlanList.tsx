import { useTranslation } from 'react-i18next'
import { nameOf } from '../places.ts'
import { usePlan } from '../usePlan.ts'

/** The plan beside the step: every flow with how far it is, and a way into it. */
export function PlanList(props: {
  /** The flow that is open; none on other screens. */
  readonly open: string | undefined
  readonly onOpen: (flow: string) => void
  readonly onPlan: () => void
}) {
  const { open, onOpen, onPlan } = props
  const { t } = useTranslation()
  const found = usePlan()
  if (!found) return <p className="soft">{t('cover.wait')}</p>
  const { kept, plan, progress, next } = found
  const listed = open === undefined || plan.includes(open) ? plan : [open, ...plan]
  const line = (id: string) => {
    const state = progress[id]
    if (kept.put[id]) return t(`plan.put-${kept.put[id]}`)
    if (state?.state === 'done')
      return t(state.result === 'not-possible' ? 'plan.state-not-possible' : 'plan.state-done')
    if (state?.state === 'begun') return t('plan.step', { step: state.step, about: state.about })
    return id === next ? t('plan.next') : ''
  }
  return (
    <>
      <h2>
        <button type="button" className="quiet" onClick={onPlan}>
          {t('plan.title')}
        </button>
      </h2>
      <ol className="tasks">
        {listed.map((id) => (
          <li
            key={id}
            className={id === open ? 'now' : progress[id]?.state === 'done' ? 'done' : undefined}
          >
            <div className="task">
              <button
                type="button"
                className="name"
                aria-current={id === open ? 'step' : undefined}
                onClick={() => onOpen(id)}
              >
                {nameOf(id, t)}
              </button>
              <small>{line(id)}</small>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
