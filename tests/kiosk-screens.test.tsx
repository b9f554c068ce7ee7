// @vitest-environment jsdom
import type { ReactNode } from 'react'
import { act, cleanup, fireEvent, render, screen as page } from '@testing-library/react'
import i18next from 'i18next'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Service, services } from '../flows/be/help.ts'
import { emptyCase } from '../src/case/case.ts'
import type { Fact, Facts } from '../src/chart/facts.ts'
import type { Flow } from '../src/chart/flow.ts'
import { typed } from '../src/screens/Elsewhere.tsx'
import { SurroundingsContext } from '../src/screens/surroundings.ts'
import { After } from '../src/shell/after/After.tsx'
import { FlowView } from '../src/shell/FlowView.tsx'
import { Help } from '../src/shell/Help.tsx'
import { keep } from '../src/shell/keep.ts'
import { Links } from '../src/shell/log/Links.tsx'
import { Papers } from '../src/shell/papers/Papers.tsx'
import { places } from '../src/shell/places.ts'
import { useLogging } from '../src/shell/useLogging.ts'
import { policyFor } from '../src/visit/policy.ts'
import { languages, startWords } from '../src/words/i18n.ts'
import type { ScreenWords } from '../src/words/shape.ts'
import { waysTo, waysUnder } from './browser/ways.ts'
import { flows } from './charts.ts'
import { modulesOf, scan } from './qr.ts'
import { isWritten } from './written.ts'

vi.stubGlobal('scrollTo', () => {})
const opened = vi.fn()
vi.stubGlobal('open', opened)

const policy = policyFor('kiosk', '')
const numbers: Readonly<Record<string, Service>> = services
const numberOf = (service: string) => numbers[service]?.number ?? ''
const nothing = () => {}

function Around({ children }: { readonly children: ReactNode }) {
  const log = useLogging(nothing)
  return (
    <SurroundingsContext value={{ policy, numberOf, places, readOnly: false, log }}>
      {children}
    </SurroundingsContext>
  )
}

const links = {
  l1: {
    text: 'https://www.snapchat.com/add/jan.voorbeeld',
    reports: { snapchat: { on: { report: '2026-11-01' } } },
  },
  l2: { text: 'https://x.com/jan_voorbeeld/status/1234567890123456710' },
  l3: { text: 'https://www.google.be/search?q=voorbeeld&udm=2' },
}

/** Takes up a case in which links were noted. */
const begin = (facts: Facts, answers = {}) => {
  const known = Object.entries({ ...facts, setting: 'organisation' as const })
  const told = Object.fromEntries(
    known.map(([fact, value]) => [
      fact as Fact,
      { value, by: fact === 'setting' ? 'page' : 'intake' },
    ]),
  )
  keep.store.setState({ ...emptyCase, answers, told, links }, true)
}

/** The way to each screen that can be reached on an organisation's device. */
const waysHere = (flow: Flow) =>
  flow.id === 'intake' ? waysUnder(flow, { setting: 'organisation' }) : waysTo(flow)

/** Unfolds all, so that it is looked at too, and waits until every code is drawn. */
async function unfold() {
  for (let folded = 1; folded > 0;) {
    const closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    folded = closed.length
    for (const details of closed) {
      details.open = true
      fireEvent(details, new Event('toggle'))
    }
  }
  await act(async () => {})
  // By the text alone: to ask for roles and for each element's own text takes most of the time, on some four thousand screens.
  await vi.waitFor(() =>
    expect(document.body.textContent).not.toContain(i18next.t('kiosk:elsewhere.wait')),
  )
}

/** Everything on the screen that a public screen must not have. */
function forbidden(): readonly string[] {
  const found = [
    ...[...document.querySelectorAll('[href], area, iframe, embed, object, form[action], img')].map(
      (element) => `${element.localName} ${element.getAttribute('href') ?? ''}`,
    ),
    ...[...document.querySelectorAll('input[type=file], [download], [target], [onclick]')].map(
      (element) => `${element.localName} to open or save`,
    ),
  ]
  const words = ['step.copy', 'log:text.copy', 'papers:copy', 'papers:pdf', 'papers:print'] as const
  const buttons = [...document.querySelectorAll('button')].map(({ textContent }) => textContent)
  const off = words.map((word) => i18next.t(word)).filter((word) => buttons.includes(word))
  return [...found, ...off.map((word) => `button ${word}`)]
}

