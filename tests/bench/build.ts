import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { survey } from './survey.ts'

const project = resolve(import.meta.dirname, '../..')
const vite = join(project, 'node_modules/vite/bin/vite.js')

/** Builds the page of a folder into another, with the configuration of the project around it. */
export function build(page: string, out: string, around = project) {
  const options = ['--config', 'vite.config.ts', '--outDir', out, '--emptyOutDir']
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', page, ...options, '--logLevel', 'warn'],
    // Vitest and Vite's module runner set another NODE_ENV, with which React would be built for development.
    { cwd: around, env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`${page} could not be built\n${stderr}`)
}

/** Builds the same first screen without any script: what the network and the page itself cost at least. */
export function buildLimit(ours: string, out: string) {
  cpSync(ours, out, { recursive: true })
  const page = join(out, 'index.html')
  const html = readFileSync(page, 'utf8')
  const bare = html.replace(/<script.*?<\/script>|<link rel="modulepreload".*?>/gs, '')
  if (bare.includes('.js')) throw new Error('the page without script still names one')
  writeFileSync(page, bare)
}

const parts = [
  'index.html',
  'package.json',
  'vite.config.ts',
  'organisation.json',
  'public',
  'scripts',
  'src',
  'flows',
  'locales',
]

/** Words that belong to no flow but the intake. */
const keptWords = [
  'shell.json',
  'help.json',
  'keep.json',
  'log.json',
  'report.json',
  'intake.json',
  'passphrase.txt',
]

/** A copy of what a build needs, in a folder of its own. */
function copyOf(folder: string, name: string): string {
  const copy = join(folder, name)
  for (const part of parts) cpSync(join(project, part), join(copy, part), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction')
  // Pages without a script are many, and nothing of them is measured.
  const config = join(copy, 'vite.config.ts')
  const [before = '', after] = readFileSync(config, 'utf8').split(/^ +booklet\(.*\),\n/m)
  if (after === undefined) throw new Error('no line makes the pages without a script')
  writeFileSync(config, before + after)
  return copy
}

/** Builds the same first questions and one place's flow with SurveyJS (tests/bench/peer), by way of a folder for what lies between. */
export function buildPeer(folder: string, out: string) {
  const copy = join(folder, 'peer-page')
  cpSync(join(project, 'tests/bench/peer'), copy, { recursive: true })
  writeFileSync(join(copy, 'survey.json'), JSON.stringify(survey()))
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction')
  build(copy, out)
}

/** Builds a copy of the project that speaks Dutch alone, and returns where. */
export function buildInDutch(folder: string): string {
  const copy = copyOf(folder, 'dutch')
  for (const language of readdirSync(join(copy, 'locales')))
    if (language !== 'nl') rmSync(join(copy, 'locales', language), { recursive: true })
  const file = join(copy, 'organisation.json')
  const offlineLanguages = ['nl']
  const { kiosk, desk, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly kiosk: object
    readonly desk: object
  }
  const alone = { kiosk: { ...kiosk, offlineLanguages }, desk: { ...desk, offlineLanguages } }
  writeFileSync(file, JSON.stringify({ ...rest, ...alone }))
  build('.', 'dist', copy)
  return join(copy, 'dist')
}

/**
 * Builds a copy of the project whose catalogue has `count` entries, and returns where: the intake, and made-up places, each
 * with a chart and words in every language of its own.
 */
export function buildWithFlows(count: number, folder: string): string {
  const copy = copyOf(folder, `flows-${count}`)
  const read = (file: string) => readFileSync(join(copy, file), 'utf8')

  const ids = Array.from({ length: count - 1 }, (_, index) => `made-up-${index + 1}`)
  const chart = read('flows/instagram.ts')
  for (const id of ids)
    writeFileSync(join(copy, `flows/${id}.ts`), chart.replace("'instagram'", `'${id}'`))
  for (const language of readdirSync(join(copy, 'locales'))) {
    // Others have report texts only.
    if (!existsSync(join(copy, 'locales', language, 'shell.json'))) continue
    // Instagram is written in every language, if only some are.
    const words = read(`locales/${language}/instagram.json`)
    for (const file of readdirSync(join(copy, 'locales', language)))
      if (!keptWords.includes(file))
        rmSync(join(copy, 'locales', language, file), { recursive: true })
    for (const id of ids) writeFileSync(join(copy, `locales/${language}/${id}.json`), words)
  }
  const [head] = read('flows/catalogue.ts').split('export const catalogue')
  const lines = ids.map(
    (id, index) =>
      `{ id: '${id}', name: 'Made up ${index}', group: 'social', synonyms: ['m${index}'], reads: ['en'],
        recognition: { domains: ['${id}.example'], brands: [], shapes: [] } },`,
  )
  writeFileSync(
    join(copy, 'flows/catalogue.ts'),
    `${head}export const catalogue: readonly Entry[] = [path('intake'), ${lines.join('\n')}]
      export const linkPlaces: readonly LinkPlace[] = []\n`,
  )
  const names = ids.map((_, index) => `madeUp${index}`)
  const imports = ids.map((id, index) => `import ${names[index]} from './${id}.ts'`)
  writeFileSync(
    join(copy, 'flows/charts.ts'),
    `${imports.join('\n')}\nexport const charts = [${names.join(', ')}]\n`,
  )
  build('.', 'dist', copy)
  return join(copy, 'dist')
}
