// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen as page } from '@testing-library/react'
import i18next from 'i18next'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyCase } from '../src/case/case.ts'
import { startWords } from '../src/words/i18n.ts'

vi.stubGlobal('scrollTo', () => {})
// The place of use stands in the page before any script has come.
vi.hoisted(() => {
  document.documentElement.dataset.place = 'kiosk'
})
const leave = vi.hoisted(() => vi.fn())
vi.mock('../src/visit/leave.ts', async (original) => ({ ...(await original<object>()), leave }))
// jsdom has dialogs, and no way to show them.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true
}
HTMLDialogElement.prototype.close = function () {
  this.open = false
}

const { Idle, StartAnew } = await import('../src/shell/kiosk/Idle.tsx')
const { Kiosk } = await import('../src/shell/kiosk/Kiosk.tsx')
const { keep } = await import('../src/shell/keep.ts')
const { policy } = await import('../src/visit/policy.ts')

const second = 1_000
const word = (path: string) => i18next.t(path as 'kiosk:idle.title')
const pass = (seconds: number) =>
  act(() => {
    vi.advanceTimersByTime(seconds * second)
  })
const dialog = () => page.queryByRole('dialog')
const said = () => page.getByRole('status', { hidden: true }).textContent

beforeAll(async () => {
  await startWords('en')
  await i18next.loadNamespaces(['kiosk', 'keep', 'log', 'after', 'papers', 'handover', 'intake'])
})
beforeEach(() => {
  leave.mockClear()
  keep.store.setState(emptyCase, true)
})
afterEach(async () => {
  cleanup()
  vi.useRealTimers()
  await i18next.changeLanguage('en')
})

describe('a public screen that nobody touches', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-12-01T10:00:00Z') }))
  const begin = (quiet = 180, warning = 60) =>
    render(
      <>
        <p>beneath</p>
        <Idle times={{ quiet: quiet * second, warning: warning * second }} />
      </>,
    )
  /** Every text that was said, in order, with the seconds left at which it came. */
  function listen(warning: number) {
    const heard: [number, string][] = []
    for (let left = warning; left > 0; left--) {
      const now = said()
      if (now !== heard.at(-1)?.[1]) heard.push([left, now ?? ''])
      pass(1)
    }
    return heard
  }

  it('asks after the quiet time, over everything else, with going on first', () => {
    begin()
    pass(179)
    expect(dialog()).toBeNull()
    pass(1)
    expect(dialog()?.hasAttribute('open')).toBe(true)
    const names = page.getAllByRole('button').map(({ textContent }) => textContent)
    expect(names).toEqual([word('kiosk:idle.go-on'), word('kiosk:leave.label')])
    expect(dialog()?.textContent).toContain('Nobody touched the screen for 3 minutes.')
  })

  it('shows the time each second, hidden from readers, and says it at 60, 40 and 20 seconds alone', () => {
    begin()
    pass(180)
    const clock = page.getByText('1:00')
    expect(clock.getAttribute('aria-hidden')).toBe('true')
    expect(listen(60)).toEqual([
      [60, 'Everything is erased in 1 minute.'],
      [40, 'Everything is erased in 40 seconds.'],
      [20, 'Everything is erased in 20 seconds.'],
    ])
    expect(leave).toHaveBeenCalledOnce()
  })

  it('shows each second once on its clock', () => {
    begin()
    pass(180)
    const shown = Array.from({ length: 60 }, () => {
      const now = dialog()?.querySelector('.clock')?.textContent
      pass(1)
      return now
    })
    expect(shown.slice(0, 3)).toEqual(['1:00', '0:59', '0:58'])
    expect(shown.at(-1)).toBe('0:01')
    expect(new Set(shown).size).toBe(60)
  })

  it.each([
    [300, [300, 40, 20]],
    [30, [30, 20]],
    [20, [20]],
    [45, [45, 40, 20]],
  ])('of a warning of %i seconds says it at %j', (warning, at) => {
    begin(60, warning)
    pass(60)
    expect(listen(warning).map(([left]) => left)).toEqual(at)
  })

  it('says it by a region that is there before it speaks', () => {
    begin()
    const seen = new MutationObserver(() => {})
    seen.observe(document.body, { childList: true, subtree: true })
    pass(180)
    const [change] = seen
      .takeRecords()
      .filter(({ target }) => (target as Element).matches('[role=status]'))
    seen.disconnect()
    expect(change?.addedNodes[0]?.textContent).toBe('Everything is erased in 1 minute.')
  })

  it.each<[string, () => void]>([
    ['a tap on going on', () => fireEvent.click(page.getByText(word('kiosk:idle.go-on')))],
    ['a tap beside the question', () => fireEvent.click(document.body)],
    ['any key', () => fireEvent.keyUp(document.body, { key: 'x' })],
    [
      'Escape, by which browsers close a dialog',
      () => fireEvent(dialog() ?? window, new Event('cancel', { cancelable: true })),
    ],
  ])('goes on after %s, for the whole time again, as often as one likes', (_, touch) => {
    begin()
    for (let extended = 0; extended < 20; extended++) {
      pass(239)
      expect(dialog()).not.toBeNull()
      act(touch)
      expect(dialog()).toBeNull()
    }
    pass(239)
    expect(leave).not.toHaveBeenCalled()
    pass(1)
    expect(leave).toHaveBeenCalledOnce()
  })

  it('lets the end of a tap count and not its beginning, so that the rest of it falls on nothing beneath', () => {
    begin()
    pass(180)
    fireEvent.pointerDown(page.getByText(word('kiosk:leave.label')))
    fireEvent.pointerMove(document.body)
    fireEvent.keyDown(document.body, { key: 'Tab' })
    expect(dialog()).not.toBeNull()
    fireEvent.click(page.getByText(word('kiosk:leave.label')))
    expect(leave).toHaveBeenCalledOnce()
  })

  it.each<[string, () => void]>([
    ['a finger', () => fireEvent.pointerDown(document.body)],
    ['a key', () => fireEvent.keyDown(document.body, { key: 'x' })],
    ['scrolling', () => fireEvent.wheel(document.body)],
  ])('does not ask while there is %s now and then', (_, touch) => {
    begin()
    for (let minutes = 0; minutes < 10; minutes++) {
      pass(60)
      act(touch)
    }
    expect(dialog()).toBeNull()
    pass(179)
    expect(dialog()).toBeNull()
  })

  it('erases at once when it wakes from sleep past the end, even when it is touched', () => {
    begin()
    pass(10)
    vi.setSystemTime(Date.now() + 3_600 * second)
    fireEvent.pointerDown(document.body)
    expect(leave).toHaveBeenCalledOnce()
    cleanup()
    leave.mockClear()
    begin()
    vi.setSystemTime(Date.now() + 3_600 * second)
    fireEvent(window, new Event('focus'))
    expect(leave).toHaveBeenCalledOnce()
  })

  it('begins a changed start screen anew without asking', () => {
    render(<StartAnew times={{ quiet: 60 * second, warning: 60 * second }} />)
    pass(59)
    expect(leave).not.toHaveBeenCalled()
    pass(1)
    expect(dialog()).toBeNull()
    expect(leave).toHaveBeenCalledOnce()
  })
})

