// npm run sources: what is to be checked again, by flow. `-- --links` lists every address instead, for checking by hand or by a
// checker of links; `--check` fails where something was due three months ago. `--today YYYY-MM-DD`, or TODAY, sets the clock.
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const { values } = parseArgs({
  options: {
    today: { type: 'string', default: process.env.TODAY || new Date().toISOString().slice(0, 10) },
    check: { type: 'boolean', default: false },
    links: { type: 'boolean', default: false },
  },
})
const { today, check, links } = values
if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today))) {
  console.error('sources: give a day as 2027-06-01')
  process.exit(2)
}

// Node 20 reads no TypeScript by itself.
const load = async (path) => (await runnerImport(path, { configFile: false })).module
const { charts } = await load('/flows/charts.ts')
const { default: intake } = await load('/flows/intake.ts')
const { sourcesOf, dueOn } = await load('/scripts/sources.ts')
const { freshUntil, isDue } = await load('/src/chart/fresh.ts')
const sources = sourcesOf([intake, ...charts])

if (links) {
  console.log([...new Set(sources.map(({ address }) => address))].toSorted().join('\n'))
  process.exit()
}

const { byFlow, overdue } = dueOn(today, sources)
for (const [flow, old] of byFlow) {
  console.log(`${flow}: ${old.length} to check again`)
  for (const source of old)
    console.log(`  since ${freshUntil(source)}  ${source.publisher}  ${source.address}`)
}
const next = sources.find((source) => !isDue(source, today))
console.log(
  `${sources.length} sources on ${today}: ${byFlow.size === 0 ? 'none is due' : `${byFlow.size} flows have some that are due`}${next ? `; the next is due after ${freshUntil(next)}` : ''}`,
)
if (check && overdue.length > 0) {
  console.error(`${overdue.length} were due three months ago: check them before building`)
  process.exit(1)
}
