import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { runnerImport } from 'vite'

// Node 20 reads no TypeScript by itself.
const { module } = await runnerImport('/scripts/hosting.ts')
for (const [path, make] of Object.entries(module.hostingFiles)) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, make())
  console.log(path)
}
