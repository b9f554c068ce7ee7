import { assign, setup } from 'xstate'
import { type Fact, type Facts, type FactValue, type When, factValues, holds } from './facts.ts'
import type { Screen, Target } from './screen.ts'

/** Where a fact on a screen comes from. */
export interface Source {
  readonly publisher: string
  readonly address: `https://${string}` | `http://${string}`
  /** Day on which we checked it, as YYYY-MM-DD. */
  readonly checked: `${number}-${number}-${number}`
  /** What we could establish: the platform's own recent text, a good second hand, a thin one. */
  readonly confidence: 'high' | 'medium' | 'low'
  /** What it tells: how a law stands changes less often than menus, numbers and addresses. */
  readonly about: 'use' | 'law'
}

/** Makes the sources that were checked on one day: publisher, address, confidence. */
export const checkedOn =
  (checked: Source['checked'], about: Source['about'] = 'use') =>
  (publisher: string, address: Source['address'], confidence: Source['confidence']): Source => ({
    publisher,
    address,
    checked,
    confidence,
    about,
  })

/** Who learns the name of somebody who reports, so far as a fact says: nobody but the place, the person reported, or everybody. */
export type Learns = 'place' | 'other' | 'everybody' | 'unknown'

/** One procedure as a statechart. `screens` is its data, `machine` the same data for XState. */
export interface Flow {
  readonly id: string
  readonly screens: Readonly<Record<string, Screen>>
  readonly sources: Readonly<Record<string, Source>>
  readonly start: Target
  /** Of a place: who learns one's name by a report, and by a claim of copyright where the place has that way. */
  readonly learns?: { readonly report: Learns; readonly copyright?: Learns } | undefined
  readonly machine: ReturnType<typeof machineOf>
}

/** The chart's entry, left at once: it lets the first screen depend on facts. */
const ENTRY = '(start)'

const chart = setup({
  types: {
    input: {} as Facts,
    context: {} as Facts,
    events: {} as { type: string },
    meta: {} as Screen,
  },
  guards: {
    holds: ({ context }, when: When) => holds(context, when),
    /** Only what was really told counts as known; an assumption never skips a question. */
    knows: ({ context }, known: { fact: Fact; value: FactValue; when?: When }) =>
      context[known.fact] === known.value && holds(context, known.when ?? {}),
  },
  actions: {
    tell: assign((_, told: { fact: Fact; value: FactValue }) => ({ [told.fact]: told.value })),
  },
})

type Tell = { type: 'tell'; params: { fact: Fact; value: FactValue } }

function transitions(target: Target, tell?: Tell) {
  const ways = typeof target === 'string' ? [{ to: target }] : target
  return ways.map((way: { to: string; when?: When }) => ({
    target: way.to,
    guard: way.when && ({ type: 'holds', params: way.when } as const),
    actions: tell,
  }))
}

/** A question whose fact is known is passed by, as if it had been answered. */
function skips(screen: Screen) {
  if (screen.kind !== 'question' || !screen.tells) return []
  const fact = screen.tells
  return factValues[fact].flatMap((value) => {
    const target = screen.choices[value]
    if (!target) return []
    return transitions(target).map((way) => ({
      target: way.target,
      guard: { type: 'knows', params: { fact, value, when: way.guard?.params } } as const,
    }))
  })
}

function state(screen: Screen) {
  const tell = (choice: string): Tell | undefined =>
    screen.kind === 'question' && screen.tells
      ? { type: 'tell', params: { fact: screen.tells, value: choice as FactValue } }
      : undefined
  return {
    meta: screen,
    type: screen.kind === 'outcome' ? ('final' as const) : undefined,
    always: skips(screen),
    on: Object.fromEntries(
      Object.entries(screen.choices).map(([choice, to]) => [choice, transitions(to, tell(choice))]),
    ),
  }
}

function machineOf(id: string, screens: Readonly<Record<string, Screen>>, start: Target) {
  return chart.createMachine({
    id,
    context: ({ input }) => input,
    initial: ENTRY,
    states: {
      [ENTRY]: { always: transitions(start) },
      ...Object.fromEntries(Object.entries(screens).map(([name, screen]) => [name, state(screen)])),
    },
  })
}

/**
 * A flow from its screens. Targets and source ids are checked when compiling: a misspelt one is an error at
 * its line. The flow starts at its first screen unless `start` says otherwise.
 */
export function flow<const Name extends string, const Id extends string>(
  id: string,
  screens: Readonly<Record<Name, Screen<NoInfer<Name>, NoInfer<Id>>>>,
  options: {
    readonly sources: Readonly<Record<Id, Source>>
    readonly start?: Target<NoInfer<Name>>
    readonly learns?: Flow['learns']
  },
): Flow {
  const { start = Object.keys(screens)[0] ?? '', sources, learns } = options
  return { id, screens, sources, start, learns, machine: machineOf(id, screens, start) }
}
