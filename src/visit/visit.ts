import { assign, raise, setup } from 'xstate'

interface Where {
  readonly flow: string
  /** Which screen of the flow's path is shown, counted from 0. */
  readonly cursor: number
}
export type VisitInput = Where & {
  readonly at: 'cover' | 'plan' | 'flow' | 'help' | 'unlock' | 'file' | 'taking'
}
export type VisitEvent =
  | { type: 'OPEN'; flow: string; cursor: number }
  | { type: 'SHOW'; cursor: number }
  | { type: 'BACK' }
  | { type: 'PLAN' }
  | { type: 'HELP' }
  | { type: 'CLOSE' }
  /** To the log of links. */
  | { type: 'LOG' }
  /** To what comes after the reports. */
  | { type: 'AFTER' }
  /** Stopping for now. */
  | { type: 'PAUSE' }
  /** To the papers for the police. */
  | { type: 'PAPERS' }
  /** To taking the case along to another device. */
  | { type: 'HAND_OVER' }
  /** To how the case is kept. */
  | { type: 'KEEPING' }
  /** To choosing a passphrase; from an answer, or from how the case is kept. */
  | { type: 'LOCK' }
  /** To the passphrase by which what is kept here is opened. */
  | { type: 'UNLOCK' }
  /** To opening a file. */
  | { type: 'FILE' }
  /** Nothing is shown until `SHOW_AGAIN`; where one was stays as it is. */
  | { type: 'HIDE' }
  | { type: 'SHOW_AGAIN' }
  /** The case is no longer open here: erased, or shut away. */
  | { type: 'GONE' }

const start = { flow: 'intake', cursor: 0 }

/**
 * One sitting, from the cover on. It knows which flow is open and which screen of its path is shown; what the path is, the
 * answers tell. Back never leaves: it goes to the screen before, then to where the flow was opened from.
 */
export const visit = setup({
  types: { context: {} as VisitInput, input: {} as VisitInput, events: {} as VisitEvent },
  actions: {
    open: assign((_, { flow, cursor }: Where) => ({ flow, cursor })),
    show: assign((_, cursor: number) => ({ cursor })),
  },
  guards: {
    begins: ({ context }, at: VisitInput['at']) => context.at === at,
    hasBefore: ({ context }) => context.cursor > 0,
    inIntake: ({ context }) => context.flow === 'intake',
  },
}).createMachine({
  id: 'visit',
  context: ({ input }) => input,
  type: 'parallel',
  states: {
    place: {
      initial: 'walking',
      on: {
        GONE: { target: '.walking.cover', actions: { type: 'open', params: start } },
        OPEN: { target: '.walking.flow', actions: { type: 'open', params: ({ event }) => event } },
        PLAN: '.walking.plan',
        HELP: '.help',
      },
      states: {
        walking: {
          initial: 'entering',
          on: {
            LOCK: 'lock',
            LOG: 'log',
            AFTER: 'after',
            PAPERS: 'papers',
            PAUSE: 'pause',
            HAND_OVER: 'handover',
          },
          states: {
            entering: {
              always: [
                { guard: { type: 'begins', params: 'flow' }, target: 'flow' },
                { guard: { type: 'begins', params: 'plan' }, target: 'plan' },
                {
                  guard: { type: 'begins', params: 'help' },
                  // By way of the cover, so that closing help leads there.
                  target: 'cover',
                  actions: raise({ type: 'HELP' }),
                },
                { guard: { type: 'begins', params: 'unlock' }, target: 'unlock' },
                { guard: { type: 'begins', params: 'file' }, target: 'file' },
                { guard: { type: 'begins', params: 'taking' }, target: 'taking' },
                { target: 'cover' },
              ],
            },
            cover: { on: { UNLOCK: 'unlock', FILE: 'file' } },
            unlock: { on: { BACK: 'cover' } },
            file: { on: { BACK: 'cover' } },
            /** A case that is handed over from another device comes in. */
            taking: { on: { BACK: 'cover' } },
            plan: { on: { KEEPING: 'keeping' } },
            keeping: { on: { BACK: 'plan' } },
            flow: {
              on: {
                SHOW: { actions: { type: 'show', params: ({ event }) => event.cursor } },
                BACK: [
                  {
                    guard: 'hasBefore',
                    actions: { type: 'show', params: ({ context }) => context.cursor - 1 },
                  },
                  { guard: 'inIntake', target: 'cover' },
                  { target: 'plan' },
                ],
              },
            },
            last: { type: 'history', target: 'cover' },
          },
        },
        lock: {
          on: {
            BACK: 'walking.last',
            CLOSE: 'walking.last',
            // The answer that led here was the last of its screen.
            SHOW: { actions: { type: 'show', params: ({ event }) => event.cursor } },
          },
        },
        help: { on: { BACK: 'walking.last', CLOSE: 'walking.last' } },
        after: { on: { BACK: 'walking.plan', CLOSE: 'walking.plan' } },
        pause: {
          on: {
            BACK: 'walking.last',
            CLOSE: 'walking.last',
            KEEPING: 'walking.keeping',
            HAND_OVER: 'handover',
          },
        },
        papers: { on: { BACK: 'walking.plan', CLOSE: 'walking.plan' } },
        handover: { on: { BACK: 'walking.last', CLOSE: 'walking.last' } },
        log: { on: { BACK: 'walking.last', CLOSE: 'walking.last' } },
      },
    },
    curtain: {
      initial: 'open',
      states: {
        open: { on: { HIDE: 'closed' } },
        closed: { on: { SHOW_AGAIN: 'open', GONE: 'open' } },
      },
    },
  },
})
