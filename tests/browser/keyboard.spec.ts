import type { Locator, Page } from '@playwright/test'
import { type Answers, trace } from '../../src/chart/trace.ts'
import { flows } from '../charts.ts'
import { expect, test } from './fixtures.ts'
import { comeBack, toldBefore } from './kept.ts'
import { visitor } from './visitor.ts'
import { screenWords } from './words.ts'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 600 } })

/** What of the focus cannot be seen: no outline, outside the window, or under the bar at the top. */
const hidden = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body || at.matches('h1, main')) return ''
    const shown = at.closest('.option') ?? at
    const { outlineStyle, outlineWidth } = getComputedStyle(shown)
    const box = shown.getBoundingClientRect()
    const bar = document.querySelector('.bar')
    const under = bar?.contains(at) || at.matches('.skip') ? 0 : bar?.getBoundingClientRect().bottom
    const name = `${at.tagName} ${at.textContent}`
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${name}: no outline`
    if (box.top < (under ?? 0)) return `${name}: under the bar`
    // Of a field of several lines the browser shows the line that is written on.
    const whole = at.matches('textarea') ? 44 : box.height
    if (box.top + whole > innerHeight + 1) return `${name}: below the window`
    return ''
  })

/** Presses Tab until the wanted element has the focus; each stop on the way must be seen. */
async function tabTo(page: Page, wanted: Locator, key = 'Tab') {
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
    expect(await hidden(page)).toBe('')
  }
  throw new Error(`${String(wanted)} cannot be reached with ${key}`)
}

/** Someone who has a keyboard and nothing else. */
function typist(page: Page, language = 'en') {
  const person = visitor(page, language)
  const press = async (name: string, key = 'Enter') => {
    await tabTo(page, person.button(name))
    await page.keyboard.press(key)
  }
  const onward = () => press(person.shell('step.continue'))
  return {
    ...person,
    press,
    /** With the arrow keys, from the first choice to the wanted one. */
    pick: async (flow: string, screen: string, choice: string) => {
      await person.at(flow, screen)
      await tabTo(page, page.getByRole('radio').first())
      await page.keyboard.press('Space')
      const wanted = person.radio(flow, screen, choice)
      for (let presses = 0; presses < 6 && !(await wanted.isChecked()); presses++)
        await page.keyboard.press('ArrowDown')
      await expect(wanted).toBeChecked()
      expect(await hidden(page)).toBe('')
      await onward()
    },
    tick: async (name: string) => {
      await tabTo(page, page.getByRole('checkbox', { name }))
      await page.keyboard.press('Space')
      await expect(page.getByRole('checkbox', { name })).toBeChecked()
    },
    onward,
    choose: async (flow: string, screen: string, choice: string, key = 'Enter') => {
      await person.at(flow, screen)
      await press(screenWords(language, flow, screen).choice(choice), key)
    },
  }
}

test('Google in English with the keyboard alone, from the cover to an outcome', async ({
  page,
}) => {
  await page.goto('/')
  const person = typist(page)
  await person.atCover()
  await person.press(person.shell('cover.begin'), 'Space')
  await person.pick('intake', 'danger', 'no')
  await person.pick('intake', 'keep', 'nothing')
  await person.pick('intake', 'who', 'me')
  await person.pick('intake', 'age', 'adult')
  await person.pick('intake', 'happened', 'online')
  await person.at('intake', 'where')
  await person.tick('Google')
  await person.onward()
  await person.pick('intake', 'wants', 'removal')
  await person.atPlan()
  await person.press('Google')
  await person.choose('google', 'evidence', 'done')
  await person.pick('google', 'where', 'results')
  await person.choose('google', 'report', 'different', 'Space')
  await person.choose('google', 'find', 'done')
  await person.at('google', 'addresses')
  await tabTo(page, page.getByRole('textbox').first())
  await page.keyboard.type('https://www.example.com/map/page')
  await person.onward()
  await person.at('google', 'form')
  await expect(page.locator('.values').getByText('https://www.example.com/map/page')).toBeVisible()
  await person.choose('google', 'form', 'done')
  await person.at('google', 'reported')
  await person.press(person.shell('plan.to-plan'))
  await person.atPlan()
})

for (const id of ['complaint', 'prevention'])
  test(`${id} in French with the keyboard alone, from its first screen to an outcome`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    const flow = flows.find((one) => one.flow.id === id)?.flow
    if (!flow) throw new Error(`no flow ${id}`)
    const facts = { pace: 'whole', who: 'me', age: 'adult', happened: 'online' } as const
    await page.goto('/')
    await comeBack(page, { told: toldBefore(facts), at: { flow: id }, language: 'fr' })
    const person = typist(page, 'fr')
    let answers: Answers = {}
    for (;;) {
      const { screen: name, done } = trace(flow, facts, answers)
      await person.at(id, name)
      if (done) break
      const screen = flow.screens[name]
      const choice = Object.keys(screen?.choices ?? {})[0] ?? ''
      if (screen?.kind === 'question') await person.pick(id, name, choice)
      else if (screen?.kind === 'collect') await person.onward()
      else await person.choose(id, name, choice)
      answers = { ...answers, [name]: choice }
    }
    expect(Object.keys(answers).length).toBeGreaterThan(2)
  })

test('in the list of places Enter searches, and what was found can be ticked', async ({ page }) => {
  await page.goto('/')
  const person = typist(page)
  await person.press(person.shell('cover.quick'))
  await person.pick('intake', 'danger', 'no')
  await person.pick('intake', 'keep', 'nothing')
  await person.pick('intake', 'age', 'adult')
  await person.at('intake', 'where')
  await tabTo(page, page.getByRole('textbox'))
  await page.keyboard.type('insta')
  await page.keyboard.press('Enter')
  await expect(page.getByText(person.shell('places.found', { count: 1 }))).toBeVisible()
  await person.tick('Instagram')
  await person.onward()
  await person.at('instagram', 'evidence')
})

test('the skip link moves the focus to the content and leaves the address alone', async ({
  page,
}) => {
  await page.goto('/')
  const person = typist(page)
  const address = page.url()
  await person.atCover()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: person.shell('skip') })).toBeFocused()
  expect(await hidden(page)).toBe('')
  await page.keyboard.press('Tab')
  await expect(
    page.getByRole('link', { name: person.shell('leave.label'), exact: true }),
  ).toBeFocused()
  expect(await hidden(page)).toBe('')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  expect(page.url()).toBe(address)
})

test('going back through a long screen with Shift and Tab, the focus is never under the bar', async ({
  page,
}) => {
  await page.goto('/')
  const person = typist(page)
  await person.press(person.shell('cover.quick'))
  await person.pick('intake', 'danger', 'no')
  await person.pick('intake', 'keep', 'nothing')
  await person.pick('intake', 'age', 'adult')
  await person.at('intake', 'where')
  await tabTo(page, page.getByRole('button', { name: person.shell('step.back') }))
  await tabTo(page, person.button(person.shell('help.open')), 'Shift+Tab')
})

test('the cover takes the focus for who comes back to it, and nothing has it when the page opens', async ({
  page,
}) => {
  await page.goto('/')
  const person = typist(page)
  await person.atCover()
  await expect(person.heading).not.toBeFocused()
  await person.press(person.shell('cover.begin'))
  await person.at('intake', 'danger')
  await person.press(person.shell('step.back'))
  await person.at('intake', 'pace')
  await person.press(person.shell('step.back'))
  await person.under(person.shell('cover.title'))
})

test('putting off, taking off and refusing take the focus along to where it is seen', async ({
  page,
}) => {
  await page.goto('/')
  const told = toldBefore({ pace: 'whole', who: 'me', age: 'adult', happened: 'online' })
  const [one, other] = ['https://x.com/a/status/1', 'https://x.com/b/status/2']
  const notes = { intake: { where: { places: 'snapchat instagram' } } }
  const links = { l1: { text: one }, l2: { text: other } }
  await comeBack(page, { told, notes, links, at: {}, language: 'en' })
  const person = typist(page)
  const { shell } = person
  await person.atPlan()
  const lands = async (name: string) => {
    await expect(person.button(name)).toBeFocused()
    expect(await hidden(page)).toBe('')
  }
  await person.press(`${shell('plan.later')} Instagram`)
  await lands(`${shell('plan.take-up')} Instagram`)
  await page.keyboard.press('Enter')
  await lands(`${shell('plan.later')} Instagram`)
  await person.press(shell('plan.erase'))
  await expect(page.getByText(shell('plan.erase-sure'))).toBeFocused()
  expect(await hidden(page)).toBe('')
  await person.press(shell('plan.erase-no'))
  await lands(shell('plan.erase'))

  await page.getByRole('button', { name: shell('log:open') }).press('Enter')
  await person.under(shell('log:title'))
  await person.press(`${shell('log:remove')} ${other}`)
  await lands(shell('log:undo'))
  await page.keyboard.press('Enter')
  await lands(`${shell('log:remove')} ${other}`)
})
