import type { Page } from '@playwright/test'
import type { Case } from '../../src/case/case.ts'
import { recordVersion } from '../../src/case/record.ts'
import type { Facts } from '../../src/chart/facts.ts'
import { keepKey } from '../../src/keep/raw.ts'

const none: Case = { answers: {}, told: {}, notes: {}, put: {}, ended: {}, at: {} }

/** Facts as the first questions would have told them. */
export const toldBefore = (facts: Facts): Case['told'] =>
  Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [fact, { value, by: 'intake' }] as const),
  )

/** A record as this browser would hold it for a case. */
export const record = (kept: Partial<Case>) =>
  JSON.stringify({ version: recordVersion, state: { ...none, ...kept } })

/** Comes back to the page with this case kept, in the middle of it. The page must be open already. */
export async function comeBack(page: Page, kept: Partial<Case>) {
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    keepKey,
    record(kept),
  ] as const)
  await page.reload()
}

/** Everything in local storage. */
export const stored = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries<string>(localStorage)))
