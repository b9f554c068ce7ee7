import { flows } from '../charts.ts'
import { expect, test } from './fixtures.ts'
import { comeBack, toldBefore } from './kept.ts'
import { lacks, tooWide, unfold, violations } from './looks.ts'
import { languages } from '../languages.ts'
import { screenWords } from './words.ts'
import { waysTo } from './ways.ts'

// The narrowest window in which everything must still be reached: 320 px, which is also 1280 px at 400 %.
test.use({ viewport: { width: 320, height: 640 } })

for (const { flow } of flows)
  for (const language of languages)
    test(`every screen of ${flow.id} in ${language} can be used by everyone`, async ({ page }) => {
      test.setTimeout(300_000)
      const ways = waysTo(flow)
      expect([...ways.keys()].toSorted()).toEqual(Object.keys(flow.screens).toSorted())

      const faults: string[] = []
      await page.goto('/')
      for (const [screen, { facts, answers }] of ways) {
        await comeBack(page, {
          answers: { [flow.id]: answers },
          told: toldBefore(facts),
          at: { flow: flow.id, screen },
          language,
        })
        const heading = page.getByRole('heading', { level: 1 })
        await expect(heading).toHaveText(screenWords(language, flow.id, screen).title)
        await expect.soft(heading).toBeFocused()
        await unfold(page)
        const found = [
          ...(await lacks(page, language)),
          ...(await tooWide(page)),
          ...(await violations(page)),
        ]
        faults.push(...found.map((fault) => `${screen}: ${fault}`))
      }
      expect(faults).toEqual([])
    })
