import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { screenWords, shellWord } from './words.ts'

type Fill = Record<string, string | number>

/** A text at the beginning of a name: a hint may follow it. */
const startsWith = (text: string) =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`)

/** Someone who uses the page by what it says, and by nothing else. */
export function visitor(page: Page, language: string, way: 'click' | 'tap' = 'click') {
  const shell = (path: string, fill?: Fill) => shellWord(language, path, fill)
  const act = (locator: Locator) => (way === 'tap' ? locator.tap() : locator.click())
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const heading = page.getByRole('heading', { level: 1 })

  const person = {
    shell,
    button,
    heading,
    press: (name: string) => act(button(name)),
    /** The screen of this flow is shown, and its heading has the focus. */
    at: async (flow: string, screen: string) => {
      await expect(heading).toHaveText(screenWords(language, flow, screen).title)
      await expect(heading).toBeFocused()
    },
    atPlan: async () => {
      await expect(heading).toHaveText(shell('plan.title'))
      await expect(heading).toBeFocused()
    },
    atCover: async () => {
      await expect(heading).toHaveText(shell('cover.title'))
    },
    radio: (flow: string, screen: string, choice: string) =>
      page.getByRole('radio', {
        name: startsWith(screenWords(language, flow, screen).choice(choice)),
      }),
    /** Picks an answer and goes on, or presses the choice, on the screen at hand. */
    choose: async (flow: string, screen: string, choice: string) => {
      const radio = person.radio(flow, screen, choice)
      if (await radio.isVisible()) {
        await act(radio)
        await person.press(shell('step.continue'))
      } else await person.press(screenWords(language, flow, screen).choice(choice))
    },
    /** Comes to a screen and answers it. */
    answer: async (flow: string, screen: string, choice: string) => {
      await person.at(flow, screen)
      await person.choose(flow, screen, choice)
    },
    /** Answers one screen of a flow after the other. */
    answers: async (flow: string, given: Readonly<Record<string, string>>) => {
      for (const [screen, choice] of Object.entries(given))
        await person.answer(flow, screen, choice)
    },
    /** Ticks places in the list and goes on. */
    places: async (...names: readonly string[]) => {
      await person.at('intake', 'where')
      for (const name of names) await act(page.getByRole('checkbox', { name: startsWith(name) }))
      await person.press(shell('step.continue'))
    },
    /** From the cover through the whole intake to the plan. */
    intake: async (keep: string, happened: string, ...places: readonly string[]) => {
      await person.atCover()
      await person.press(shell('cover.begin'))
      await person.answers('intake', { keep, who: 'me', age: 'adult', danger: 'no', happened })
      await person.places(...places)
      await person.answer('intake', 'wants', 'removal')
      await person.atPlan()
    },
  }
  return person
}
