import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { leaveTo } from './scripts/leaveTo.ts'
import { firstScreen, realHeaders } from './scripts/plugins.ts'

const define = { LEAVE_TO: JSON.stringify(leaveTo(process.env)) }

export default defineConfig({
  // One page, and nothing else: another address is not there.
  appType: 'mpa',
  define,
  resolve: {
    alias: {
      'brotli/decompress.js': fileURLToPath(new URL('src/paper/pdf/noBrotli.ts', import.meta.url)),
    },
  },
  plugins: [react(), firstScreen(define), realHeaders()],
  build: { target: 'baseline-widely-available', modulePreload: { polyfill: false } },
  test: { include: ['tests/*.test.{ts,tsx}'], environment: 'node', testTimeout: 120_000 },
})
