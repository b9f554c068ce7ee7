import { answered, emptyCase, noted, standing } from '../src/case/case.ts'
import { placesWith, planOf } from '../src/case/plan.ts'
import type { Facts } from '../src/chart/facts.ts'
import type { Flow } from '../src/chart/flow.ts'
import { isPlace, places } from '../src/shell/places.ts'
import { flows } from './charts.ts'

export type Pace = 'whole' | 'quick' | 'links'

/** The most screens that may stand between the cover and the screen that opens the report, that one counted. */
export const budgets: Readonly<Record<Pace, number>> = {
  whole: 12,
  quick: 8,
  links: 8,
}

/** Whose way is counted: an adult, for their own images, which are online. Else the first choice is taken. */
const told: Facts = { who: 'me', age: 'adult', happened: 'online' }

/** The names of the screens after the cover, up to and including the first that opens the report of this place. */
export function journey(place: string, pace: Pace): string[] {
  const seen: string[] = []
  const chart = (id: string) => {
    const found = flows.find(({ entry }) => entry.id === id)
    if (!found) throw new Error(`no flow ${id}`)
    return found.flow
  }
  const intake = chart('intake')
  let kept = answered(emptyCase, intake, 'pace', pace, '')
  kept = noted(kept, 'intake', 'where', 'places', place)

  /** Walks a flow to its end, or to the report; true when it came there. */
  const walk = (flow: Flow): boolean => {
    for (;;) {
      const { screen: name } = standing(kept, flow)
      const screen = flow.screens[name]
      if (!screen || (screen.kind === 'outcome' && screen.goesOn)) return false
      seen.push(`${flow.id}/${name}`)
      if ('reports' in screen && screen.reports) return true
      const known = screen.kind === 'question' && screen.tells ? told[screen.tells] : undefined
      const choice = known ?? Object.keys(screen.choices)[0]
      if (choice === undefined) return false
      kept = answered(kept, flow, name, choice, '')
    }
  }

  walk(intake)
  // Who comes with links has one of this place.
  const linked = pace === 'links' ? [place] : []
  const plan = planOf(kept, places, linked)
  // The quick ways go from the intake to the first place at once; the whole way shows the plan and begins with proof.
  if (pace === 'whole') seen.push('plan')
  const next = pace === 'whole' ? plan : plan.filter((id) => placesWith(kept, linked).includes(id))
  if (!next.some((id) => walk(chart(id)))) throw new Error(`${place} has no report on this way`)
  return seen
}

/** Every place that takes reports, with its whole and its quick way. */
export const journeys = places
  .filter(({ id }) => isPlace(id))
  .map(({ id }) => ({
    id,
    whole: journey(id, 'whole'),
    quick: journey(id, 'quick'),
    links: journey(id, 'links'),
  }))
