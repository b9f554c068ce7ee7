import type { Page } from '@playwright/test'
import type { Facts } from '../../src/chart/facts.ts'
import type { Flow } from '../../src/chart/flow.ts'
import type { FieldKind } from '../../src/chart/screen.ts'
import { trace } from '../../src/chart/trace.ts'
import { slotKeys } from '../../src/keep/raw.ts'
import { readSlot } from '../../src/keep/slots.ts'
import { flows } from '../charts.ts'
import { expect, weather } from './fixtures.ts'
import { stored } from './kept.ts'
import { intakeKept, ownPassphrase } from './locking.ts'
import { test } from './profiles.ts'
import { digits, encodings, filesOf, findIn, letters, type ProfileFile } from './residue.ts'
import { visitor } from './visitor.ts'
import { waysUnder } from './ways.ts'
import { screenWords, shellWord } from './words.ts'

test.use({ leaves: true })
test.setTimeout(300_000)

type Way = 'nothing' | 'here' | 'locked'
const facts: Facts = {
  pace: 'whole',
  who: 'me',
  age: 'adult',
  happened: 'online',
  wants: 'removal',
}
const byId = new Map(flows.map((loaded) => [loaded.flow.id, loaded]))
const hasFields = (flow: Flow) => Object.values(flow.screens).some(({ kind }) => kind === 'collect')
/** The places whose flows ask for something to be typed. */
const places = flows.filter(({ entry, flow }) => entry.name && hasFields(flow))
const typedInto: Readonly<Partial<Record<FieldKind, (count: number) => string>>> = {
  links: letters,
  name: letters,
  line: letters,
  digits,
  places: letters,
  story: letters,
}
/** A key takes long to derive on a slow machine. */
const patient = { timeout: 120_000 }

/** Someone who types something that stands nowhere else into every field, and remembers it. */
function marker(page: Page) {
  const person = visitor(page, 'nl')
  /** What was typed into the fields of the case, by screen. */
  const typed = new Map<string, readonly string[]>()

  const fill = async (flow: string, name: string) => {
    const screen = byId.get(flow)?.flow.screens[name]
    if (screen?.kind !== 'collect') return
    const texts: string[] = []
    const kinds = Object.values(screen.fields).filter((kind) => typedInto[kind])
    for (const [at, kind] of kinds.entries()) {
      const text = typedInto[kind]?.(18) ?? ''
      texts.push(text)
      const whole = kind === 'links' ? `https://voorbeeld.be/${text}` : text
      await page.getByRole('textbox').nth(at).fill(whole)
    }
    typed.set(`${flow} ${name}`, texts)
  }
  /** Through a flow by way of its first screen with fields; to the end, or until those are filled in. */
  const through = async (flow: Flow, until: 'end' | 'filled' = 'end') => {
    const target = [...waysUnder(flow, facts)].find(
      ([name]) => flow.screens[name]?.kind === 'collect',
    )
    const [collects, way] = target ?? []
    for (let answers = {}; ;) {
      const { screen: name, done } = trace(flow, facts, answers)
      if (done) return
      const screen = flow.screens[name]
      await person.at(flow.id, name)
      await fill(flow.id, name)
      if (name === collects && until === 'filled') return
      const choice = way?.answers[name] ?? Object.keys(screen?.choices ?? {})[0] ?? ''
      if (screen?.kind === 'collect')
        await person.press(
          screenWords('nl', flow.id, name).choices?.[choice] ?? person.shell('step.continue'),
        )
      else await person.choose(flow.id, name, choice)
      answers = { ...answers, [name]: choice }
    }
  }
  return { person, typed, fill, through }
}

/** What is typed that is no part of a case. */
const newSecrets = () => ({
  passphrase: `${letters(10)} ${letters(10)} ${letters(10)}`,
  filePassphrase: `${letters(10)} ${letters(10)} ${letters(10)}`,
  triedPassphrase: letters(20),
  search: letters(18),
  pin: digits(6),
})
type Secrets = ReturnType<typeof newSecrets>

