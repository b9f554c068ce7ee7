import { cleanup, configure, fireEvent, screen as page } from '@testing-library/react'
import i18next from 'i18next'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Case } from '../src/case/case.ts'
import type { Flow } from '../src/chart/flow.ts'
import { languages, startWords } from '../src/words/i18n.ts'
import { pieces } from '../src/words/rich.ts'
import type { ScreenWords } from '../src/words/shape.ts'
import { begin, numberOf, went } from './begin.tsx'
import type { Loaded } from './charts.ts'
import { type Walk, walksOf } from './walks.ts'
import { isWritten } from './written.ts'

// Nothing is hidden by a style here, where there are none, and to ask for every element takes most of the time.
configure({ defaultHidden: true })

/** Where a place must be picked to go on, one is. */
const kept: Partial<Case> = {
  notes: { intake: { where: { places: 'snapchat' } } },
  links: { l1: { text: 'https://www.snapchat.com/add/jan.voorbeeld' } },
}

const wordsOf = (flow: Flow, name: string) =>
  i18next.getResource(i18next.language, flow.id, name) as ScreenWords
const seen = (text: string) =>
  pieces(text)
    .map((piece) => (piece.kind === 'tel' ? numberOf(piece.service) : piece.text))
    .join('')

const plain = (text: string | null) => (text ?? '').replaceAll(' ', '')
/** What on the page reads like this. */
const reading = (text: string, selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => plain(element.textContent) === plain(text),
  )
/** What plays a part and bears a name: asked of the page's roles in its first language, and in others, where all but the words is the same, of its text, which takes a tenth of the time. */
function named(role: 'button' | 'radio', name: string): HTMLElement {
  const [found, second] =
    i18next.language === languages[0]
      ? page.getAllByRole(role, { name: (found) => plain(found) === plain(name) })
      : role === 'button'
        ? reading(name, 'button')
        : reading(name, 'label').flatMap((label) => [...label.querySelectorAll('input')])
  if (!found || second) throw new Error(`${second ? 'more than one' : 'no'} ${role} ${name}`)
  return found
}

/** Makes a choice as a person does: by the words on the screen. */
function choose(flow: Flow, name: string, choice: string) {
  const screen = flow.screens[name]
  const words = wordsOf(flow, name)
  if (screen?.kind === 'question')
    fireEvent.click(
      named('radio', `${words.choices?.[choice] ?? ''}${words.hints?.[choice] ?? ''}`),
    )
  const button =
    screen?.kind === 'question'
      ? i18next.t('step.continue')
      : (words.choices?.[choice] ??
        (screen?.kind === 'collect'
          ? i18next.t('step.continue')
          : i18next.t(`choice.${choice as 'done'}`)))
  fireEvent.click(named('button', button))
}

/** As many of the walks as show every screen. */
function showingAll(walks: readonly Walk[]): readonly Walk[] {
  const seen = new Set<string>()
  return walks.filter(({ steps, end }) => {
    const screens = [...steps.map(({ screen }) => screen), end]
    const isNew = screens.some((screen) => !seen.has(screen))
    for (const screen of screens) seen.add(screen)
    return isNew
  })
}

/** Walks these flows in every language, in the first by every choice and in the others to every screen, by what stands on their screens, and looks whether all that should be there is. */
export const walkThrough = (some: readonly Loaded[]) =>
  describe.each(languages)('in %s', (language) => {
    beforeAll(async () => {
      await startWords(language)
      await i18next.changeLanguage(language)
      await i18next.loadNamespaces(['log', 'after', 'papers', ...some.map(({ flow }) => flow.id)])
    })
    afterEach(() => {
      cleanup()
      went.mockClear()
    })

    it.each(some.filter(({ flow }) => isWritten(language, flow.id)))(
      '$entry.id is walked by its visible words alone, and shows all words of each screen',
      { timeout: 400_000 },
      ({ flow }) => {
        const shown = new Set<string>()
        const look = (name: string) => {
          const heading = document.querySelector('h1')
          const { title, body = '', note = '', steps = [] } = wordsOf(flow, name)
          expect(heading?.textContent).toBe(title)
          if (shown.has(name)) return
          shown.add(name)
          const text = heading?.closest('.step')?.textContent ?? ''
          for (const words of [...body.split('\n\n'), ...note.split('\n\n'), ...steps])
            expect(text).toContain(seen(words))
        }
        const walks = walksOf(flow)
        for (const { facts, steps, end } of language === languages[0] ? walks : showingAll(walks)) {
          begin(flow, facts, kept)
          for (const { screen, choice } of steps) {
            look(screen)
            choose(flow, screen, choice)
          }
          const outcome = flow.screens[end]
          if (outcome?.kind === 'outcome' && outcome.goesOn) {
            shown.add(end)
            expect(went).toHaveBeenCalled()
          } else look(end)
          cleanup()
          went.mockClear()
        }
        expect([...shown].toSorted()).toEqual(Object.keys(flow.screens).toSorted())
      },
    )
  })
