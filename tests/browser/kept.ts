import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { type Case, emptyCase } from '../../src/case/case.ts'
import { type Content, recordVersion } from '../../src/case/record.ts'
import type { Facts } from '../../src/chart/facts.ts'
import { slotKeys } from '../../src/keep/raw.ts'
import { makeLock, seal } from '../../src/keep/lock.ts'
import { inside } from './inside.ts'
import { headerOf, lockedText, plainText } from '../../src/keep/slots.ts'

/** Facts as the first questions would have told them. */
export const toldBefore = (facts: Facts): Case['told'] =>
  Object.fromEntries(
    Object.entries(facts).map(
      ([fact, value]) => [fact, { value, by: fact === 'setting' ? 'page' : 'intake' }] as const,
    ),
  )

const contentOf = (kept: Partial<Case>, saved: Date): Content => ({
  version: recordVersion,
  revision: 1,
  app: 'test',
  saved: saved.toISOString(),
  state: { ...emptyCase, ...kept },
})

/** A record as this browser would hold it for a case, written just now. */
export const record = (kept: Partial<Case>, saved = new Date()) => plainText(contentOf(kept, saved))

/** The same behind a lock that this passphrase opens. */
export async function lockedRecord(kept: Partial<Case>, passphrase: string, saved = new Date()) {
  const { lock, key } = await makeLock(passphrase)
  const header = { version: recordVersion, revision: 1, lock }
  const content = JSON.stringify(contentOf(kept, saved))
  return lockedText({ ...header, ...(await seal(key, headerOf(header), content)) })
}

/** A record that is locked, in the middle of Snapchat, and what opens it. */
export const locked = {
  raw: readFileSync(new URL('../records/2-locked.json', import.meta.url), 'utf8').trim(),
  passphrase: 'paard lepel wolk trein groen',
  code: '7K2QM9XW4C',
} as const

/** Puts a record where the page keeps one, in place of all that is there. */
export const put = (page: Page, raw: string) =>
  page.evaluate(
    ([key, value]) => {
      localStorage.clear()
      localStorage.setItem(key, value)
    },
    [slotKeys[0], raw] as const,
  )

/** Comes back to the page with this case kept, in the middle of it. The page must be open already. */
export async function comeBack(page: Page, kept: Partial<Case>) {
  await put(page, record(kept))
  await page.reload()
}

/**
 * Goes on with another case in a page that has one open, without loading it anew, which takes most of the time: the open one is shut, as
 * when a case is locked, and the other is gone on with from the first screen.
 */
export async function goOnWith(page: Page, kept: Partial<Case>) {
  await put(page, record(kept))
  const keep = await inside<{ shut: () => void }>(page, 'shut', 'resume', 'takeOver')
  await keep.evaluate((keep) => keep.shut())
  await keep.dispose()
  await page.locator('.cover .found .main').click()
}

/** Everything in local storage. */
export const stored = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries<string>(localStorage)))
