import { Activity, type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { type Service, services } from '../../flows/be/help.ts'
import { ReadAloud } from '../screens/ReadAloud.tsx'
import { SurroundingsContext } from '../screens/surroundings.ts'
import { pushGuard } from '../visit/history.ts'
import { policy } from '../visit/policy.ts'
import { After } from './after/After.tsx'
import { Pause } from './after/Pause.tsx'
import type { VisitInput } from '../visit/visit.ts'
import { Cover } from './Cover.tsx'
import { Curtain } from './Curtain.tsx'
import { FlowView } from './FlowView.tsx'
import { FlowWords } from './FlowWords.tsx'
import { Frame } from './Frame.tsx'
import { Help } from './Help.tsx'
import { useCase, useKeeping } from './keep.ts'
import { Lock } from './keeping/Lock.tsx'
import { saveRaw } from './keeping/save.ts'
import { Conflict, OtherTab } from './keeping/Tabs.tsx'
import { Unlock } from './keeping/Unlock.tsx'
import { Ways } from './keeping/Ways.tsx'
import { fileScreens, handOverScreens } from './load.ts'
import { Links } from './log/Links.tsx'
import { Onward } from './Onward.tsx'
import { Papers } from './papers/Papers.tsx'
import { namedPlaces } from './places.ts'
import { Plan } from './Plan.tsx'
import { ReadingBox } from './ReadingBox.tsx'
import { useLeave } from './useLeaving.ts'
import { useLogging } from './useLogging.ts'
import { type Sat, useSitting } from './useSitting.ts'

const FileIn = lazy(async () => ({ default: (await fileScreens()).FileIn }))

const HandOver = lazy(async () => ({ default: (await handOverScreens()).HandOver }))
const TakeOver = lazy(async () => ({ default: (await handOverScreens()).TakeOver }))
const TakePaper = lazy(async () => ({
  default: (await import('./kiosk/TakePaper.tsx')).TakePaper,
}))

const directory: Readonly<Record<string, Service>> = services

/** What stands around a screen. */
export interface LayoutProps {
  readonly sitting: Sat
  readonly status: string | undefined
  readonly onHelp: (() => void) | undefined
  readonly onHide: (() => void) | undefined
  readonly children: ReactNode
}
/** What differs from one place of use to another. */
export interface Around {
  readonly Layout: ComponentType<LayoutProps>
  /** Stands where Back leads from the first question, in place of the cover. */
  readonly Home: ComponentType<{ readonly onGoOn: () => void }>
  /** Told once a case came in. */
  readonly onTaken?: (from: 'file' | 'lock') => void
  /** Opens what puts a case into a file, where that is not the person's own choice of keeping. */
  readonly onFile?: () => void
}

/** One sitting, screen by screen; or the curtain, while everything behind it waits as it is. */
export function Sitting(props: {
  readonly input: VisitInput
  readonly around?: Around | undefined
}) {
  const { input, around } = props
  const { t } = useTranslation()
  const sitting = useSitting(input)
  const { state, send, shows, hidden, status, actions, flow, cursor } = sitting
  const Layout = around?.Layout ?? Frame
  const leave = useLeave()
  const language = useCase((kept) => kept.language)
  const { way, found, conflict, writes } = useKeeping((keeping) => keeping)
  const inHelp = state.matches({ place: 'help' })
  const log = useLogging(() => send({ type: 'LOG' }))
  const eraseAndLeave = () => {
    actions.eraseOnLeaving()
    leave()
  }
  const surroundings = {
    log,
    policy,
    numberOf: (service: string) => directory[service]?.number ?? '',
    places: namedPlaces(t),
    readOnly: !writes,
  }

  // Help stays at hand even before the person said which to go on with.
  const place =
    conflict && !inHelp ? (
      <Conflict />
    ) : (
      <>
        {inHelp && <Help onClose={() => send({ type: 'CLOSE' })} />}
        {state.matches({ place: 'log' }) && <Links onBack={() => send({ type: 'CLOSE' })} />}
        {state.matches({ place: 'after' }) && (
          <After onOpen={actions.open} onBack={() => send({ type: 'CLOSE' })} />
        )}
        {state.matches({ place: 'papers' }) && (
          <Papers onOpen={actions.open} onBack={() => send({ type: 'CLOSE' })} />
        )}
        {state.matches({ place: 'pause' }) && (
          <Pause
            onGoOn={() => send({ type: 'CLOSE' })}
            onKeeping={around?.onFile ?? (() => send({ type: 'KEEPING' }))}
            onHandOver={() => send({ type: 'HAND_OVER' })}
          />
        )}
        {state.matches({ place: 'lock' }) && (
          <Lock onDone={actions.lockDone} onBack={actions.lockBack} />
        )}
        {shows('unlock') && (
          <Unlock
            onOpen={() => {
              actions.unlocked()
              around?.onTaken?.('lock')
            }}
            onBack={() => send({ type: 'BACK' })}
            onErase={actions.erase}
          />
        )}
        {shows('file') && (
          <Suspense fallback={<p className="soft">{t('cover.wait')}</p>}>
            <FileIn
              replaces={way !== 'memory' || found !== 'none'}
              onOpen={(content) =>
                void actions.takeFile(content).then(() => around?.onTaken?.('file'))
              }
              onBack={() => send({ type: 'BACK' })}
            />
          </Suspense>
        )}
        {state.matches({ place: 'handover' }) && (
          <Suspense fallback={<p className="soft">{t('cover.wait')}</p>}>
            <HandOver
              onBack={() => send({ type: 'CLOSE' })}
              onPapers={policy.prints ? () => send({ type: 'PAPERS' }) : undefined}
              onFile={around?.onFile}
            />
            {policy.prints && !policy.files && <TakePaper />}
          </Suspense>
        )}
        {shows('taking') && (
          <Suspense fallback={<p className="soft">{t('cover.wait')}</p>}>
            <TakeOver
              replaces={way !== 'memory' || found !== 'none'}
              onOpen={(content) => {
                pushGuard()
                // It is nowhere but here now, and the other screen forgets it.
                void actions.takeFile(content).then(() => send({ type: 'KEEPING' }))
              }}
              onBack={() => send({ type: 'BACK' })}
            />
          </Suspense>
        )}
        {shows('plan') && (
          <Plan
            onOpen={actions.open}
            onMore={() => actions.begin('whole')}
            onChange={actions.change}
            onLinks={log.open}
            onAfter={() => send({ type: 'AFTER' })}
            onPapers={() => send({ type: 'PAPERS' })}
            onPause={() => send({ type: 'PAUSE' })}
            onHandOver={() => send({ type: 'HAND_OVER' })}
            onKeeping={() => send({ type: 'KEEPING' })}
            onErase={actions.erase}
            onEraseAndLeave={eraseAndLeave}
            onLanguage={actions.speak}
          />
        )}
        {shows('keeping') && (
          <Ways
            onWay={actions.noteWay}
            onLock={() => send({ type: 'LOCK' })}
            onBack={() => send({ type: 'BACK' })}
            onErase={actions.erase}
            onEraseAndLeave={eraseAndLeave}
          />
        )}
        {shows('flow') && flow && (
          <FlowWords flow={flow.id} onBack={() => send({ type: 'PLAN' })}>
            <FlowView
              key={`${flow.id} ${language}`}
              flow={flow}
              cursor={cursor}
              onShow={(to) => send({ type: 'SHOW', cursor: to })}
              onBack={() => send({ type: 'BACK' })}
              onPause={() => send({ type: 'PAUSE' })}
              onAnswered={actions.settle}
              onGoOn={() => void actions.goOn()}
              onward={
                <Onward
                  after={flow.id}
                  onOpen={actions.open}
                  onPlan={() => send({ type: 'PLAN' })}
                  onPapers={() => send({ type: 'PAPERS' })}
                />
              }
            />
          </FlowWords>
        )}
        {shows('cover') && around && <around.Home onGoOn={() => actions.open('intake')} />}
        {shows('cover') && !around && (
          <Cover
            key={found}
            back
            found={way === 'memory' ? found : 'plain'}
            onResume={actions.resume}
            onErase={actions.erase}
            onUnlock={() => send({ type: 'UNLOCK' })}
            onFile={() => send({ type: 'FILE' })}
            onSaveRaw={saveRaw}
            onBegin={(pace) => {
              pushGuard()
              actions.begin(pace)
            }}
            onLanguage={actions.speak}
          />
        )}
      </>
    )

  return (
    <SurroundingsContext value={surroundings}>
      <Layout
        sitting={sitting}
        status={hidden ? undefined : status}
        onHelp={inHelp || hidden ? undefined : () => send({ type: 'HELP' })}
        onHide={hidden ? undefined : () => send({ type: 'HIDE' })}
      >
        {hidden && <Curtain onShow={() => send({ type: 'SHOW_AGAIN' })} onShut={actions.shut} />}
        <Activity mode={hidden ? 'hidden' : 'visible'}>
          {!shows('cover') && <ReadAloud />}
          <OtherTab />
          {place}
          <ReadingBox />
        </Activity>
      </Layout>
    </SurroundingsContext>
  )
}
