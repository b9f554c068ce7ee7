import { useMachine } from '@xstate/react'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { placed } from '../case/beside.ts'
import { answered, standing } from '../case/case.ts'
import type { Content } from '../case/record.ts'
import type { FactValue } from '../chart/facts.ts'
import type { Found, Way } from '../keep/keeping.ts'
import { catchBack } from '../visit/history.ts'
import { beforeLeaving } from '../visit/leave.ts'
import { policy } from '../visit/policy.ts'
import { visit, type VisitInput } from '../visit/visit.ts'
import { following } from './following.ts'
import { keep, placeHere, today } from './keep.ts'
import { dropPin } from './keeping/pins.ts'
import { flowNow, loadEverything, loadFlow } from './load.ts'
import { useCurtain } from './useCurtain.ts'
import { useNews } from './useNews.ts'
import { whereKept } from './whereKept.ts'

type Pace = FactValue<'pace'>

const caseNow = () => keep.store.getState()

/** Which answer to "how do we keep this" stands for each way. */
const answerOf: Readonly<Record<Way, string>> = {
  memory: 'nothing',
  device: 'here',
  locked: 'locked',
}

/** A sitting: where one is in it, and what can be done there. */
export type Sat = ReturnType<typeof useSitting>

/** The visit's chart at work: where one is, and everything that can be done there. */
export function useSitting(input: VisitInput) {
  const { t } = useTranslation()
  const [state, send] = useMachine(visit, { input })
  const [status, setStatus] = useNews()
  const { flow: flowId, cursor } = state.context
  const shows = (at: 'plan' | 'flow' | 'cover' | 'keeping' | 'unlock' | 'file' | 'taking') =>
    state.matches({ place: { walking: at } })
  const hidden = state.matches({ curtain: 'closed' })

  const open = async (id: string, wanted?: number) => {
    try {
      const last = standing(caseNow(), await loadFlow(id)).path.length - 1
      send({ type: 'OPEN', flow: id, cursor: Math.min(wanted ?? last, last) })
    } catch {
      setStatus(t('cover.no-network'))
    }
  }
  /** Back to where the case that is open says one was. */
  const toWhereKept = async () => {
    const where = await whereKept()
    if (where.at === 'flow') send({ type: 'OPEN', flow: where.flow, cursor: where.cursor })
    else send({ type: where.at === 'plan' ? 'PLAN' : 'BACK' })
  }
  /** From choosing a passphrase: done, or back to the question that led there. */
  const unlockedAgain = (done: boolean) => {
    send({ type: 'CLOSE' })
    if (!done && flowId === 'intake') send({ type: 'SHOW', cursor: Math.max(0, cursor - 1) })
  }
  const back = useEffectEvent(() => {
    const intake = flowNow('intake')
    if (hidden) return
    if (state.matches({ place: 'lock' })) unlockedAgain(false)
    else if (shows('plan') && intake)
      void open('intake', standing(caseNow(), intake).path.length - 2)
    else send({ type: 'BACK' })
  })
  const begin = (pace: Pace) => {
    const intake = flowNow('intake')
    if (!intake) return
    keep.change((kept) => answered(kept, intake, 'pace', pace, today()))
    void open('intake', pace === 'whole' && shows('plan') ? undefined : 1)
  }
  /** The way of keeping as the answer that it is. */
  const noteWay = (way: Way) => {
    const intake = flowNow('intake')
    if (intake) keep.change((kept) => answered(kept, intake, 'keep', answerOf[way], today()))
  }

  const actions = {
    open: (id: string) => void open(id),
    begin,
    noteWay,
    resume: () =>
      void (async () => {
        setStatus(undefined)
        if (keep.keeping.getState().way === 'memory') await keep.resume()
        placeHere()
        await toWhereKept()
      })(),
    unlocked: () => {
      setStatus(undefined)
      placeHere()
      void toWhereKept()
    },
    /** From the first question about the person on; how it is kept is changed from the plan itself. */
    change: () => {
      const intake = flowNow('intake')
      const path = intake ? standing(caseNow(), intake).path : []
      void open('intake', path.findIndex(({ screen }) => screen === 'keep') + 1)
    },
    goOn: async () => {
      const next = await following(flowId)
      if (next) await open(next)
      else send({ type: 'PLAN' })
    },
    /** After an answer: the one about keeping is carried out. */
    settle: (screen: string, choice: string) => {
      if (flowId !== 'intake' || screen !== 'keep') return
      if (choice === 'locked' && policy.keeps) send({ type: 'LOCK' })
      else void keep.use(choice === 'here' && policy.keeps ? 'device' : 'memory')
    },
    lockDone: () => {
      noteWay('locked')
      unlockedAgain(true)
    },
    lockBack: () => unlockedAgain(false),
    erase: () => {
      const gone = keep.erase()
      dropPin()
      setStatus(t(gone ? 'plan.erased' : 'plan.not-erased'))
      send({ type: 'GONE' })
    },
    /** Prepares erasing as part of leaving, which follows. */
    eraseOnLeaving: () => void beforeLeaving(() => void keep.erase()),
    takeFile: async (content: Content) => {
      await keep.replace({ ...content, state: placed(content.state, policy.shared) })
      send({ type: 'PLAN' })
    },
    speak: (language: string) => {
      keep.change((kept) => ({ ...kept, language }))
      void loadEverything(caseNow().second)
    },
    shut: () => {
      dropPin()
      keep.shut()
    },
  }

  const gone = useEffectEvent((found: Found) => {
    dropPin()
    send({ type: 'GONE' })
    setStatus(t(found === 'none' ? 'plan.erased' : 'cover.shut'))
  })
  useEffect(
    () =>
      keep.keeping.subscribe((now, before) => {
        if (now.shut > before.shut) gone(now.found)
      }),
    [],
  )

  useEffect(() => void loadEverything(caseNow().second), [])
  useEffect(() => catchBack(() => back()), [])
  useCurtain(() => send({ type: 'HIDE' }))

  const inFlow = shows('flow')
  const inPlan = shows('plan')
  const flow = flowNow(flowId)
  useEffect(() => {
    if (!inPlan && !inFlow) return
    const screen = flow && standing(caseNow(), flow).path[cursor]?.screen
    keep.change((kept) => ({ ...kept, at: inFlow && screen ? { flow: flowId, screen } : {} }))
  }, [inPlan, inFlow, flow, flowId, cursor])

  return { state, send, shows, hidden, status, actions, flow, cursor }
}
