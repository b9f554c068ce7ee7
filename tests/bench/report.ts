import { devDependencies } from '../../package.json'
import { journeys, type Pace, budgets as screens } from '../journey.ts'
import { conditions, type Load } from './browser.ts'
import { budgets } from './bytes.ts'
import type { precaches } from './precache.ts'
import { picture } from './picture.ts'
import type { Searched } from './searching.ts'
import type { Served } from './serving.ts'

interface Bytes {
  readonly gzip: number
  readonly brotli: number
}
export interface Results {
  readonly chromium: string
  readonly cores: number
  readonly begun: { readonly all: number; readonly busy: number }
  readonly scripts: readonly (Bytes & { readonly file: string })[]
  /** What all languages beside the page's own add to the first screen. */
  readonly languages: Bytes
  readonly loads: Readonly<Record<'ours' | 'limit' | 'floor' | 'peer', readonly Load[]>>
  readonly taps: Readonly<Record<'ours' | 'bare' | 'on' | 'peer', number[]>>
  /** What the peer's first page requests. */
  readonly peer: Bytes
  readonly served: Served
  /** Whether the bare page showed the same elements as ours. */
  readonly alike: boolean
  readonly growth: readonly (Bytes & { readonly count: number })[]
  /** Number of links pasted → how long noting them took, and the longest task meanwhile. */
  readonly links: ReadonlyMap<
    number,
    readonly { readonly took: number; readonly blocked: number }[]
  >
  /** Number of links in a dossier → how long making its PDF took, the longest task meanwhile, its pages; and the scripts that came for it. */
  readonly papers: {
    readonly times: ReadonlyMap<
      number,
      readonly { readonly took: number; readonly blocked: number; readonly pages: number }[]
    >
    readonly fetched: readonly string[]
  }
  /** Number of flows → each letter typed into the search for a place. */
  readonly searched: ReadonlyMap<number, readonly Searched[]>
  readonly paperBytes: (file: string) => Bytes
  /** What the worker of each place keeps. */
  readonly precaches: ReturnType<typeof precaches>
  readonly unlock: Readonly<Record<'ours' | 'bare' | 'seen', readonly number[]>>
}

const quantile = (values: readonly number[], part: number) => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN
}
const met = (is: boolean) => (is ? 'met' : 'NOT MET')
const number = (value: number) => Math.round(value).toLocaleString('en').replaceAll(',', ' ')
const ratio = (a: number, b: number) => (b === 0 ? (a === 0 ? '1.00' : '-') : (a / b).toFixed(2))

/** Lines of cells under each other: the first cell to the left, the others to the right. */
function table(rows: readonly (readonly (string | number)[])[]): string {
  const text = rows.map((row) => row.map((c) => (typeof c === 'number' ? number(c) : c)))
  const widths = text.reduce<number[]>(
    (wide, row) => row.map((cell, at) => Math.max(wide[at] ?? 0, cell.length)),
    [],
  )
  const last = (row: readonly string[]) => row.length - 1
  return text
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0
            ? cell.padEnd(widths[0] ?? 0)
            : at === last(row)
              ? cell
              : cell.padStart(widths[at] ?? 0),
        )
        .join('   ')
        .trimEnd(),
    )
    .join('\n')
}

function firstScreen({ scripts, languages }: Results) {
  const sum = (of: keyof Bytes) => scripts.reduce((total, script) => total + script[of], 0)
  const gzip = sum('gzip')
  return table([
    ['JavaScript of the first screen, bytes', 'gzip', 'brotli', ''],
    ...scripts.map((script) => [script.file, script.gzip, script.brotli, '']),
    [
      'all',
      gzip,
      sum('brotli'),
      `gzip <= ${number(budgets.firstScreen)}: ${met(gzip <= budgets.firstScreen)}`,
    ],
    [
      'of which languages beside Dutch',
      languages.gzip,
      languages.brotli,
      `gzip <= ${number(budgets.languages)}: ${met(languages.gzip <= budgets.languages)}`,
    ],
  ])
}

