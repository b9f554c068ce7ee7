// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen as page } from '@testing-library/react'
import i18next from 'i18next'
import { useState } from 'react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { emptyCase } from '../src/case/case.ts'
import type { Fact, Facts } from '../src/chart/facts.ts'
import type { Flow } from '../src/chart/flow.ts'
import { SurroundingsContext } from '../src/screens/surroundings.ts'
import { FlowView } from '../src/shell/FlowView.tsx'
import { keep } from '../src/shell/keep.ts'
import { places } from '../src/shell/places.ts'
import { useLogging } from '../src/shell/useLogging.ts'
import { policy } from '../src/visit/policy.ts'
import { languages, startWords } from '../src/words/i18n.ts'
import { pieces } from '../src/words/rich.ts'
import type { ScreenWords } from '../src/words/shape.ts'
import { flows } from './charts.ts'
import { walksOf } from './walks.ts'

vi.stubGlobal('scrollTo', () => {})

const around = { policy, numberOf: () => '0800', places, readOnly: false }
const went = vi.fn()

function Standing({ flow }: { readonly flow: Flow }) {
  const [cursor, show] = useState(0)
  const log = useLogging(() => {})
  return (
    <SurroundingsContext value={{ ...around, log }}>
      <FlowView
        flow={flow}
        cursor={cursor}
        onShow={show}
        onBack={() => show(cursor - 1)}
        onPause={() => {}}
        onAnswered={() => {}}
        onGoOn={went}
        onward={null}
      />
    </SurroundingsContext>
  )
}

const begin = (flow: Flow, facts: Facts) => {
  keep.store.setState(
    {
      ...emptyCase,
      told: Object.fromEntries(
        Object.entries(facts).map(([fact, value]) => [fact as Fact, { value, by: 'told' }]),
      ),
      // Where a place must be picked to go on, one is.
      notes: { intake: { where: { places: 'snapchat' } } },
      links: { l1: { text: 'https://www.snapchat.com/add/jan.voorbeeld' } },
    },
    true,
  )
  render(<Standing flow={flow} />)
}

const wordsOf = (flow: Flow, name: string) =>
  i18next.getResource(i18next.language, flow.id, name) as ScreenWords
const seen = (text: string) =>
  pieces(text)
    .map((piece) => (piece.kind === 'tel' ? '0800' : piece.text))
    .join('')

/** Makes a choice as a person does: by the words on the screen. */
function choose(flow: Flow, name: string, choice: string) {
  const screen = flow.screens[name]
  const words = wordsOf(flow, name)
  if (screen?.kind === 'question') {
    const label = words.choices?.[choice] ?? ''
    const whole = `${label}${words.hints?.[choice] ?? ''}`.replaceAll(' ', '')
    fireEvent.click(
      page.getByRole('radio', { name: (found) => found.replaceAll(' ', '') === whole }),
    )
  }
  const button =
    screen?.kind === 'question'
      ? i18next.t('step.continue')
      : (words.choices?.[choice] ??
        (screen?.kind === 'collect'
          ? i18next.t('step.continue')
          : i18next.t(`choice.${choice as 'done'}`)))
  fireEvent.click(page.getByRole('button', { name: button }))
}

describe.each(languages)('in %s', (language) => {
  beforeAll(async () => {
    await startWords(language)
    await i18next.changeLanguage(language)
    await i18next.loadNamespaces(['log', 'after', 'papers', ...flows.map(({ flow }) => flow.id)])
  })
  afterEach(() => {
    cleanup()
    went.mockClear()
  })

  it.each(flows)(
    '$entry.id is walked by its visible words alone',
    { timeout: 400_000 },
    ({ flow }) => {
      for (const { facts, steps, end } of walksOf(flow)) {
        begin(flow, facts)
        for (const { screen, choice } of steps) {
          expect(page.getByRole('heading', { level: 1 }).textContent).toBe(
            wordsOf(flow, screen).title,
          )
          choose(flow, screen, choice)
        }
        const outcome = flow.screens[end]
        if (outcome?.kind === 'outcome' && outcome.goesOn) expect(went).toHaveBeenCalled()
        else
          expect(page.getByRole('heading', { level: 1 }).textContent).toBe(wordsOf(flow, end).title)
        cleanup()
        went.mockClear()
      }
    },
  )

  it.each(flows)('$entry.id shows all words of each screen', { timeout: 400_000 }, ({ flow }) => {
    const shown = new Set<string>()
    const look = (name: string) => {
      if (shown.has(name)) return
      shown.add(name)
      const { title, body = '', note = '', steps = [] } = wordsOf(flow, name)
      const text = page.getByRole('heading', { level: 1 }).closest('.step')?.textContent ?? ''
      for (const words of [title, ...body.split('\n\n'), ...note.split('\n\n'), ...steps])
        expect(text).toContain(seen(words))
    }
    for (const { facts, steps, end } of walksOf(flow)) {
      if ([...steps.map((step) => step.screen), end].every((name) => shown.has(name))) continue
      begin(flow, facts)
      for (const { screen, choice } of steps) {
        look(screen)
        choose(flow, screen, choice)
      }
      const outcome = flow.screens[end]
      if (outcome?.kind === 'outcome' && !outcome.goesOn) look(end)
      cleanup()
    }
  })
})
