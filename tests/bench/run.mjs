import { runnerImport } from 'vite'
import { browser } from '../../scripts/ready.mjs'

// Node 20 reads no TypeScript; Vite does.
const { module } = await runnerImport('/tests/bench/bench.ts')
await module.bench(browser())
