import { catalogue, type Entry } from '../../../flows/catalogue.ts'
import { charts } from '../../../flows/charts.ts'
import intake from '../../../flows/intake.ts'
import type { Flow } from '../../chart/flow.ts'
import { nameOf } from '../../shell/places.ts'
import { numbersFor } from './numbers.ts'
import { Part } from './Part.tsx'
import type { Paper } from './Text.tsx'
import type { Speech } from './words.ts'

/** A flow with its line in the catalogue. */
export interface Loaded {
  readonly entry: Entry
  readonly flow: Flow
}

/** Every flow, in the order of the catalogue, by which parts and screens are numbered. */
export const flows: readonly Loaded[] = catalogue.flatMap((entry: Entry) => {
  const flow = [intake, ...charts].find(({ id }) => id === entry.id)
  return flow ? [{ entry, flow }] : []
})
const numberOf = numbersFor(flows.map(({ flow }) => flow))

/** The number of a flow's part. */
export const partOf = (id: string) => flows.findIndex(({ flow }) => flow.id === id) + 1

/** What parts are written with: all of them, or those that are `written` in the language. */
export const paperOf = (
  speech: Speech,
  written: readonly Loaded[],
  rest: Pick<Paper, 'pageOf' | 'level' | 'mark'>,
): Paper => ({
  speech,
  numberOf,
  nameOf: (id) => nameOf(id, (key) => speech.t(key)),
  places: written.flatMap(({ entry, flow }) =>
    ['path', 'after'].includes(entry.group) ? [] : [{ id: flow.id, part: partOf(flow.id) }],
  ),
  ...rest,
})

/** The part of a flow, with what is known of its place. */
export const PartOf = ({ entry, flow }: Loaded) => (
  <Part
    flow={flow}
    number={partOf(flow.id)}
    place={{
      id: flow.id,
      name: entry.name ?? '',
      reads: entry.reads ?? [],
      search: entry.group === 'search',
    }}
  />
)