/** A lock with a recovery code, which is told. */
async function lockWithCode(page: Page, passphrase: string) {
  const { shell, press, heading } = visitor(page, 'nl')
  await expect(heading).toHaveText(shell('keep:lock.title'))
  await ownPassphrase(page, visitor(page, 'nl'), passphrase)
  await page.getByRole('checkbox', { name: shell('keep:lock.code') }).check()
  await press(shell('keep:lock.own-done'))
  await expect(heading).toHaveText(shell('keep:lock.code-title'), patient)
  const code = await page.getByRole('region', { name: shell('keep:lock.code-title') }).innerText()
  await press(shell('keep:lock.code-done'))
  return code.trim()
}

/** A whole visit, with something typed into every field on the way, that ends by the way out in the middle of a form. */
async function visit(page: Page, way: Way, secrets: Secrets) {
  const { person, typed, through } = marker(page)
  const { shell, press } = person
  await press(shell('cover.begin'))
  await person.answers('intake', { danger: 'no', keep: way })
  const code = way === 'locked' ? await lockWithCode(page, secrets.passphrase) : undefined
  await person.answers('intake', { who: 'me', age: 'adult', happened: 'online' })
  await person.at('intake', 'where')
  await page.getByRole('textbox').fill(secrets.search)
  await expect(page.getByText(shell('places.none'))).toBeVisible()
  await page.getByRole('textbox').fill('')
  for (const { entry } of places) await page.getByRole('checkbox', { name: entry.name }).check()
  await press(shell('step.continue'))
  await person.answer('intake', 'wants', 'removal')
  await person.atPlan()

  await press(shell('flow.evidence'))
  const evidence = byId.get('evidence')
  if (evidence) await through(evidence.flow)
  // This flow leads on by itself, to the first place of the plan.
  await expect(person.heading).toHaveText(screenWords('nl', 'instagram', 'evidence').title)
  await press(shell('step.back'))
  const last = places.at(-1)
  for (const { entry, flow } of places.slice(0, -1)) {
    await person.atPlan()
    await press(entry.name ?? '')
    await through(flow)
    await press(shell('plan.to-plan'))
  }
  await person.atPlan()
  await press(shell('help.open'))
  await press(shell('help.close'))
  await page.goBack()
  await press(shell('step.continue'))

  await person.atPlan()
  await press(shell('keep:keeping.change'))
  await press(shell('keep:file.out'))
  await ownPassphrase(page, person, secrets.filePassphrase)
  await press(shell('keep:lock.own-done'))
  const download = page.waitForEvent('download', patient)
  await person.button(shell('keep:file.save')).click(patient)
  await download
  await press(shell('keep:file.back'))
  if (way === 'locked') {
    await page.getByRole('textbox', { name: shell('keep:keeping.pin') }).fill(secrets.pin)
    await press(shell('keep:keeping.pin-set'))
  }
  await press(shell('keep:keeping.back'))

  await person.atPlan()
  await press(shell('hide.label'))
  if (way === 'locked')
    await page.getByRole('textbox', { name: shell('keep:curtain.pin') }).fill(secrets.pin)
  await press(shell('keep:curtain.show'))
  await press(last?.entry.name ?? '')
  if (last) await through(last.flow, 'filled')
  await page.getByRole('link', { name: shell('leave.emergency') }).click()
  await expect(page).toHaveURL(`https://${weather}/nl`)
  return { typed, code }
}

