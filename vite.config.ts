import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { firstScreen, realHeaders } from './scripts/plugins.ts'

export default defineConfig({
  // One page, and nothing else: another address is not there.
  appType: 'mpa',
  plugins: [react(), firstScreen(), realHeaders()],
  build: { target: 'baseline-widely-available', modulePreload: { polyfill: false } },
  test: { include: ['tests/*.test.{ts,tsx}'], environment: 'node', testTimeout: 120_000 },
})
