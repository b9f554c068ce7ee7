import { flows } from '../charts.ts'
import { expect, test } from './fixtures.ts'
import { comeBack, goOnWith, toldBefore } from './kept.ts'
import { lengthen, looksAnew, lookIn, tooWide, unfold, violations } from './looks.ts'
import { languages, languagesOf } from '../languages.ts'
import { screenWords } from './words.ts'
import { type Way, waysTo } from './ways.ts'

const [first = ''] = languages

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
    const heading = page.getByRole('heading', { level: 1 })
    let come = comeBack
    const open = async (screen: string, { facts, answers }: Way) => {
      await come(page, {
        answers: { [flow.id]: answers },
        told: toldBefore(facts),
        at: { flow: flow.id, screen },
        language: first,
      })
      come = goOnWith
    }
    await page.goto('/')
    for (const [screen, way] of ways) {
      await open(screen, way)
      let shapeOfFirst = ''
      for (const language of languagesOf(flow.id)) {
        const { title } = screenWords(language, flow.id, screen)
        if (language === first) await expect(heading).toHaveText(title)
        const { says, lacks, shape } = await lookIn(page, language, language !== first)
        if (language === first) shapeOfFirst = shape
        // Where a language changes nothing but what is said, axe would find what it found before; every kind of screen it sees in each (looks.spec.ts).
        const anew = looksAnew(language) || shape !== shapeOfFirst
        expect(says).toBe(title)
        const found = [
          ...lacks,
          ...(await tooWide(page)),
          ...(anew ? await violations(page, looksAnew(language)) : []),
        ]
        faults.push(...found.map((fault) => `${screen} in ${language}: ${fault}`))
      }
    }
    await lengthen(page, first)
    for (const [screen, way] of ways) {
      await open(screen, way)
      const { title } = screenWords('nl', flow.id, screen)
      await expect
        .poll(async () => ((await heading.textContent())?.length ?? 0) / title.length)
        .toBeGreaterThan(1.2)
      await unfold(page)
      const wide = await tooWide(page)
      faults.push(...wide.map((fault) => `${screen} with words two fifths longer: ${fault}`))
    }
    expect(faults).toEqual([])
  })
