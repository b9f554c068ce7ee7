import { useTranslation } from 'react-i18next'
import { Heading } from '../../screens/Heading.tsx'
import { useDay } from '../../screens/Sources.tsx'
import { useSurroundings } from '../../screens/surroundings.ts'
import { today, useCase, useKeeping } from '../keep.ts'
import { useLeaveWords } from '../useLeaveWords.ts'
import { useLeave } from '../useLeaving.ts'
import { usePlan } from '../usePlan.ts'
import { useDue } from './useDue.ts'

/** Stopping for now: what is kept, what was done today, one thing for next time, and the day until which nothing needs the person. */
export function Pause(props: {
  readonly onGoOn: () => void
  readonly onKeeping: () => void
  /** Takes the case along, where it cannot be kept. */
  readonly onHandOver?: (() => void) | undefined
}) {
  const { onGoOn, onKeeping, onHandOver } = props
  const { t } = useTranslation('after')
  const { log, policy } = useSurroundings()
  const day = useDay()
  const leave = useLeave()
  const ofLeaving = useLeaveWords()
  const way = useKeeping((keeping) => keeping.way)
  const ended = useCase((kept) => kept.ended)
  const plan = usePlan()
  const { reports, now, later } = useDue()
  const date = today()
  const done = [
    ...new Set([
      ...Object.entries(ended).flatMap(([flow, on]) =>
        on === date && flow !== 'intake' ? [flow] : [],
      ),
      ...reports.flatMap(({ flow, on }) => (on === date ? [flow] : [])),
    ]),
  ]
  const [act] = now
  const next = act
    ? t(`act.${act.act}`, { place: log.nameOf(act.flow) })
    : plan?.next && log.nameOf(plan.next)
  return (
    <div className="step pause">
      <Heading text={t('pause.title')} />
      <p>
        {t(
          way !== 'memory'
            ? 'pause.kept'
            : policy.keeps
              ? 'pause.kept-memory'
              : 'pause.kept-nowhere',
        )}
      </p>
      {way === 'memory' && policy.files && (
        <button type="button" className="other" onClick={onKeeping}>
          {t('pause.keep')}
        </button>
      )}
      {!policy.keeps && onHandOver && (
        <button type="button" className="other" onClick={onHandOver}>
          {t('along.open')}
        </button>
      )}
      {done.length > 0 && (
        <>
          <h2>{t('pause.today')}</h2>
          <ul>
            {done.map((flow) => (
              <li key={flow}>{log.nameOf(flow)}</li>
            ))}
          </ul>
        </>
      )}
      {next !== undefined && (
        <>
          <h2>{t('pause.one')}</h2>
          <p>{next}</p>
        </>
      )}
      {!act && later[0] && <p>{t('pause.waits', { date: day(later[0].from) })}</p>}
      <p className="soft">{t('pause.rest')}</p>
      <div className="choices">
        <button type="button" className="main" onClick={() => leave()}>
          {policy.staysHere ? ofLeaving('label') : t('pause.leave')}
        </button>
        <button type="button" className="other" onClick={onGoOn}>
          {t('pause.go-on')}
        </button>
      </div>
    </div>
  )
}