/** Label → what a phone reads, of every code on the screen. */
const read = new Map<string, string | undefined>()
function scanAll() {
  for (const code of document.querySelectorAll('svg.qr')) {
    const label = code.getAttribute('aria-label') ?? ''
    if (read.has(label)) continue
    const size = Number(code.getAttribute('viewBox')?.split(' ')[2]) - 8
    const path = code.querySelector('path')?.getAttribute('d') ?? ''
    read.set(label, scan(modulesOf(path, size), 3)?.text)
  }
}
const codeOf = (href: string) =>
  read.get(i18next.t('kiosk:elsewhere.label', { address: typed(href) }))

function show(flow: Flow, cursor: number) {
  render(
    <Around>
      <FlowView
        flow={flow}
        cursor={cursor}
        onShow={nothing}
        onBack={nothing}
        onPause={nothing}
        onAnswered={nothing}
        onGoOn={nothing}
        onward={null}
      />
    </Around>,
  )
}

describe.each(languages)('on a public screen in %s', (language) => {
  beforeAll(async () => {
    await startWords(language)
    await i18next.changeLanguage(language)
    await i18next.loadNamespaces([
      'kiosk',
      'log',
      'after',
      'papers',
      'help',
      ...flows.map(({ flow }) => flow.id),
    ])
  })
  afterEach(() => {
    cleanup()
    expect(opened).not.toHaveBeenCalled()
  })

  it.each(flows.filter(({ flow }) => isWritten(language, flow.id)))(
    'no screen of $entry.id leads elsewhere: each address is text, with a code that a phone reads as just that address',
    { timeout: 400_000 },
    async ({ flow }) => {
      const ways = waysHere(flow)
      const never = Object.keys(flow.screens).filter((name) => !ways.has(name))
      expect(never).toEqual(flow.id === 'intake' ? ['danger', 'keep'] : [])
      for (const [name, { facts, answers }] of ways) {
        begin(facts, { [flow.id]: answers })
        show(flow, 99)
        await unfold()
        const { title } = i18next.getResource(language, flow.id, name) as ScreenWords
        const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent)
        expect(headings).toEqual([title])
        expect(forbidden(), name).toEqual([])
        // What an address is says no language.
        if (language === languages[0]) scanAll()
        const screen = flow.screens[name]
        const sources = screen?.sources.flatMap((id) => flow.sources[id]?.address ?? []) ?? []
        const addresses = screen?.kind === 'link' ? [screen.href, ...sources] : sources
        for (const address of addresses) {
          expect(document.body.textContent).toContain(typed(address))
          if (language === languages[0]) expect(codeOf(address), address).toBe(address)
        }
        cleanup()
      }
    },
  )

  it('help leads nowhere: numbers, websites and addresses to write to are text with a code', async () => {
    begin({ age: 'unsure' })
    render(
      <Around>
        <Help onClose={nothing} />
      </Around>,
    )
    await page.findByRole('heading', { level: 1 })
    for (const box of page.getAllByRole<HTMLInputElement>('checkbox'))
      if (!box.checked) fireEvent.click(box)
    await unfold()
    expect(forbidden()).toEqual([])
    expect(document.querySelectorAll('.qr').length).toBeGreaterThan(15)
    scanAll()
    expect(codeOf('https://childfocus.be')).toMatch(/^https:\/\/childfocus\.be\/?$/)
    for (const [label, text] of read) expect(label).toContain(typed(text ?? 'unread'))
  })

  it.each([
    ['the log', <Links key="log" onBack={nothing} />, 'log:title'],
    [
      'the time after the reports',
      <After key="after" onOpen={nothing} onBack={nothing} />,
      'after:title',
    ],
    ['the papers', <Papers key="papers" onOpen={nothing} onBack={nothing} />, 'papers:title'],
  ] as const)(
    '%s: opens, saves and copies nothing',
    { timeout: 60_000 },
    async (_, screen, title) => {
      begin({ age: 'adult', who: 'me', happened: 'online', wants: 'both' })
      render(<Around>{screen}</Around>)
      expect((await page.findByRole('heading', { level: 1 })).textContent).toBe(i18next.t(title))
      if (title === 'papers:title')
        await vi.waitFor(() => expect(document.querySelector('.sheet')).not.toBeNull(), 20_000)
      await unfold()
      expect(forbidden()).toEqual([])
    },
  )
})
