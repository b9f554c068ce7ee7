import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answeredBy } from '../case/after.ts'
import { answered, type Case, differing, dropped, factsOf, noted, standing } from '../case/case.ts'
import { reported } from '../case/log.ts'
import type { Flow } from '../chart/flow.ts'
import type { Screen } from '../chart/screen.ts'
import { Outcome } from '../screens/Outcome.tsx'
import { Sources } from '../screens/Sources.tsx'
import { Thread } from '../screens/Thread.tsx'
import { useFocusNext } from '../screens/useFocusNext.ts'
import { views } from '../screens/views.ts'
import type { ScreenWords } from '../words/shape.ts'
import { change, keep, today, useCase } from './keep.ts'
import { useLog } from './log.ts'
import { isPlace, nameOf } from './places.ts'
import { reportOf } from './report.ts'

const none = {}

/** One flow, one screen at a time: the screen at the cursor, the thread beside it, and the way back. */
export function FlowView(props: {
  readonly flow: Flow
  readonly cursor: number
  readonly onShow: (cursor: number) => void
  readonly onBack: () => void
  /** Stops for now. */
  readonly onPause: () => void
  /** Told of each answer after it was taken in. */
  readonly onAnswered: (screen: string, choice: string) => void
  /** The flow's end does not stop here. */
  readonly onGoOn: () => void
  /** What stands below an outcome. */
  readonly onward: ReactNode
}) {
  const { flow, cursor, onShow, onBack, onPause, onAnswered, onGoOn, onward } = props
  const { t, i18n } = useTranslation(['shell', 'after'])
  const kept = useCase((all) => all)
  const [changing, setChanging] = useState<{
    readonly screen: string
    readonly choice: string
    readonly from: Element | null
  }>()
  const { box, focusNext } = useFocusNext<HTMLDivElement>()

  /** The screen on which some links were noted as reported while others still wait. */
  const [sent, setSent] = useState<string>()
  const log = useLog()

  const { path, ahead } = standing(kept, flow)
  const at = Math.min(cursor, path.length - 1)
  const step = path[at]
  const screen = step && flow.screens[step.screen]
  if (!step || !screen) return null
  const name = step.screen
  const wordsOf = (of: string) => i18n.getResource(i18n.language, flow.id, of) as ScreenWords
  const words = wordsOf(name)
  const about = path.length + ahead
  const facts = factsOf(kept)
  const report = reportOf(
    flow.id,
    name,
    screen,
    log,
    sent === name,
    kept.notes[flow.id] ?? none,
    kept.texts[flow.id]?.place,
  )
  const [first = 'done'] = Object.keys(screen.choices)
  const sends = report !== undefined && 'reports' in screen && screen.reports

  const answer = (choice: string) => {
    setChanging(undefined)
    if (!change((all) => answered(all, flow, name, choice, today())) && choice !== step.answer)
      return
    if (choice === 'different') change((all) => differing(all, flow.id, name, today()))
    onAnswered(name, choice)
    const after = standing(keep.store.getState(), flow)
    const end = flow.screens[after.screen]
    if (at + 2 === after.path.length && end?.kind === 'outcome' && end.goesOn) onGoOn()
    else onShow(at + 1)
  }
  const ask = (choice: string) => {
    if (dropped(kept, flow, name, choice).length > 0)
      setChanging({ screen: name, choice, from: document.activeElement })
    else answer(choice)
  }

  /** Sent, so far as the log tells: noted, and on; unless more links wait for the next report of the same kind. */
  const take = (choice: string) => {
    const sent = sends && choice === first && report.filled.ids.length > 0
    if (!sent) return ask(choice)
    const { ids, waiting } = report.filled
    // A step after the report is noted with the report that it is about, which is then open again.
    const at = report.standing?.place
    const note = (all: Case) =>
      at === undefined
        ? reported(all, ids, flow.id, name, today())
        : reported(answeredBy(all, ids, at, undefined, today()), ids, at, flow.id, today())
    if (!change(note)) return
    if (waiting === 0) ask(choice)
    else setSent(name)
  }

  const shared = {
    words,
    answer: step.answer,
    notes: kept.notes[flow.id]?.[name] ?? none,
    place: isPlace(flow.id) ? flow.id : undefined,
    report,
    facts,
    onAnswer: take,
    onRest: sends && report.filled.waiting > 0 ? () => ask(first) : undefined,
    onNote: (field: string, value: string) =>
      void change((all) => noted(all, flow.id, name, field, value)),
  }

  return (
    <div className="threaded" ref={box}>
      <Thread at={at} about={about} />
      <div className="step">
        <p className="count">
          {t('step.count', { flow: nameOf(flow.id, t), step: at + 1, about })}
        </p>
        {screen.kind === 'outcome' ? (
          <Outcome key={name} words={words} onward={onward} />
        ) : (
          <View key={name} screen={screen} shared={shared} />
        )}
        {changing?.screen === name && (
          <section className="changing" role="alert">
            <p>{t('step.changes')}</p>
            <ul>
              {dropped(kept, flow, name, changing.choice).map((lost) => (
                <li key={lost}>{wordsOf(lost).title}</li>
              ))}
            </ul>
            <button type="button" className="main" onClick={() => answer(changing.choice)}>
              {t('step.change')}
            </button>
            <button
              type="button"
              className="other"
              onClick={() => {
                setChanging(undefined)
                focusNext(changing.from, 'h1')
              }}
            >
              {t('step.keep')}
            </button>
          </section>
        )}
        <button type="button" className="quiet" onClick={onBack}>
          {t('step.back')}
        </button>
        <button type="button" className="quiet" onClick={onPause}>
          {t('after:pause.open')}
        </button>
        <Sources sources={screen.sources.flatMap((id) => flow.sources[id] ?? [])} today={today()} />
      </div>
    </div>
  )
}

type Shared = Omit<Parameters<(typeof views)['question']>[0], 'screen'>

/** The view of a screen's kind. A new kind does not compile until it has one. */
function View({
  screen,
  shared,
}: {
  readonly screen: Exclude<Screen, { kind: 'outcome' }>
  readonly shared: Shared
}) {
  switch (screen.kind) {
    case 'question':
      return <views.question screen={screen} {...shared} />
    case 'instruction':
      return <views.instruction screen={screen} {...shared} />
    case 'link':
      return <views.link screen={screen} {...shared} />
    case 'collect':
      return <views.collect screen={screen} {...shared} />
    case 'text':
      return <views.text screen={screen} {...shared} />
  }
}
