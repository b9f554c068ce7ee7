import type { Facts } from '../src/chart/facts.ts'
import type { Flow } from '../src/chart/flow.ts'
import { combinations, explore, factsRead } from './charts.ts'

/** One walk through a flow: the facts it starts from and the choices made, screen by screen, to an outcome. */
export interface Walk {
  readonly facts: Facts
  readonly steps: readonly { readonly screen: string; readonly choice: string }[]
  readonly end: string
}

const known = new WeakMap<Flow, readonly Walk[]>()

/**
 * Few walks that together take every choice of every screen: each goes on from the start by choices not yet taken,
 * until all have been, over every combination of facts that shows new screens.
 */
export function walksOf(flow: Flow): readonly Walk[] {
  const before = known.get(flow)
  if (before) return before
  const walks: Walk[] = []
  const taken = new Set<string>()
  for (const facts of combinations(factsRead(flow))) {
    const nodes = explore(flow, facts)
    const [start] = nodes.keys()
    const open = (key: string, seen = new Set<string>()): boolean => {
      if (seen.has(key)) return false
      seen.add(key)
      const node = nodes.get(key)
      return (
        node !== undefined &&
        Object.entries(node.next).some(
          ([choice, next]) =>
            !taken.has(`${node.screen} ${choice} ${nodes.get(next)?.screen}`) || open(next, seen),
        )
      )
    }
    if (start === undefined) continue
    while (open(start)) {
      const steps: { screen: string; choice: string }[] = []
      let key: string = start
      for (let node = nodes.get(key); node && !node.done; node = nodes.get(key)) {
        const ways = Object.entries(node.next)
        const at = node.screen
        const line = ([choice, next]: [string, string]) =>
          `${at} ${choice} ${nodes.get(next)?.screen}`
        const way =
          ways.find((found) => !taken.has(line(found))) ??
          ways.find(([, next]) => open(next)) ??
          ways[0]
        if (!way) break
        taken.add(line(way))
        steps.push({ screen: at, choice: way[0] })
        key = way[1]
      }
      walks.push({ facts, steps, end: nodes.get(key)?.screen ?? '' })
    }
  }
  known.set(flow, walks)
  return walks
}
