// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen as page, waitFor } from '@testing-library/react'
import i18next from 'i18next'
import { type ReactElement, useState } from 'react'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import snapchat from '../flows/snapchat.ts'
import { type Case, emptyCase } from '../src/case/case.ts'
import { EventsField } from '../src/screens/EventsField.tsx'
import { Heading } from '../src/screens/Heading.tsx'
import { LinkList } from '../src/screens/LinksField.tsx'
import { useFocusNext } from '../src/screens/useFocusNext.ts'
import { Differs } from '../src/shell/after/Differs.tsx'
import { Cover } from '../src/shell/Cover.tsx'
import { Home } from '../src/shell/desk/Home.tsx'
import { FlowView } from '../src/shell/FlowView.tsx'
import { keep } from '../src/shell/keep.ts'
import { Erase } from '../src/shell/keeping/Erase.tsx'
import { PinChoice } from '../src/shell/keeping/Pin.tsx'
import { dropPin } from '../src/shell/keeping/pins.ts'
import { OtherTab } from '../src/shell/keeping/Tabs.tsx'
import { Unlock } from '../src/shell/keeping/Unlock.tsx'
import { Ways } from '../src/shell/keeping/Ways.tsx'
import { Links } from '../src/shell/log/Links.tsx'
import { Remarks } from '../src/shell/Remarks.tsx'
import { startWords } from '../src/words/i18n.ts'
import { nothing, plan, Surrounded } from './surrounded.tsx'

vi.stubGlobal('scrollTo', () => {})

const [first, second] = ['https://x.com/a/status/1', 'https://x.com/b/status/2']
const file = (name: string) => ({
  name,
  size: 2,
  type: 'image/png',
  modified: '2026-11-20T20:06:00.000Z',
  hash: 'ba7816bf',
  at: '2026-11-24T15:59:00.000Z',
})
const two = { f1: file('one.png'), f2: file('two.png') }
const links: Case['links'] = { l1: { text: first }, l2: { text: second } }
const on = { on: { report: '2026-11-21' } }
const told = {
  age: { value: 'adult', by: 'intake' },
  pace: { value: 'whole', by: 'intake' },
} as const

function Around({ children }: { readonly children: ReactElement }) {
  return (
    <Surrounded>
      <Heading text="The screen" />
      {children}
    </Surrounded>
  )
}
function Step() {
  const [cursor, show] = useState(1)
  return (
    <FlowView
      flow={snapchat}
      cursor={cursor}
      onShow={show}
      onBack={nothing}
      onPause={nothing}
      onAnswered={nothing}
      onGoOn={nothing}
      onward={null}
    />
  )
}
const ways = (
  <Ways
    onWay={nothing}
    onLock={nothing}
    onBack={nothing}
    onErase={nothing}
    onEraseAndLeave={nothing}
  />
)
const log = <Links onBack={nothing} />
const inPlan = { notes: { intake: { where: { places: 'snapchat instagram' } } } }

beforeAll(async () => {
  await startWords('en')
  await i18next.loadNamespaces(['keep', 'log', 'after', 'papers', 'desk', 'snapchat', 'intake'])
})
beforeEach(() => {
  localStorage.clear()
  keep.erase()
  dropPin()
})
afterEach(cleanup)

/** The button whose name begins so, with the focus, as it has it when a key or a finger presses it. */
async function press(name: string) {
  const button = await page.findByRole('button', { name: (all) => all.startsWith(name) })
  act(() => button.focus())
  expect(document.activeElement).toBe(button)
  fireEvent.click(button)
}

