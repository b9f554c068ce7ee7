import { assign, setup } from 'xstate'

interface Where {
  readonly flow: string
  /** Which screen of the flow's path is shown, counted from 0. */
  readonly cursor: number
}
export type VisitInput = Where & { readonly at: 'cover' | 'plan' | 'flow' | 'help' }
export type VisitEvent =
  | { type: 'OPEN'; flow: string; cursor: number }
  | { type: 'SHOW'; cursor: number }
  | { type: 'BACK' }
  | { type: 'PLAN' }
  | { type: 'HELP' }
  | { type: 'CLOSE' }
  | { type: 'ERASED' }

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
  initial: 'walking',
  on: { ERASED: { target: '.walking.cover', actions: { type: 'open', params: start } } },
  states: {
    walking: {
      initial: 'entering',
      on: {
        OPEN: { target: '.flow', actions: { type: 'open', params: ({ event }) => event } },
        PLAN: '.plan',
        HELP: 'help',
      },
      states: {
        entering: {
          always: [
            { guard: { type: 'begins', params: 'flow' }, target: 'flow' },
            { guard: { type: 'begins', params: 'plan' }, target: 'plan' },
            { guard: { type: 'begins', params: 'help' }, target: '#visit.help' },
            { target: 'cover' },
          ],
        },
        cover: {},
        plan: {},
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
    help: { on: { BACK: 'walking.last', CLOSE: 'walking.last' } },
  },
})
