import { useTranslation } from 'react-i18next'
import { factsOf, type Put, putAside } from '../case/case.ts'
import { linksAt } from '../case/log.ts'
import { placesOf, type Progress } from '../case/plan.ts'
import { holds, underage } from '../chart/facts.ts'
import { Heading } from '../screens/Heading.tsx'
import { Paragraphs, Rich } from '../screens/Rich.tsx'
import { useDay } from '../screens/Sources.tsx'
import { policy } from '../visit/policy.ts'
import { change, useCase, useKeeping } from './keep.ts'
import { AfterReports } from './after/AfterReports.tsx'
import { Differs } from './after/Differs.tsx'
import { Erase } from './keeping/Erase.tsx'
import { Languages } from './Languages.tsx'
import { Remarks } from './Remarks.tsx'
import { useLog } from './log.ts'
import { nameOf } from './places.ts'
import { usePlan } from './usePlan.ts'

const whys = ['evidence', 'prevention', 'complaint', 'dossier', 'google'] as const

/** The flows of the case in order, with the next best act on top; each can be put off or set aside. */
export function Plan(props: {
  readonly onOpen: (flow: string) => void
  readonly onMore: () => void
  readonly onChange: () => void
  readonly onLinks: () => void
  readonly onAfter: () => void
  readonly onPapers: () => void
  readonly onPause: () => void
  readonly onHandOver: () => void
  readonly onKeeping: () => void
  readonly onErase: () => void
  readonly onEraseAndLeave: () => void
  readonly onLanguage: (language: string) => void
}) {
  const {
    onOpen,
    onMore,
    onChange,
    onLinks,
    onAfter,
    onPapers,
    onPause,
    onHandOver,
    onKeeping,
    onErase,
    onEraseAndLeave,
    onLanguage,
  } = props
  const { t } = useTranslation(['shell', 'keep', 'log', 'after', 'papers'])
  const found = usePlan()
  const log = useLog()
  const way = useKeeping((keeping) => keeping.way)
  if (!found) return <p className="soft">{t('cover.wait')}</p>
  const { kept, plan, progress, next } = found
  const facts = factsOf(kept)
  const picked = placesOf(kept)
  const intake = kept.answers.intake ?? {}
  const links = log.length
  const safe = policy.shared ? (intake.safety ?? intake.danger) : (intake.danger ?? intake.safety)
  const danger = safe === 'now' || safe === 'unsure'
  const put = (id: string, how: Put | undefined) => void change((all) => putAside(all, id, how))
  const shown = [
    ...plan.filter((id) => kept.put[id] === undefined),
    ...plan.filter((id) => kept.put[id] === 'later'),
    ...plan.filter((id) => kept.put[id] === 'declined'),
  ]

  return (
    <div className="plan">
      <Heading text={t('plan.title')} />
      {danger && (
        <section className="first">
          <h2>{t('plan.danger-title')}</h2>
          <Paragraphs text={t('plan.danger')} />
        </section>
      )}
      {facts.wants === 'advice' && <Someone />}
      <p className="soft">{next ? t('plan.body') : t('plan.all-done')}</p>
      {next && (
        <div className="next">
          <p className="tag first-tag">{t('plan.next')}</p>
          <button type="button" className="main" onClick={() => onOpen(next)}>
            {t(progress[next]?.state === 'begun' ? 'plan.go-on' : 'plan.begin', {
              flow: nameOf(next, t),
            })}
          </button>
        </div>
      )}
      <AfterReports onAfter={onAfter} />
      <ol className="tasks">
        {shown.map((id) => (
          <Task
            key={id}
            id={id}
            progress={progress[id]}
            put={kept.put[id]}
            links={linksAt(log, id).length}
            next={id === next}
            onOpen={() => onOpen(id)}
            onPut={(how) => put(id, how)}
          />
        ))}
      </ol>
      {picked.includes('unknown') && <Paragraphs className="note" text={t('plan.unknown')} />}
      {facts.pace !== undefined && facts.pace !== 'whole' && (
        <section>
          <button type="button" className="other" onClick={onMore}>
            {t('plan.more')}
          </button>
          <p className="soft">{t('plan.more-why')}</p>
        </section>
      )}
      <section>
        <button type="button" className="other" onClick={onLinks}>
          {t(links > 0 ? 'log:open' : 'log:open-none')}
          {links > 0 && <small>{t('log:count', { count: links })}</small>}
        </button>
      </section>
      {plan.includes('dossier') && (
        <section>
          <button type="button" className="other" onClick={onPapers}>
            {t('papers:open')}
            <small>{t('papers:open-why')}</small>
          </button>
        </section>
      )}
      <Remarks />
      <Differs />
      {facts.wants !== 'advice' && <Someone />}
      <button type="button" className="quiet" onClick={onPause}>
        {t('after:pause.open')}
      </button>
      {policy.shared && (
        <section>
          <button type="button" className="other" onClick={onHandOver}>
            {t('after:along.open')}
            <small>{t('after:along.why')}</small>
          </button>
        </section>
      )}
      {policy.keeps && (
        <section className="kept">
          <p className="soft">{t(`keep:keeping.${way}`)}</p>
          <button type="button" className="quiet" onClick={onKeeping}>
            {t('keep:keeping.change')}
          </button>
        </section>
      )}
      <button type="button" className="quiet" onClick={onChange}>
        {t('plan.change')}
      </button>
      {policy.keeps && <Erase onErase={onErase} onEraseAndLeave={onEraseAndLeave} />}
      <Languages onPick={onLanguage} />
    </div>
  )
}