interface Row {
  readonly what: string
  readonly screen: ReactElement
  readonly kept?: Partial<Case>
  readonly before?: () => void
  readonly presses: readonly string[]
  /** What then has the focus: its role, and what its name or its text begins with. */
  readonly next: readonly [role: string, name: string]
}
const rows: readonly Row[] = [
  {
    what: 'a link taken out of the log',
    screen: log,
    kept: { links },
    presses: [`Remove ${first}`],
    next: ['button', 'Put it back'],
  },
  {
    what: 'a link put back into the log',
    screen: log,
    kept: { links },
    presses: [`Remove ${first}`, 'Put it back'],
    next: ['button', `Remove ${first}`],
  },
  {
    what: 'a link taken off in a flow',
    screen: <LinkList ids={['l1', 'l2']} />,
    kept: { links },
    presses: [`Remove ${first}`],
    next: ['button', 'Put it back'],
  },
  {
    what: 'a link put back in a flow',
    screen: <LinkList ids={['l1', 'l2']} />,
    kept: { links },
    presses: [`Remove ${second}`, 'Put it back'],
    next: ['button', `Remove ${second}`],
  },
  {
    what: 'more links brought onto the screen',
    screen: log,
    kept: {
      links: Object.fromEntries(
        Array.from({ length: 26 }, (_, at) => [`l${at + 1}`, { text: `${first}${at + 10}` }]),
      ),
    },
    presses: ['Show 1 more'],
    next: ['button', `Details ${first}35`],
  },
  {
    what: 'a file, with another behind it',
    screen: log,
    kept: { files: two },
    presses: ['Take off the list one.png'],
    next: ['button', 'Take off the list two.png'],
  },
  {
    what: 'a file, with another before it',
    screen: log,
    kept: { files: two },
    presses: ['Take off the list two.png'],
    next: ['button', 'Take off the list one.png'],
  },
  {
    what: 'the only file',
    screen: log,
    kept: { files: { f1: file('one.png') } },
    presses: ['Take off the list one.png'],
    next: ['heading', 'Show later that a file did not change'],
  },
  {
    what: 'a note, with another behind it',
    screen: <Remarks />,
    kept: { remarks: { intake: { who: 'a', age: 'b' } } },
    presses: ['Take out First questions · Who'],
    next: ['button', 'Take out First questions'],
  },
  {
    what: 'the only note',
    screen: <Remarks />,
    kept: { remarks: { intake: { who: 'a' } } },
    presses: ['Take out'],
    next: ['heading', 'The screen'],
  },
  {
    what: 'a report, with another behind it',
    screen: log,
    kept: { links: { l1: { text: first, reports: { x: on, instagram: on } } } },
    presses: ['Details', 'Not reported after all X'],
    next: ['button', 'Not reported after all Instagram'],
  },
  {
    what: 'the only report',
    screen: log,
    kept: { links: { l1: { text: first, reports: { x: on } } } },
    presses: ['Details', 'Not reported after all'],
    next: ['button', 'I reported this today'],
  },
  {
    what: 'the list shown',
    screen: log,
    kept: { links },
    presses: ['Show the list'],
    next: ['heading', 'Links'],
  },
  {
    what: 'the list hidden',
    screen: log,
    kept: { links },
    presses: ['Show the list', 'Close the list'],
    next: ['button', 'Show the list'],
  },
  {
    what: 'a moment removed',
    screen: <EventsField label="Moments" hint={undefined} />,
    kept: { events: { e1: {}, e2: {} } },
    presses: ['Remove moment 2'],
    next: ['button', 'Put it back'],
  },
  {
    what: 'a moment put back',
    screen: <EventsField label="Moments" hint={undefined} />,
    kept: { events: { e1: { what: 'sent' }, e2: { what: 'threat' } } },
    presses: ['Remove moment 2', 'Put it back'],
    next: ['combobox', 'What happened'],
  },
  {
    what: 'a flow put off',
    screen: plan,
    kept: inPlan,
    presses: ['Later Instagram'],
    next: ['button', 'Put back in the plan Instagram'],
  },
  {
    what: 'a flow that is not for me',
    screen: plan,
    kept: inPlan,
    presses: ['Not for me Snapchat'],
    next: ['button', 'Put back in the plan Snapchat'],
  },
  {
    what: 'a flow taken up again',
    screen: plan,
    kept: inPlan,
    presses: ['Later Instagram', 'Put back in the plan Instagram'],
    next: ['button', 'Later Instagram'],
  },
  {
    what: 'erasing, asked',
    screen: <Erase onErase={nothing} onEraseAndLeave={nothing} />,
    presses: ['Erase everything'],
    next: ['paragraph', 'Erase everything?'],
  },
  {
    what: 'erasing, refused',
    screen: <Erase onErase={nothing} onEraseAndLeave={nothing} />,
    presses: ['Erase everything', 'No'],
    next: ['button', 'Erase everything'],
  },
  {
    what: 'erasing what cannot be opened, refused',
    screen: <Unlock onOpen={nothing} onBack={nothing} onErase={nothing} />,
    before: () => page.getByText('Does it not work?').click(),
    presses: ['Erase', 'No'],
    next: ['button', 'Erase'],
  },
  {
    what: 'erasing what a desk holds, refused',
    screen: <Home onNew={nothing} onFile={nothing} onUnlock={nothing} />,
    before: () => act(() => keep.keeping.setState({ found: 'plain' })),
    presses: ['Erase', 'No'],
    next: ['button', 'Erase'],
  },
  {
    what: 'an answer kept as it was',
    screen: <Step />,
    kept: { answers: { snapchat: { evidence: 'done', where: 'snap', report: 'done' } } },
    before: () => fireEvent.click(page.getAllByRole('radio').at(-1) ?? document.body),
    presses: ['Continue', 'Leave it as it was'],
    next: ['button', 'Continue'],
  },
  {
    what: 'another way of keeping',
    screen: ways,
    presses: ['Keep it here without a lock'],
    next: ['heading', 'The screen'],
  },
  {
    what: 'a code for the hidden screen',
    screen: <PinChoice />,
    before: () => fireEvent.change(page.getByRole('textbox'), { target: { value: '2580' } }),
    presses: ['Use this code'],
    next: ['button', 'Use no code any more'],
  },
  {
    what: 'no code any more',
    screen: <PinChoice />,
    before: () => fireEvent.change(page.getByRole('textbox'), { target: { value: '2580' } }),
    presses: ['Use this code', 'Use no code any more'],
    next: ['heading', 'Number code'],
  },
  {
    what: 'going on here, and not in another tab',
    screen: <OtherTab />,
    before: () => act(() => keep.keeping.setState({ writes: false })),
    presses: ['Go on here'],
    next: ['heading', 'The screen'],
  },
  {
    what: 'the note on other screens, forgotten',
    screen: <Differs />,
    kept: { differs: { snapchat: { report: '2026-11-20' } } },
    before: () => page.getByText(/^Where your screen/).click(),
    presses: ['Forget this'],
    next: ['heading', 'The screen'],
  },
]

