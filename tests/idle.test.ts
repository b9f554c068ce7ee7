import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createActor } from 'xstate'
import { idle, secondsLeft } from '../src/visit/idle.ts'

const second = 1_000
const times = { quiet: 180 * second, warning: 60 * second }

function begin(given = times) {
  const actor = createActor(idle, { input: given }).start()
  return {
    send: (type: 'TOUCH' | 'LOOK') => actor.send({ type }),
    at: () => actor.getSnapshot().value,
    left: () => secondsLeft(actor.getSnapshot().context),
  }
}
const pass = (seconds: number) => vi.advanceTimersByTime(seconds * second)
/** The machine sleeps: its clock goes on, its timers do not. */
const sleep = (seconds: number) => vi.setSystemTime(Date.now() + seconds * second)

describe('a screen that nobody touches', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-12-01T10:00:00Z') }))
  afterEach(() => void vi.useRealTimers())

  it('warns after the quiet time and no earlier, and is over after the warning and no earlier', () => {
    const { at } = begin()
    pass(179)
    expect(at()).toBe('watching')
    pass(1)
    expect(at()).toBe('warning')
    pass(59)
    expect(at()).toBe('warning')
    pass(1)
    expect(at()).toBe('over')
  })

  it('tells the seconds that are left, one after the other', () => {
    const { left } = begin()
    pass(180)
    const told = Array.from({ length: 60 }, () => {
      const now = left()
      pass(1)
      return now
    })
    expect(told).toEqual(Array.from({ length: 60 }, (_, index) => 60 - index))
    expect(left()).toBe(0)
  })

  it('begins anew with each touch, before the warning and during it', () => {
    const { send, at } = begin()
    pass(179)
    send('TOUCH')
    pass(179)
    expect(at()).toBe('watching')
    pass(1)
    expect(at()).toBe('warning')
    send('TOUCH')
    expect(at()).toBe('watching')
    pass(179)
    expect(at()).toBe('watching')
  })

  it('can be extended twenty times, each for the whole time, and then still ends', () => {
    const { send, at } = begin()
    for (let extended = 0; extended < 20; extended++) {
      pass(239)
      expect(at()).toBe('warning')
      send('TOUCH')
      expect(at()).toBe('watching')
    }
    pass(239)
    expect(at()).toBe('warning')
    pass(1)
    expect(at()).toBe('over')
  })

  it('is over at once when a machine that slept past the end wakes, by its next look or by its timer', () => {
    for (const wake of [(one: ReturnType<typeof begin>) => one.send('LOOK'), () => pass(1)]) {
      const one = begin()
      pass(10)
      sleep(240)
      expect(one.at()).toBe('watching')
      wake(one)
      expect(one.at()).toBe('over')
    }
  })

  it('is over, and not extended, when the first thing after such a sleep is a touch', () => {
    const { send, at } = begin()
    pass(10)
    sleep(230)
    send('TOUCH')
    expect(at()).toBe('over')
    for (const more of ['TOUCH', 'LOOK', 'TOUCH'] as const) send(more)
    expect(at()).toBe('over')
  })

  it('is over as well when it slept during the warning', () => {
    const { send, at } = begin()
    pass(200)
    expect(at()).toBe('warning')
    sleep(40)
    send('TOUCH')
    expect(at()).toBe('over')
  })

  it('warns, with what is left, when it woke before the end', () => {
    const { send, at, left } = begin()
    sleep(215)
    send('LOOK')
    expect(at()).toBe('warning')
    expect(left()).toBe(25)
  })

  it('stays as it is when it is looked at in time', () => {
    const { send, at, left } = begin()
    pass(100)
    send('LOOK')
    expect(at()).toBe('watching')
    expect(left()).toBe(140)
  })

  it('waits no longer than the whole time anew when the clock was set back', () => {
    const { at } = begin()
    pass(100)
    sleep(-3_600)
    pass(1)
    expect(at()).toBe('watching')
    pass(179)
    expect(at()).toBe('watching')
    pass(1)
    expect(at()).toBe('warning')
    pass(60)
    expect(at()).toBe('over')
  })

  it('needs no warning where none is set', () => {
    const { at } = begin({ quiet: 60 * second, warning: 0 })
    pass(59)
    expect(at()).toBe('watching')
    pass(1)
    expect(at()).toBe('over')
  })
})
