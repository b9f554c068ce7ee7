// @vitest-environment jsdom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, waitFor } from '@testing-library/react'
import i18next from 'i18next'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import complaint from '../flows/be/complaint.ts'
import intake from '../flows/intake.ts'
import snapchat from '../flows/snapchat.ts'
import { type Case, standing } from '../src/case/case.ts'
import type { Facts } from '../src/chart/facts.ts'
import type { Flow } from '../src/chart/flow.ts'
import type { Screen } from '../src/chart/screen.ts'
import { keep } from '../src/shell/keep.ts'
import { startWords } from '../src/words/i18n.ts'
import { pieces } from '../src/words/rich.ts'
import { type ScreenWords, shellChoices } from '../src/words/shape.ts'
import { begin, went } from './begin.tsx'
import { dress, here, isNamed, type Phrase, plain, reach, readPage } from './reader/reading.ts'

/** A whole way through a flow: what is known before, what is answered to its questions, and its end. Elsewhere the first choice is taken. */
interface Way {
  readonly flow: Flow
  readonly language: string
  readonly facts: Facts
  readonly links?: Case['links']
  readonly answers: Readonly<Record<string, string>>
  readonly end: string
}

const adult = { who: 'me', age: 'adult', happened: 'online' } as const
const ways: readonly Way[] = [
  {
    flow: intake,
    language: 'nl',
    facts: {},
    answers: {
      pace: 'whole',
      danger: 'no',
      keep: 'nothing',
      ...adult,
      wants: 'removal',
    },
    end: 'ready',
  },
  {
    flow: complaint,
    language: 'nl',
    facts: adult,
    answers: {
      decide: 'weigh',
      where: 'appointment',
      called: 'booked',
      pause: 'after',
      platform: 'no',
    },
    end: 'finished',
  },
  ...['nl', 'fr'].map((language) => ({
    flow: snapchat,
    language,
    facts: adult,
    links: { l1: { text: 'https://www.snapchat.com/add/jan.voorbeeld' } },
    answers: { where: 'snap' },
    end: 'reported',
  })),
]

/** Parts that say nothing without a name. */
const named =
  /^(radio|checkbox|button|link|textbox|combobox|group|radiogroup|region|image|heading)$/
/** What is around the first words of a screen, and no words itself. */
const bare = /^(document|form|(end of )?paragraph)$/

const isShellChoice = (choice: string): choice is (typeof shellChoices)[number] =>
  (shellChoices as readonly string[]).includes(choice)

const wordsOf = (flow: Flow, name: string) =>
  i18next.getResource(i18next.language, flow.id, name) as ScreenWords

/** What the button of a choice is called. */
const buttonOf = (screen: Screen, words: ScreenWords, choice: string) =>
  words.choices?.[choice] ??
  (screen.kind !== 'collect' && isShellChoice(choice)
    ? i18next.t(`choice.${choice}`)
    : i18next.t('step.continue'))

const texts = (said: readonly Phrase[]) => said.map(({ text }) => text)

/** Menu names in a language other than the screen's, as its words mark them. */
const foreign = ({ body = '', asks = [], steps = [], note = '' }: ScreenWords) =>
  [body, ...asks, ...steps, note]
    .flatMap(pieces)
    .flatMap((piece) =>
      piece.kind === 'menu' && piece.language && piece.language !== i18next.language
        ? [`${piece.language} ${plain(piece.text)}`]
        : [],
    )

function expectStep(screen: Screen, words: ScreenWords, said: readonly Phrase[]) {
  const all = texts(said)
  const heading = `heading, ${plain(words.title)}, level 1`
  expect(all.filter((text) => /^heading, .*, level 1$/.test(text))).toEqual([heading])

  // Before it come only how far one is and, for a question, the group that it names.
  expect(all.slice(0, all.indexOf(heading)).filter((text) => !bare.test(text))).toEqual([
    plain(document.querySelector('.count')?.textContent ?? ''),
    ...(screen.kind === 'question'
      ? [expect.stringContaining(`group, ${plain(words.title)}`), plain(words.title)]
      : []),
  ])

  // A reader calls details a group; their summary says what they hold.
  const nameless = said.filter(
    ({ text, element }) => named.test(text) && element.tagName !== 'DETAILS',
  )
  expect(texts(nameless)).toEqual([])

  const choices = Object.keys(screen.choices)
  for (const [index, choice] of choices.entries())
    if (screen.kind === 'question') {
      const { choices: names, hints } = words
      const radios = all.filter((text) =>
        isNamed(text, 'radio', names?.[choice] ?? '', hints?.[choice]),
      )
      const place = `not checked, position ${index + 1}, set size ${choices.length}`
      expect(radios).toEqual([expect.stringContaining(`, ${place}`)])
    } else
      expect(
        all.filter((text) => text === `button, ${plain(buttonOf(screen, words, choice))}`),
      ).toHaveLength(1)

  const page = document.documentElement.lang
  const elsewhere = said.filter(
    ({ language, element, text }) =>
      language !== page && element.tagName !== 'TEXTAREA' && text.trim() !== '',
  )
  expect(elsewhere.map(({ language, text }) => `${language} ${text}`)).toEqual(foreign(words))
  // The text of a report is said in the language that is picked for it.
  const written = document.querySelector('.copy textarea')
  if (written)
    expect(written.getAttribute('lang')).toBe(
      document.querySelector<HTMLSelectElement>('.copy select')?.value,
    )
}

