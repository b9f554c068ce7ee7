import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { stored } from './kept.ts'
import { intakeKept, unlock } from './locking.ts'
import { type Profile, test } from './profiles.ts'
import { visitor } from './visitor.ts'

// The browser writes to disk when it sees fit, and no clock of the page can hurry it: several browsers wait at once.
test.setTimeout(300_000)

const passphrase = 'zeven stille lampen aan de kade'
const address = 'https://voorbeeld.be/bewaard'
const person = (page: Page) => visitor(page, 'nl')
/** What the browser holds, short enough to be compared by eye. */
const held = async (page: Page) =>
  Object.entries(await stored(page)).map(([key, text]) => `${key}: ${text.slice(-80)}`)
const links = (page: Page) => page.getByRole('textbox').first()

/** To the fields for addresses, by way of the plan. */
async function toFields(page: Page, way: 'here' | 'locked') {
  const { press, shell, answer, at } = person(page)
  await intakeKept(page, person(page), way, passphrase, 'Snapchat')
  await press(shell('flow.evidence'))
  await answer('evidence', 'capture', 'note')
  await at('evidence', 'note')
}

/** Kills the browser so many seconds after it said "saved", and compares what is there then with what was there when it said so. */
async function killedAfterSaved(
  profile: Profile,
  page: Page,
  way: 'here' | 'locked',
  seconds: number,
) {
  const typed = await links(page).inputValue()
  const { shell } = person(page)
  await expect(page.getByText(shell('step.saved'))).toBeVisible({ timeout: 180_000 })
  const said = await held(page)
  await page.waitForTimeout(seconds * 1_000)
  await profile.kill()

  const again = await profile.open()
  expect(await held(again), `killed after ${seconds} s`).toEqual(said)
  if (way === 'here') await person(again).press(shell('cover.resume'))
  else await unlock(again, person(again), passphrase)
  await person(again).at('evidence', 'note')
  await expect(links(again)).toHaveValue(typed)
  await profile.close()
}

const kills = [0, 1, 3, 6]

test.describe('Durability', () => {
  test('on this device: killed after "saved", the browser has what it said, after a busy walk too', async ({
    newProfile,
  }) => {
    const short = kills.map(async (seconds) => {
      const profile = newProfile()
      const page = await profile.open()
      await toFields(page, 'here')
      await links(page).fill(`${address}/${seconds}`)
      await killedAfterSaved(profile, page, 'here', seconds)
    })
    // The longer the browser writes, the longer it waits before it writes again: a minute, once the first minute is over.
    const busy = async () => {
      const profile = newProfile()
      const page = await profile.open()
      const from = Date.now()
      await toFields(page, 'here')
      await links(page).fill(`${address}/`)
      while (Date.now() - from < 64_000) {
        await links(page).press('End')
        await links(page).pressSequentially('abc')
        await page.waitForTimeout(1_500)
      }
      await killedAfterSaved(profile, page, 'here', 0)
    }
    await Promise.all([...short, busy()])
  })

  test('locked: killed after "saved", the browser has what it said, and the passphrase opens it', async ({
    newProfile,
  }) => {
    await Promise.all(
      kills.map(async (seconds) => {
        const profile = newProfile()
        const page = await profile.open()
        await toFields(page, 'locked')
        await links(page).fill(`${address}/${seconds}`)
        await killedAfterSaved(profile, page, 'locked', seconds)
      }),
    )
  })
})
