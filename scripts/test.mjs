import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browser, installPackages, reader, run, server } from './ready.mjs'

installPackages()
const found = { CHROMIUM: browser(), NGINX: server(), PDFTOTEXT: reader() }
const folder = mkdtempSync(join(tmpdir(), 'leidraad-'))
const env = { ...process.env, ...found }
let passed = 0
let failed = 0

const report = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
/** A check that passes or fails as a whole; what it says is shown when it ends, as some run at once. */
const check = (name, ...command) =>
  new Promise((done) => {
    const child = spawn('npx', command, { env, shell: process.platform === 'win32' })
    let said = ''
    child.stdout.on('data', (data) => (said += data))
    child.stderr.on('data', (data) => (said += data))
    child.on('close', (status) => {
      console.log(`\n# ${name}\n${said.trim()}`)
      if (status === 0) passed++
      else failed++
      done()
    })
  })

await Promise.all([
  check('types', 'tsc', '-p', '.'),
  check('lint', 'oxlint', '--type-aware'),
  check('format', 'prettier', '--check', '.'),
  check('unused code', 'knip'),
])
await check('build', 'vite', 'build', '--logLevel', 'warn')
await check('sources', 'node', 'scripts/sources.mjs', '--check')

console.log('\n# unit and generated')
const unit = join(folder, 'unit.json')
run('npx', ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`], {
  env,
})
try {
  const { numPassedTests, numTotalTests, success } = report('unit.json')
  passed += numPassedTests
  failed += Math.max(numTotalTests - numPassedTests, success ? 0 : 1)
} catch {
  failed++
}

console.log('\n# browser')
run('npx', ['playwright', 'test'], {
  env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: join(folder, 'browser.json') },
})
try {
  const { stats, errors } = report('browser.json')
  passed += stats.expected
  failed += stats.unexpected + stats.flaky + stats.skipped + errors.length
} catch {
  failed++
}

rmSync(folder, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
