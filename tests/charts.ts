import { getAdjacencyMap } from 'xstate/graph'
import { type Entry, catalogue } from '../flows/catalogue.ts'
import { charts } from '../flows/charts.ts'
import intake from '../flows/intake.ts'
import { type Fact, type Facts, type FactValue, type When, factValues } from '../src/chart/facts.ts'
import type { Flow } from '../src/chart/flow.ts'
import type { Target, Way } from '../src/chart/screen.ts'

export type Loaded = { readonly entry: Entry; readonly flow: Flow }

/** Every flow of the catalogue, loaded. */
export const flows: readonly Loaded[] = catalogue.map((entry) => {
  const flow = [intake, ...charts].find(({ id }) => id === entry.id)
  if (!flow) throw new Error(`no chart for ${entry.id}`)
  return { entry, flow }
})

export const waysOf = (target: Target): readonly Way[] =>
  typeof target === 'string' ? [{ to: target }] : target

const factsOf = (when: When | undefined) => Object.keys(when ?? {}) as Fact[]

/** The facts on which a flow's ways depend, or that its questions tell. */
export function factsRead(flow: Flow): Fact[] {
  const screens = Object.values(flow.screens)
  const targets = [flow.start, ...screens.flatMap((screen) => Object.values(screen.choices))]
  const guarded = targets.flatMap((target) => waysOf(target).flatMap((way) => factsOf(way.when)))
  const told = screens.flatMap((screen) =>
    screen.kind === 'question' && screen.tells ? [screen.tells] : [],
  )
  return [...new Set([...guarded, ...told])]
}

/** Every combination of values of the facts, each also left unsaid. */
export function combinations(facts: readonly Fact[]): Facts[] {
  return facts.reduce<Facts[]>(
    (so_far, fact) =>
      so_far.flatMap((combination) => [
        combination,
        ...factValues[fact].map((value: FactValue) => ({ ...combination, [fact]: value })),
      ]),
    [{}],
  )
}

/** What may be known when a flow begins. The first questions tell the facts themselves: before them only the page has told anything. */
export const factsGiven = (flow: Flow): readonly Facts[] =>
  flow.id === 'intake' ? [{}, { setting: 'organisation' }] : combinations(factsRead(flow))

export interface Node {
  readonly screen: string
  readonly facts: Facts
  readonly next: Readonly<Record<string, string>>
  readonly done: boolean
}

/** The states of a flow under given facts, keyed by state and context, with where each choice leads. */
export function explore(flow: Flow, facts: Facts): ReadonlyMap<string, Node> {
  const map = getAdjacencyMap(flow.machine, {
    input: facts,
    filterEvents: (state, event) => state.can(event),
  })
  const key = (state: { value: unknown; context: Facts }) =>
    `${String(state.value)} ${JSON.stringify(state.context)}`
  return new Map(
    Object.values(map).map(({ state, transitions }) => [
      key(state),
      {
        screen: String(state.value),
        facts: state.context,
        done: state.status === 'done',
        next: Object.fromEntries(
          Object.values(
            transitions as Record<string, { event: { type: string }; state: typeof state }>,
          ).map((taken) => [taken.event.type, key(taken.state)]),
        ),
      },
    ]),
  )
}
