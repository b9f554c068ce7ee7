import { assign, setup } from 'xstate'

/** Milliseconds without a touch before something is said, and how long it is then said before the end. */
export interface IdleTimes {
  readonly quiet: number
  readonly warning: number
}

interface Seen {
  readonly times: IdleTimes
  /** By the clock on the wall, so that a machine that slept ends at once when it wakes. */
  readonly touched: number
  readonly now: number
}

const since = ({ touched }: Seen) => Date.now() - touched
const isOver = (seen: Seen) => since(seen) >= seen.times.quiet + seen.times.warning

/**
 * A screen that nobody touches. `TOUCH` begins the time anew, also while the warning stands and as often as one likes; `LOOK` looks at
 * the clock, as it does by itself each second. In `over` it ends.
 */
export const idle = setup({
  types: {
    context: {} as Seen,
    input: {} as IdleTimes,
    events: {} as { type: 'TOUCH' } | { type: 'LOOK' },
  },
  actions: {
    // A clock that was set back must not leave the screen open for as long.
    look: assign(({ context }) => ({
      now: Date.now(),
      touched: Math.min(context.touched, Date.now()),
    })),
    touch: assign(() => ({ touched: Date.now(), now: Date.now() })),
  },
  guards: {
    isOver: ({ context }) => isOver(context),
    isQuiet: ({ context }) => since(context) >= context.times.quiet,
  },
}).createMachine({
  id: 'idle',
  context: ({ input }) => ({ times: input, touched: Date.now(), now: Date.now() }),
  initial: 'watching',
  on: {
    // Who touches the screen after the time was over may be the next person.
    TOUCH: [
      { guard: 'isOver', target: '.over' },
      { target: '.watching', actions: 'touch' },
    ],
    LOOK: { target: '.watching', actions: 'look' },
  },
  states: {
    watching: {
      always: [
        { guard: 'isOver', target: 'over' },
        { guard: 'isQuiet', target: 'warning' },
      ],
      after: { 1000: { target: 'watching', reenter: true, actions: 'look' } },
    },
    warning: {
      always: { guard: 'isOver', target: 'over' },
      after: { 1000: { target: 'warning', reenter: true, actions: 'look' } },
    },
    // Nothing brings it back.
    over: { on: { TOUCH: {}, LOOK: {} } },
  },
})

/** Seconds that are left before the end, rounded up. */
export const secondsLeft = ({ times, touched, now }: Seen): number =>
  Math.max(0, Math.ceil((touched + times.quiet + times.warning - now) / 1000))
