import type { JSHandle, Page } from '@playwright/test'

/** What one of the page's built files exports and has all these keys. It is looked for once in each page that was loaded. */
export const inside = <Found extends object>(
  page: Page,
  ...keys: readonly string[]
): Promise<JSHandle<Found>> =>
  page.evaluateHandle(async (keys) => {
    const kept = globalThis as { leidraadParts?: Record<string, Found> }
    const parts = (kept.leidraadParts ??= {})
    const name = keys.join()
    if (parts[name]) return parts[name]
    const isIt = (found: unknown): found is Found =>
      typeof found === 'object' && found !== null && keys.every((key) => key in found)
    const scripts = [...performance.getEntriesByType('resource')]
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js') && name.includes('/assets/'))
    for (const script of scripts) {
      const module = (await import(script)) as Readonly<Record<string, unknown>>
      const found = Object.values(module).find(isIt)
      if (found) return (parts[name] = found)
    }
    throw new Error(`nothing in the page has ${name}`)
  }, keys)