function loading({ loads }: Results) {
  const of = (page: keyof Results['loads'], what: keyof Load) =>
    quantile(
      loads[page].map((load) => load[what]),
      0.5,
    )
  const row = (
    name: string,
    what: keyof Load,
    budget: (ours: number, limit: number, floor: number) => string,
  ) => {
    const [ours, limit, floor] = [of('ours', what), of('limit', what), of('floor', what)]
    return [
      name,
      ours,
      limit,
      floor,
      ratio(ours, limit),
      ratio(ours, floor),
      budget(ours, limit, floor),
    ]
  }
  return table([
    ['First screen, ms', 'ours', 'limit', 'floor', 'ours/limit', 'ours/floor', ''],
    row(
      'first contentful paint',
      'fcp',
      (ours, limit) => `<= 1.2 x limit: ${met(ours <= 1.2 * limit)}`,
    ),
    row('largest contentful paint', 'lcp', () => ''),
    row('blocking time', 'blocking', (ours, _, floor) => `<= floor: ${met(ours <= floor)}`),
  ])
}

function tapping({ taps, alike }: Results) {
  const row = (name: string, part: number) => {
    const [ours, bare] = [quantile(taps.ours, part), quantile(taps.bare, part)]
    const budget = `<= 1.5 x bare: ${met(ours <= 1.5 * bare)}`
    return [name, ours, bare, ratio(ours, bare), quantile(taps.on, part), budget]
  }
  return table([
    ['From tap to the next screen, ms', 'ours', 'bare', 'ours/bare', 'rest of the way', ''],
    row('median', 0.5),
    row('95th percentile', 0.95),
    ['taps', taps.ours.length, taps.bare.length, '', taps.on.length, ''],
    ['same elements', '', alike ? 'yes' : 'NO', '', '', ''],
  ])
}

const median = (values: readonly number[]) => quantile(values, 0.5)
const medianOf = ({ loads }: Results, page: keyof Results['loads'], what: keyof Load) =>
  median(loads[page].map((load) => load[what]))
const firstBytes = ({ scripts }: Results) => ({
  gzip: scripts.reduce((total, { gzip }) => total + gzip, 0),
  brotli: scripts.reduce((total, { brotli }) => total + brotli, 0),
})

/** Ours beside the same questions made with SurveyJS. */
function beside(results: Results) {
  const { peer, taps } = results
  const bytes = firstBytes(results)
  const row = (name: string, ours: number, theirs: number, most?: number) => [
    name,
    ours,
    theirs,
    ratio(ours, theirs),
    most === undefined ? '' : `<= ${most.toFixed(2)}: ${met(ours <= most * theirs)}`,
  ]
  const load = (name: string, what: keyof Load, most?: number) =>
    row(name, medianOf(results, 'ours', what), medianOf(results, 'peer', what), most)
  return table([
    ['Beside SurveyJS', 'ours', 'SurveyJS', 'ours/SurveyJS', ''],
    row('JavaScript of the first load, gzip', bytes.gzip, peer.gzip, 0.25),
    row('the same, brotli', bytes.brotli, peer.brotli),
    load('first contentful paint, ms', 'fcp', 1 / 3),
    load('largest contentful paint, ms', 'lcp'),
    load('blocking time, ms', 'blocking'),
    row('tap to the next screen, ms, median', median(taps.ours), median(taps.peer)),
    row('the same, 95th percentile', quantile(taps.ours, 0.95), quantile(taps.peer, 0.95)),
  ])
}

function serving({ served: { ours, plain, files, bytes, visit } }: Results) {
  const million = (each: number) => `${number((each * 1e6) / 1e9)} GB`
  return table([
    ['Served by nginx, first loads a second', 'ours', 'plain files', 'ours/plain', ''],
    [
      `${files} files, ${number(bytes)} bytes`,
      median(ours),
      median(plain),
      ratio(median(ours), median(plain)),
      `>= 0.90: ${met(median(ours) >= 0.9 * median(plain))}`,
    ],
    ['a million first loads', million(bytes), '', '', ''],
    ['a million whole visits', million(visit), '', '', ''],
  ])
}

