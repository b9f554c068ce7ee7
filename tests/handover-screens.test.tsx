// @vitest-environment jsdom
import { webcrypto } from 'node:crypto'
import {
  act,
  cleanup,
  fireEvent,
  render,
  screen as page,
  waitFor,
  within,
} from '@testing-library/react'
import i18next from 'i18next'
import type { ReactElement, ReactNode } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyCase } from '../src/case/case.ts'
import { type Content, recordVersion } from '../src/case/record.ts'
import { fromParts, toParts } from '../src/keep/handover.ts'
import { heldFor, heldKey } from '../src/keep/handover/held.ts'
import type { Part } from '../src/keep/handover/part.ts'
import { plainCode } from '../src/keep/passphrase.ts'
import { QrCode } from '../src/screens/QrCode.tsx'
import { SurroundingsContext } from '../src/screens/surroundings.ts'
import { forgetArrival, takeArrival } from '../src/shell/handover/arrival.ts'
import { HandOver } from '../src/shell/handover/HandOver.tsx'
import { TakeOver } from '../src/shell/handover/TakeOver.tsx'
import { keep } from '../src/shell/keep.ts'
import { useLogging } from '../src/shell/useLogging.ts'
import { policy } from '../src/visit/policy.ts'
import { startWords } from '../src/words/i18n.ts'
import { contentOf, linksOf, partIn, plan } from './handovers.ts'
import { modulesOf, scan } from './qr.ts'

vi.stubGlobal('scrollTo', () => {})
vi.stubGlobal('crypto', webcrypto)

const code = '7K2QM9XW4C'
const home = `${location.origin}/`

function Around({ children }: { readonly children: ReactNode }) {
  const log = useLogging(() => {})
  const around = { policy, numberOf: () => '', places: [], readOnly: false, log }
  return <SurroundingsContext value={around}>{children}</SurroundingsContext>
}
const show = (screen: ReactElement) => render(<Around>{screen}</Around>)
const has = (text: string | RegExp) => page.queryByText(text) !== null
const press = (name: string) => fireEvent.click(page.getByRole('button', { name }))

async function made(content: Content): Promise<readonly string[]> {
  const addresses = await toParts(content, code, home)
  if (addresses === 'too-big') throw new Error('too big')
  return addresses
}
const small = contentOf({ ...plan, links: { l1: { text: 'https://example.org/a' } } })
const large = contentOf({ ...plan, links: linksOf(24, true) })
let [one, three, foreign]: (readonly string[])[] = []

/** The page as a QR code opens it. */
function arrive(address: string) {
  history.replaceState('base', '', new URL(address).hash)
  expect(takeArrival()).toBe(true)
}
const type = (label: string, text: string) =>
  fireEvent.change(page.getByLabelText(label), { target: { value: text } })