/** Another visit in the same browser, which is simply closed in the middle of a form. */
async function visitAgain(page: Page, way: Way, secrets: Secrets, code: string | undefined) {
  const { person, typed, fill } = marker(page)
  const { shell, press } = person
  await page.goto('/')
  if (way === 'nothing') {
    await press(shell('cover.file'))
    await page
      .getByRole('textbox', { name: shell('keep:unlock.passphrase') })
      .fill(secrets.triedPassphrase)
    await press(shell('keep:file.open'))
    await press(shell('keep:file.back'))
    await intakeKept(page, person, way, '', 'Snapchat')
    await press(shell('flow.evidence'))
    await person.answer('evidence', 'capture', 'note')
    await person.at('evidence', 'note')
    await fill('evidence', 'note')
    return typed
  }
  if (way === 'here') await press(shell('cover.resume'))
  else {
    await press(shell('cover.unlock'))
    await page
      .getByRole('textbox', { name: shell('keep:unlock.passphrase') })
      .fill(secrets.triedPassphrase)
    await press(shell('keep:unlock.open'))
    await expect(page.getByText(shell('keep:unlock.wrong'))).toBeVisible(patient)
    await press(shell('keep:unlock.use-code'))
    await page.getByRole('textbox', { name: shell('keep:unlock.code') }).fill(code ?? '')
    await press(shell('keep:unlock.open'))
  }
  const flow = places.at(-1)?.flow
  const screen = Object.entries(flow?.screens ?? {}).find(([, { kind }]) => kind === 'collect')
  const at = [flow?.id ?? '', screen?.[0] ?? ''] as const
  await expect(person.heading).toHaveText(screenWords('nl', ...at).title, patient)
  await fill(...at)
  return typed
}

const named = (files: readonly ProfileFile[], name: string) =>
  files.filter(({ path }) => path.split('/').at(-1)?.startsWith(name))

/** In the lists that a browser keeps by itself stands only that this page was open. */
function onlyThePage(files: readonly ProfileFile[], host: string) {
  const history = named(files, 'History')
  const text = history.map(({ bytes }) => bytes.toString('latin1')).join('\n')
  const rows = [...text.matchAll(new RegExp(`(?<!blob:)http://${host}/([\\x20-\\x7e]*)`, 'g'))]
  expect(rows.length).toBeGreaterThan(0)
  // In a row the next column follows at once: the title, the address or host again, what kind of file was saved; then a byte of the next row.
  const columns = `${shellWord('nl', 'name')}|http://${host}/|${host}|application/octet-stream`
  const next = new RegExp(`^(${columns})*.?$`)
  expect(rows.map(([, rest = '']) => rest).filter((rest) => !next.test(rest))).toEqual([])

  const titles = flows.flatMap(({ entry, flow }) => [
    ...(entry.name ? [entry.name] : []),
    ...Object.keys(flow.screens).map((screen) => screenWords('nl', flow.id, screen).title),
  ])
  // An X alone stands anywhere.
  const telling = [...titles, shellWord('nl', 'plan.title')].filter((title) => title.length > 4)
  expect(telling.filter((title) => findIn(history, title).length > 0)).toEqual([])

  for (const name of ['Web Data', 'Login Data']) {
    const lists = named(files, name)
    expect(lists.length, name).toBeGreaterThan(0)
    expect(findIn(lists, host)).toEqual([])
  }
}

const ofTheRecord = (path: string) => path.includes('Local Storage')

