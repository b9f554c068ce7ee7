// @vitest-environment jsdom
import { webcrypto } from 'node:crypto'
import { cleanup, fireEvent, render, screen as page, waitFor } from '@testing-library/react'
import i18next from 'i18next'
import type { ReactElement } from 'react'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { type Case, emptyCase } from '../src/case/case.ts'
import { HandOver } from '../src/shell/handover/HandOver.tsx'
import { keep } from '../src/shell/keep.ts'
import { ChoosePassphrase } from '../src/shell/keeping/ChoosePassphrase.tsx'
import { FileOut } from '../src/shell/keeping/FileOut.tsx'
import { Unlock } from '../src/shell/keeping/Unlock.tsx'
import { Links } from '../src/shell/log/Links.tsx'
import { Papers } from '../src/shell/papers/Papers.tsx'
import { startWords } from '../src/words/i18n.ts'
import { linksOf } from './handovers.ts'
import { nothing, plan, Surrounded } from './surrounded.tsx'

vi.stubGlobal('scrollTo', () => {})
vi.stubGlobal('crypto', webcrypto)

// What it makes is tested elsewhere, and takes long.
vi.mock(import('../src/keep/file.ts'), async (real) => ({
  ...(await real()),
  toFile: () => new Promise((made) => setTimeout(() => made(new Uint8Array(1)), 10)),
}))

/** What came into regions that stood on the page already: what comes together with its region is passed by, as some screen readers do. */
let said: string[] = []
const ear = new MutationObserver((changes) => {
  for (const { target, type, addedNodes } of changes) {
    if (type === 'childList' && addedNodes.length === 0) continue
    const region = (target instanceof Element ? target : target.parentElement)?.closest(
      '[role=status]',
    )
    if (region) said.push(region.textContent)
  }
})

beforeAll(async () => {
  await startWords('en')
  await i18next.loadNamespaces(['keep', 'log', 'after', 'papers', 'handover'])
})
beforeEach(() => {
  said = []
  keep.erase()
  ear.observe(document.body, { subtree: true, childList: true, characterData: true })
})
afterEach(() => {
  ear.disconnect()
  cleanup()
})

const press = async (name: string) =>
  fireEvent.click(await page.findByRole('button', { name: (all: string) => all.startsWith(name) }))
const pick = async (label: string, value: string) =>
  fireEvent.change(await page.findByLabelText(label), { target: { value } })

interface Row {
  readonly what: string
  readonly screen: ReactElement
  readonly kept?: Partial<Case>
  readonly act?: () => Promise<unknown>
  readonly says: readonly string[]
}
const rows: readonly Row[] = [
  {
    what: 'a file that is being made, and is there',
    screen: <FileOut onBack={nothing} />,
    act: async () => {
      await waitFor(() => expect(document.querySelector('.secret p')?.textContent).not.toBe(''))
      await press('I have written it down')
    },
    says: [
      'We are making the file. This takes a moment.',
      'The file is ready. You can save it now.',
    ],
  },
  {
    what: 'a code that is drawn',
    screen: <HandOver onBack={nothing} />,
    says: ['The code is ready.'],
  },
  {
    what: 'several codes that are drawn',
    screen: <HandOver onBack={nothing} />,
    kept: { links: linksOf(24, true) },
    says: ['The codes are ready.'],
  },
  {
    what: 'papers that have come, and others',
    screen: <Papers onOpen={nothing} onBack={nothing} />,
    act: async () => {
      await page.findByText(/is ready to read/)
      await pick('Which paper?', 'call')
      await pick('Language of the paper', 'fr')
    },
    says: [
      '‘For the police: what happened’ is ready to read (Dutch).',
      '‘To say on the phone’ is ready to read (Dutch).',
      'The papers are being made ready.',
      '‘To say on the phone’ is ready to read (French).',
    ],
  },
  {
    what: 'other words for a passphrase, each time, and not which',
    screen: <ChoosePassphrase onChosen={nothing} />,
    act: async () => {
      await waitFor(() => expect(document.querySelector('.secret p')?.textContent).not.toBe(''))
      await press('Show other words')
      await waitFor(() => expect(said).toHaveLength(1))
      await press('Show other words')
    },
    says: ['Five other words are there now.', 'Five other words are there now.'],
  },
  {
    what: 'a lock that is being opened',
    screen: <Unlock onOpen={nothing} onBack={nothing} onErase={nothing} />,
    act: async () => {
      fireEvent.change(page.getByLabelText('Your passphrase'), { target: { value: 'a b c d' } })
      await press('Open')
    },
    says: ['We are opening your plan. This takes a moment.'],
  },
  {
    what: 'a plan in another order',
    screen: plan,
    kept: { notes: { intake: { where: { places: 'snapchat instagram' } } } },
    act: () => press('Later Instagram'),
    says: ['Instagram is now number 8 of 8 in your plan.'],
  },
  {
    what: 'links in another order',
    screen: <Links onBack={nothing} />,
    kept: { links: { l1: { text: '@a' }, l2: { text: '@b' } } },
    act: async () => {
      await pick('Order', 'place')
      await pick('Order', 'noted')
    },
    says: ['2 links · by place', '2 links'],
  },
]

it.each(rows)('$what: it is said', async ({ screen, kept, act, says }) => {
  keep.store.setState({ ...emptyCase, ...kept }, true)
  render(<Surrounded>{screen}</Surrounded>)
  await act?.()
  await waitFor(() => expect(said).toEqual(says))
})
