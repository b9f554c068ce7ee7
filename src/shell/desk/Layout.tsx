import { Activity, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { BesideContext } from '../../screens/Heading.tsx'
import type { ScreenWords } from '../../words/shape.ts'
import { Frame } from '../Frame.tsx'
import { useCase } from '../keep.ts'
import { FlowMap } from '../map/FlowMap.tsx'
import { nativeName } from '../../words/languages.ts'
import type { LayoutProps } from '../Sitting.tsx'
import { Bar } from './Bar.tsx'
import { Closing } from './Closing.tsx'
import { deskNow, lockDesk, type Over, setDesk, useDesk } from './desk.ts'
import { Keeping } from './Keeping.tsx'
import { Keys } from './Keys.tsx'
import { Panel } from './Panel.tsx'
import { PlanList } from './PlanList.tsx'
import { Speaking } from '../Speaking.tsx'
import { useKeys } from './useKeys.ts'

const setOver = (over: Over) => setDesk({ over })
const goOn = () => setOver(undefined)

/** Plan, step and what is said to the worker, side by side on a wide screen. */
export function Layout({ sitting, status, onHelp, onHide, children }: LayoutProps) {
  const { t, i18n } = useTranslation()
  const { send, flow, cursor, actions, hidden } = sitting
  const { language, beside, over, keys } = useDesk((desk) => desk)
  const inFlow = sitting.shows('flow')
  const here = inFlow ? flow : undefined
  const second = beside !== undefined && beside !== i18n.language && here ? beside : undefined
  const hide = onHide && (() => lockDesk() || onHide())
  const leaveOver = (then: () => void) => () => {
    goOn()
    then()
  }

  useKeys(keys && !hidden, inFlow && over === undefined, (key) => {
    const toggle = (wanted: Over) => setOver(deskNow().over === wanted ? undefined : wanted)
    if (key === 'b') {
      if (over) goOn()
      else send({ type: 'BACK' })
    } else if (key === 'p') leaveOver(() => send({ type: 'PLAN' }))()
    else if (key === 'm' && here) toggle('map')
    else if (key === 'n') document.querySelector<HTMLElement>('.desk-panel textarea')?.focus()
    else if (key === 't') setDesk({ beside: beside === undefined ? language : undefined })
    else if (key === 'k') toggle('keep')
    else if (key === 'h' && onHelp) leaveOver(onHelp)()
    else if (key === 'l') hide?.()
    else if (key === '?') toggle('keys')
  })

  // The step stands at one place of the tree whatever is around it: what was picked or made in it is not lost.
  return (
    <Frame status={status} onHelp={onHelp && leaveOver(onHelp)} onHide={hide}>
      {!hidden && (
        <Speaking language={language}>
          <Bar hasMap={here !== undefined} onOver={setOver} />
        </Speaking>
      )}
      <div className={hidden ? undefined : 'desk'}>
        {!hidden && (
          <nav className="desk-plan" aria-label={t('plan.title')}>
            <PlanList
              open={here?.id}
              onOpen={(id) => leaveOver(() => actions.open(id))()}
              onPlan={leaveOver(() => send({ type: 'PLAN' }))}
            />
          </nav>
        )}
        <div className="desk-step">
          {over && !hidden && (
            <Speaking language={language}>
              {over === 'map' && here && <Map sitting={sitting} />}
              {over === 'keep' && (
                <Keeping onHandOver={leaveOver(() => send({ type: 'HAND_OVER' }))} />
              )}
              {over === 'close' && <Closing onGoOn={goOn} />}
              {over === 'keys' && <Keys />}
            </Speaking>
          )}
          <Activity mode={over && !hidden ? 'hidden' : 'visible'}>
            <div className={second ? 'pair' : undefined}>
              <Reading as={second ? 'person' : undefined} language={i18n.language}>
                {children}
              </Reading>
              {second && (
                <BesideContext value>
                  <Speaking language={second}>
                    <Reading as={second === language ? 'worker' : 'also'} language={second}>
                      {children}
                    </Reading>
                  </Speaking>
                </BesideContext>
              )}
            </div>
          </Activity>
        </div>
        {!hidden && (
          <div className="desk-panel">
            <Speaking language={language}>
              <Panel flow={here} cursor={cursor} />
            </Speaking>
          </div>
        )}
      </div>
    </Frame>
  )
}

/** One of two columns that say the same, under the name of who reads it and in which language; or the only one, without a name. */
function Reading(props: {
  readonly as: 'person' | 'worker' | 'also' | undefined
  readonly language: string
  readonly children: ReactNode
}) {
  const { as, language, children } = props
  const { t } = useTranslation('desk')
  const name = nativeName(language)
  return (
    <section className={as && 'reading'} aria-label={as && name}>
      {as && <p className="tag">{t(`reading.${as}`, { language: name })}</p>}
      {children}
    </section>
  )
}

/** The map of the flow that is open, in the worker's language. */
function Map({ sitting }: { readonly sitting: LayoutProps['sitting'] }) {
  const { i18n } = useTranslation()
  const kept = useCase((all) => all)
  const { flow, cursor, send } = sitting
  if (!flow) return null
  const wordsOf = (screen: string) =>
    i18n.getResource(i18n.language, flow.id, screen) as ScreenWords
  return (
    <FlowMap
      flow={flow}
      kept={kept}
      wordsOf={wordsOf}
      cursor={cursor}
      onShow={(to) => {
        send({ type: 'SHOW', cursor: to })
        goOn()
      }}
      onClose={goOn}
    />
  )
}