/** Charts of what the tables say, by the path from docs/. */
const picturesOf = (results: Results): Readonly<Record<string, string>> => ({
  'pictures/bench-bytes.svg': picture('JavaScript of the first load, gzip', 'bytes', [
    { name: 'Leidraad', value: firstBytes(results).gzip, ours: true },
    { name: 'SurveyJS', value: results.peer.gzip },
  ]),
  'pictures/bench-paint.svg': picture('First contentful paint', 'ms', [
    { name: 'Leidraad', value: medianOf(results, 'ours', 'fcp'), ours: true },
    { name: 'no script at all', value: medianOf(results, 'limit', 'fcp') },
    { name: 'libraries alone', value: medianOf(results, 'floor', 'fcp') },
    { name: 'SurveyJS', value: medianOf(results, 'peer', 'fcp') },
  ]),
  'pictures/bench-taps.svg': picture('From tap to the next screen, median', 'ms', [
    { name: 'Leidraad', value: median(results.taps.ours), ours: true },
    { name: 'React alone', value: median(results.taps.bare) },
    { name: 'SurveyJS', value: median(results.taps.peer) },
  ]),
})

function growing({ growth }: Results) {
  const first = growth[0]
  return table([
    ['JavaScript of the first screen by flows', 'gzip', 'brotli', 'gzip per flow more', ''],
    ...growth.map(({ count, gzip, brotli }) => {
      const more = first && count > first.count ? (gzip - first.gzip) / (count - first.count) : 0
      const budget = `<= ${budgets.flow}: ${met(more <= budgets.flow)}`
      return [`${count}`, gzip, brotli, ...(count === 1 ? ['', ''] : [more.toFixed(1), budget])]
    }),
  ])
}

function unlocked({ unlock }: Results) {
  const [ours, bare] = [quantile(unlock.ours, 0.5), quantile(unlock.bare, 0.5)]
  const budget = `<= 1.2 x key alone: ${met(ours <= 1.2 * bare)}`
  return table([
    ['Unlocking what is kept, ms', 'ours', 'key alone', 'ours/key alone', 'until shown', ''],
    ['median', ours, bare, ratio(ours, bare), quantile(unlock.seen, 0.5), budget],
    ['times', unlock.ours.length, unlock.bare.length, '', unlock.seen.length, ''],
  ])
}

function linking({ links }: Results) {
  const of = (count: number, what: 'took' | 'blocked', part: number) =>
    quantile(
      (links.get(count) ?? []).map((one) => one[what]),
      part,
    )
  const [few = 0, many = 0] = links.keys()
  const each = (count: number) => of(count, 'took', 0.5) / count
  const longest = Math.max(of(few, 'blocked', 1), of(many, 'blocked', 1))
  return table([
    ['Noting pasted links', 'ms', 'ms a link', 'longest task', ''],
    [`${few} links`, of(few, 'took', 0.5), each(few).toFixed(2), of(few, 'blocked', 1), ''],
    [
      `${many} links`,
      of(many, 'took', 0.5),
      each(many).toFixed(2),
      of(many, 'blocked', 1),
      `a link of ${many} <= a link of ${few}: ${met(each(many) <= each(few))}, longest task <= 100: ${met(longest <= 100)}`,
    ],
  ])
}

