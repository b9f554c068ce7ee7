import { initialTransition, transition } from 'xstate'
import { type Case, factsOf, standing } from '../../case/case.ts'
import type { Facts } from '../../chart/facts.ts'
import type { Flow } from '../../chart/flow.ts'

/**
 * How a screen or a choice stands to the answers: on the path, ahead of where they lead, or aside, which is only come to
 * after another answer earlier.
 */
export type Stand = 'path' | 'ahead' | 'aside'

/** One screen on the map. */
export interface Stop {
  readonly screen: string
  readonly stand: Stand
  /** The flow ends here. */
  readonly end: boolean
  /** Its place on the path; only screens on the path can be shown. */
  readonly index?: number
  readonly answer?: string
  /** Each choice, in the screen's order, with what it opens: several screens only where answers before it still decide. */
  readonly opens: Readonly<Record<string, readonly string[]>>
}

/** From one screen to another, with the choices that lead there. A road stands as the best of its choices does. */
export interface Road {
  readonly from: string
  readonly to: string
  readonly stand: Stand
  readonly choices: readonly { readonly choice: string; readonly stand: Stand }[]
}

/** A flow's chart as it is for one case. Stops in reading order: the path, then what is ahead, then what is aside. */
export interface Roads {
  readonly stops: readonly Stop[]
  readonly roads: readonly Road[]
}

interface State {
  readonly screen: string
  /** choice → key of the state that it leads to */
  readonly next: Readonly<Record<string, string>>
}
type States = ReadonlyMap<string, State>

const keyOf = (screen: string, facts: Facts) =>
  `${screen} ${JSON.stringify(Object.entries(facts).toSorted())}`

/** Every state that somebody with these facts may come to, by screen and facts; the first is where the flow begins. */
function statesOf(flow: Flow, facts: Facts): States {
  const found = new Map<string, State>()
  const [start] = initialTransition(flow.machine, facts)
  const visit = (snapshot: typeof start): string => {
    const screen = String(snapshot.value)
    const key = keyOf(screen, snapshot.context)
    if (found.has(key)) return key
    const next: Record<string, string> = {}
    found.set(key, { screen, next })
    for (const type of Object.keys(flow.screens[screen]?.choices ?? {}))
      if (snapshot.can({ type }))
        next[type] = visit(transition(flow.machine, snapshot, { type })[0])
    return key
  }
  visit(start)
  return found
}

const nextOf = (states: States, key: string) => states.get(key)?.next ?? {}

/** The keys of all states from one on. */
function from(states: States, key: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of Object.values(nextOf(states, key))) from(states, next, seen)
  return seen
}

const rank: Readonly<Record<Stand, number>> = { path: 0, ahead: 1, aside: 2 }
const best = (one: Stand, other: Stand) => (rank[one] <= rank[other] ? one : other)

/** Every screen of a flow that the facts of the case allow, and what each answer opens, by what was answered so far. */
export function roadsOf(flow: Flow, kept: Case): Roads {
  const { path } = standing(kept, flow)
  const states = statesOf(flow, factsOf(kept, flow.id))
  const [start = ''] = states.keys()

  const passed: string[] = []
  let at = start
  for (const { answer } of path) {
    passed.push(at)
    if (answer !== undefined) at = nextOf(states, at)[answer] ?? at
  }
  const ahead = from(states, at)
  const indices = new Map(path.map(({ screen }, index) => [screen, index]))

  const roads = new Map<string, { from: string; to: string; choices: Map<string, Stand> }>()
  const stands = new Map<string, Stand>()
  for (const [key, { screen, next }] of states) {
    const onPath = passed.indexOf(key)
    const stand: Stand = onPath >= 0 ? 'path' : ahead.has(key) ? 'ahead' : 'aside'
    stands.set(screen, best(stand, stands.get(screen) ?? stand))
    for (const [choice, to] of Object.entries(next)) {
      const target = states.get(to)?.screen ?? ''
      const name = `${screen} ${target}`
      const road = roads.get(name) ?? { from: screen, to: target, choices: new Map() }
      const taken = onPath >= 0 && path[onPath]?.answer === choice
      const way: Stand = taken ? 'path' : ahead.has(key) ? 'ahead' : 'aside'
      road.choices.set(choice, best(way, road.choices.get(choice) ?? way))
      roads.set(name, road)
    }
  }

  /** What a screen's choices open: from where it stands on the path, else from wherever it is come to as it stands. */
  const opensOf = (screen: string): Stop['opens'] => {
    const index = indices.get(screen)
    const own = index === undefined ? undefined : passed[index]
    const keys =
      own === undefined
        ? [...states.keys()].filter((key) => states.get(key)?.screen === screen)
        : [own]
    const near = keys.filter((key) => ahead.has(key))
    return Object.fromEntries(
      Object.keys(flow.screens[screen]?.choices ?? {}).map((choice) => {
        const targets = (near.length > 0 ? near : keys).flatMap((key) => {
          const to = states.get(nextOf(states, key)[choice] ?? '')
          return to ? [to.screen] : []
        })
        return [choice, [...new Set(targets)]]
      }),
    )
  }

  const lines = [...roads.values()].map(({ choices, ...road }) => {
    const named = [...choices].map(([choice, stand]) => ({ choice, stand }))
    return { ...road, choices: named, stand: named.map(({ stand }) => stand).reduce(best) }
  })
  const order = inOrder(states.get(start)?.screen ?? '', lines)
  const stops = order.map((screen): Stop => {
    const index = indices.get(screen)
    const answer = index === undefined ? undefined : path[index]?.answer
    return {
      screen,
      stand: stands.get(screen) ?? 'aside',
      end: flow.screens[screen]?.kind === 'outcome',
      ...(index !== undefined && { index }),
      ...(answer !== undefined && { answer }),
      opens: opensOf(screen),
    }
  })
  return { stops: stops.toSorted((a, b) => rank[a.stand] - rank[b.stand]), roads: lines }
}

/** Screens so that each stands before those that it opens, and what a first choice opens before what others do. */
function inOrder(start: string, roads: readonly Road[]): string[] {
  const done = new Set<string>()
  const order: string[] = []
  const visit = (screen: string) => {
    if (done.has(screen)) return
    done.add(screen)
    for (const road of roads.filter(({ from }) => from === screen).toReversed()) visit(road.to)
    order.unshift(screen)
  }
  visit(start)
  return order
}
