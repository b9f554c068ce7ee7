import type { Locator, Page } from '@playwright/test'
import { nativeName } from '../../src/words/languages.ts'
import { expect } from './fixtures.ts'
import { locked, put } from './kept.ts'
import { screenWords, shellWord } from './words.ts'

type Fill = Record<string, string | number>

const plainly = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
/** A text at the beginning of a name. */
const startsWith = (text: string) => new RegExp(`^${plainly(text)}`)
/** The name of an option: its words, and its hint where it has one. */
const withHint = ({ choice, hints }: ReturnType<typeof screenWords>, name: string) =>
  new RegExp(`^${plainly(choice(name))}\\s*${plainly(hints?.[name] ?? '')}$`)

/** Someone who uses the page by what it says, and by nothing else. */
export function visitor(page: Page, language: string, way: 'click' | 'tap' = 'click') {
  const shell = (path: string, fill?: Fill) => shellWord(language, path, fill)
  const act = (locator: Locator) => (way === 'tap' ? locator.tap() : locator.click())
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const heading = page.getByRole('heading', { level: 1 })

  /** The screen with this heading is shown, and the heading has the focus. */
  const under = async (title: string) => {
    await expect(heading).toHaveText(title)
    await expect(heading).toBeFocused()
  }
  const press = (name: string) => act(button(name))
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })

  const person = {
    shell,
    button,
    field,
    heading,
    under,
    press,
    /** The screen of this flow is shown, and its heading has the focus. */
    at: (flow: string, screen: string) => under(screenWords(language, flow, screen).title),
    atPlan: () => under(shell('plan.title')),
    atCover: async () => {
      await expect(heading).toHaveText(shell('cover.title'))
    },
    radio: (flow: string, screen: string, choice: string) =>
      page.getByRole('radio', { name: withHint(screenWords(language, flow, screen), choice) }),
    /** Buttons of a list that all have this word, whatever each is named after. */
    each: (word: string) => page.getByRole('button', { name: startsWith(word) }),
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
    /** From the cover to the list of places. */
    toPlaces: async (keep: string, happened: string) => {
      await person.atCover()
      await person.press(shell('cover.begin'))
      await person.answers('intake', { danger: 'no', keep, who: 'me', age: 'adult', happened })
    },
    /** From the cover through the whole intake to the plan. */
    intake: async (keep: string, happened: string, ...places: readonly string[]) => {
      await person.toPlaces(keep, happened)
      await person.places(...places)
      await person.answer('intake', 'wants', 'removal')
      await person.atPlan()
    },
    /** From the plan to where a snap was reported. */
    reportSnap: async () => {
      await person.press('Snapchat')
      await person.answers('snapchat', {
        evidence: 'done',
        where: 'snap',
        report: 'done',
        account: 'done',
        block: 'skip',
      })
      await person.at('snapchat', 'reported')
    },
    help: async () => {
      await press(shell('help.open'))
      await under(shell('help.title'))
    },
    /** Hides the screen. */
    hide: async () => {
      await press(shell('hide.label'))
      await under(shell('keep:curtain.title'))
    },
    /** From a flow's screen back to the plan. */
    backToPlan: async () => {
      while ((await heading.textContent()) !== shell('plan.title')) await press(shell('step.back'))
      await person.atPlan()
    },
    /** From the plan to how the case is kept. */
    ways: async () => {
      await person.atPlan()
      await press(shell('keep:keeping.change'))
      await under(shell('keep:keeping.title'))
    },
    /** Makes a passphrase of one's own possible, where five words are offered first. */
    ownPassphrase: async () => {
      const own = field(shell('keep:lock.own-label'))
      const words = button(shell('keep:lock.own'))
      await expect(own.or(words)).toBeVisible()
      if (await words.isVisible()) await act(words)
      return own
    },
    /** Comes to a cover with something locked, in this language. The page must be open already. */
    coverLocked: async () => {
      await put(page, locked.raw)
      await page.goto('/')
      await person.speak()
      await expect(button(shell('cover.unlock'))).toBeVisible()
    },
    /** Has the page speak this language, where it can be chosen. */
    speak: () => act(page.getByRole('button', { name: nativeName(language), exact: true })),
    /** From the cover into what is locked. */
    unlock: async () => {
      await press(shell('cover.unlock'))
      await under(shell('keep:unlock.title'))
      await field(shell('keep:unlock.passphrase')).fill(locked.passphrase)
      await press(shell('keep:unlock.open'))
      // It was left in Dutch, and opens in Dutch.
      await under(screenWords('nl', 'snapchat', 'report').title)
      if (language === 'nl') return
      await visitor(page, 'nl', way).backToPlan()
      await person.speak()
      await expect(heading).toHaveText(shell('plan.title'))
      await heading.focus()
    },
    /** In what is locked, sets a code for the hidden screen. */
    setCode: async (code: string) => {
      await person.backToPlan()
      await person.ways()
      await field(shell('keep:keeping.pin')).fill(code)
      await press(shell('keep:keeping.pin-set'))
      await expect(page.getByText(shell('keep:keeping.pin-on'))).toBeVisible()
    },
  }
  return person
}