/** An answer by the first frame that is painted after a letter needs no second look. */
function searchedIn({ searched }: Results) {
  const of = (count: number, what: 'took' | 'frames', part: number) =>
    quantile(
      (searched.get(count) ?? []).map((one) => one[what]),
      part,
    )
  const counts = [...searched.keys()]
  const [few = 0, many = 0] = counts
  const most = Math.max(...counts.map((count) => of(count, 'frames', 1)))
  return table([
    ['Searching for a place', 'ms', 'slowest', 'frames', ''],
    ...counts.map((count) => [
      `${count} flows`,
      of(count, 'took', 0.5),
      of(count, 'took', 1),
      of(count, 'frames', 1),
      count === many
        ? `${many}/${few} ${ratio(of(many, 'took', 0.5), of(few, 'took', 0.5))}, in the next frame: ${met(most <= 1)}`
        : '',
    ]),
  ])
}

function papering({ papers: { times, fetched }, paperBytes, scripts }: Results) {
  const of = (count: number, what: 'took' | 'blocked' | 'pages', part: number) =>
    quantile(
      (times.get(count) ?? []).map((one) => one[what]),
      part,
    )
  const [few = 0, many = 0] = times.keys()
  const each = (count: number) => of(count, 'took', 0.5) / count
  const longest = Math.max(of(few, 'blocked', 1), of(many, 'blocked', 1))
  const files = fetched.map((url) => new URL(url).pathname.slice(1))
  const before = files.some((file) => scripts.some((script) => script.file === file))
  const sum = (of: keyof Bytes) => files.reduce((total, file) => total + paperBytes(file)[of], 0)
  return table([
    ['PDF of a dossier, CPU slowed', 'pages', 'ms', 'ms a link', 'longest task', ''],
    ...[few, many].map((count) => [
      `${count} links`,
      of(count, 'pages', 0.5),
      of(count, 'took', 0.5),
      each(count).toFixed(1),
      of(count, 'blocked', 1),
      count === few
        ? ''
        : `a link of ${many} <= a link of ${few}: ${met(each(many) <= each(few))}, longest task <= 100: ${met(longest <= 100)}`,
    ]),
    [
      `its code: ${files.length} files, gzip`,
      '',
      sum('gzip'),
      '',
      '',
      `fetched only when asked for: ${met(files.length > 0 && !before)}`,
    ],
  ])
}

/** What goes on without a network, by place: how many files, and how much they weigh. */
export function keeping(precaches: Results['precaches']) {
  const budget = (what: keyof Bytes, bytes: number, most: number) =>
    `${what} <= ${number(most)}: ${met(bytes <= most)}`
  return table([
    ['Kept for use without a network, bytes', 'files', 'gzip', 'brotli', ''],
    ...precaches.map(({ place, files, gzip, brotli, most }) => [
      `/${place}/`,
      files,
      gzip,
      brotli,
      `${budget('brotli', brotli, most)}, ${budget('gzip', gzip, most)}`,
    ]),
  ])
}

function journeying() {
  const longest = (pace: Pace) => Math.max(...journeys.map((way) => way[pace].length))
  const budget = (pace: Pace) =>
    `${pace} <= ${screens[pace]}: ${met(longest(pace) <= screens[pace])}`
  return table([
    ['Screens from the cover to the report', 'whole', 'quick', 'links', ''],
    ...journeys.map(({ id, whole, quick, links }) => [
      id,
      whole.length,
      quick.length,
      links.length,
      '',
    ]),
    [
      'most',
      longest('whole'),
      longest('quick'),
      longest('links'),
      `${budget('whole')}, ${budget('quick')}, ${budget('links')}`,
    ],
  ])
}

