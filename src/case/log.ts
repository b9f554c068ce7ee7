import { type LinkKind, type WrongKind, wrongKinds } from '../chart/link.ts'
import type { Case, LinkReport, NotedLink } from './case.ts'
import type { Recognised, Recogniser } from './recognise.ts'

/** A link of the log with all that is known of it. */
export interface LoggedLink {
  readonly id: string
  readonly noted: NotedLink
  /** What it was recognised as; undefined when it is neither address, name nor number. */
  readonly found?: Recognised
  /** Place and kind, as the person says or else as recognised. */
  readonly place?: string
  readonly kind?: LinkKind
}

/** The most links, and the most signs of all their addresses together, that one case holds. A record must stay readable. */
export const mostLinks = 1_000
const mostSigns = 300_000

/** The log as it stands, in the order in which it was written. */
export const logOf = (kept: Case, recognise: Recogniser): LoggedLink[] =>
  Object.entries(kept.links).map(([id, noted]) => {
    const found = recognise(noted.text, noted.place)
    const place = noted.place ?? found?.place
    const kind = noted.kind ?? found?.kind
    return {
      id,
      noted,
      ...(found && { found }),
      ...(place !== undefined && { place }),
      ...(kind !== undefined && { kind }),
    }
  })

/** What goes into a report for a link: its address, or the name or number as such. */
export const valueOf = ({ found, noted }: LoggedLink): string => {
  const { handle, name, phone, user } = found?.ids ?? {}
  return (
    found?.address ?? phone ?? name ?? (handle === undefined ? (user ?? noted.text) : `@${handle}`)
  )
}

/** Whether a report cannot use a link as it stands. */
export const isWrong = (kind: LinkKind | undefined): kind is WrongKind =>
  (wrongKinds as readonly (LinkKind | undefined)[]).includes(kind)

/** The links of a place. */
export const linksAt = (log: readonly LoggedLink[], place: string): LoggedLink[] =>
  log.filter((link) => link.place === place)

/** The number of the next id in a list whose ids are a letter and a number: `l1`, `l2` … */
export const nextNumber = (list: Readonly<Record<string, unknown>>): number =>
  // A record from elsewhere may hold other ids, which count for nothing here.
  1 + Math.max(0, ...Object.keys(list).map((id) => Number(id.slice(1)) || 0))

/** The first day on which a report was made, on whichever screen; undefined when on none. */
export const firstDay = ({ on }: LinkReport): string | undefined => Object.values(on).toSorted()[0]

/** What became of texts that were to be noted. */
export interface Added {
  readonly kept: Case
  readonly ids: readonly string[]
  /** They were noted before. */
  readonly known: number
  /** There was no room for them. */
  readonly left: number
}

/**
 * Notes texts that are not in the log yet. The page that an image in search results stands on is noted as well, as it has to be reported by
 * itself. `here` is the place of the flow in which they were typed; it is kept where a text does not tell its place.
 */
export function added(
  kept: Case,
  texts: readonly string[],
  recognise: Recogniser,
  here?: string,
): Added {
  const links: Record<string, NotedLink> = { ...kept.links }
  const seen = new Set(logOf(kept, recognise).map(valueOf))
  let signs = Object.values(links).reduce((sum, { text }) => sum + text.length, 0)
  let next = nextNumber(links)
  let [known, left] = [0, 0]
  const ids: string[] = []
  const add = (text: string) => {
    const found = recognise(text, here)
    const place = found?.place === undefined || found.address === undefined ? here : undefined
    const noted = { text, ...(place !== undefined && { place }) }
    const value = valueOf({ id: '', noted, ...(found && { found }) })
    if (seen.has(value)) known++
    else if (
      ids.length + Object.keys(kept.links).length >= mostLinks ||
      signs + text.length > mostSigns
    )
      left++
    else {
      seen.add(value)
      signs += text.length
      const id = `l${next++}`
      links[id] = noted
      ids.push(id)
    }
    return found
  }
  for (const text of texts) {
    const found = add(text)
    if (found?.kind === 'result' && found.ids.page !== undefined) add(found.ids.page)
  }
  return { kept: { ...kept, links }, ids, known, left }
}

/** The case with something changed about a link; a field that is undefined is taken away. */
export function edited(kept: Case, id: string, change: Partial<NotedLink>): Case {
  const before = kept.links[id]
  if (!before) return kept
  const after = Object.fromEntries(
    Object.entries({ ...before, ...change }).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  ) as unknown as NotedLink
  return { ...kept, links: { ...kept.links, [id]: { ...after, text: after.text || before.text } } }
}

/** The case without a link; `restored` puts it back where it stood. */
export function removed(kept: Case, id: string): Case {
  const { [id]: _, ...links } = kept.links
  return { ...kept, links }
}

/** A list with an entry put back in its old place; at the end where another has taken its id since. */
export function putBack<T>(
  list: Readonly<Record<string, T>>,
  id: string,
  entry: T,
): Readonly<Record<string, T>> {
  const key = Object.hasOwn(list, id) ? `${id.slice(0, 1)}${nextNumber(list)}` : id
  const all = [...Object.entries(list), [key, entry] as const]
  const number = ([name]: readonly [string, unknown]) => Number(name.slice(1))
  return Object.fromEntries(all.toSorted((a, b) => number(a) - number(b)))
}

/** The case with a link that was removed, in its old place. */
export const restored = (kept: Case, id: string, noted: NotedLink): Case => ({
  ...kept,
  links: putBack(kept.links, id, noted),
})

/** The case with links noted as reported on a screen of a flow, on a day. */
export function reported(
  kept: Case,
  ids: readonly string[],
  flow: string,
  screen: string,
  day: string,
): Case {
  let after = kept
  for (const id of ids) {
    const { reports = {} } = after.links[id] ?? {}
    const before: LinkReport = reports[flow] ?? { on: {} }
    after = edited(after, id, {
      reports: { ...reports, [flow]: { ...before, on: { ...before.on, [screen]: day } } },
    })
  }
  return after
}

/** The first day on which a link was reported in a flow, or anywhere. */
export const reportedOn = ({ reports = {} }: NotedLink, flow?: string): string | undefined =>
  Object.entries(reports)
    .filter(([name]) => flow === undefined || name === flow)
    .flatMap(([, { on }]) => Object.values(on))
    .toSorted()[0]
