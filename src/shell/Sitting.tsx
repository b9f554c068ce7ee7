import { Activity, lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { type Service, services } from '../../flows/be/help.ts'
import { SurroundingsContext } from '../screens/surroundings.ts'
import { pushGuard } from '../visit/history.ts'
import { alone } from '../visit/policy.ts'
import { After } from './after/After.tsx'
import { Pause } from './after/Pause.tsx'
import type { VisitInput } from '../visit/visit.ts'
import { Cover } from './Cover.tsx'
import { Curtain } from './Curtain.tsx'
import { FlowView } from './FlowView.tsx'
import { Frame } from './Frame.tsx'
import { Help } from './Help.tsx'
import { useCase, useKeeping } from './keep.ts'
import { Lock } from './keeping/Lock.tsx'
import { saveRaw } from './keeping/save.ts'
import { Conflict, OtherTab } from './keeping/Tabs.tsx'
import { Unlock } from './keeping/Unlock.tsx'
import { Ways } from './keeping/Ways.tsx'
import { fileScreens } from './load.ts'
import { Links } from './log/Links.tsx'
import { Onward } from './Onward.tsx'
import { Papers } from './papers/Papers.tsx'
import { places } from './places.ts'
import { Plan } from './Plan.tsx'
import { useLeave } from './useLeaving.ts'
import { useLogging } from './useLogging.ts'
import { useSitting } from './useSitting.ts'

const FileIn = lazy(async () => ({ default: (await fileScreens()).FileIn }))

const directory: Readonly<Record<string, Service>> = services

/** One sitting, screen by screen; or the curtain, while everything behind it waits as it is. */
export function Sitting({ input }: { readonly input: VisitInput }) {
  const { t } = useTranslation()
  const { state, send, shows, hidden, status, actions, flow, cursor } = useSitting(input)
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
    policy: alone,
    numberOf: (service: string) => directory[service]?.number ?? '',
    places,
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
            onKeeping={() => send({ type: 'KEEPING' })}
          />
        )}
        {state.matches({ place: 'lock' }) && (
          <Lock onDone={actions.lockDone} onBack={actions.lockBack} />
        )}
        {shows('unlock') && (
          <Unlock
            onOpen={actions.unlocked}
            onBack={() => send({ type: 'BACK' })}
            onErase={actions.erase}
          />
        )}
        {shows('file') && (
          <Suspense fallback={<p className="soft">{t('cover.wait')}</p>}>
            <FileIn
              replaces={way !== 'memory' || found !== 'none'}
              onOpen={actions.takeFile}
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
        )}
        {shows('cover') && (
          <Cover
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
      <Frame
        status={hidden ? undefined : status}
        onHelp={inHelp || hidden ? undefined : () => send({ type: 'HELP' })}
        onHide={hidden ? undefined : () => send({ type: 'HIDE' })}
      >
        {hidden && <Curtain onShow={() => send({ type: 'SHOW_AGAIN' })} onShut={actions.shut} />}
        <Activity mode={hidden ? 'hidden' : 'visible'}>
          <OtherTab />
          {place}
        </Activity>
      </Frame>
    </SurroundingsContext>
  )
}