test.describe('Residue', () => {
  for (const [way, name] of [
    ['nothing', 'just now'],
    ['locked', 'on this device, locked'],
    ['here', 'on this device'],
  ] as const)
    test(`${name}: what a whole visit leaves behind in the profile of the browser`, async ({
      newProfile,
      watched,
    }) => {
      const profile = newProfile()
      const page = await profile.open()
      const secrets = newSecrets()
      const { typed, code } = await visit(page, way, secrets)
      const again = await visitAgain(page, way, secrets, code)
      await profile.close()
      const files = filesOf(profile.folder)

      const all = [...typed.values(), ...again.values()].flat()
      expect(typed.size).toBeGreaterThan(7)
      const found = all.filter((text) => findIn(files, text).length > 0)
      if (way === 'here') {
        // They are kept, and so the search must find them: in what is kept, and nowhere else.
        const kept = [...typed].flatMap(([screen, texts]) => again.get(screen) ?? texts)
        expect(kept.filter((text) => !found.includes(text))).toEqual([])
        const places = found.flatMap((text) => findIn(files, text))
        expect(places.filter((place) => !ofTheRecord(place))).toEqual([])
      } else expect(found.map((text) => findIn(files, text))).toEqual([])

      for (const [what, secret] of Object.entries(secrets))
        expect.soft(findIn(files, secret), what).toEqual([])
      if (code !== undefined)
        for (const written of [code, code.replace('-', '')])
          expect.soft(findIn(files, written), 'code').toEqual([])
      // As it stands in the text of a record, and in no script.
      const answers = findIn(files, '"answers":{"intake":{"')
      expect(answers.filter((place) => !ofTheRecord(place))).toEqual([])
      expect(answers.length > 0).toBe(way === 'here')
      onlyThePage(files, watched.host)

      const record = files.filter(({ path }) => ofTheRecord(path))
      expect(findIn(record, slotKeys[0]).length > 0).toBe(way !== 'nothing')
      const readings = Object.values(await stored(await profile.open())).map(readSlot)
      const state = { nothing: [], locked: ['locked', 'locked'], here: ['plain', 'plain'] }[way]
      expect(readings.map((reading) => reading.state)).toEqual(state)
    })

  test('the search finds what a page does leave behind, in every encoding', async ({
    newProfile,
    watched,
  }) => {
    const profile = newProfile()
    const page = await profile.open()
    const control = `http://${watched.host}/control`
    await page.route(`${control}**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Control</title><link rel="icon" href="data:,"><form action="/control"><label>Sent <input name="sent"></label><label>Typed <input name="typed"></label><label>Long <textarea></textarea></label><button>Send</button></form>',
      }),
    )
    const made = (text: string) => `${text} ${letters(9)}/${letters(9)}`
    const sent = made(letters(9))
    const typed = letters(18)
    const inAddress = made(letters(9))
    const long = letters(18)
    const held = { '8-bit': letters(18), 'UTF-16LE': letters(18), 'UTF-16BE': letters(18) }
    const encoded = {
      'base64 at 0': letters(18),
      'base64 at 1': letters(18),
      'base64 at 2': letters(18),
    }
    const pin = digits(6)

    await page.goto(`${control}?${encodeURIComponent(inAddress)}`)
    await page.evaluate(
      ({ narrow, wide, swapped, zero, one, two, number }) => {
        localStorage.setItem('a', narrow)
        localStorage.setItem('b', `${wide} \u20ac`)
        const turned = Array.from(swapped, (letter) => letter.charCodeAt(0) << 8)
        localStorage.setItem('c', String.fromCharCode(...turned))
        localStorage.setItem('d', [btoa(`abc${zero}.`), btoa(`a${one}.`), btoa(`ab${two}.`)].join())
        sessionStorage.setItem('e', number)
      },
      {
        narrow: held['8-bit'],
        wide: held['UTF-16LE'],
        swapped: held['UTF-16BE'],
        zero: encoded['base64 at 0'],
        one: encoded['base64 at 1'],
        two: encoded['base64 at 2'],
        number: pin,
      },
    )
    await page.getByRole('textbox', { name: 'Sent' }).fill(sent)
    await page.getByRole('textbox', { name: 'Typed' }).fill(typed)
    await page.getByRole('button').click()
    await expect(page).toHaveURL(/sent=/)
    await page.getByRole('textbox', { name: 'Long' }).fill(long)
    await page.goto('/')
    await profile.close()
    const files = filesOf(profile.folder)

    for (const [encoding, text] of [
      ...Object.entries(held),
      ...Object.entries(encoded),
      ['in an address', inAddress],
      ['in a form sent', sent],
    ] as const)
      expect.soft(findIn(files, text).join(), encoding).toContain(`(${encoding})`)
    expect.soft(findIn(files, pin), 'a short number').not.toEqual([])
    const places = (text: string) => findIn(files, text).join()
    // What the browser remembers of forms, and of pages that were open.
    expect.soft(places(typed)).toContain('Web Data')
    expect.soft(places(long)).toContain('Session')
    expect.soft(() => onlyThePage(files, watched.host)).toThrow()
    expect(Object.keys(encodings).toSorted()).toEqual(
      [...Object.keys(held), ...Object.keys(encoded), 'in an address', 'in a form sent'].toSorted(),
    )
  })
})
