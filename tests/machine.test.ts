import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createActor } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { answered, emptyCase, noted, standing } from '../src/case/case.ts'
import { openKeep } from '../src/keep/store.ts'
import { visit, type VisitEvent } from '../src/visit/visit.ts'
import { fakeStorage } from './browserStorage.ts'
import { flows } from './charts.ts'

const events: VisitEvent[] = [
  { type: 'OPEN', flow: 'snapchat', cursor: 1 },
  { type: 'SHOW', cursor: 2 },
  { type: 'BACK' },
  { type: 'PLAN' },
  { type: 'HELP' },
  { type: 'CLOSE' },
  { type: 'KEEPING' },
  { type: 'LOCK' },
  { type: 'LOG' },
  { type: 'AFTER' },
  { type: 'PAPERS' },
  { type: 'PAUSE' },
  { type: 'HAND_OVER' },
  { type: 'UNLOCK' },
  { type: 'FILE' },
  { type: 'HIDE' },
  { type: 'SHOW_AGAIN' },
  { type: 'GONE' },
]
const input = { at: 'cover', flow: 'intake', cursor: 0 } as const
const places = ['cover', 'unlock', 'file', 'plan', 'keeping', 'flow'] as const

const states = Object.values(
  getAdjacencyMap(visit, {
    input,
    events,
    serializeState: ({ value, context, historyValue }) =>
      JSON.stringify([value, context, Object.values(historyValue).map((nodes) => nodes[0]?.key)]),
  }),
).map(({ state }) => state)

describe('State machine', () => {
  it('every state reachable', () => {
    for (const curtain of ['open', 'closed'] as const) {
      for (const place of places)
        expect(
          states.some((state) => state.matches({ curtain, place: { walking: place } })),
          `${place}, curtain ${curtain}`,
        ).toBe(true)
      for (const place of ['help', 'lock', 'log', 'after', 'papers', 'pause', 'handover'] as const)
        expect(
          states.some((state) => state.matches({ curtain, place })),
          `${place}, curtain ${curtain}`,
        ).toBe(true)
    }
  })

  it('every state has help and back, and can be hidden and shown; the way out stands on all (see Exit)', () => {
    for (const state of states) {
      const name = JSON.stringify(state.value)
      if (state.matches({ curtain: 'open' })) expect(state.can({ type: 'HIDE' }), name).toBe(true)
      else expect(state.can({ type: 'SHOW_AGAIN' }), name).toBe(true)
      if (!state.matches({ place: 'help' })) expect(state.can({ type: 'HELP' }), name).toBe(true)
      // Before the cover lies nothing of ours; from the plan one goes back into the first questions.
      const first = state.matches({ place: { walking: 'cover' } })
      const fromPlan = state.matches({ place: { walking: 'plan' } })
      if (!first)
        expect(
          state.can(fromPlan ? { type: 'OPEN', flow: 'intake', cursor: 1 } : { type: 'BACK' }),
          name,
        ).toBe(true)
    }
  })

  it('random walks never break, and Back alone always ends at the cover or the plan', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 60 }), (walk) => {
        const actor = createActor(visit, { input })
        actor.start()
        for (const event of walk) {
          actor.send(event)
          const { status, context } = actor.getSnapshot()
          expect(status).toBe('active')
          expect(context.cursor).toBeGreaterThanOrEqual(0)
        }
        for (let presses = 0; presses < 8; presses++) actor.send({ type: 'BACK' })
        const end = actor.getSnapshot()
        expect(
          ['cover', 'plan'].some((at) => end.matches({ place: { walking: at as 'cover' } })),
        ).toBe(true)
      }),
      { numRuns: 2_000, seed: 20261124 },
    )
  })

  describe('save, reload, restore', () => {
    beforeEach(() => void fakeStorage())
    afterEach(() => vi.unstubAllGlobals())

    it('equals, after random walks through all flows', async () => {
      const moves = fc.array(
        fc.record({
          flow: fc.constantFrom(...flows.map(({ flow }) => flow)),
          pick: fc.nat(4),
          typed: fc.string({ maxLength: 40 }),
        }),
        { minLength: 1, maxLength: 60 },
      )
      await fc.assert(
        fc.asyncProperty(moves, async (walk) => {
          localStorage.removeItem('leidraad')
          localStorage.removeItem('leidraad-2')
          const keep = openKeep('test')
          await keep.use('device')
          for (const { flow, pick, typed } of walk) {
            const { screen } = standing(keep.store.getState(), flow)
            const here = flow.screens[screen]
            const choices = Object.keys(here?.choices ?? {})
            const choice = choices[pick % choices.length]
            if (here?.kind === 'collect')
              for (const field of Object.keys(here.fields))
                keep.change((kept) => noted(kept, flow.id, screen, field, typed))
            if (choice) keep.change((kept) => answered(kept, flow, screen, choice, '2026-11-24'))
            keep.change((kept) => ({ ...kept, at: { flow: flow.id, screen } }))
          }
          const again = openKeep('test')
          await again.resume()
          expect(again.store.getState()).toEqual({ ...emptyCase, ...keep.store.getState() })
          for (const { flow } of flows)
            expect(standing(again.store.getState(), flow)).toEqual(
              standing(keep.store.getState(), flow),
            )
        }),
        { numRuns: 200, seed: 20261124 },
      )
    })
  })
})
