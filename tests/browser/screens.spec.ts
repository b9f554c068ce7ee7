import type { Page } from '@playwright/test'
import { flows } from '../charts.ts'
import { expect, test } from './fixtures.ts'
import { comeBack, toldBefore } from './kept.ts'
import { lacks, tooWide, unfold, violations } from './looks.ts'
import { languages, screenWords, shellWord } from './words.ts'
import { waysTo } from './ways.ts'

// The narrowest window in which everything must still be reached: 320 px, which is also 1280 px at 400 %.
test.use({ viewport: { width: 320, height: 640 } })

/** What is wrong with the screen at hand for someone who cannot see, point, or have a wide window. */
async function look(page: Page, language: string) {
  await unfold(page)
  return [...(await lacks(page, language)), ...(await tooWide(page)), ...(await violations(page))]
}

for (const { flow } of flows)
  for (const language of languages)
    test(`every screen of ${flow.id} in ${language} can be used by everyone`, async ({ page }) => {
      test.setTimeout(300_000)
      const ways = waysTo(flow)
      expect([...ways.keys()].toSorted()).toEqual(Object.keys(flow.screens).toSorted())

      const unseen = new Set(ways.keys())
      const faults: string[] = []
      await page.goto('/')
      // The longest ways first: on the way back from their ends most other screens are passed.
      const longest = [...ways].toSorted(([, a], [, b]) => b.path.length - a.path.length)
      for (const [screen, { facts, answers, path }] of longest) {
        if (!unseen.has(screen)) continue
        await comeBack(page, {
          answers: { [flow.id]: answers },
          told: toldBefore(facts),
          at: { flow: flow.id, screen },
          language,
        })
        for (const [index, at] of [...path.entries()].toReversed()) {
          const heading = page.getByRole('heading', { level: 1 })
          await expect(heading).toHaveText(screenWords(language, flow.id, at).title)
          await expect(heading).toBeFocused()
          if (unseen.delete(at))
            faults.push(...(await look(page, language)).map((fault) => `${at}: ${fault}`))
          if (!path.slice(0, index).some((before) => unseen.has(before))) break
          await page.getByRole('button', { name: shellWord(language, 'step.back') }).click()
        }
      }
      expect([...unseen]).toEqual([])
      expect(faults).toEqual([])
    })
