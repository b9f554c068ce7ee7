// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen as page } from '@testing-library/react'
import i18next from 'i18next'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import intake from '../flows/intake.ts'
import snapchat from '../flows/snapchat.ts'
import { type Case, emptyCase } from '../src/case/case.ts'
import { saidIn, voiceFor } from '../src/screens/aloud.ts'
import { Heading } from '../src/screens/Heading.tsx'
import { ReadAloud } from '../src/screens/ReadAloud.tsx'
import { SurroundingsContext } from '../src/screens/surroundings.ts'
import { FlowView } from '../src/shell/FlowView.tsx'
import { keep } from '../src/shell/keep.ts'
import { Lock } from '../src/shell/keeping/Lock.tsx'
import { Links } from '../src/shell/log/Links.tsx'
import { Papers } from '../src/shell/papers/Papers.tsx'
import { places } from '../src/shell/places.ts'
import { Remarks } from '../src/shell/Remarks.tsx'
import { useLogging } from '../src/shell/useLogging.ts'
import { Visit } from '../src/shell/Visit.tsx'
import { pushGuard } from '../src/visit/history.ts'
import { policyFor } from '../src/visit/policy.ts'
import { startWords } from '../src/words/i18n.ts'

vi.stubGlobal('scrollTo', () => {})

class Utterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null
  lang = ''
  rate = 1
  readonly text: string
  constructor(text: string) {
    super()
    this.text = text
  }
}

/** A device's voices, and what they were given to say. */
class Synthesis extends EventTarget {
  voices: readonly SpeechSynthesisVoice[] = []
  spoken: Utterance[] = []
  getVoices = () => [...this.voices]
  speak = (utterance: Utterance) => void this.spoken.push(utterance)
  // As browsers do, it tells the utterance that it was cut off.
  cancel = vi.fn(() => void this.spoken.at(-1)?.dispatchEvent(new Event('error')))
  /** Voices come. */
  give(...voices: readonly SpeechSynthesisVoice[]) {
    this.voices = voices
    this.dispatchEvent(new Event('voiceschanged'))
  }
}

const voice = (lang: string, localService = true, name = lang, preferred = false) => ({
  lang,
  name,
  localService,
  default: preferred,
  voiceURI: name,
})
const [dutch, english] = [voice('nl-BE'), voice('en-GB')]
const remote = [voice('nl-BE', false, 'far nl'), voice('en-GB', false, 'far en')]

let synthesis = new Synthesis()
vi.stubGlobal('SpeechSynthesisUtterance', Utterance)

const word = (key: 'read' | 'stop' | 'heard' | 'speed') => i18next.t(`aloud.${key}`)
const button = () => page.queryByRole('button', { name: word('read') })
/** Buttons of a list that all have this word, each named after its item too. */
const each = (word: string) =>
  page.getAllByRole('button', { name: (name) => name.startsWith(word) })
const stopButton = () => page.queryByRole('button', { name: word('stop') })
const texts = () => synthesis.spoken.map(({ text }) => text)
/** What is said now comes to its end, and so does the rest after it. */
const finish = () =>
  act(() => {
    synthesis.spoken.at(-1)?.dispatchEvent(new Event('end'))
    vi.advanceTimersByTime(1_000)
  })
function listen() {
  for (let before = -1; before < synthesis.spoken.length;) {
    before = synthesis.spoken.length
    finish()
  }
}
const settle = () => act(async () => {})

function expectSilent() {
  const before = synthesis.spoken.length
  expect(before).toBeGreaterThan(0)
  expect(synthesis.cancel).toHaveBeenCalled()
  finish()
  expect(synthesis.spoken.length).toBe(before)
}

const alone = policyFor(undefined, '')
function Around({ children, policy = alone }: { children: ReactNode; policy?: typeof alone }) {
  const log = useLogging(() => {})
  return (
    <SurroundingsContext value={{ policy, numberOf: () => '0800', places, readOnly: false, log }}>
      <main>{children}</main>
    </SurroundingsContext>
  )
}

const nothing = () => {}
function Step({ from }: { readonly from: number }) {
  const [cursor, show] = useState(from)
  return (
    <Around>
      <ReadAloud />
      <FlowView
        flow={snapchat}
        cursor={cursor}
        onShow={show}
        onBack={() => show(cursor - 1)}
        onPause={nothing}
        onAnswered={nothing}
        onGoOn={nothing}
        onward={null}
      />
    </Around>
  )
}

