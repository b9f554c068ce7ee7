import type { BrowserContext, Page } from '@playwright/test'
import { expect, test, weather } from './fixtures.ts'
import { comeBack, stored, toldBefore } from './kept.ts'
import { places } from './places.ts'
import { visitor } from './visitor.ts'
import { shellWord } from './words.ts'

test.use({ leaves: true })

const report = `https://${weather}/nl`
const before = `https://${weather}/before`
const label = shellWord('nl', 'leave.label')
const covering = shellWord('nl', 'leave.covering')
/** What the link in the bar says; what stands before its words is for those who hear them. */
const inBar = `${shellWord('nl', 'leave.emergency')} ${label}`
const wayOut = (page: Page) => page.getByRole('link', { name: inBar })
const secondLink = (page: Page) => page.getByRole('link', { name: label, exact: true })

/** In the middle of a case that is kept here, having come from another page. */
async function middle(page: Page) {
  await page.goto(before)
  await page.goto('/')
  await comeBack(page, {
    answers: { snapchat: { evidence: 'done' } },
    told: toldBefore({ age: 'adult' }),
    notes: { intake: { where: { places: 'snapchat' } } },
    at: { flow: 'snapchat', screen: 'where' },
  })
  const person = visitor(page, 'nl')
  await person.at('snapchat', 'where')
  return person
}

/** Having begun by a press, so that Back is caught. */
async function pressed(page: Page) {
  await page.goto(before)
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.press(person.shell('cover.begin'))
  await person.answers('intake', { danger: 'no', keep: 'here' })
  await person.at('intake', 'who')
  return person
}

/** As before, and the case is written: leaving writes nothing more, and a slow machine may not have come to it. */
async function begun(page: Page) {
  const person = await pressed(page)
  await expect.poll(() => stored(page)).not.toEqual({})
  return person
}

/** At the plan of a case that is kept here. */
async function atPlan(page: Page) {
  await page.goto('/')
  await comeBack(page, {
    told: toldBefore({ pace: 'quick', age: 'adult', happened: 'online' }),
    notes: { intake: { where: { places: 'snapchat' } } },
    at: {},
  })
  const person = visitor(page, 'nl')
  await person.atPlan()
  return person
}

/** Opens what is locked. */
async function unlocked(page: Page) {
  await page.goto('/')
  const person = visitor(page, 'nl')
  await person.coverLocked()
  await person.unlock()
  return person
}

/** Presses whatever begins with these words, one after the other in a single task, and reads the page in that task. */
const pressInOneTask = (page: Page, ...words: readonly string[]) =>
  page.evaluate((wanted) => {
    for (const word of wanted)
      [...document.querySelectorAll<HTMLElement>('a, button')]
        .find(({ textContent }) => textContent.trim().startsWith(word))
        ?.click()
    return document.body.innerText.trim()
  }, words)

/** Presses Shift three times in a single task, and reads the page in that task. */
const shiftInOneTask = (page: Page) =>
  page.evaluate(() => {
    for (let presses = 0; presses < 3; presses++)
      for (const type of ['keydown', 'keyup'])
        document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }))
    return document.body.innerText.trim()
  })

/** Every way to leave, each in a single task that ends with reading the page. */
const waysOut = {
  'the link': (page: Page) => pressInOneTask(page, inBar),
  'the second link': (page: Page) => pressInOneTask(page, label),
  'Shift x3': shiftInOneTask,
} as const

/** Notes from now on what is written to local storage; told through the console, as the page will be gone. */
async function noteWrites(page: Page) {
  const writes: string[] = []
  page.on('console', (message) => {
    if (message.text().startsWith('wrote ')) writes.push(message.text())
  })
  await page.evaluate(() => {
    const write = localStorage.setItem.bind(localStorage)
    Storage.prototype.setItem = (key, value) => {
      console.info(`wrote ${key}`)
      write(key, value)
    }
  })
  return writes
}

/** What local storage holds once the page is gone. */
async function left(context: BrowserContext) {
  const { origins } = await context.storageState()
  const items = origins.flatMap((origin) => origin.localStorage)
  return Object.fromEntries(items.map(({ name, value }) => [name, value]))
}

