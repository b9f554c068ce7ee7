import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { factsOf, type Put, putAside } from '../case/case.ts'
import { linksAt } from '../case/log.ts'
import { placesOf } from '../case/plan.ts'
import { holds, underage } from '../chart/facts.ts'
import { pagesAt } from '../paper/booklet/addresses.ts'
import { Heading } from '../screens/Heading.tsx'
import { Paragraphs, Rich } from '../screens/Rich.tsx'
import { useFocusNext } from '../screens/useFocusNext.ts'
import { policy } from '../visit/policy.ts'
import { change, useCase, useKeeping } from './keep.ts'
import { AfterReports } from './after/AfterReports.tsx'
import { Differs } from './after/Differs.tsx'
import { Erase } from './keeping/Erase.tsx'
import { Languages } from './Languages.tsx'
import { Remarks } from './Remarks.tsx'
import { useLog } from './log.ts'
import { nameOf } from './places.ts'
import { Task } from './Task.tsx'
import { usePlan } from './usePlan.ts'

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
  const { t, i18n } = useTranslation(['shell', 'keep', 'log', 'after', 'papers'])
  const found = usePlan()
  const log = useLog()
  const [moved, setMoved] = useState<string>()
  const { box, focusNext } = useFocusNext<HTMLOListElement>()
  const way = useKeeping((keeping) => keeping.way)
  if (!found) return <p className="soft">{t('cover.wait')}</p>
  const { kept, plan, progress, next } = found
  const facts = factsOf(kept)
  const picked = placesOf(kept)
  const intake = kept.answers.intake ?? {}
  const links = log.length
  const safe = policy.shared ? (intake.safety ?? intake.danger) : (intake.danger ?? intake.safety)
  const danger = safe === 'now' || safe === 'unsure'
  const put = (id: string, how: Put | undefined) => {
    if (!change((all) => putAside(all, id, how))) return
    setMoved(id)
    focusNext(`[data-flow='${id}'] .puts button`)
  }
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
      <p className="hidden" role="status">
        {moved !== undefined &&
          t('plan.moved', {
            flow: nameOf(moved, t),
            number: shown.indexOf(moved) + 1,
            count: shown.length,
          })}
      </p>
      <ol className="tasks" ref={box}>
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
      {policy.opensLinks && policy.served && (
        <p>
          <a className="quiet" href={pagesAt(i18n.language)} target="_blank" rel="noopener">
            {t('plan.pages')}
            <span className="hidden"> ({t('step.new-tab')})</span>
          </a>
        </p>
      )}
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
