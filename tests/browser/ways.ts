import type { Facts } from '../../src/chart/facts.ts'
import type { Flow } from '../../src/chart/flow.ts'
import { type Answers, trace } from '../../src/chart/trace.ts'
import { factsGiven } from '../charts.ts'

export interface Way {
  readonly facts: Facts
  readonly answers: Answers
}

/** The fewest answers to each screen that can be reached under the given facts. */
export function waysUnder(flow: Flow, facts: Facts): Map<string, Way> {
  const found = new Map<string, Way>()
  const seen = new Set<string>()
  const waiting: Answers[] = [{}]
  for (const answers of waiting) {
    const { screen, facts: known } = trace(flow, facts, answers)
    const state = `${screen} ${JSON.stringify(known)}`
    if (seen.has(state)) continue
    seen.add(state)
    if (!found.has(screen)) found.set(screen, { facts, answers })
    for (const choice of Object.keys(flow.screens[screen]?.choices ?? {}))
      waiting.push({ ...answers, [screen]: choice })
  }
  return found
}

/** For every screen of a flow the facts and the fewest answers that lead to it; an adult's way where there is one. */
export function waysTo(flow: Flow): ReadonlyMap<string, Way> {
  const all = new Map<string, Way>()
  const screens = Object.keys(flow.screens).length
  const weight = (facts: Facts) => Object.keys(facts).length - (facts.age === 'adult' ? 1.5 : 0)
  for (const facts of factsGiven(flow).toSorted((a, b) => weight(a) - weight(b))) {
    for (const [screen, way] of waysUnder(flow, facts)) if (!all.has(screen)) all.set(screen, way)
    if (all.size === screens) break
  }
  return all
}
