import { fill } from '../case/fill.ts'
import type { LoggedLink } from '../case/log.ts'
import { standingAt } from '../case/unsettled.ts'
import { type Asked, isRung } from '../chart/form.ts'
import type { Screen } from '../chart/screen.ts'
import type { Report } from '../screens/props.ts'
import { isPlace, places } from './places.ts'

type Notes = Readonly<Record<string, Readonly<Record<string, string>>>>
/** Fields of flows that hold what a form asks and no link tells. */
const asksOf: Readonly<Record<string, Asked>> = { moment: 'moment', user: 'number' }

const typedIn = (notes: Notes): Partial<Record<Asked, string>> =>
  Object.fromEntries(
    Object.values(notes).flatMap((fields) =>
      Object.entries(fields).flatMap(([field, value]) =>
        asksOf[field] === undefined ? [] : [[asksOf[field], value]],
      ),
    ),
  )

/** What the report of a screen asks, filled from the log; undefined where nothing is reported. `wished` is the place that a step after a report is about. */
export function reportOf(
  flow: string,
  name: string,
  screen: Screen,
  log: readonly LoggedLink[],
  sent: boolean,
  notes: Notes,
  wished?: string,
): Report | undefined {
  if (!('form' in screen) || !screen.form) return undefined
  const { form } = screen
  const to = form.text?.to
  if (to !== undefined && isRung(to)) {
    const standing = standingAt(to, log, isPlace, wished)
    const here = standing.logged.map((link) => ({ ...link, place: flow }))
    const filled = fill(form, here, { place: flow, screen: name, everywhere: false })
    return { flow, screen: name, form, filled, sent, standing }
  }
  // A search engine is told of pages wherever they stand.
  const everywhere =
    form.text?.to === 'search' || places.some(({ id, search }) => id === flow && search)
  const filled = fill(form, log, {
    place: flow,
    screen: name,
    everywhere,
    typed: typedIn(notes),
  })
  return { flow, screen: name, form, filled, sent }
}