/** Continues without an answer, and hears what is lacking before the choices, and with each of them. */
async function leaveOpen(screen: Screen): Promise<string> {
  const role = screen.kind === 'question' ? 'radio' : 'checkbox'
  const lacking = plain(i18next.t(screen.kind === 'question' ? 'step.choose' : 'places.choose'))
  await reach('button', i18next.t('step.continue'))
  await virtual.act()
  const said = texts(await readPage())
  const at = said.indexOf('alert')
  expect(said.slice(at, at + 3)).toEqual(['alert', lacking, 'end of alert'])
  const choices = said.flatMap((text, index) => (text.startsWith(`${role}, `) ? [index] : []))
  expect(Math.min(...choices)).toBeGreaterThan(at)
  if (role === 'radio') for (const index of choices) expect(said[index]).toContain(lacking)
  return `  alert, ${lacking}`
}

/** Picks by the keyboard, and hears that it is picked. */
async function pick(role: 'radio' | 'checkbox', name = '', hint = ''): Promise<string> {
  await reach(role, name, hint)
  await virtual.press(' ')
  const { text } = await here()
  expect(isNamed(text, role, name, hint)).toBe(true)
  expect(text).toMatch(/, checked(,|$)/)
  return text
}

/** Makes a choice by the reader alone; what it said of it, line by line. */
async function choose(flow: Flow, name: string, choice: string): Promise<string[]> {
  const screen = flow.screens[name]
  if (!screen) throw new Error(`no screen ${name}`)
  const words = wordsOf(flow, name)
  const lines: string[] = []
  const asks = screen.kind === 'question' || screen.kind === 'collect'
  if (asks) lines.push(`> button, ${i18next.t('step.continue')}`, await leaveOpen(screen))
  if (screen.kind === 'question')
    lines.push(`> ${await pick('radio', words.choices?.[choice], words.hints?.[choice])}`)
  if (screen.kind === 'collect') lines.push(`> ${await pick('checkbox', 'Snapchat')}`)
  const button = asks ? i18next.t('step.continue') : buttonOf(screen, words, choice)
  lines.push(`> ${(await reach('button', button)).text}`)
  await virtual.act()
  return lines
}

describe.each(ways)('$flow.id, read aloud in $language', (way) => {
  const { flow, language, facts, links, answers, end } = way
  beforeAll(async () => {
    await startWords(language)
    await i18next.changeLanguage(language)
    await i18next.loadNamespaces(['log', 'after', 'papers', flow.id])
    document.documentElement.lang = language
    return dress()
  })
  afterEach(async () => {
    await virtual.stop()
    cleanup()
    went.mockClear()
  })

  it('is walked by ear alone, and says what was read', async () => {
    await virtual.start({ container: document.body })
    begin(flow, facts, links && { links })

    const lines: string[] = []
    for (let left = Object.keys(flow.screens).length; left > 0; left--) {
      const name = standing(keep.store.getState(), flow).screen
      const screen = flow.screens[name]
      if (!screen || went.mock.calls.length > 0) break
      const words = wordsOf(flow, name)
      // The screen opens with its heading.
      expect((await here()).text).toBe(`heading, ${plain(words.title)}, level 1`)
      const waiting = i18next.t('log:text.loading')
      await waitFor(() => expect(document.body.textContent).not.toContain(waiting))
      const said = await readPage()
      expectStep(screen, words, said)
      lines.push(`# ${name}`)
      for (const { text, language: spoken } of said)
        lines.push(spoken === language ? text : `[${spoken}] ${text}`)
      const [first] = Object.keys(screen.choices)
      if (first === undefined) break
      lines.push(...(await choose(flow, name, answers[name] ?? first)), '')
    }
    expect(standing(keep.store.getState(), flow).screen).toBe(end)
    expect(went).toHaveBeenCalledTimes(flow === intake ? 1 : 0)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`reader/${flow.id}.${language}.txt`)
  })
})
