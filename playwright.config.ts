import { defineConfig } from '@playwright/test'

const root = process.getuid?.() === 0
const port = process.env.PORT ?? '4178'

const visiting =
  /\/(?:concurrency|handover|hide|keep|keyboard|lock|papers|reading|links|looks|plan|screens|walk)\.spec\.ts$/

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [
    ['dot'],
    [
      'json',
      { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? 'test-results/browser.json' },
    ],
  ],
  // A new window for each test takes a third of its time. Those about the screens of one visit share one, which is emptied between them; those
  // about leaving, what stays behind, the next person, headers, workers and the network begin each in a window of their own.
  projects: [
    { name: 'apart', testIgnore: visiting },
    { name: 'together', testMatch: visiting, use: { reuseContext: true } },
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    launchOptions: {
      ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
      args: [
        '--headless',
        ...(root ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
})
