import type { BrowserContext, Page } from '@playwright/test'
import type { Case } from '../../src/case/case.ts'
import { asideKey } from '../../src/keep/raw.ts'
import { expect, test, weather } from './fixtures.ts'
import { lockedRecord, put, record, stored, toldBefore } from './kept.ts'
import { unlock } from './locking.ts'
import { visitor } from './visitor.ts'
import { screenWords, shellWord } from './words.ts'

test.use({ leaves: true })
test.setTimeout(180_000)

type Way = 'here' | 'locked'
const ways: readonly Way[] = ['here', 'locked']
const passphrase = 'zeven stille lampen aan de kade'
const begun = 'https://voorbeeld.be/begin'
const word = (path: string) => shellWord('nl', path)

const person = (page: Page) => visitor(page, 'nl')
const links = (page: Page) => page.getByRole('textbox').first()
const notice = (page: Page) => page.getByText(word('keep:tabs.other'))
const goOnHere = (page: Page) => person(page).button(word('keep:tabs.use-here'))
const onward = (page: Page) =>
  person(page).button(screenWords('nl', 'evidence', 'note').choices?.done ?? '')
/** Adds to what stands in the field, sign by sign. */
async function add(page: Page, text: string) {
  await links(page).press('Control+End')
  await links(page).pressSequentially(text)
}

/** In the middle of the evidence, as an earlier visit would have left it. */
const kept: Partial<Case> = {
  told: toldBefore({
    pace: 'whole',
    who: 'me',
    age: 'adult',
    happened: 'online',
    wants: 'removal',
  }),
  notes: { intake: { where: { places: 'snapchat' } } },
  answers: { evidence: { capture: 'note' } },
  at: { flow: 'evidence', screen: 'note' },
}
const behindLock = lockedRecord(kept, passphrase)

/** The first tab, at fields that it may change. */
async function begin(page: Page, way: Way) {
  await page.goto('/')
  await put(page, way === 'here' ? record(kept) : await behindLock)
  await page.reload()
  if (way === 'locked') await unlock(page, person(page), passphrase)
  await person(page).at('evidence', 'note')
  await links(page).fill(begun)
}

/** One more tab, with the same case open at the same fields. */
async function another(context: BrowserContext, way: Way) {
  const page = await context.newPage()
  await page.goto('/')
  if (way === 'here') await person(page).press(word('cover.resume'))
  else await unlock(page, person(page), passphrase)
  await expect(person(page).heading).toHaveText(screenWords('nl', 'evidence', 'note').title)
  return page
}

/** What is kept, as it comes to light in a tab of its own. */
async function keptIs(context: BrowserContext, way: Way, text: string) {
  const page = await another(context, way)
  await expect(links(page)).toHaveValue(text)
  await page.close()
}

/** Takes over, and writes. */
async function takeOver(page: Page, text: string) {
  await goOnHere(page).click()
  await expect(notice(page)).toBeHidden()
  await add(page, text)
}

/** Keeps a page from doing anything else for so long; resolves when it is over. */
const hang = (page: Page, milliseconds: number) =>
  page.evaluate((time) => {
    const end = performance.now() + time
    while (performance.now() < end);
  }, milliseconds)

