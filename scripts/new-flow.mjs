// npm run new-flow -- ID [--name "Its Name"] [--group social]: makes everything that a place's flow consists of, to be filled in.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'

const groups = ['social', 'messages', 'video', 'search', 'dating', 'adult']
const bases = ['nl', 'fr', 'de', 'en']

function refuse(why) {
  console.error(`new-flow: ${why}`)
  process.exit(1)
}

function given() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { name: { type: 'string' }, group: { type: 'string', default: 'social' } },
    })
    return { ...values, ids: positionals }
  } catch (error) {
    return refuse(error.message)
  }
}

const { ids, name: called, group } = given()
const [id = ''] = ids
if (ids.length !== 1 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 40)
  refuse('give one id: small letters, digits and hyphens, as "example-site"')
if (!groups.includes(group)) refuse(`--group must be one of ${groups.join(', ')}`)
if (existsSync(`flows/${id}.ts`) || existsSync(`locales/nl/${id}.json`))
  refuse(`${id} is there already`)

const variable = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
const name = called ?? id
const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const today = new Date().toISOString().slice(0, 10)

const chart = `import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, outcome } from '../src/chart/screen.ts'
import { childFocus, institute } from './sources.ts'

const on = checkedOn('${today}')

export default flow(
  '${id}',
  {
    evidence: instruction('report', { different: 'report', sources: ['how-to'] }),
    'under-18': instruction('report', { different: 'report', sources: ['childFocus'] }),
    report: instruction('reported', {
      different: 'helped',
      reports: true,
      form: { asks: [{ what: 'content', most: 1, optional: true }], text: { length: 'short' } },
      sources: ['how-to'],
    }),
    reported: outcome('reported', { lookAgainAfterDays: 3, sources: ['institute', 'childFocus'] }),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    sources: { institute, childFocus, 'how-to': on('', 'https://', 'low') },
  },
)
`
const recognition = `import type { Recognition } from '../../src/chart/link.ts'

export const ${variable}: Recognition = {
  domains: [],
  brands: [],
  shapes: [],
}
`
const rows = `import type { Row } from './row.ts'

const place = '${id}'

export default [
  ['https://', { kind: 'page', place }],
] as const satisfies readonly Row[]
`
const steps = { title: '', body: '', steps: [''] }
const words = {
  evidence: steps,
  'under-18': steps,
  report: steps,
  reported: { title: '', body: '', steps: [''] },
  helped: { title: '', body: '' },
}
const told = {
  flow: { ask: '', not: '', stop: '', call: '', self: '' },
  kinds: { instruction: { ask: '' } },
  screens: { reported: { ask: '' }, helped: { ask: '' } },
}

/** A text with a line more: an import in its place by the alphabet, or an entry before the one named. */
function withImport(text, line) {
  const at = text.split('\n').findIndex((found) => found.startsWith('import ') && found > line)
  const lines = text.split('\n')
  lines.splice(
    at < 0 ? text.split('\n').findLastIndex((l) => l.startsWith('import ')) + 1 : at,
    0,
    line,
  )
  return lines.join('\n')
}
function before(text, mark, line) {
  if (!text.includes(mark)) refuse(`no place for it: ${mark.trim()} is not where it was`)
  return text.replace(mark, () => `${line}${mark}`)
}

const made = {
  [`flows/${id}.ts`]: chart,
  [`flows/links/${id}.ts`]: recognition,
  [`tests/links/${id}.ts`]: rows,
  'flows/catalogue.ts': before(
    withImport(
      readFileSync('flows/catalogue.ts', 'utf8'),
      `import { ${variable} } from './links/${id}.ts'`,
    ),
    "  { id: 'any-website'",
    `  place('${id}', ${quoted(name)}, '${group}', { recognition: ${variable}, reads: ['en'], synonyms: [] }),\n`,
  ),
  'flows/charts.ts': before(
    withImport(readFileSync('flows/charts.ts', 'utf8'), `import ${variable} from './${id}.ts'`),
    '  anyWebsite,\n',
    `  ${variable},\n`,
  ),
}
// A language of which only some flows are written can do without.
for (const language of readdirSync('locales')) {
  if (!existsSync(`locales/${language}/snapchat.json`)) continue
  made[`locales/${language}/${id}.json`] = JSON.stringify(words)
  if (bases.includes(language)) made[`locales/${language}/worker/${id}.json`] = JSON.stringify(told)
}

for (const [file, text] of Object.entries(made))
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))

console.log(`Made, to be filled in (CONTRIBUTING.md, "A platform from nothing"):
${Object.keys(made)
  .filter((file) => file.includes(id))
  .map((file) => `  ${file}`)
  .join('\n')}
A line stands in flows/catalogue.ts and flows/charts.ts. What is missing still: npx vitest run tests -t ${id}`)
