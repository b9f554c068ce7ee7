import type { Flow } from '../src/chart/flow.ts'
import type { Screen, Target } from '../src/chart/screen.ts'

/** A screen as its reader meets it: what kind it is, what is said by language, where each choice leads, and on what it rests. */
interface Said {
  readonly kind: Screen['kind']
  readonly href?: string
  readonly words: Readonly<Record<string, unknown>>
  readonly choices: Readonly<Record<string, Target>>
  readonly sources: Readonly<
    Record<string, { readonly checked: string; readonly confidence: string }>
  >
}
/** The whole guide as data, for comparing two releases: flow → screen. */
export interface Guide {
  readonly version: string
  readonly flows: Readonly<
    Record<string, { readonly start: Target; readonly screens: Readonly<Record<string, Said>> }>
  >
}
type Words = (language: string, flow: string) => Readonly<Record<string, unknown>> | undefined

/** Takes the guide down as it is now. */
export function guideOf(
  version: string,
  flows: readonly Flow[],
  languages: readonly string[],
  words: Words,
): Guide {
  const said = (flow: Flow, name: string, screen: Screen): Said => ({
    kind: screen.kind,
    ...('href' in screen && { href: screen.href }),
    words: Object.fromEntries(
      languages.flatMap((language) => {
        const found = words(language, flow.id)?.[name]
        return found === undefined ? [] : [[language, found]]
      }),
    ),
    choices: screen.choices,
    sources: Object.fromEntries(
      screen.sources.flatMap((id) => {
        const source = flow.sources[id]
        return source
          ? [[source.address, { checked: source.checked, confidence: source.confidence }]]
          : []
      }),
    ),
  })
  return {
    version,
    flows: Object.fromEntries(
      flows.map((flow) => [
        flow.id,
        {
          start: flow.start,
          screens: Object.fromEntries(
            Object.entries(flow.screens).map(([name, screen]) => [name, said(flow, name, screen)]),
          ),
        },
      ]),
    ),
  }
}

type Tree = { readonly [key: string]: unknown }
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** Every leaf that differs between two values, by its path. */
function* differences(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): Generator<readonly [path: string, before: unknown, after: unknown]> {
  if (isTree(before) && isTree(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* differences(before[key], after[key], [...path, key])
  } else if (before !== after) yield [path.join('.'), before, after]
}

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** What changed for the reader from one release to the next, as lines of Markdown; one line where nothing did. */
export function changesBetween(before: Guide, after: Guide): string {
  const lines = [`# What changed for the reader: ${before.version} to ${after.version}`]
  for (const id of new Set([...Object.keys(before.flows), ...Object.keys(after.flows)])) {
    const [old, now] = [before.flows[id], after.flows[id]]
    if (!old || !now) {
      lines.push('', `## ${id}: ${now ? 'new' : 'gone'}`)
      continue
    }
    const found = [
      ...differences(old.start, now.start, ['start']),
      ...[...new Set([...Object.keys(old.screens), ...Object.keys(now.screens)])].flatMap((name) =>
        old.screens[name] && now.screens[name]
          ? [...differences(old.screens[name], now.screens[name], [name])]
          : [[name, old.screens[name] && 'a screen', now.screens[name] && 'a screen'] as const],
      ),
    ]
    if (found.length === 0) continue
    lines.push('', `## ${id}`, '')
    for (const [path, was, is] of found)
      lines.push(
        was === undefined
          ? `- ${path}: new: ${shown(is)}`
          : is === undefined
            ? `- ${path}: gone: ${shown(was)}`
            : `- ${path}:\n  - before: ${shown(was)}\n  - now: ${shown(is)}`,
      )
  }
  if (lines.length === 1) lines.push('', 'Nothing.')
  return `${lines.join('\n')}\n`
}
