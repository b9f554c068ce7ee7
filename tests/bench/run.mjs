import { runnerImport } from 'vite'
import { browser, loader, server } from '../../scripts/ready.mjs'

// Node 20 reads no TypeScript; Vite does.
const { module } = await runnerImport('/tests/bench/bench.ts')
await module.bench(browser(), { nginx: server(), wrk: loader() })
