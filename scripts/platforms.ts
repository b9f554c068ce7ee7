import type { Entry } from '../flows/catalogue.ts'
import type { Flow, Learns } from '../src/chart/flow.ts'
import type { Screen } from '../src/chart/screen.ts'
import { codeOf } from '../src/visit/code.ts'

const confidences = ['low', 'medium', 'high'] as const

/** Where a report goes that is not made inside the app. */
const hostOf = (href: string) =>
  href.startsWith('mailto:') ? href.slice('mailto:'.length) : new URL(href).host

const once = (texts: readonly string[]) => [...new Set(texts)].toSorted().join(', ')
const said: Readonly<Record<Learns, string>> = {
  place: 'the place alone',
  other: 'the person reported',
  everybody: 'everybody',
  unknown: 'not known',
}

/** The ways of a place, with their columns as docs/platforms.md shows them. */
function rowOf({ name = '', id }: Entry, flow: Flow): readonly string[] {
  const screens: readonly Screen[] = Object.values(flow.screens)
  const reporting = screens.filter((screen) => 'reports' in screen && screen.reports)
  const links = reporting.filter((screen) => screen.kind === 'link')
  const within = reporting.length - links.length
  const without = links.filter(
    ({ account, href }) =>
      account === 'none' || account === 'optional' || href.startsWith('mailto:'),
  )
  const asks = reporting.flatMap((screen) => ('form' in screen ? (screen.form?.asks ?? []) : []))
  const sources = Object.values(flow.sources)
  const weakest = confidences.find((one) => sources.some(({ confidence }) => confidence === one))
  const { report, copyright } = flow.learns ?? { report: 'unknown' }
  return [
    `${name} (\`${id}\`)`,
    [
      ...(within > 0 ? [`inside it: ${within}`] : []),
      ...(links.length > 0 ? [once(links.map(({ href }) => hostOf(href)))] : []),
    ].join('; '),
    once(without.map(({ href }) => hostOf(href))) || 'none known',
    once(asks.filter(({ optional }) => !optional).map(({ what }) => what)) || 'nothing',
    said[report] + (copyright ? `; by copyright ${said[copyright]}` : ''),
    sources.map(({ checked }) => checked).toSorted()[0] ?? '',
    weakest ?? '',
  ]
}

const heads = [
  'place',
  'ways to report (screens inside it; pages and addresses)',
  'without an account',
  'what a report must name',
  'who learns the name',
  'oldest check',
  'weakest source',
]

/** The rows of docs/platforms.md by the id of their place: every place with a flow of its own, in the order of the plan. */
export const platformRows = (
  flows: readonly { readonly entry: Entry; readonly flow: Flow }[],
): ReadonlyMap<string, string> =>
  new Map(
    flows
      .filter(({ entry }) => entry.name !== undefined)
      .map(({ entry, flow }) => [entry.id, `| ${rowOf(entry, flow).join(' | ')} |`]),
  )

/** Lines of the list of links by the id of their flow: every flow that a plan may hold. */
export const linkRows = (entries: readonly Entry[]): ReadonlyMap<string, string> =>
  new Map(
    entries
      .filter(({ id, group }) => group !== 'after' && id !== 'intake' && id !== 'dossier')
      .map(({ id, name }) => [id, `| ${name ?? id} | \`/?${codeOf(id)}\` |`]),
  )

/** The page docs/platforms.md. */
export const platformsPage = (
  rows: ReadonlyMap<string, string>,
  links: ReadonlyMap<string, string>,
): string =>
  [
    '# Every place with a flow of its own',
    '',
    'Made by `npm run platforms` from the charts; a test finds a row that no longer holds. What a form asks beyond this, and what is not verified, stands on the screens.',
    '',
    `| ${heads.join(' | ')} |`,
    `| ${heads.map(() => '---').join(' | ')} |`,
    ...rows.values(),
    '',
    '## Links that lead to a flow',
    '',
    'For a page of your own: put it behind the address of your Leidraad. The first questions come all the same; the place is then picked already, and after them its flow opens, unless the answers lead past it. The code tells nothing to whoever reads it, and is gone from the address as soon as the page is there.',
    '',
    '| flow | link |',
    '| --- | --- |',
    ...links.values(),
    '',
  ].join('\n')