describe('the start of a public screen', () => {
  const press = (path: string) => fireEvent.click(page.getByRole('button', { name: word(path) }))
  const heading = () => page.findByRole('heading', { level: 1 })

  it('offers each language by its own name, on top, and says what it erases and when', async () => {
    render(<Kiosk />)
    await heading()
    const main = page.getByRole('main')
    expect([...main.querySelectorAll('button')].slice(0, 4).map((one) => one.textContent)).toEqual([
      'Nederlands',
      'Français',
      'Deutsch',
      'English',
    ])
    expect(main.textContent).toContain('you touch nothing for 3 minutes')
    expect(main.textContent).toContain('we erase everything 1 minute later')
    expect(main.textContent).toContain(word('cover.blame'))
    fireEvent.click(page.getByText('Nederlands'))
    await page.findByText('Begin')
    expect(await page.findByText(/3 minuten/)).toBeTruthy()
  })

  it('calls the way out what it does, for eyes, for readers and by Shift', async () => {
    render(<Kiosk />)
    await heading()
    const ways = page
      .getAllByRole('link')
      .filter(({ textContent }) => !textContent.includes('content'))
    expect(ways.map((way) => way.textContent.replace('✕', '').trim())).toEqual([
      'Stop and erase',
      'Stop and erase',
    ])
    for (const way of ways)
      expect(new URL((way as HTMLAnchorElement).href).host).toBe(location.host)
    fireEvent.keyDown(document.body, { key: 'Shift' })
    fireEvent.keyUp(document.body, { key: 'Shift' })
    expect(page.getAllByRole('status')[0]?.textContent).toBe(word('kiosk:leave.two-more'))
  })

  it('keeps the browser’s own menu away', async () => {
    render(<Kiosk />)
    await heading()
    expect(fireEvent.contextMenu(page.getByRole('main'))).toBe(false)
  })

  it('asks before Back from the first question erases anything', async () => {
    render(<Kiosk />)
    await heading()
    press('cover.begin')
    const back = async () =>
      fireEvent.click(await page.findByRole('button', { name: word('step.back') }))
    await page.findByText(word('intake:safety.title'))
    await back()
    await page.findByText(word('intake:pace.title'))
    await back()
    expect((await page.findByText(word('kiosk:home.title'))).localName).toBe('h1')
    expect(leave).not.toHaveBeenCalled()
    expect(keep.store.getState().answers.intake?.pace).toBe('whole')
    press('kiosk:home.go-on')
    await page.findByText(word('intake:safety.title'))
    expect(leave).not.toHaveBeenCalled()
  })

  it('allows what a public screen may do and nothing else', () => {
    expect(policy).toMatchObject({
      keeps: false,
      opensLinks: false,
      files: false,
      prints: false,
      copies: false,
      staysHere: true,
      shared: true,
      idle: { quiet: 180_000, warning: 60_000 },
    })
  })
})
