// npm run release: the app in dist/, with a list of what it is made of (CycloneDX) and the sums of all its files; servers' configurations in hosting/.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { installPackages, run } from './ready.mjs'
import { makeSmaller, sumsFile, sumsOf } from './sums.mjs'

installPackages()
if (!run('npx', ['vite', 'build', '--logLevel', 'warn'])) process.exit(1)

const made = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
// What differs from one run to the next is left out, so that the same sources give the same files.
const { serialNumber: _, metadata, ...rest } = JSON.parse(made)
const { timestamp: __, ...about } = metadata
writeFileSync('dist/sbom.json', `${JSON.stringify({ ...rest, metadata: about }, null, 2)}\n`)

writeFileSync(`dist/${sumsFile}`, sumsOf('dist'))

makeSmaller('dist')

if (!run('node', ['scripts/hosting.mjs'])) process.exit(1)
console.log(
  'dist/ is ready to be put on a server, and hosting/ has what servers need to know of it.',
)
