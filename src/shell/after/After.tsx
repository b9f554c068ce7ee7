import { useTranslation } from 'react-i18next'
import { answeredBy, type Due } from '../../case/after.ts'
import { type Answer, answers } from '../../case/case.ts'
import type { Reported } from '../../case/reported.ts'
import { wished } from '../../case/texts.ts'
import { valueOf } from '../../case/log.ts'
import { Heading } from '../../screens/Heading.tsx'
import { Paragraphs } from '../../screens/Rich.tsx'
import { useDay } from '../../screens/Sources.tsx'
import { useSurroundings } from '../../screens/surroundings.ts'
import { change, today } from '../keep.ts'
import { ladder } from '../places.ts'
import { Calendar } from './Calendar.tsx'
import { DueList } from './DueList.tsx'
import { flowOf, useDue } from './useDue.ts'

/** What came of each report, what can be done now, what waits and until when, and every way to ask for more. */
export function After(props: {
  readonly onOpen: (flow: string) => void
  readonly onBack: () => void
}) {
  const { onOpen, onBack } = props
  const { t } = useTranslation('after')
  const { log } = useSurroundings()
  const { reports, due, now, later } = useDue()
  const flows = [...new Set(reports.map(({ flow }) => flow))]

  const begin = (one: Due) => {
    const flow = flowOf(one)
    // The step's text is then about this place.
    if (flow !== one.flow) change((kept) => wished(kept, flow, { place: one.flow }))
    onOpen(flow)
  }

  return (
    <div className="after">
      <Heading text={t('title')} />
      <Paragraphs className="soft" text={t('body')} />
      {flows.length === 0 && <p className="note">{t('none')}</p>}
      {flows.length > 0 && (
        <section>
          <h2>{t('now')}</h2>
          {now.length === 0 && <p className="soft">{t('nothing-now')}</p>}
          <DueList due={now} onOpen={begin} />
          {later.length > 0 && (
            <>
              <h2>{t('later')}</h2>
              <DueList due={later} />
            </>
          )}
        </section>
      )}
      {flows.length > 0 && <h2>{t('came')}</h2>}
      {flows.map((flow) => (
        <Place key={flow} flow={flow} reports={reports.filter((one) => one.flow === flow)} />
      ))}
      {due.length > 0 && <Calendar days={[...new Set(later.map(({ from }) => from))]} />}
      <section>
        <h2>{t('ladder')}</h2>
        <p className="soft">{t('ladder-body')}</p>
        <ul className="dues">
          {ladder.map((id) => (
            <li key={id}>
              <button type="button" className="name" onClick={() => onOpen(id)}>
                {log.nameOf(id)}
              </button>
              <small>{t(`step.${id}`)}</small>
            </li>
          ))}
        </ul>
      </section>
      <button type="button" className="main" onClick={onBack}>
        {t('back')}
      </button>
    </div>
  )
}

/** The reports of one flow, with what came of all of them or of each. */
function Place({
  flow,
  reports,
}: {
  readonly flow: string
  readonly reports: readonly Reported[]
}) {
  const { t } = useTranslation('after')
  const { log } = useSurroundings()
  const day = useDay()
  const take = (ids: readonly string[], answer: Answer | undefined) =>
    void change((kept) => answeredBy(kept, ids, flow, answer, today()))
  const ids = reports.flatMap(({ link }) => (link ? [link.id] : []))
  const [one] = reports
  const same = reports.every(({ answer }) => answer === one?.answer) ? one?.answer : undefined
  return (
    <fieldset className="place">
      <legend>
        <h3>{log.nameOf(flow)}</h3>
      </legend>
      {reports.length > 1 || ids.length === 0 ? (
        <Came
          label={reports.length > 1 ? t('for-all', { place: log.nameOf(flow) }) : t('answer')}
          answer={same}
          mixed={reports.some(({ answer }) => answer !== one?.answer)}
          onTake={(answer) => take(ids, answer)}
        />
      ) : null}
      {ids.length === 0 && one && (
        <p className="small soft">{t('reported', { date: day(one.on) })}</p>
      )}
      <ul className="links">
        {reports.map(
          ({ link, on, answer }) =>
            link && (
              <li key={link.id}>
                <p className="link-text" translate="no">
                  {valueOf(link)}
                </p>
                <p className="small soft">{t('reported', { date: day(on) })}</p>
                <Came
                  label={t('answer')}
                  answer={answer}
                  onTake={(next) => take([link.id], next)}
                />
              </li>
            ),
        )}
      </ul>
    </fieldset>
  )
}

function Came(props: {
  readonly label: string
  readonly answer: Answer | undefined
  /** The links were answered differently. */
  readonly mixed?: boolean
  readonly onTake: (answer: Answer | undefined) => void
}) {
  const { label, answer, mixed = false, onTake } = props
  const { t } = useTranslation('after')
  const { readOnly } = useSurroundings()
  return (
    <label className="pick">
      {label}
      <select
        value={mixed ? 'mixed' : (answer ?? '')}
        disabled={readOnly}
        onChange={(event) => onTake(answers.find((one) => one === event.target.value))}
      >
        {mixed && <option value="mixed">{t('mixed')}</option>}
        <option value="">{t('answers.open')}</option>
        {answers.map((one) => (
          <option key={one} value={one}>
            {t(`answers.${one}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
