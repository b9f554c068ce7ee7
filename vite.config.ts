import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { integrity } from './scripts/integrity.ts'
import { offline } from './scripts/offline.ts'
import { booklet, firstScreen, places, realHeaders } from './scripts/plugins.ts'
import { security } from './scripts/security.ts'
import { alias, define, languages, organisation, told } from './scripts/site.ts'
import { words } from './scripts/words.ts'

export default defineConfig({
  // One page, and nothing else: another address is not there.
  appType: 'mpa',
  define,
  resolve: { alias },
  plugins: [
    react(),
    firstScreen({ define, plugins: [words(languages)] }),
    words(languages),
    booklet(languages, { define, plugins: [words(languages)] }),
    integrity(),
    places(),
    offline(organisation.logo ? [organisation.logo] : [], {
      desk: organisation.desk.offlineLanguages,
      kiosk: organisation.kiosk.offlineLanguages,
    }),
    security(told),
    realHeaders(),
  ],
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    // All words of a language: 120 kB as they are sent (brotli).
    chunkSizeWarningLimit: 1_100,
  },
  test: {
    include: ['tests/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By itself it leaves a core idle, which is half of a small machine.
    maxWorkers: '100%',
  },
})
