// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createActor } from 'xstate'
import { visit } from '../src/visit/visit.ts'
import { watchShift } from '../src/visit/shift.ts'

const start = (at: 'cover' | 'plan' | 'flow') => {
  const actor = createActor(visit, { input: { at, flow: 'intake', cursor: 2 } })
  actor.start()
  return actor
}

describe('a visit', () => {
  it.each(['cover', 'plan', 'flow'] as const)('begins at the %s', (at) => {
    expect(
      start(at)
        .getSnapshot()
        .matches({ place: { walking: at } }),
    ).toBe(true)
  })

  it('goes back screen by screen, then to the cover from the intake', () => {
    const actor = start('flow')
    for (const cursor of [1, 0]) {
      actor.send({ type: 'BACK' })
      expect(actor.getSnapshot().context.cursor).toBe(cursor)
    }
    actor.send({ type: 'BACK' })
    expect(actor.getSnapshot().matches({ place: { walking: 'cover' } })).toBe(true)
    actor.send({ type: 'BACK' })
    expect(actor.getSnapshot().matches({ place: { walking: 'cover' } })).toBe(true)
  })

  it('goes back from the first screen of another flow to the plan', () => {
    const actor = start('plan')
    actor.send({ type: 'OPEN', flow: 'snapchat', cursor: 0 })
    actor.send({ type: 'BACK' })
    expect(actor.getSnapshot().matches({ place: { walking: 'plan' } })).toBe(true)
  })

  it.each(['CLOSE', 'BACK'] as const)('returns from help to where one was, by %s', (type) => {
    const actor = start('plan')
    actor.send({ type: 'OPEN', flow: 'snapchat', cursor: 3 })
    actor.send({ type: 'HELP' })
    expect(actor.getSnapshot().matches({ place: 'help' })).toBe(true)
    actor.send({ type })
    expect(actor.getSnapshot().matches({ place: { walking: 'flow' } })).toBe(true)
    expect(actor.getSnapshot().context).toMatchObject({ flow: 'snapchat', cursor: 3 })
  })

  it('stays where it is behind the curtain, and shows it again', () => {
    const actor = start('plan')
    actor.send({ type: 'OPEN', flow: 'snapchat', cursor: 3 })
    actor.send({ type: 'HIDE' })
    expect(actor.getSnapshot().matches({ curtain: 'closed' })).toBe(true)
    actor.send({ type: 'SHOW_AGAIN' })
    expect(actor.getSnapshot().matches({ curtain: 'open', place: { walking: 'flow' } })).toBe(true)
    expect(actor.getSnapshot().context).toMatchObject({ flow: 'snapchat', cursor: 3 })
  })

  it.each(['CLOSE', 'BACK'] as const)('returns from choosing a passphrase by %s', (type) => {
    const actor = start('flow')
    actor.send({ type: 'LOCK' })
    actor.send({ type: 'SHOW', cursor: 3 })
    expect(actor.getSnapshot().matches({ place: 'lock' })).toBe(true)
    actor.send({ type })
    expect(actor.getSnapshot().matches({ place: { walking: 'flow' } })).toBe(true)
    expect(actor.getSnapshot().context.cursor).toBe(3)
  })

  it('is at the cover once the case is gone, with nothing hidden', () => {
    const actor = start('plan')
    actor.send({ type: 'HELP' })
    actor.send({ type: 'HIDE' })
    actor.send({ type: 'GONE' })
    expect(actor.getSnapshot().matches({ curtain: 'open' })).toBe(true)
    expect(actor.getSnapshot().matches({ place: { walking: 'cover' } })).toBe(true)
  })
})

describe('Shift', () => {
  const third = vi.fn()
  const news: string[] = []
  let undo = () => {}
  const press = (key = 'Shift', init: KeyboardEventInit = {}) => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key, ...init }))
    document.dispatchEvent(new KeyboardEvent('keyup', { key, ...init }))
  }
  beforeEach(() => {
    vi.useFakeTimers()
    third.mockClear()
    news.length = 0
    undo = watchShift((said) => news.push(said), third)
  })
  afterEach(() => {
    undo()
    vi.useRealTimers()
  })

  it('pressed three times leaves, and says how many presses are left', () => {
    press()
    press()
    expect(news).toEqual(['two-more', 'one-more'])
    expect(third).not.toHaveBeenCalled()
    press()
    expect(third).toHaveBeenCalledOnce()
  })

  it('expires five seconds after the last press, and the message goes after five more', () => {
    press()
    vi.advanceTimersByTime(4_999)
    press()
    vi.advanceTimersByTime(5_000)
    expect(news).toEqual(['two-more', 'one-more', 'expired'])
    vi.advanceTimersByTime(5_000)
    expect(news.at(-1)).toBe('')
    press()
    expect(third).not.toHaveBeenCalled()
  })

  it('starts anew when another key comes in between', () => {
    press()
    press()
    press('a')
    press()
    expect(third).not.toHaveBeenCalled()
  })

  it('does not count when it makes a capital', () => {
    for (let time = 0; time < 3; time++) {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))
      press('A', { shiftKey: true })
      document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }))
    }
    expect(third).not.toHaveBeenCalled()
  })

  it.each([
    ['does not count from a keyboard on the screen', 'text', 'touch', 0],
    ['counts in a field of someone with a mouse', 'text', 'mouse', 1],
    [
      'counts after an answer was tapped, as no keyboard on the screen is open',
      'radio',
      'touch',
      1,
    ],
  ])('%s', (_, type, pointer, times) => {
    const field = document.body.appendChild(document.createElement('input'))
    field.type = type
    field.focus()
    document.dispatchEvent(Object.assign(new Event('pointerdown'), { pointerType: pointer }))
    press()
    press()
    press()
    expect(third).toHaveBeenCalledTimes(times)
    field.remove()
  })
})
