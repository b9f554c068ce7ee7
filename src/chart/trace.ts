import { initialTransition, transition } from 'xstate'
import type { Facts } from './facts.ts'
import type { Flow } from './flow.ts'

/** What the person answered in one flow: screen name to choice. */
export type Answers = Readonly<Record<string, string>>

export interface Step {
  readonly screen: string
  readonly answer?: string
}

/** Where answers lead: the screens passed, then the one that waits for an answer (or ends the flow). */
export interface Trace {
  readonly path: readonly Step[]
  readonly screen: string
  readonly done: boolean
  /** The facts given, with those that the answers on the path tell. */
  readonly facts: Facts
  /** Screens still ahead if each next one is answered by its first choice: "step n of about m". */
  readonly ahead: number
}

/**
 * Walks a flow along remembered answers until a screen has no valid one. Answers that do not fit are passed over,
 * never trusted; the chart is acyclic, so the walk ends. `facts` must not hold what this flow itself tells.
 */
export function trace(flow: Flow, facts: Facts, answers: Answers): Trace {
  const { machine } = flow
  const path: Step[] = []
  let [snapshot] = initialTransition(machine, facts)
  const screen = () => String(snapshot.value)

  while (snapshot.status === 'active') {
    const answer = Object.hasOwn(answers, screen()) ? answers[screen()] : undefined
    if (answer === undefined || !snapshot.can({ type: answer })) break
    path.push({ screen: screen(), answer })
    ;[snapshot] = transition(machine, snapshot, { type: answer })
  }
  const reached = screen()
  path.push({ screen: reached })
  const { status, context } = snapshot

  let ahead = 0
  while (snapshot.status === 'active') {
    const first = Object.keys(flow.screens[screen()]?.choices ?? {})[0]
    if (first === undefined || !snapshot.can({ type: first })) break
    ;[snapshot] = transition(machine, snapshot, { type: first })
    ahead++
  }
  return { path, screen: reached, done: status === 'done', facts: context, ahead }
}
