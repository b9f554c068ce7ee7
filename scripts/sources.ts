import { type Service, services } from '../flows/be/help.ts'
import type { Flow, Source } from '../src/chart/flow.ts'
import { builtUntil, freshUntil, isDue } from '../src/chart/fresh.ts'

/** A source with where it is used: the flows, or `help`. */
export interface Used extends Source {
  readonly where: readonly string[]
}

const ofService = ({
  source,
  mail = [],
  addressIn = {},
  hours = {},
}: Service): readonly Source[] => [
  source,
  ...mail.map((one) => one.source),
  ...Object.values(addressIn).map((one) => one.source),
  ...Object.values(hours).flatMap((one) => (one.lasting ? [] : [one.source])),
]

/** Every source on which something rests, once, with where: those of the flows' screens, and those of the help screen. */
export function sourcesOf(flows: readonly Flow[]): readonly Used[] {
  const uses = [
    ...flows.flatMap(({ id, screens, sources }) =>
      [...new Set(Object.values(screens).flatMap((screen) => screen.sources))].flatMap((name) => {
        const source = sources[name]
        return source ? [{ where: id, source }] : []
      }),
    ),
    ...Object.values<Service>(services).flatMap((service) =>
      ofService(service).map((source) => ({ where: 'help', source })),
    ),
  ]
  const found = new Map<string, Used>()
  for (const { where, source } of uses) {
    const key = `${source.address} ${source.checked} ${source.about}`
    const before = found.get(key)?.where ?? []
    found.set(key, { ...source, where: [...new Set([...before, where])] })
  }
  return [...found.values()].toSorted(
    (one, other) =>
      freshUntil(one).localeCompare(freshUntil(other)) || one.address.localeCompare(other.address),
  )
}

/** What is to be checked again on a day (YYYY-MM-DD), by flow; and what may no longer be built with. */
export function dueOn(today: string, sources: readonly Used[]) {
  const old = sources.filter((source) => isDue(source, today))
  const flows = [...new Set(old.flatMap(({ where }) => where))].toSorted()
  return {
    byFlow: new Map(flows.map((flow) => [flow, old.filter(({ where }) => where.includes(flow))])),
    overdue: old.filter((source) => builtUntil(source) < today),
  }
}
