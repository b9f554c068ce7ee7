// Makes docs/platforms.md from the charts. By hand: npm run platforms
import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { runnerImport } from 'vite'

// Node 20 reads no TypeScript by itself.
const load = async (path) => (await runnerImport(path, { configFile: false })).module
const { catalogue } = await load('/flows/catalogue.ts')
const { charts } = await load('/flows/charts.ts')
const { linkRows, platformRows, platformsPage } = await load('/scripts/platforms.ts')

const flows = catalogue.flatMap((entry) => {
  const flow = charts.find(({ id }) => id === entry.id)
  return flow ? [{ entry, flow }] : []
})
const file = 'docs/platforms.md'
const page = platformsPage(platformRows(flows), linkRows(catalogue))
writeFileSync(file, await format(page, { ...(await resolveConfig(file)), filepath: file }))
