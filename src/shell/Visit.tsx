import { useMachine } from '@xstate/react'
import i18next from 'i18next'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Service, services } from '../../flows/be/help.ts'
import { answered, factsOf, standing } from '../case/case.ts'
import { nextOf, placesOf, planOf, progressOf } from '../case/plan.ts'
import { SurroundingsContext } from '../screens/surroundings.ts'
import { catchBack, pushGuard } from '../visit/history.ts'
import { alone } from '../visit/policy.ts'
import { visit, type VisitInput } from '../visit/visit.ts'
import { Cover } from './Cover.tsx'
import { FlowView } from './FlowView.tsx'
import { Frame } from './Frame.tsx'
import { Help } from './Help.tsx'
import { keep, onKeepFault, today, useCase } from './keep.ts'
import { flowNow, isFlow, loadEverything, loadFlow } from './load.ts'
import { Onward } from './Onward.tsx'
import { places } from './places.ts'
import { Plan } from './Plan.tsx'

/** How the person came in from the cover. */
export type Begin = 'whole' | 'quick' | 'resume' | 'help'
export interface VisitProps {
  readonly begin: Begin
}

/** What this browser was found to hold. */
export const lookFound = () => keep.found
/** Forgets what was found. */
export const eraseFound = () => keep.erase()

const directory: Readonly<Record<string, Service>> = services

const surroundings = {
  policy: alone,
  numberOf: (service: string) => directory[service]?.number ?? '',
  places,
}

const caseNow = () => keep.store.getState()

/** One sitting. It waits until the first flow has come, then follows the visit's chart. */
export function Visit({ begin }: VisitProps) {
  const [input, setInput] = useState<VisitInput>()
  useEffect(() => {
    let gone = false
    void enter(begin).then((where) => {
      if (!gone) setInput(where)
    })
    return () => {
      gone = true
    }
  }, [begin])
  return input ? <Sitting input={input} /> : <Frame>{null}</Frame>
}

/** Makes ready what the person comes back to, or what begins. */
async function enter(begin: Begin): Promise<VisitInput> {
  const intake = await loadFlow('intake')
  if (begin === 'help') return { at: 'help', flow: 'intake', cursor: 0 }
  if (begin !== 'resume') {
    keep.store.setState((kept) => ({
      ...answered(kept, intake, 'pace', begin, today()),
      language: i18next.language,
    }))
    return { at: 'flow', flow: 'intake', cursor: 1 }
  }
  const { flow, screen } = caseNow().at
  if (!isFlow(flow)) return { at: 'plan', flow: 'intake', cursor: 0 }
  const { path } = standing(caseNow(), await loadFlow(flow))
  const found = path.findIndex((step) => step.screen === screen)
  return { at: 'flow', flow, cursor: found < 0 ? path.length - 1 : found }
}

/** The flow that comes by itself after the intake on the quick way, or after proof: the first place that waits. */
async function following(flow: string): Promise<string | undefined> {
  const kept = caseNow()
  if (flow === 'intake' && factsOf(kept).pace !== 'quick') return undefined
  const picked = placesOf(kept)
  const plan = planOf(kept, places)
  const rest =
    flow === 'intake'
      ? plan.filter((id) => picked.includes(id))
      : plan.slice(plan.indexOf(flow) + 1)
  const open = rest.filter((id) => kept.put[id] === undefined)
  const charts = await Promise.all(open.map(loadFlow))
  const progress = charts.map((chart) => [chart.id, progressOf(kept, chart)] as const)
  return nextOf(open, kept, Object.fromEntries(progress))
}

function Sitting({ input }: { readonly input: VisitInput }) {
  const { t } = useTranslation()
  const [state, send] = useMachine(visit, { input })
  const [status, setStatus] = useState<string>()
  const language = useCase((kept) => kept.language)
  const { flow: flowId, cursor } = state.context
  const flow = flowNow(flowId)
  const shows = (at: 'plan' | 'flow' | 'cover') => state.matches({ walking: at })

  const open = async (id: string, wanted?: number) => {
    try {
      const last = standing(caseNow(), await loadFlow(id)).path.length - 1
      send({ type: 'OPEN', flow: id, cursor: Math.min(wanted ?? last, last) })
    } catch {
      setStatus(t('cover.no-network'))
    }
  }
  const back = useEffectEvent(() => {
    const intake = flowNow('intake')
    if (shows('plan') && intake) void open('intake', standing(caseNow(), intake).path.length - 2)
    else send({ type: 'BACK' })
  })
  const goOn = async () => {
    const next = await following(flowId)
    if (next) await open(next)
    else send({ type: 'PLAN' })
  }
  const begin = (pace: 'whole' | 'quick') => {
    const intake = flowNow('intake')
    if (!intake) return
    keep.store.setState((kept) => answered(kept, intake, 'pace', pace, today()))
    void open('intake', pace === 'whole' && shows('plan') ? undefined : 1)
  }
  const settle = (screen: string, choice: string) => {
    if (flowId === 'intake' && screen === 'keep') {
      const wanted = choice === 'here' && alone.keeps ? 'device' : 'memory'
      setStatus(keep.use(wanted) ? undefined : t('step.not-saved'))
    } else if (keep.keeping() === 'device') setStatus(t('step.saved'))
  }
  const erase = () => {
    const gone = keep.erase()
    setStatus(t(gone ? 'plan.erased' : 'plan.not-erased'))
    send({ type: 'ERASED' })
  }
  const speak = (picked: string) => {
    keep.store.setState({ language: picked })
    void loadEverything()
  }

  useEffect(() => void loadEverything(), [])
  useEffect(() => onKeepFault(() => setStatus(t('step.not-saved'))), [t])
  useEffect(() => catchBack(() => back()), [])

  const inPlan = shows('plan')
  const inFlow = shows('flow')
  useEffect(() => {
    if (!inPlan && !inFlow) return
    const screen = flow && standing(caseNow(), flow).path[cursor]?.screen
    keep.store.setState({ at: inFlow && screen ? { flow: flowId, screen } : {} })
  }, [inPlan, inFlow, flow, flowId, cursor])

  return (
    <SurroundingsContext value={surroundings}>
      <Frame
        status={status}
        onHelp={state.matches('help') ? undefined : () => send({ type: 'HELP' })}
      >
        {state.matches('help') && <Help onClose={() => send({ type: 'CLOSE' })} />}
        {inPlan && (
          <Plan
            onOpen={(id) => void open(id)}
            onMore={() => begin('whole')}
            onChange={() => void open('intake', 1)}
            onErase={erase}
            onLanguage={speak}
          />
        )}
        {inFlow && flow && (
          <FlowView
            key={`${flowId} ${language}`}
            flow={flow}
            cursor={cursor}
            onShow={(to) => send({ type: 'SHOW', cursor: to })}
            onBack={() => send({ type: 'BACK' })}
            onAnswered={settle}
            onGoOn={() => void goOn()}
            onward={
              <Onward
                after={flowId}
                onOpen={(id) => void open(id)}
                onPlan={() => send({ type: 'PLAN' })}
              />
            }
          />
        )}
        {shows('cover') && (
          <Cover
            found={keep.keeping() === 'device' ? 'read' : 'none'}
            onResume={() => {
              const { flow: last } = caseNow().at
              if (isFlow(last)) void open(last)
              else send({ type: 'PLAN' })
            }}
            onErase={erase}
            onBegin={(pace) => {
              pushGuard()
              begin(pace)
            }}
            onLanguage={speak}
          />
        )}
      </Frame>
    </SurroundingsContext>
  )
}
