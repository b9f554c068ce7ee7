// npm run hosting: configurations of servers for the build in dist/, in hosting/.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { runnerImport } from 'vite'

if (!existsSync('dist/index.html')) {
  console.error('hosting: there is no dist/ yet: run npm run release, which makes both')
  process.exit(2)
}
// Node 20 reads no TypeScript by itself.
const load = async (path) => (await runnerImport(path)).module
const { hostingFiles } = await load('/scripts/hosting.ts')
const { headersWith } = await load('/scripts/headers.ts')
const { ownScriptIn } = await load('/scripts/integrity.ts')
const script = ownScriptIn('dist')
if (!script) {
  console.error('hosting: the page in dist/ names no scripts: build it anew')
  process.exit(2)
}
const headers = headersWith(script)
for (const [path, make] of Object.entries(hostingFiles)) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, make(headers))
  console.log(path)
}
