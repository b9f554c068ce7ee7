// npm run hosting: configurations of servers for the build in dist/, in hosting/.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { runnerImport } from 'vite'

if (!existsSync('dist/index.html')) {
  console.error('hosting: there is no dist/ yet: run npm run release, which makes both')
  process.exit(2)
}
// Node 20 reads no TypeScript by itself.
const { module } = await runnerImport('/scripts/hosting.ts')
for (const [path, text] of Object.entries(module.hostingFor('dist'))) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(path)
}