/** Whom to call: for who only wants advice it stands on top, else below the plan. */
function Someone() {
  const { t } = useTranslation()
  const young = useCase((kept) => holds(factsOf(kept), underage))
  return (
    <section className="first">
      <h2>{t('plan.someone')}</h2>
      <p>
        <Rich text={t(young ? 'plan.child-focus' : 'plan.institute')} />
      </p>
    </section>
  )
}

function Task(props: {
  readonly id: string
  readonly progress: Progress | undefined
  readonly put: Put | undefined
  /** How many links were noted of this place. */
  readonly links: number
  readonly next: boolean
  readonly onOpen: () => void
  readonly onPut: (how: Put | undefined) => void
}) {
  const { id, progress, put, links, next, onOpen, onPut } = props
  const { t } = useTranslation(['shell', 'log'])
  const day = useDay()
  if (!progress) return null
  const done = progress.state === 'done'
  const failed = done && progress.result === 'not-possible'
  const waits = done && progress.again !== undefined
  const tag = put
    ? t(`plan.put-${put}`)
    : failed
      ? t('plan.state-not-possible')
      : waits
        ? t('plan.state-waiting')
        : done
          ? t('plan.state-done')
          : progress.state === 'begun'
            ? t('plan.state-begun')
            : undefined
  const why = whys.find((path) => path === id)
  const line = !done
    ? progress.state === 'begun'
      ? t('plan.step', { step: progress.step, about: progress.about })
      : why
        ? t(`why.${why}`)
        : t('plan.about', { about: progress.about })
    : progress.on && progress.again
      ? t('plan.again', { date: day(progress.on), again: day(progress.again) })
      : progress.on && t('plan.done-on', { date: day(progress.on) })
  const look = put ? 'put' : failed ? 'failed' : waits ? 'waits' : done ? 'done' : next ? 'now' : ''

  return (
    <li className={look}>
      <div className="task">
        <button type="button" className="name" onClick={onOpen}>
          {nameOf(id, t)}
        </button>
        {tag && <span className="tag">{tag}</span>}
        <small>
          {line}
          {links > 0 && ` · ${t('log:count', { count: links })}`}
        </small>
        {!done && (
          <span className="puts">
            {put ? (
              <button type="button" onClick={() => onPut(undefined)}>
                {t('plan.take-up')}
              </button>
            ) : (
              <>
                <button type="button" onClick={() => onPut('later')}>
                  {t('plan.later')}
                </button>
                <button type="button" onClick={() => onPut('declined')}>
                  {t('plan.decline')}
                </button>
              </>
            )}
          </span>
        )}
      </div>
    </li>
  )
}