beforeAll(async () => {
  await startWords('en')
  await i18next.loadNamespaces(['handover', 'keep'])
  one = await made(small)
  three = await made(large)
  foreign = await made(large)
  expect([one.length, three.length, foreign.length]).toEqual([1, 3, 3])
})
beforeEach(() => {
  localStorage.clear()
  forgetArrival()
  history.replaceState('base', '', '/')
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('the screen that hands over', () => {
  /** What stands on the screen, read as a camera and an eye do. */
  async function read() {
    const codes = await page.findAllByRole('img')
    const texts = codes.map((svg) => {
      const [, , side = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number)
      const pixels = Number(svg.getAttribute('width')) / side
      expect(svg.getAttribute('viewBox')).toBe(`-4 -4 ${side} ${side}`)
      expect(svg.getAttribute('height')).toBe(svg.getAttribute('width'))
      expect(Number.isInteger(pixels) && pixels >= 4).toBe(true)
      expect(svg.querySelector('rect')?.getAttribute('fill')).toBe('#fff')
      expect(svg.querySelector('path')?.getAttribute('fill')).toBe('#000')
      expect([...document.querySelectorAll('[style], img')]).toEqual([])
      const path = svg.querySelector('path')?.getAttribute('d') ?? ''
      return scan(modulesOf(path, side - 8), pixels)?.text ?? ''
    })
    const secret = page.getByRole('region', { name: 'The ten characters' })
    const shown = within(secret).getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
    expect(shown.translate).toBe(false)
    return { texts, secret: shown.textContent }
  }

  it('says that it works, then shows codes that open with what stands beside them', async () => {
    keep.store.setState(large.state, true)
    show(<HandOver onBack={() => {}} />)
    expect(page.getByRole('heading', { level: 1 })).toBe(document.activeElement)
    expect(page.getByRole('status').textContent).toMatch(/^We are making the codes/)
    const { texts, secret } = await read()
    expect(page.queryByRole('progressbar')).toBeNull()
    expect(texts.length).toBe(3)
    expect(texts.every((text) => text.startsWith(`${home}#`))).toBe(true)
    expect(texts.join().includes(plainCode(secret) ?? '')).toBe(false)
    for (const number of [1, 2, 3]) {
      page.getByRole('heading', { level: 3, name: `Code ${number} of 3` })
      page.getByRole('img', { name: `QR code ${number} of 3, for the camera of your phone` })
    }
    const reading = await fromParts(texts.map(partIn), plainCode(secret) ?? '')
    expect(reading).toMatchObject({ state: 'read', content: { state: large.state } })
  })

  it('shows one code for a small case, other ones each time, and tells what to do with it', async () => {
    keep.store.setState(small.state, true)
    show(<HandOver onBack={() => {}} />)
    const first = await read()
    expect(first.texts.length).toBe(1)
    expect(has(/^Open the camera and point it at the code\./)).toBe(true)
    expect(has(`Look whether the address begins with ${home}.`)).toBe(true)
    expect(has(/^Whoever has both the codes and the ten characters/)).toBe(true)
    expect(has(/^Your phone keeps the addresses in its history/)).toBe(true)
    cleanup()
    show(<HandOver onBack={() => {}} />)
    const second = await read()
    expect(second.texts).not.toEqual(first.texts)
    expect(second.secret).not.toBe(first.secret)
  })

  it('names the ways that are left where the case is too big', async () => {
    keep.store.setState({ ...emptyCase, links: linksOf(200, true) }, true)
    const [onPapers, onFile] = [vi.fn(), vi.fn()]
    show(<HandOver onBack={() => {}} onPapers={onPapers} onFile={onFile} />)
    expect((await page.findByRole('alert')).textContent).toMatch(/too long for four codes/)
    press('Take it on paper')
    press('Save a file')
    expect([onPapers.mock.calls.length, onFile.mock.calls.length]).toEqual([1, 1])
    expect(page.queryByRole('img')).toBeNull()
    cleanup()
    show(<HandOver onBack={() => {}} />)
    await page.findByRole('alert')
    expect(page.getAllByRole('button').map((button) => button.textContent)).toEqual(['Back'])
    expect(has(new RegExp(`Open ${home} there`))).toBe(true)
  })

  it('says when it did not work, and tries again', async () => {
    keep.store.setState(small.state, true)
    const encrypt = vi.spyOn(crypto.subtle, 'encrypt').mockRejectedValueOnce(new Error('no'))
    show(<HandOver onBack={() => {}} />)
    expect((await page.findByRole('alert')).textContent).toMatch(/^The codes could not be made/)
    press('Try again')
    expect((await read()).texts.length).toBe(1)
    expect(encrypt).toHaveBeenCalledTimes(2)
  })

  it('goes back, and says so where nothing can be encrypted', () => {
    vi.spyOn(webcrypto, 'subtle', 'get').mockReturnValue(undefined as never)
    const onBack = vi.fn()
    show(<HandOver onBack={onBack} />)
    expect(has(/^This browser cannot encrypt/)).toBe(true)
    expect(page.queryByRole('progressbar')).toBeNull()
    press('Back')
    expect(onBack).toHaveBeenCalledOnce()
  })
})

describe('a QR code of any text', () => {
  it.each(['https://www.childfocus.be/', 'tel:116000', 'één 😀', 'A'.repeat(600)])('%s', (text) => {
    render(<QrCode text={text} label="An address" />)
    const svg = page.getByRole('img', { name: 'An address' })
    const side = Number(svg.getAttribute('viewBox')?.split(' ')[2])
    const modules = modulesOf(svg.querySelector('path')?.getAttribute('d') ?? '', side - 8)
    expect(scan(modules, Number(svg.getAttribute('width')) / side)?.text).toBe(text)
  })
})

describe('the address', () => {
  it('loses the part of a hand-over at once, and keeps the history’s state', () => {
    const length = history.length
    history.replaceState('guard', '', `/?a=1${new URL(one?.[0] ?? '').hash}`)
    expect(takeArrival()).toBe(true)
    expect([location.hash, location.search, history.state]).toEqual(['', '?a=1', 'guard'])
    expect(history.length).toBe(length)
  })

  it.each(['', '#app', '#123'])('keeps what is no part: %s', (hash) => {
    history.replaceState('base', '', `/${hash}`)
    expect(takeArrival()).toBe(false)
    expect(location.hash).toBe(hash)
  })
})

describe('the screen that takes over', () => {
  const [onOpen, onBack] = [vi.fn(), vi.fn()]
  const open = (replaces = false) =>
    show(<TakeOver replaces={replaces} onOpen={onOpen} onBack={onBack} />)
  const label = 'The ten characters'
  beforeEach(() => {
    onOpen.mockClear()
    onBack.mockClear()
  })
  const held = () => localStorage.getItem(heldKey)
  const address = (list: readonly string[] | undefined, at: number) => list?.[at] ?? ''
  /** What another tab does to local storage, and what this one hears of it. */
  const elsewhere = (value: string | null) => {
    if (value === null) localStorage.removeItem(heldKey)
    else localStorage.setItem(heldKey, value)
    fireEvent(window, new StorageEvent('storage', { key: heldKey }))
  }

  it('asks for the code, says a wrong one beside the field, and opens with the right one', async () => {
    arrive(address(one, 0))
    open()
    expect(has('The code has come.')).toBe(true)
    press('Open')
    const fault = () =>
      page.getByLabelText(label).closest('.field')?.querySelector('.error')?.textContent
    expect(fault()).toMatch(/^There are ten characters/)
    expect(document.activeElement).toBe(page.getByLabelText(label))
    type(label, '7k2qm-9xw4d')
    press('Open')
    expect(page.getByText(/^We are opening your plan/)).toBeTruthy()
    await waitFor(() => expect(fault()).toMatch(/^This does not fit\./))
    expect(page.getByLabelText<HTMLInputElement>(label).value).toBe('7k2qm-9xw4d')
    expect(onOpen).not.toHaveBeenCalled()
    type(label, '7k2qm 9xw4c')
    press('Open')
    await waitFor(() => expect(onOpen).toHaveBeenCalledExactlyOnceWith(small))
    expect(held()).toBeNull()
  })

  it('gathers codes over tabs, tells which are missing, and forgets them once opened', async () => {
    arrive(address(three, 1))
    open()
    expect(has('Codes that have come: 1 of 3.') && has('Codes 1, 3 are still missing.')).toBe(true)
    expect(page.queryByLabelText(label)).toBeNull()
    cleanup()
    forgetArrival()
    arrive(address(three, 2))
    open()
    expect(has('Code 1 is still missing.')).toBe(true)
    cleanup()
    forgetArrival()
    arrive(address(three, 0))
    open()
    expect(has('Codes that have come: 3 of 3.')).toBe(true)
    expect(held()).not.toContain('example')
    type(label, code)
    press('Open')
    await waitFor(() => expect(onOpen).toHaveBeenCalledExactlyOnceWith(large))
    expect(held()).toBeNull()
  })

  it('hears of parts that came in another tab, and that they were opened there', () => {
    arrive(address(three, 0))
    open()
    const at = new Date().toISOString()
    const texts = three?.map((one) => partIn(one).text)
    elsewhere(JSON.stringify({ at, parts: texts }))
    expect(has('Codes that have come: 3 of 3.')).toBe(true)
    elsewhere(null)
    expect(has(/^The codes no longer wait here/)).toBe(true)
    expect(page.queryByLabelText(label)).toBeNull()
  })

  it('waits for the codes of the newest hand-over, and says so', () => {
    arrive(address(three, 0))
    open()
    cleanup()
    arrive(address(foreign, 1))
    open()
    expect(has(/^This code belongs to other codes/)).toBe(true)
    expect(has('Codes 1, 3 are still missing.')).toBe(true)
    const { text }: Part = partIn(address(three, 2))
    elsewhere(JSON.stringify({ at: new Date().toISOString(), parts: [text] }))
    expect(has('Codes 1, 2 are still missing.')).toBe(true)
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, -9), /did not come across whole/],
    ['with something added', (text: string) => `${text}&utm=1`, /did not come across whole/],
  ])('says of a code that it came %s, and keeps the others', (_, change, said) => {
    arrive(address(three, 0))
    open()
    cleanup()
    forgetArrival()
    arrive(change(address(three, 1)))
    open()
    expect(has(said)).toBe(true)
    expect(has('Codes 2, 3 are still missing.')).toBe(true)
  })

  it('takes an address that is pasted, and refuses one that is none', () => {
    arrive(address(three, 0))
    open()
    type('Address of the code', 'https://example.org/#top')
    press('Add this code')
    expect(has(/^This is no address of a code/)).toBe(true)
    type('Address of the code', ` ${address(three, 1)} `)
    press('Add this code')
    expect(has('Code 3 is still missing.')).toBe(true)
    expect(page.getByLabelText<HTMLInputElement>('Address of the code').value).toBe('')
  })

  it('takes a code that opens in this very tab', () => {
    arrive(address(three, 0))
    open()
    history.replaceState('base', '', new URL(address(three, 2)).hash)
    fireEvent(window, new HashChangeEvent('hashchange'))
    expect(location.hash).toBe('')
    expect(has('Code 2 is still missing.')).toBe(true)
  })

  it('asks for addresses where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'QuotaExceededError')
    })
    arrive(address(three, 0))
    open()
    expect(has(/^This browser keeps nothing between tabs/)).toBe(true)
    expect(page.getByLabelText('Address of the code').closest('details')?.open).toBe(true)
    for (const at of [1, 2]) {
      type('Address of the code', address(three, at))
      press('Add this code')
    }
    expect(has('Codes that have come: 3 of 3.')).toBe(true)
  })

  it('lets nothing wait longer than fifteen minutes', () => {
    vi.useFakeTimers()
    arrive(address(three, 0))
    open()
    expect(held()).not.toBeNull()
    act(() => void vi.advanceTimersByTime(heldFor + 2_000))
    vi.useRealTimers()
    expect(held()).toBeNull()
  })

  it('forgets the codes when they are given up', () => {
    arrive(address(three, 0))
    open()
    press('Back, without opening')
    expect(onBack).toHaveBeenCalledOnce()
    expect(held()).toBeNull()
    cleanup()
    open()
    expect(has(/^Scan a code from the other screen/)).toBe(true)
  })

  it('puts a plan in the place of another only when told to', async () => {
    arrive(address(one, 0))
    open(true)
    type(label, code)
    press('Open')
    fireEvent.click(await page.findByRole('button', { name: 'Take the plan from the codes' }))
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(small)
    cleanup()
    arrive(address(one, 0))
    open(true)
    type(label, code)
    press('Open')
    fireEvent.click(await page.findByRole('button', { name: 'Keep what is here' }))
    expect(onOpen).toHaveBeenCalledOnce()
    expect(onBack).toHaveBeenCalledOnce()
  })

  it('says what cannot be read, and what a newer version made', async () => {
    for (const [content, said] of [
      [{ ...small, state: {} }, /^We cannot read what is in these codes/],
      [{ ...small, version: recordVersion + 1 }, /^This plan was made with a newer version/],
    ] as const) {
      const [first = ''] = await made(content as unknown as Content)
      arrive(first)
      open()
      type(label, code)
      press('Open')
      await page.findByText(said)
      expect(onOpen).not.toHaveBeenCalled()
      cleanup()
    }
  })
})
