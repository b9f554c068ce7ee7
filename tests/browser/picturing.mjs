import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { browser as installed } from '../../scripts/ready.mjs'

/** Where pictures are put. */
export const folder = 'docs/pictures'
/** Where the built files are served while pictures are made. */
export const address = 'http://localhost:4179'

/** Serves the built files, and has `make` photograph them in a browser; ends both after. */
export async function picturing(make) {
  mkdirSync(folder, { recursive: true })
  const server = await preview({ preview: { port: 4179, strictPort: true }, logLevel: 'warn' })
  const browser = await chromium.launch({
    executablePath: installed(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    await make(browser)
  } finally {
    await browser.close()
    await server.close()
  }
}