const told = { age: { value: 'adult', by: 'intake' } } as const
const begin = (kept: Partial<Case> = {}) =>
  keep.store.setState({ ...emptyCase, told, ...kept }, true)
const atReport = { snapchat: { evidence: 'done', where: 'snap' } }

beforeAll(async () => {
  await startWords('nl')
  document.documentElement.lang = 'nl'
  await i18next.loadNamespaces(['keep', 'log', 'after', 'papers', 'intake', 'snapchat'])
})
beforeEach(() => {
  synthesis = new Synthesis()
  vi.stubGlobal('speechSynthesis', synthesis)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  begin({ answers: atReport })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('a voice', () => {
  it('is one of this device, of the language, of Belgium if there is one', () => {
    const flemish = voice('nl_BE')
    expect(voiceFor([...remote, voice('nl-NL'), flemish], 'nl')).toBe(flemish)
    const hollandic = voice('nl-NL')
    expect(voiceFor([...remote, hollandic, english], 'nl')).toBe(hollandic)
    const preferred = voice('nl-NL', true, 'preferred', true)
    expect(voiceFor([hollandic, preferred], 'nl')).toBe(preferred)
    const american = voice('en-US')
    expect(voiceFor([american, english], 'en')).toBe(english)
    expect(voiceFor([english, american], 'en-US')).toBe(american)
    expect(voiceFor([...remote, english], 'nl')).toBeUndefined()
    expect(voiceFor([dutch, english], 'zxx')).toBeUndefined()
  })
})

describe('what is read', () => {
  const read = (html: string) => {
    document.body.innerHTML = `<main>${html}</main>`
    const main = document.querySelector('main')
    if (!main) throw new Error('no main')
    return saidIn(main)
  }
  const said = (html: string) => read(html).map(({ text }) => text)
  afterEach(() => {
    document.body.innerHTML = ''
  })

  it('stands in reading order, with the buttons at the end, each once', () => {
    expect(
      said(
        '<button>Terug</button><h1>Titel</h1><p>Een. Twee.</p><fieldset><legend>Vraag</legend>' +
          '<label><input type="radio"><span>Ja<small>Zeker</small></span></label></fieldset>' +
          '<p>Bel <a href="tel:1">1</a> nu.</p><a class="open">Open</a><ul><li>' +
          '<button class="name">Snapchat</button><button>Later</button></li><li><button>Later</button></li></ul>',
      ),
    ).toEqual([
      'Titel',
      'Een.',
      'Twee.',
      'Vraag',
      'Ja',
      'Zeker',
      'Bel 1 nu.',
      'Snapchat',
      'Terug',
      'Open',
      'Later',
    ])
  })

  it('is not what is folded, hidden, a value, or the controls themselves', () => {
    expect(
      said(
        '<details><summary>Bronnen</summary><p>no</p></details><details open><summary>Meer</summary><p>Dit.</p></details>' +
          '<p hidden>no</p><div aria-hidden="true"><p>no</p></div><p class="hidden">no</p><p style="display:none">no</p>' +
          '<p style="visibility:hidden">no</p><div class="aloud"><button>no</button></div><svg><text>no</text></svg>' +
          '<label>Naam<input value="no"></label><label>Taal<select><option selected>no</option></select></label>' +
          '<label>Tekst<textarea>no</textarea></label>',
      ),
    ).toEqual(['Bronnen', 'Meer', 'Dit.', 'Naam', 'Taal', 'Tekst'])
  })

  it('is parted where the language changes, and rests longest between the items of a list', () => {
    expect(
      read(
        '<ol><li>Kies <b lang="en">Report</b>. Dan <b>Meer</b></li><li>Klaar · nu<small>of later</small></li></ol><p>Goed.</p>',
      ),
    ).toEqual([
      { text: 'Kies', language: 'nl', rest: 0 },
      { text: 'Report', language: 'en', rest: 0 },
      { text: 'Dan Meer', language: 'nl', rest: 800 },
      { text: 'Klaar, nu', language: 'nl', rest: 400 },
      { text: 'of later', language: 'nl', rest: 800 },
      { text: 'Goed.', language: 'nl', rest: 400 },
    ])
  })

  it('is a text to copy that is the screen’s own, and nothing else that is not to be translated', () => {
    expect(
      said(
        '<section class="copy"><p translate="no">Mag ik langskomen?</p><details open><p class="own-words">no</p></details></section>' +
          '<p translate="no">no</p><p>Adres <span translate="no">no</span></p>',
      ),
    ).toEqual(['Mag ik langskomen?', 'Adres'])
  })
})

describe('what the person typed', () => {
  const mark = 'zwaluwnest'
  const links = {
    l1: {
      text: `https://www.snapchat.com/add/${mark}`,
      account: mark,
      where: mark,
      witnesses: mark,
    },
    l2: { text: `https://snapchat.com@${mark}.be/x` },
    l3: { text: mark },
  }
  const moment = '2026-11-01T10:00:00Z'
  const files = {
    f1: { name: `${mark}.png`, size: 1, hash: mark, type: '', modified: moment, at: moment },
  }
  const said = () => {
    const main = document.querySelector('main')
    if (!main) throw new Error('no main')
    return saidIn(main).map(({ text }) => text)
  }
  const expectUnsaid = () => {
    const main = page.getByRole('main')
    const shown = [...main.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    )
    expect(main.textContent + shown.join(' ')).toContain(mark)
    expect(said().length).toBeGreaterThan(3)
    expect(said().filter((text) => text.includes(mark))).toEqual([])
  }
  const unfold = () => {
    for (const details of document.querySelectorAll('details')) {
      details.open = true
      fireEvent(details, new Event('toggle'))
    }
  }

  it('is not read in a report, nor where it was rewritten', async () => {
    const answers = { snapchat: { evidence: 'done', where: 'no-account' } }
    for (const edits of [{}, { 'web-form': `Ik ben ${mark}.` }]) {
      begin({ answers, links, texts: { snapchat: { edits } } } as Partial<Case>)
      render(<Step from={2} />)
      await vi.waitFor(() => expect(document.querySelector('.copy textarea')).not.toBeNull())
      unfold()
      expectUnsaid()
      cleanup()
    }
  })

  it('is not read in the log, nor what was not understood, removed or picked there', async () => {
    begin({ links, files } as Partial<Case>)
    render(
      <Around>
        <Links onBack={nothing} />
      </Around>,
    )
    unfold()
    for (const edit of each(i18next.t('log:edit'))) fireEvent.click(edit)
    expectUnsaid()
    const [box] = page.getAllByRole('textbox')
    if (!box) throw new Error('no box')
    fireEvent.change(box, { target: { value: `wat ${mark} zei` } })
    fireEvent.click(page.getByRole('button', { name: i18next.t('log:paste.add') }))
    expect(document.querySelector('.paste .error')?.textContent).toContain(mark)
    expectUnsaid()
    const [remove] = each(i18next.t('log:remove'))
    if (!remove) throw new Error('nothing to remove')
    fireEvent.click(remove)
    expect(document.querySelector('p.undo')?.textContent).toContain(mark)
    expectUnsaid()
    fireEvent.click(page.getByRole('button', { name: i18next.t('log:export.show') }))
    await settle()
    expect(document.querySelector('.entries')?.textContent).toContain(mark)
    expectUnsaid()
  })

  it('is not read in the papers, nor what was remarked', async () => {
    begin({
      links,
      files,
      notes: { dossier: { story: { story: mark } } },
      events: { e1: { what: 'threat', on: '2026-10', text: mark } },
      remarks: { intake: { who: mark } },
    } as Partial<Case>)
    render(
      <Around>
        <Remarks />
        <Papers onOpen={nothing} onBack={nothing} />
      </Around>,
    )
    vi.useRealTimers()
    for (const part of ['.sheet', '.remarks'])
      await vi.waitFor(
        () => expect(document.querySelector(part)?.textContent).toContain(mark),
        20_000,
      )
    unfold()
    expectUnsaid()
  })

  it('is no passphrase that is offered', async () => {
    render(
      <Around>
        <Lock onDone={nothing} onBack={nothing} />
      </Around>,
    )
    const secret = () => document.querySelector('.secret p')?.textContent ?? ''
    await vi.waitFor(() => expect(secret().split(' ').length).toBe(5))
    expect(said().length).toBeGreaterThan(3)
    expect(said().filter((text) => text.includes(secret()))).toEqual([])
  })
})

describe('reading aloud', () => {
  it('is not offered without a voice of this device for the language of the screen', () => {
    synthesis.voices = [...remote, english]
    render(<Step from={2} />)
    expect(button()).toBeNull()
    expect(document.querySelector('.aloud')).toBeNull()
    act(() => synthesis.give(...remote, english, dutch))
    expect(button()).not.toBeNull()
    expect(page.getByText(word('heard'))).toBeTruthy()
    fireEvent.click(page.getByRole('button', { name: word('read') }))
    act(() => synthesis.give(...remote, english))
    expect(document.querySelector('.aloud')).toBeNull()
    expectSilent()
  })

  it('is not offered where a browser has no voices at all, nor where a room would listen', () => {
    synthesis.voices = [dutch]
    render(
      <Around policy={policyFor('kiosk', '')}>
        <ReadAloud />
      </Around>,
    )
    expect(page.getByRole('main').textContent).toBe('')
    cleanup()
    render(
      <Around policy={policyFor('desk', '')}>
        <ReadAloud />
      </Around>,
    )
    expect(button()).not.toBeNull()
    cleanup()
    Reflect.deleteProperty(globalThis, 'speechSynthesis')
    render(<Step from={2} />)
    expect(button()).toBeNull()
  })

  const start = (...voices: readonly SpeechSynthesisVoice[]) => {
    synthesis.voices = voices
    render(<Step from={2} />)
    fireEvent.click(page.getByRole('button', { name: word('read') }))
  }

  it('reads a step in order, each part by a voice of its language, one sentence after the other', () => {
    start(...remote, dutch, english)
    expect(texts()).toEqual(['Snapchat, stap 3 van ongeveer 6'])
    listen()
    expect(texts().slice(0, 3)).toEqual([
      'Snapchat, stap 3 van ongeveer 6',
      'Meld de snap, het verhaal of de chat',
      'Meld eerst het beeld zelf: er gaat een kopie mee met de melding.',
    ])
    const at = texts().indexOf('Kies')
    expect(
      synthesis.spoken.slice(at, at + 4).map(({ text, lang, voice }) => [text, lang, voice?.name]),
    ).toEqual([
      ['Kies', 'nl-BE', 'nl-BE'],
      ['Report', 'en-GB', 'en-GB'],
      ['of', 'nl-BE', 'nl-BE'],
      ['Report Snap', 'en-GB', 'en-GB'],
    ])
    expect(texts().slice(-2)).toEqual(['Terug', 'Ik stop even'])
    expect(texts()).not.toContain(word('stop'))
    for (const { voice } of synthesis.spoken) expect(voice?.localService).toBe(true)
    expect(button()).not.toBeNull()
  })

  it('leaves out what it has no voice of this device for', () => {
    start(...remote, dutch)
    listen()
    expect(texts()).toContain('Kies')
    expect(texts()).toContain('Terug')
    expect(texts()).not.toContain('Report')
    for (const { voice } of synthesis.spoken) expect(voice).toBe(dutch)
  })

  it('rests between the items of a list', () => {
    start(dutch)
    const last = snapchatItem()
    while (texts().at(-1) !== last) finish()
    const before = texts().length
    synthesis.spoken.at(-1)?.dispatchEvent(new Event('end'))
    vi.advanceTimersByTime(799)
    expect(texts().length).toBe(before)
    vi.advanceTimersByTime(1)
    expect(texts().length).toBe(before + 1)
  })
  /** The last sentence of the first numbered step. */
  const snapchatItem = () => {
    const main = page.getByRole('main')
    return saidIn(main).find(({ rest }) => rest === 800)?.text
  }

  it('stops when told to, and can begin anew', () => {
    start(dutch)
    finish()
    expect(button()).toBeNull()
    fireEvent.click(page.getByRole('button', { name: word('stop') }))
    expectSilent()
    const before = texts().length
    fireEvent.click(page.getByRole('button', { name: word('read') }))
    expect(texts()[before]).toBe(texts()[0])
  })

  it.each<[string, () => void]>([
    ['another screen comes', () => fireEvent.click(page.getByText(i18next.t('step.back')))],
    ['the page is put away', () => fireEvent(window, new Event('pagehide'))],
    ['the page goes out of sight', () => fireEvent(document, new Event('visibilitychange'))],
    ['all of it is taken away', cleanup],
    [
      'a voice fails',
      () => act(() => void synthesis.spoken.at(-1)?.dispatchEvent(new Event('error'))),
    ],
  ])('stops when %s', async (_, happens) => {
    start(dutch)
    finish()
    expect(synthesis.cancel).not.toHaveBeenCalled()
    happens()
    await settle()
    expectSilent()
    expect(stopButton()).toBeNull()
  })

  it.each([
    ['the title becomes another', 'Twee', 'first'],
    ['another screen has the same title', 'Een', 'second'],
  ])('stops when %s, and not when something else changes', async (_, title, key) => {
    synthesis.voices = [dutch]
    const screen = (name: string, text: string, news: string) => (
      <Around>
        <ReadAloud />
        <Heading key={name} text={text} />
        <p>{news}</p>
      </Around>
    )
    const { rerender } = render(screen('first', 'Een', 'a'))
    fireEvent.click(page.getByRole('button', { name: word('read') }))
    rerender(screen('first', 'Een', 'b'))
    await settle()
    expect(synthesis.cancel).not.toHaveBeenCalled()
    rerender(screen(key, title, 'b'))
    await settle()
    expectSilent()
  })

  it('reads one of two columns at a time', () => {
    synthesis.voices = [dutch]
    render(
      <Around>
        {['Links', 'Rechts'].map((side) => (
          <section key={side}>
            <ReadAloud />
            <p>{side}</p>
          </section>
        ))}
      </Around>,
    )
    const [left, right] = page.getAllByRole('button', { name: word('read') })
    if (!left || !right) throw new Error('no two columns')
    fireEvent.click(left)
    fireEvent.click(right)
    expect(left.textContent).toBe(word('read'))
    expect(right.textContent).toBe(word('stop'))
    listen()
    expect(texts()).toEqual(['Links', 'Rechts'])
  })

  it('reads as fast as was chosen, from the next sentence on and on later screens, and writes it nowhere', () => {
    const written = vi.spyOn(Storage.prototype, 'setItem')
    const pick = (speed: string) =>
      fireEvent.change(page.getByLabelText(word('speed')), { target: { value: speed } })
    start(dutch)
    pick('slow')
    finish()
    pick('fast')
    finish()
    expect(synthesis.spoken.map(({ rate }) => rate)).toEqual([1, 0.75, 1.25])
    cleanup()
    start(dutch)
    expect(synthesis.spoken.at(-1)?.rate).toBe(1.25)
    expect(page.getByLabelText<HTMLSelectElement>(word('speed')).value).toBe('fast')
    expect(written).not.toHaveBeenCalled()
    pick('normal')
  })
})

describe('in a visit, reading', () => {
  const titles = (screen: string) =>
    (i18next.getResource('nl', intake.id, screen) as { title: string }).title
  async function open() {
    vi.useRealTimers()
    synthesis.voices = [dutch]
    begin()
    render(<Visit begin="whole" />)
    await page.findByRole('heading', { level: 1, name: titles('danger') }, { timeout: 20_000 })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  }
  const press = async (name: string) => {
    fireEvent.click(page.getByRole('button', { name }))
    await settle()
  }

  it('is offered on a screen and on help, and stops when help opens, closes, and when the screen is hidden', async () => {
    await open()
    for (const next of [i18next.t('help.open'), i18next.t('help.close'), i18next.t('hide.label')]) {
      vi.useRealTimers()
      await page.findByRole('heading', { level: 1 })
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      synthesis.cancel.mockClear()
      await press(word('read'))
      expect(stopButton()).not.toBeNull()
      await press(next)
      expectSilent()
    }
    expect(button()).toBeNull()
    await press(i18next.t('keep:curtain.show'))
    expect(button()).not.toBeNull()
    expect(stopButton()).toBeNull()
  })

  it('is not offered on the cover', async () => {
    await open()
    for (let back = 0; back < 2 && page.queryByText(i18next.t('step.back')); back++)
      await press(i18next.t('step.back'))
    expect(page.getByText(i18next.t('cover.blame'))).toBeTruthy()
    expect(button()).toBeNull()
  })

  // Last, as a page is left once.
  it('stops before the page is left', async () => {
    await open()
    pushGuard()
    const steps: string[] = []
    vi.spyOn(history, 'back').mockImplementation(() => void steps.push('away'))
    await press(word('read'))
    synthesis.cancel.mockImplementation(() => void steps.push('silent'))
    const [way] = page.getAllByRole('link', { name: new RegExp(i18next.t('leave.label')) })
    if (!way) throw new Error('no way out')
    fireEvent.click(way)
    expect(steps).toEqual(['silent', 'away'])
  })
})
