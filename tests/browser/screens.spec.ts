import { flows } from '../charts.ts'
import { expect, test } from './fixtures.ts'
import { comeBack, toldBefore } from './kept.ts'
import { lacks, lengthen, looksAnew, speakHere, tooWide, unfold, violations } from './looks.ts'
import { languages, languagesOf } from '../languages.ts'
import { screenWords } from './words.ts'
import { waysTo } from './ways.ts'

// The narrowest window in which everything must still be reached: 320 px, which is also 1280 px at 400 %.
test.use({ viewport: { width: 320, height: 640 } })

for (const { flow } of flows)
  test(`every screen of ${flow.id} can be used by everyone, in every language and in a longer one`, async ({
    page,
  }) => {
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
        language: languages[0],
      })
      const heading = page.getByRole('heading', { level: 1 })
      const { title } = screenWords('nl', flow.id, screen)
      await page.waitForFunction(
        (title) => document.querySelector('h1')?.textContent === title,
        title,
      )
      for (const language of languagesOf(flow.id)) {
        if (language !== languages[0]) await speakHere(page, language)
        await expect(heading).toHaveText(screenWords(language, flow.id, screen).title)
        if (language === languages[0]) await expect.soft(heading).toBeFocused()
        await unfold(page)
        const found = [
          ...(await lacks(page, language)),
          ...(await tooWide(page)),
          ...(await violations(page, looksAnew(language))),
        ]
        faults.push(...found.map((fault) => `${screen} in ${language}: ${fault}`))
      }
      const before = (await heading.textContent())?.length ?? 0
      await lengthen(page)
      await expect
        .poll(async () => ((await heading.textContent())?.length ?? 0) / before)
        .toBeGreaterThan(1.2)
      await unfold(page)
      const wide = await tooWide(page)
      faults.push(...wide.map((fault) => `${screen} with words two fifths longer: ${fault}`))
    }
    expect(faults).toEqual([])
  })