test.describe('Exit', () => {
  test('click: the link leaves to the weather report', async ({ page }) => {
    await begun(page)
    await wayOut(page).click()
    await expect(page).toHaveURL(report)
    await expect(page.getByRole('heading')).toHaveText('Weer')
  })

  test('click: from the cover, before anything began, the link leaves as well', async ({
    page,
  }) => {
    await page.goto('/')
    await wayOut(page).click()
    await expect(page).toHaveURL(report)
  })

  test('secondary link: right after the skip link it stands, and leaves too', async ({ page }) => {
    await begun(page)
    const second = secondLink(page)
    // Back past the way out, hiding and help.
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('Shift+Tab')
    await expect(second).toBeFocused()
    await expect(second).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(report)
  })

  test('Shift x3: it leaves, and says how often it must still be pressed', async ({ page }) => {
    const person = await begun(page)
    const status = page.getByRole('status').first()
    await page.keyboard.press('Shift')
    await expect(status).toHaveText(person.shell('leave.two-more'))
    await page.keyboard.press('Shift')
    await expect(status).toHaveText(person.shell('leave.one-more'))
    await page.keyboard.press('Shift')
    await expect(page).toHaveURL(report)
  })

  test.describe('Shift x3 on a device that is touched', () => {
    test.use({ hasTouch: true })
    const thrice = async (page: Page) => {
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift')
    }

    test('the Shift of a keyboard on the screen does not count; that of real keys does', async ({
      page,
    }) => {
      await page.goto('/')
      await comeBack(page, {
        answers: { evidence: { capture: 'note' } },
        told: toldBefore({ age: 'adult' }),
        at: { flow: 'evidence', screen: 'note' },
      })
      const person = visitor(page, 'nl')
      await person.at('evidence', 'note')
      const field = page.getByRole('textbox').first()
      await field.tap()
      await expect(field).toBeFocused()
      await thrice(page)
      await page.waitForTimeout(700)
      await expect(person.heading).toBeVisible()
      expect(page.url()).not.toBe(report)
      await field.click()
      await thrice(page)
      await expect(page).toHaveURL(report)
    })

    test('after an answer was tapped, Shift counts: no keyboard on the screen is open then', async ({
      page,
    }) => {
      const person = await middle(page)
      await person.radio('snapchat', 'where', 'snap').tap()
      await expect(person.radio('snapchat', 'where', 'snap')).toBeFocused()
      await thrice(page)
      await expect(page).toHaveURL(report)
    })
  })

  test('wrong keys: another key in between begins the counting anew', async ({ page }) => {
    const person = await begun(page)
    const status = page.getByRole('status').first()
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    await page.keyboard.press('a')
    await expect(status).toHaveText(person.shell('leave.expired'))
    await page.keyboard.press('Shift')
    await expect(status).toHaveText(person.shell('leave.two-more'))
    await page.keyboard.press('Shift+A')
    await page.keyboard.press('Shift')
    await expect(status).toHaveText(person.shell('leave.two-more'))
    await person.at('intake', 'who')
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    await expect(page).toHaveURL(report)
  })

  test('5 s expiry: five seconds after the last press the counting has expired', async ({
    page,
  }) => {
    await page.clock.install({ time: '2026-12-01T10:00:00' })
    const person = await begun(page)
    await page.clock.pauseAt('2026-12-01T11:00:00')
    const status = page.getByRole('status').first()
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    await page.clock.runFor(4_900)
    await expect(status).toHaveText(person.shell('leave.one-more'))
    await page.clock.runFor(200)
    await expect(status).toHaveText(person.shell('leave.expired'))
    await page.clock.runFor(5_000)
    await expect(status).toHaveText('')
    await page.keyboard.press('Shift')
    await expect(status).toHaveText(person.shell('leave.two-more'))
    await person.at('intake', 'who')
  })

  test('overlay in the same task as the event: whichever way is taken, it stands over everything', async ({
    page,
  }) => {
    for (const leave of Object.values(waysOut)) {
      await middle(page)
      expect(await leave(page)).toBe(covering)
      await expect(page).toHaveURL(report)
    }
  })

  test('overlay in the same task as the event: it fills the window', async ({ page }) => {
    await middle(page)
    const whole = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.leave')?.click()
      const cover = document.querySelector<HTMLElement>('.leaving-cover')
      return cover && [cover.offsetWidth >= innerWidth, cover.offsetHeight >= innerHeight]
    })
    expect(whole).toEqual([true, true])
    await expect(page).toHaveURL(report)
  })

  const dialogs: Readonly<Record<string, (page: Page) => Promise<string>>> = {
    'the question whether to erase': async (page) => {
      const person = await atPlan(page)
      await person.press(person.shell('plan.erase'))
      return person.shell('plan.erase-sure')
    },
    'the question whether to change an answer': async (page) => {
      await page.goto('/')
      await comeBack(page, {
        answers: { snapchat: { evidence: 'done', where: 'snap', report: 'done' } },
        told: toldBefore({ age: 'adult' }),
        at: { flow: 'snapchat', screen: 'where' },
      })
      const person = visitor(page, 'nl')
      await person.answer('snapchat', 'where', 'no-account')
      return person.shell('step.changes')
    },
    'the hidden screen': async (page) => {
      const person = await middle(page)
      await person.hide()
      return person.shell('keep:curtain.show')
    },
  }
  for (const [dialog, open] of Object.entries(dialogs))
    test(`works with dialog open: with ${dialog} every way leaves at once`, async ({ page }) => {
      for (const leave of Object.values(waysOut)) {
        const words = await open(page)
        await expect(page.getByText(words)).toBeVisible()
        expect(await leave(page)).toBe(covering)
        await expect(page).toHaveURL(report)
      }
    })

  test('offline: the cover stands even when there is no network to leave by', async ({
    page,
    context,
    watched,
  }) => {
    await begun(page)
    await context.unroute(`https://${weather}/**`)
    await context.setOffline(true)
    const text = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.leave')?.click()
      return document.body.innerText.trim()
    })
    expect(text).toBe(covering)
    await page.waitForTimeout(500)
    await expect(page.getByRole('radio')).toHaveCount(0)
    // The browser itself says that it found no network.
    expect(watched.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual(
      [],
    )
    watched.faults.length = 0
  })

  test('storage blocked: every way leaves at once, from the cover and from the middle', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const denied = {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      }
      Object.defineProperty(globalThis, 'localStorage', denied)
      Object.defineProperty(globalThis, 'sessionStorage', denied)
      Object.defineProperty(Navigator.prototype, 'locks', denied)
    })
    for (const leave of Object.values(waysOut))
      for (const open of [() => page.goto('/'), () => pressed(page)]) {
        await open()
        await visitor(page, 'nl').heading.waitFor()
        // Before the script has come, the way out is a plain link, which covers nothing.
        await page.waitForFunction(() => 'ready' in document.documentElement.dataset)
        await expect(async () => expect(await leave(page)).toBe(covering)).toPass()
        await expect(page).toHaveURL(report)
      }
  })

  /** Has the page do nothing but count for two seconds, from a moment after this returns. */
  async function keepBusy(page: Page) {
    await page.evaluate(() => {
      setTimeout(() => {
        const begin = performance.now()
        while (performance.now() - begin < 2_000);
      }, 50)
    })
    await page.waitForTimeout(250)
  }

  /** Sends events to the browser without waiting for the page to take them. */
  async function sender(page: Page) {
    const session = await page.context().newCDPSession(page)
    return {
      click: (x: number, y: number) =>
        Promise.all(
          (['mousePressed', 'mouseReleased'] as const).map((type) =>
            session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 }),
          ),
        ),
      shift: () =>
        Promise.all(
          (['keyDown', 'keyUp', 'keyDown', 'keyUp', 'keyDown', 'keyUp'] as const).map((type) =>
            session.send('Input.dispatchKeyEvent', { type, key: 'Shift', code: 'ShiftLeft' }),
          ),
        ),
    }
  }

  /** The middle of the way out in the bar. */
  async function middleOfLink(page: Page) {
    const box = await wayOut(page).boundingBox()
    if (!box) throw new Error('no way out')
    return [box.x + box.width / 2, box.y + box.height / 2] as const
  }

  for (const way of ['click', 'shift'] as const)
    test(`long task running: it leaves as soon as the task ends (${way})`, async ({ page }) => {
      await middle(page)
      const at = await middleOfLink(page)
      const send = await sender(page)
      await keepBusy(page)
      // The page may be gone before the browser has answered.
      await (way === 'click' ? send.click(...at) : send.shift()).catch(() => {})
      await expect(page).toHaveURL(report)
    })

  test('long task running: before the page has come to life, the link is followed as any link', async ({
    page,
  }) => {
    let come = () => {}
    const asked = new Promise<void>((resolve) => (come = resolve))
    await page.route('**/assets/*.js', async (route) => {
      await asked
      await route.abort().catch(() => {})
    })
    await page.goto('/', { waitUntil: 'commit' })
    const at = await middleOfLink(page)
    const send = await sender(page)
    await keepBusy(page)
    await send.click(...at).catch(() => {})
    await expect(page).toHaveURL(report)
    come()
  })

  test('other tab covers too, in the same moment, and leaves', async ({ page, context }) => {
    await begun(page)
    const other = await context.newPage()
    await other.goto('/')
    const person = visitor(other, 'nl')
    await person.press(person.shell('cover.resume'))
    await person.at('intake', 'who')
    const third = await context.newPage()
    await third.goto('/')
    await visitor(third, 'nl').atCover()
    const shown = new Map<Page, Set<string>>()
    for (const tab of [other, third]) {
      const texts = new Set<string>()
      shown.set(tab, texts)
      tab.on('console', (message) => texts.add(message.text()))
      await tab.evaluate(() =>
        new MutationObserver(() => {
          if (document.querySelector('.leaving-cover')?.textContent)
            console.info(document.body.innerText.trim())
        }).observe(document.body, { childList: true, subtree: true }),
      )
    }
    await wayOut(page).click()
    for (const tab of [page, other, third]) await expect(tab).toHaveURL(report)
    // What was said may be told a moment after the tab is elsewhere.
    for (const tab of [other, third])
      await expect.poll(() => [...(shown.get(tab) ?? [])]).toEqual([covering])
  })

  test('after leaving, Back leads past the visit, and Forward shows only the cover, cold', async ({
    page,
    baseURL,
  }) => {
    await begun(page)
    await wayOut(page).click()
    await expect(page).toHaveURL(report)
    await page.goBack()
    expect(page.url()).toBe(before)
    for (let presses = 0; presses < 3; presses++) {
      await page.goBack()
      expect(page.url()).not.toContain(baseURL)
    }
    // As far forward as it goes: past the weather report lies what was the visit's own second entry.
    for (let presses = 0; presses < 5; presses++) await page.goForward()
    expect(page.url()).toBe(`${baseURL}/`)
    const person = visitor(page, 'nl')
    await person.atCover()
    await expect(person.button(person.shell('cover.resume'))).toBeVisible()
    await expect(page.getByRole('radio')).toHaveCount(0)
  })

  test('nothing written after exit: on the device, not by what was pressed either', async ({
    page,
    context,
  }) => {
    const person = await middle(page)
    await person.radio('snapchat', 'where', 'snap').check()
    const before = await stored(page)
    await page.evaluate(() => sessionStorage.setItem('left', 'behind'))
    await pressInOneTask(page, person.shell('step.continue'))
    await person.at('snapchat', 'report')
    const kept = await stored(page)
    expect(kept).not.toEqual(before)
    const writes = await noteWrites(page)
    await pressInOneTask(page, inBar, person.shell('choice.done'))
    await expect(page).toHaveURL(report)
    expect(writes).toEqual([])
    expect(await left(context)).toEqual(kept)
  })

  test('nothing written after exit: locked, not even what was being sealed', async ({
    page,
    context,
  }) => {
    const person = await unlocked(page)
    const kept = await stored(page)
    const writes = await noteWrites(page)
    const done = person.shell('choice.done')
    expect(await pressInOneTask(page, done, inBar, done)).toBe(covering)
    await expect(page).toHaveURL(report)
    expect(writes).toEqual([])
    expect(await left(context)).toEqual(kept)
  })

  test('leaving keeps what is saved on the device: coming back, one goes on where one was', async ({
    page,
  }) => {
    await middle(page)
    await wayOut(page).click()
    await expect(page).toHaveURL(report)
    await page.goto('/')
    const person = visitor(page, 'nl')
    await person.press(person.shell('cover.resume'))
    await person.at('snapchat', 'where')
  })

  test('pageshow persisted shows cover: nothing of the case is there to be painted, then it begins cold', async ({
    page,
  }) => {
    for (const types of [['pagehide'], ['pagehide', 'pageshow'], ['pageshow']]) {
      await middle(page)
      const seen = await page.evaluate((names) => {
        for (const type of names) dispatchEvent(new PageTransitionEvent(type, { persisted: true }))
        return document.body.innerText.trim()
      }, types)
      expect(seen, types.join()).toBe('')
      if (!types.includes('pageshow')) continue
      const person = visitor(page, 'nl')
      await person.atCover()
      await expect(person.button(person.shell('cover.resume'))).toBeVisible()
      await expect(page.getByRole('radio')).toHaveCount(0)
    }
  })

  test('while a lock is being made, leaving works at once and nothing is kept', async ({
    page,
    context,
  }) => {
    await page.goto('/')
    const person = visitor(page, 'nl')
    await person.press(person.shell('cover.begin'))
    await person.answers('intake', { danger: 'no', keep: 'locked' })
    await person.under(person.shell('keep:lock.title'))
    await (await person.ownPassphrase()).fill('zeven groene stoelen dansen')
    const writes = await noteWrites(page)
    expect(await pressInOneTask(page, person.shell('keep:lock.own-done'), inBar)).toBe(covering)
    await expect(page).toHaveURL(report)
    expect(writes).toEqual([])
    expect(await left(context)).toEqual({})
  })

  test('while a file is being made, leaving works at once', async ({ page }) => {
    const person = await atPlan(page)
    await person.ways()
    await person.press(person.shell('keep:file.out'))
    await (await person.ownPassphrase()).fill('zeven groene stoelen dansen')
    const seen: string[] = []
    page.on('console', (message) => seen.push(message.text()))
    // The other page comes only once this one has told, as what a page says on its way out may be lost.
    await page.route(report, async (route) => {
      await expect.poll(() => seen.length).toBe(2)
      await route.fallback()
    })
    // Presses once the work has begun, and tells what was shown then and right after.
    await page.evaluate(
      ([make, leave]) => {
        const press = (word: string) =>
          [...document.querySelectorAll<HTMLElement>('a, button')]
            .find(({ textContent }) => textContent.trim().startsWith(word))
            ?.click()
        press(make)
        setTimeout(() => {
          console.info(`busy: ${document.querySelector('progress') !== null}`)
          press(leave)
          console.info(document.body.innerText.trim())
        }, 100)
      },
      [person.shell('keep:lock.own-done'), inBar] as const,
    )
    await expect(page).toHaveURL(report)
    expect(seen).toEqual(['busy: true', covering])
  })

  test('"Erase and leave" leaves, and nothing of ours is left in any tab', async ({
    page,
    context,
  }) => {
    const person = await atPlan(page)
    const other = await context.newPage()
    await other.goto('/')
    const there = visitor(other, 'nl')
    await there.press(there.shell('cover.resume'))
    await there.atPlan()
    await person.press(person.shell('plan.erase'))
    expect(Object.keys(await stored(page)).length).toBeGreaterThan(0)
    expect(await pressInOneTask(page, person.shell('plan.erase-leave'))).toBe(covering)
    for (const tab of [page, other]) await expect(tab).toHaveURL(report)
    expect(await left(context)).toEqual({})
  })

  test('"Erase and leave" erases what was being sealed in that moment too', async ({
    page,
    context,
  }) => {
    const person = await unlocked(page)
    await person.backToPlan()
    await person.press(person.shell('plan.erase'))
    await pressInOneTask(page, person.shell('plan.decline'), person.shell('plan.erase-leave'))
    await expect(page).toHaveURL(report)
    expect(await left(context)).toEqual({})
  })

  const states: typeof places = {
    ...places,
    'who to call in danger': async (page) => {
      await comeBack(page, {
        answers: { intake: { pace: 'whole', danger: 'now' } },
        at: { flow: 'intake', screen: 'danger-now' },
      })
      await visitor(page, 'nl').at('intake', 'danger-now')
    },
  }
  // Both are on every screen (`lacks`) and come from one place in the code: each screen tries one, by turns, and some screens share a test.
  const names = Object.keys(states)
  const together = 6
  for (let at = 0; at < names.length; at += together) {
    const some = names.slice(at, at + together)
    test(`a link leaves from every screen: ${some.join(', ')}`, async ({ page }) => {
      test.setTimeout(180_000)
      for (const [index, name] of some.entries())
        await test.step(name, async () => {
          await page.goto('/')
          await states[name]?.(page, 'nl')
          if (index % 2 === 0) await wayOut(page).click()
          else {
            await secondLink(page).focus()
            await expect(secondLink(page)).toBeInViewport({ ratio: 1 })
            await page.keyboard.press('Enter')
          }
          await expect(page).toHaveURL(report)
        })
    })
  }

  test.describe('no-JS link', () => {
    test.use({ javaScriptEnabled: false })

    test('the cover can be read, names people to call, and its link leaves', async ({ page }) => {
      await page.goto('/')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        shellWord('nl', 'cover.title'),
      )
      // What stands in a noscript is not found by its text.
      const words = page.locator('noscript p')
      await expect(words).toHaveText(shellWord('nl', 'cover.noscript'))
      await expect(words).toBeVisible()
      for (const number of ['0800 12 800', '116 000', '101', '112'])
        await expect(words).toContainText(number)
      const link = wayOut(page)
      await expect(link).toHaveAttribute('href', report)
      await expect(link).toHaveAttribute('rel', 'nofollow noreferrer')
      await link.click()
      await expect(page).toHaveURL(report)
    })
  })
})
