import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { standing } from '../../case/case.ts'
import type { Flow } from '../../chart/flow.ts'
import { Rich } from '../../screens/Rich.tsx'
import { workerAt, type WorkerFlow, workerWords } from '../../words/worker.ts'
import { useCase } from '../keep.ts'
import { Remark } from './Remark.tsx'

const parts = ['ask', 'not', 'stop', 'call'] as const

/** What is said to the support worker beside the step: how to ask, what not to, when to stop, whom to call; and a note. */
export function Panel(props: { readonly flow: Flow | undefined; readonly cursor: number }) {
  const { flow, cursor } = props
  const { t, i18n } = useTranslation('desk')
  const kept = useCase((all) => all)
  const [words, setWords] = useState<Readonly<Record<string, WorkerFlow>>>()
  const { language } = i18n
  useEffect(() => {
    workerWords(language).then(setWords, () => setWords({}))
  }, [language])

  const path = flow ? standing(kept, flow).path : []
  const screen = path[Math.min(cursor, path.length - 1)]?.screen
  const kind = screen === undefined ? undefined : flow?.screens[screen]?.kind
  const found = flow && words?.[flow.id]
  const said = found && screen && kind ? workerAt(found, screen, kind) : undefined

  return (
    <section aria-label={t('panel.region')}>
      <h2>{t('panel.title')}</h2>
      {!flow && (
        <>
          <p>{t('panel.plan')}</p>
          <p>{t('panel.consent')}</p>
        </>
      )}
      {said?.here && (
        <dl className="said">
          {parts.map((part) => (
            <Said key={part} label={t(`panel.${part}`)} text={said.here?.[part]} />
          ))}
        </dl>
      )}
      {said && (
        // Before a screen's own words come, nothing else is open: they are read first.
        <details open={!said.here}>
          <summary>{t('panel.whole')}</summary>
          <dl className="said">
            {parts.map((part) => (
              <Said key={part} label={t(`panel.${part}`)} text={said.flow[part]} />
            ))}
            <Said label={t('panel.self')} text={said.flow.self} />
          </dl>
        </details>
      )}
      {flow && screen && <Remark key={`${flow.id} ${screen}`} flow={flow.id} screen={screen} />}
    </section>
  )
}

function Said({ label, text }: { readonly label: string; readonly text: string | undefined }) {
  if (text === undefined) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Rich text={text} />
      </dd>
    </div>
  )
}
