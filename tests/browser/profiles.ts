import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { test as base, watch } from './fixtures.ts'

/** A browser with a profile of its own on disk, which can be closed, killed and opened again. */
export interface Profile {
  readonly folder: string
  /** Opens the browser at the page; it must not be open already. */
  readonly open: () => Promise<Page>
  /** Closes the browser as a person would. */
  readonly close: () => Promise<void>
  /** Kills the browser with all its processes at once, as a crash or an empty battery would. */
  readonly kill: () => Promise<void>
}

/** The id of the browser's own process. It leads the group of all that it started. */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession()
  const found = await session?.send('SystemInfo.getProcessInfo')
  const id = found?.processInfo.find(({ type }) => type === 'browser')?.id
  if (id === undefined) throw new Error('no browser to kill')
  return id
}

export const test = base.extend<{ readonly newProfile: () => Profile }>({
  newProfile: async (
    { launchOptions, playwright, baseURL, locale, timezoneId, leaves, watched },
    provide,
  ) => {
    const opened = new Set<BrowserContext>()
    const folders: string[] = []

    await provide(() => {
      const folder = mkdtempSync(join(tmpdir(), 'profile-'))
      folders.push(folder)
      let context: BrowserContext | undefined
      const closed = async () => {
        if (!context) return
        const closing = context
        context = undefined
        opened.delete(closing)
        await closing.close()
      }
      return {
        folder,
        open: async () => {
          context = await playwright.chromium.launchPersistentContext(folder, {
            ...launchOptions,
            ...(baseURL !== undefined && { baseURL }),
            ...(locale !== undefined && { locale }),
            ...(timezoneId !== undefined && { timezoneId }),
          })
          opened.add(context)
          await watch(context, watched, leaves)
          const [page = await context.newPage()] = context.pages()
          await page.goto('/')
          return page
        },
        close: closed,
        kill: async () => {
          if (!context) return
          process.kill(-(await processOf(context)), 'SIGKILL')
          // Nothing is left that could close.
          await closed().catch(() => {})
        },
      }
    })

    for (const context of opened) await context.close()
    for (const folder of folders)
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 })
    if (watched.faults.length > 0)
      throw new Error(`This went wrong unasked:\n${watched.faults.join('\n')}`)
  },
})