/** The figures as a text of tables, and as the page that is kept in docs/. */
export function report(results: Results) {
  const { chromium, cores, begun, loads } = results
  const { down, up, latency, slower, width } = conditions
  const text = [
    firstScreen(results),
    loading(results),
    beside(results),
    tapping(results),
    growing(results),
    unlocked(results),
    linking(results),
    searchedIn(results),
    papering(results),
    keeping(results.precaches),
    serving(results),
    journeying(),
  ].join('\n\n')
  const page = `# Measured

On ${new Date().toISOString().slice(0, 10)} by \`npm run bench\`, all in one run: Chromium ${chromium}, ${cores} cores. Of ${begun.all} measurements, ${begun.busy} began while the machine was
busy with something else.

\`\`\`text
${text}
\`\`\`

![JavaScript of the first load](pictures/bench-bytes.svg)

![First contentful paint](pictures/bench-paint.svg)

![From tap to the next screen](pictures/bench-taps.svg)

## What it costs to host

A million first loads a month are ${number((results.served.bytes * 1e6) / 1e9)} GB; a million whole visits, with everything fetched ahead, ${number((results.served.visit * 1e6) / 1e9)} GB. Files under /assets/ are kept by the browser: whoever comes back asks for the page alone.
On paper, that is nothing at a host that does not count static files (Cloudflare Pages says so of itself: developers.cloudflare.com/pages/functions/pricing, read 2026-11-30), and ${number(((results.served.visit * 1e6) / 1e9) * 0.1)} dollars a month for the whole visits at ten cents a gigabyte, which is
at the dear end. There is nothing else to pay for: no server that computes, no database, no log.

## How

- Built files behind the real headers, gzip from the preview server; ${down} Mbit/s down, ${up} up, ${latency} ms latency, CPU slowed ${slower} times, ${width} px wide, \`nl-BE\`; each
  load cold, in a new context without cache; the pages in turn, ${loads.ours.length} rounds, medians.
- Bytes: every script that the first screen requests until the page is idle and nobody touches it, each compressed by itself.
- Languages: the scripts of the first screen with the shell's words that weigh most, less those of the project built in Dutch alone.
- Limit: the same first screen, style and font without any script. Floor: the libraries of the stack begun with as little as it takes, and one button.
- Blocking time: the part over 50 ms of every long task, from the beginning until the page is idle.
- Bare: the intake's first five questions in React alone, with the same elements and style, and \`useState\`.
- A tap is a touch on the main button; time runs from its click event until the next heading is there and two animation frames have begun. "Rest of the
  way": the same in our app for every other kind of screen, from the fifth question through the plan and proof to the end of a place's flow.
- Flows: the project built with a catalogue of the intake and made-up places.
- Unlocking: reading the slots, deriving the key, opening, checking and taking the lock between tabs; beside deriving a key with the same parameters
  (PBKDF2, SHA-256, 600 000 rounds) and nothing else, by turns in the same page, CPU not slowed. Until shown: in the app, from the press until the screen at which one left off stands.
- Pasted links: five platforms and other sites by turns, kept on the device; from the press until their number stands on the screen, medians of seven; the longest task is the longest of all
  (the browser tells only those over 50 ms; 0 is none). CPU not slowed.
- Search: a word typed letter by letter into the list of places, in catalogues of made-up places; from the letter until the frame in which the list has followed. CPU not slowed.
- PDF of a dossier: each link with an account, a date, a screenshot and a report; from the press until it is made, its code fetched meanwhile, medians of three; CPU slowed ${slower} times.
- Kept: every file in the list of a place's worker, each compressed by itself. Hosts of static files send brotli; nginx as it comes, and as docs/hosting sets it, gzip.
- SurveyJS (survey-core and survey-react-ui ${devDependencies['survey-core']}, MIT): the first questions and Snapchat's flow, made from our own charts and words (tests/bench/survey.ts): a page for each screen, the same choices and conditions, its own style without its font, React as ours;
  built and served the same way, but without our headers, with which it does not run. What it is not made to do (leaving, keeping, several languages, plan, log) is not in it, and is in ours.
- Served: nginx with one worker, as \`hosting/\` sets it, with files made smaller beforehand; beside an nginx to which nothing was said, with files of chance that are as large as what is sent of ours. wrk, 1 thread, 16 connections, by turns, three times five seconds, on the same two cores.
- Screens: an adult, own images, online, each screen answered by its first choice; the screen of the report counted, the cover not.

Times depend on the machine; the ratios are what to look at. Tests hold the bytes and the screens, and no times.
`
  return { text, page, pictures: picturesOf(results) }
}
