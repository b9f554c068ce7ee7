import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures.ts'
import { comeBack, put, record, stored, toldBefore } from './kept.ts'
import { visitor } from './visitor.ts'

test('a reload in the middle comes back to the same screen when the answers are kept here', async ({
  page,
}) => {
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.intake('here', 'online', 'Snapchat')
  await page.reload()
  await person.atPlan()
  await person.press('Snapchat')
  await person.answers('snapchat', { evidence: 'done', where: 'snap' })
  await person.at('snapchat', 'report')
  await page.reload()
  await person.at('snapchat', 'report')
  await person.press(person.shell('step.back'))
  await expect(person.radio('snapchat', 'where', 'snap')).toBeChecked()
  await page.reload()
  await person.at('snapchat', 'where')
})

test('what was typed is there again after a reload', async ({ page }) => {
  await page.goto('/')
  await comeBack(page, {
    answers: { evidence: { capture: 'note' } },
    told: toldBefore({ age: 'adult' }),
    at: { flow: 'evidence', screen: 'note' },
  })
  const person = visitor(page, 'nl')
  await person.at('evidence', 'note')
  await page.getByRole('textbox').first().fill('https://voorbeeld.be/1')
  await page.reload()
  await person.at('evidence', 'note')
  await expect(page.getByRole('textbox').first()).toHaveValue('https://voorbeeld.be/1')
})

for (const choice of ['nothing', 'organisation'])
  test(`after "${choice}" a reload starts at the cover and nothing is stored`, async ({ page }) => {
    await page.goto('/')
    const person = visitor(page, 'nl')
    await person.press(person.shell('cover.begin'))
    await person.answers('intake', { danger: 'no', keep: choice, who: 'me', age: 'adult' })
    await person.at('intake', 'happened')
    expect(await stored(page)).toEqual({})
    await page.reload()
    await person.atCover()
    await expect(person.button(person.shell('cover.begin'))).toBeVisible()
    await expect(person.button(person.shell('cover.resume'))).toHaveCount(0)
    expect(await stored(page)).toEqual({})
  })

test('nothing is stored before the person chose to keep, and all is removed when they change their mind', async ({
  page,
}) => {
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.press(person.shell('cover.begin'))
  await person.answer('intake', 'danger', 'no')
  await person.at('intake', 'keep')
  expect(await stored(page)).toEqual({})
  await person.answer('intake', 'keep', 'here')
  await person.at('intake', 'who')
  expect(Object.keys(await stored(page)).length).toBeGreaterThan(0)
  await person.press(person.shell('step.back'))
  await person.answer('intake', 'keep', 'nothing')
  await person.at('intake', 'who')
  expect(await stored(page)).toEqual({})
})

test('opening the page with something kept shows the cover with "go on", and nothing of the case', async ({
  page,
  context,
}) => {
  await page.goto('/')
  const first = visitor(page, 'nl')
  await first.intake('here', 'online', 'Snapchat')
  await first.press('Snapchat')
  await first.answer('snapchat', 'evidence', 'done')
  await first.at('snapchat', 'where')
  await page.close()

  const later = await context.newPage()
  await later.goto('/')
  const person = visitor(later, 'nl')
  await person.atCover()
  await expect(person.button(person.shell('cover.resume'))).toBeVisible()
  await expect(later.getByText('Snapchat')).toHaveCount(0)
  await person.press(person.shell('cover.resume'))
  await person.at('snapchat', 'where')
})

test('what is kept can be erased from the cover', async ({ page, context }) => {
  await page.goto('/')
  await visitor(page, 'nl').intake('here', 'online', 'Snapchat')
  await page.close()
  const later = await context.newPage()
  await later.goto('/')
  const person = visitor(later, 'nl')
  await person.press(person.shell('cover.erase'))
  await expect(person.button(person.shell('cover.begin'))).toBeVisible()
  expect(await stored(later)).toEqual({})
})

test('"Erase everything" asks once, leaves local storage empty and goes to the cover', async ({
  page,
}) => {
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.intake('here', 'online', 'Snapchat')
  expect(Object.keys(await stored(page)).length).toBeGreaterThan(0)
  await person.press(person.shell('plan.erase'))
  await person.press(person.shell('plan.erase-no'))
  await person.press(person.shell('plan.erase'))
  await person.press(person.shell('plan.erase-yes'))
  await person.atCover()
  await expect(page.getByText(person.shell('plan.erased'))).toBeVisible()
  expect(await stored(page)).toEqual({})
  await page.reload()
  await person.atCover()
  expect(await stored(page)).toEqual({})
  await person.intake('nothing', 'online', 'TikTok')
  await expect(person.button('Snapchat')).toHaveCount(0)
})

for (const [what, raw, word] of [
  ['of a newer version', '{"version":99,"state":{}}', 'cover.newer'],
  ['that is damaged', '{"version":2,"sta', 'cover.unreadable'],
] as const)
  test(`a record ${what} is left as it is: one may begin again, save it, or erase it`, async ({
    page,
  }) => {
    await page.goto('/')
    await put(page, raw)
    await page.goto('/')
    const person = visitor(page, 'nl')
    await expect(page.getByText(person.shell(word))).toBeVisible()

    await person.press(person.shell('cover.begin'))
    await person.answers('intake', { danger: 'no', keep: 'here' })
    await person.at('intake', 'who')
    await expect(page.getByText(person.shell('keep:fault.held'))).toBeVisible()
    expect(await stored(page)).toEqual({ leidraad: raw })

    await page.reload()
    const download = page.waitForEvent('download')
    await person.press(person.shell('cover.save-raw'))
    const file = await download
    expect(file.suggestedFilename()).toBe('notes.txt')
    expect(readFileSync(await file.path(), 'utf8')).toBe(raw)
    expect(await stored(page)).toEqual({ leidraad: raw })

    await person.press(person.shell('cover.erase'))
    await expect(page.getByText(person.shell(word))).toHaveCount(0)
    expect(await stored(page)).toEqual({})
  })

test('a reload long after the last answer shows the cover, not what was open', async ({ page }) => {
  await page.goto('/')
  const kept = { told: toldBefore({ age: 'adult' }), at: { flow: 'snapchat', screen: 'evidence' } }
  await put(page, record(kept, new Date(Date.now() - 61_000)))
  await page.reload()
  const person = visitor(page, 'nl')
  await person.atCover()
  await person.press(person.shell('cover.resume'))
  await person.at('snapchat', 'evidence')
})

test('with storage blocked the visit goes on in memory and says so once', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    const said: string[] = []
    Object.assign(globalThis, { said })
    document.addEventListener('DOMContentLoaded', () => {
      const note = () => {
        const now = document.querySelector('.saved')?.textContent ?? ''
        if (now !== (said.at(-1) ?? '')) said.push(now)
      }
      new MutationObserver(note).observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
      })
    })
  })
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.intake('here', 'online', 'Snapchat')
  await person.press('Snapchat')
  await person.answer('snapchat', 'evidence', 'done')
  await person.at('snapchat', 'where')
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
  expect(said).toEqual([person.shell('keep:fault.refused')])
})