it.each(rows)('$what: the focus goes along', async ({ screen, kept, before, presses, next }) => {
  keep.store.setState({ ...emptyCase, told, ...kept }, true)
  render(<Around>{screen}</Around>)
  await waitFor(() => expect(document.querySelector('.soft')?.textContent).not.toBe('One moment'))
  before?.()
  for (const name of presses) await press(name)
  const [role, name] = next
  await waitFor(() => {
    const { activeElement } = document
    const named = page
      .queryAllByRole(role, role === 'paragraph' ? {} : { name: (all) => all.startsWith(name) })
      .filter(({ textContent }) => role !== 'paragraph' || textContent.startsWith(name))
    expect(named, activeElement?.outerHTML).toContain(activeElement)
  })
})

function Slow() {
  const [gone, setGone] = useState(false)
  const { box, focusNext } = useFocusNext<HTMLDivElement>(gone)
  return (
    <div ref={box}>
      {gone ? (
        <button type="button">Next</button>
      ) : (
        <button type="button" onClick={() => focusNext('button')}>
          Slow
        </button>
      )}
      <button type="button" onClick={() => setGone(true)}>
        Elsewhere
      </button>
    </div>
  )
}

it('who went on meanwhile is left where they are', async () => {
  render(<Slow />)
  await press('Slow')
  await press('Elsewhere')
  expect(page.queryByRole('button', { name: 'Slow' })).toBeNull()
  expect(document.activeElement).toBe(page.getByRole('button', { name: 'Elsewhere' }))
})

it('the cover takes the focus for who comes back to it, and not when the page opens', () => {
  render(<Cover />)
  expect(document.activeElement).toBe(document.body)
  cleanup()
  render(<Cover back />)
  expect(document.activeElement).toBe(page.getByRole('heading', { level: 1 }))
})
