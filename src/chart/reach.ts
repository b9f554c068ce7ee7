import { type Facts, holds } from './facts.ts'
import type { Flow } from './flow.ts'
import type { Target } from './screen.ts'

/** Whether a condition could still hold: it does, or asks for a fact that is not known. */
const may = (facts: Facts, way: Exclude<Target, string>[number]) =>
  way.when === undefined ||
  holds(facts, way.when) ||
  Object.keys(way.when).some((fact) => facts[fact as keyof Facts] === undefined && fact !== 'age')

/** The screens of a flow that somebody with these facts may come to, whatever they answer. */
export function reach(flow: Flow, facts: Facts): ReadonlySet<string> {
  const seen = new Set<string>()
  const follow = (target: Target): void => {
    const ways = typeof target === 'string' ? [{ to: target }] : target
    for (const way of ways) {
      if (!may(facts, way)) continue
      if (!seen.has(way.to)) {
        seen.add(way.to)
        for (const next of Object.values(flow.screens[way.to]?.choices ?? {})) follow(next)
      }
      // The first way that surely holds is the one taken.
      if (way.when === undefined || holds(facts, way.when)) break
    }
  }
  follow(flow.start)
  return seen
}