test.describe('Concurrency', () => {
  for (const way of ways) {
    test(`${way}: the second tab only reads; it says so, and shows what the first writes`, async ({
      page,
      context,
    }) => {
      await begin(page, way)
      const second = await another(context, way)
      await expect(notice(second)).toBeVisible()
      await expect(notice(page)).toBeHidden()
      await add(page, '/gezien')
      await expect(links(second)).toHaveValue(`${begun}/gezien`)

      const kept = await stored(page)
      await add(second, 'nee')
      await expect(links(second)).toHaveValue(`${begun}/gezien`)
      await onward(second).click()
      await expect(goOnHere(second)).toBeFocused()
      await expect(person(second).heading).toHaveText(screenWords('nl', 'evidence', 'note').title)
      expect(await stored(page)).toEqual(kept)
      await expect(links(page)).toHaveValue(`${begun}/gezien`)
    })

    test(`${way}: the second tab takes over, and the first takes it back; nothing is lost`, async ({
      page,
      context,
    }) => {
      await begin(page, way)
      const second = await another(context, way)
      await add(page, '/een')
      await goOnHere(second).click()
      await expect(links(second)).toHaveValue(`${begun}/een`)
      await expect(notice(page)).toBeVisible()
      await expect(notice(second)).toBeHidden()
      await add(second, '/twee')
      await expect(links(page)).toHaveValue(`${begun}/een/twee`)
      await takeOver(page, '/drie')
      await expect(notice(second)).toBeVisible()
      await expect(links(second)).toHaveValue(`${begun}/een/twee/drie`)
      await keptIs(context, way, `${begun}/een/twee/drie`)
    })

    // Whether the tab that is gone crashed or was closed makes no difference to what is sealed, nor who chose or erased: one of both is tried there.
    for (const [how, end] of (
      [
        [
          'crashed',
          async (page: Page, context: BrowserContext) => {
            const session = await context.newCDPSession(page)
            const crashed = page.waitForEvent('crash')
            session.send('Page.crash').catch(() => {})
            await crashed
          },
        ],
        ['was closed', (page: Page) => page.close()],
      ] as const
    ).slice(0, way === 'here' ? 2 : 1))
      test(`${way}: when the tab that wrote ${how}, the other can take over`, async ({
        page,
        context,
      }) => {
        await begin(page, way)
        const second = await another(context, way)
        await add(page, '/een')
        await expect(links(second)).toHaveValue(`${begun}/een`)
        await end(page, context)
        await takeOver(second, '/twee')
        await expect(links(second)).toHaveValue(`${begun}/een/twee`)
        await keptIs(context, way, `${begun}/een/twee`)
      })

    test(`${way}: a tab that hangs is taken over from, and writes nothing over it when it wakes`, async ({
      page,
      context,
    }) => {
      await begin(page, way)
      const second = await another(context, way)
      await add(page, '/een')
      await expect(links(second)).toHaveValue(`${begun}/een`)
      const awake = hang(page, 5_000)
      await takeOver(second, '/twee')
      const kept = await stored(second)
      await awake
      await expect(notice(page)).toBeVisible()
      await expect(links(page)).toHaveValue(`${begun}/een/twee`)
      expect(await stored(second)).toEqual(kept)
      await add(second, '/drie')
      await expect(links(page)).toHaveValue(`${begun}/een/twee/drie`)
      await keptIs(context, way, `${begun}/een/twee/drie`)
    })

    for (const choice of way === 'here' ? (['mine', 'theirs'] as const) : (['mine'] as const))
      test(`${way}: without locks between tabs, what both wrote is kept until one chooses: ${choice}`, async ({
        page,
        context,
      }) => {
        await context.addInitScript(() =>
          Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }),
        )
        await begin(page, way)
        const second = await another(context, way)
        await expect(notice(second)).toBeHidden()
        const before = await stored(page)
        await links(second).fill(`${begun}/twee`)
        await expect.poll(async () => stored(page)).not.toEqual(before)
        const theirs = await stored(page)
        await links(page).fill(`${begun}/een`)
        await expect(person(page).heading).toHaveText(word('keep:tabs.conflict-title'))
        const { [asideKey]: aside, ...slots } = await stored(page)
        expect(slots).toEqual(theirs)
        expect(aside).toBeDefined()

        await person(page).press(word(`keep:tabs.${choice}`))
        const wanted = choice === 'mine' ? `${begun}/een` : `${begun}/twee`
        await expect(links(page)).toHaveValue(wanted)
        await expect.poll(async () => Object.keys(await stored(page))).not.toContain(asideKey)
        await keptIs(context, way, wanted)
      })

    test(`${way}: when one tab leaves, all leave, and what is kept stays`, async ({
      page,
      context,
    }) => {
      await begin(page, way)
      const second = await another(context, way)
      const kept = await stored(page)
      await second.getByRole('link', { name: word('leave.emergency') }).click()
      await expect(second).toHaveURL(`https://${weather}/nl`)
      await expect(page).toHaveURL(`https://${weather}/nl`)
      const { origins } = await context.storageState()
      const left = origins.flatMap(({ localStorage }) => localStorage)
      expect(Object.fromEntries(left.map(({ name, value }) => [name, value]))).toEqual(kept)
    })

    for (const by of way === 'here' ? (['writes', 'reads'] as const) : (['reads'] as const))
      test(`${way}: when the tab that ${by} erases, the other is shut and writes nothing again`, async ({
        page,
        context,
      }) => {
        await begin(page, way)
        const second = await another(context, way)
        const [erasing, other] = by === 'writes' ? [page, second] : [second, page]
        await person(erasing).press(word('step.back'))
        await person(erasing).press(word('step.back'))
        await expect(person(erasing).heading).toHaveText(word('plan.title'))
        await person(erasing).press(word('plan.erase'))
        // The one that writes is in the middle of it.
        if (by === 'reads') await add(page, '/een/twee/drie')
        await person(erasing).press(word('plan.erase-yes'))
        for (const tab of [erasing, other]) {
          await person(tab).atCover()
          await expect(tab.getByText(word('plan.erased'))).toBeVisible()
          await expect(person(tab).button(word('cover.begin'))).toBeVisible()
        }
        await other.waitForTimeout(1_000)
        expect(await stored(page)).toEqual({})
      })

    test(`${way}: of two hundred changes in each of two tabs, by turns, none is lost`, async ({
      page,
      context,
    }) => {
      // By far the longest of these: twenty times to and fro between two tabs.
      test.setTimeout(300_000)
      await begin(page, way)
      const second = await another(context, way)
      let wanted = begun
      const [mine, theirs] = ['a'.repeat(20), 'b'.repeat(20)]
      await add(page, mine)
      for (let turn = 0; turn < 10; turn++) {
        if (turn > 0) await takeOver(page, mine)
        await takeOver(second, theirs)
        wanted += mine + theirs
      }
      await expect(links(second)).toHaveValue(wanted)
      await expect(links(page)).toHaveValue(wanted)
      await keptIs(context, way, wanted)
    })
  }
})
