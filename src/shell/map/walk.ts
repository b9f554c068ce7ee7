import type { Rect } from './layout.ts'
import type { Roads } from './roads.ts'

/** The screens from the flow's first to the one at hand, each opened by the one before. */
export type Trail = readonly string[]

/** A way to a screen from the start: along the path as far as it goes, then what lies ahead, and only then aside. */
export function trailTo({ stops, roads }: Roads, screen: string): Trail {
  const into = roads.filter(({ to }) => to === screen)
  const road =
    into.find(({ stand }) => stand === 'path') ??
    into.find(({ stand }) => stand === 'ahead') ??
    into[0]
  if (!road || screen === stops[0]?.screen) return [screen]
  return [...trailTo({ stops, roads }, road.from), screen]
}

/** The screens that one opens: first the one that its answer opened, then by its choices' order. */
const opened = ({ stops, roads }: Roads, screen: string | undefined): string[] => {
  const stop = stops.find((one) => one.screen === screen)
  const order = Object.keys(stop?.opens ?? {})
  const nth = (choices: readonly { readonly choice: string }[]) =>
    Math.min(...choices.map(({ choice }) => order.indexOf(choice)))
  const out = roads.filter(({ from }) => from === screen)
  return out
    .toSorted(
      (a, b) =>
        Number(b.stand === 'path') - Number(a.stand === 'path') || nth(a.choices) - nth(b.choices),
    )
    .map(({ to }) => to)
}

/**
 * Where an arrow key leads: down along an answer, up the way one came, left and right among what the screen before opens.
 * Nothing where the key is no arrow; the same trail where the drawing ends.
 */
export function walked(
  roads: Roads,
  boxes: Readonly<Record<string, Rect>>,
  trail: Trail,
  key: string,
): Trail | undefined {
  const at = trail.at(-1)
  switch (key) {
    case 'ArrowDown': {
      const [next] = opened(roads, at)
      return next === undefined ? trail : [...trail, next]
    }
    case 'ArrowUp':
      return trail.length > 1 ? trail.slice(0, -1) : trail
    case 'ArrowLeft':
    case 'ArrowRight': {
      const beside = opened(roads, trail.at(-2)).toSorted((a, b) => {
        const [one, other] = [boxes[a], boxes[b]]
        return one && other ? one.left - other.left || one.top - other.top : 0
      })
      const index = beside.indexOf(at ?? '') + (key === 'ArrowLeft' ? -1 : 1)
      const next = index < 0 ? undefined : beside[index]
      return next === undefined ? trail : [...trail.slice(0, -1), next]
    }
    default:
      return undefined
  }
}
