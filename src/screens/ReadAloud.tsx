import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { createStore, useStore } from 'zustand'
import { beforeLeaving } from '../visit/leave.ts'
import { saidIn, voiceFor } from './aloud.ts'
import { useSurroundings } from './surroundings.ts'

const rates = { slow: 0.75, normal: 1, fast: 1.25 } as const
type Speed = keyof typeof rates
const speeds = Object.keys(rates) as Speed[]

/** How fast this visit reads; it is gone with the page. */
const pace = createStore<{ readonly speed: Speed }>(() => ({ speed: 'normal' }))

const voiceOf = (language: string) => voiceFor(speechSynthesis.getVoices(), language)

/** Voices may come late. Where nobody tells of them, they are there from the first. */
function watchVoices(onChange: () => void) {
  speechSynthesis.addEventListener?.('voiceschanged', onChange)
  return () => speechSynthesis.removeEventListener?.('voiceschanged', onChange)
}

/** Stops what is being read. */
let silence = () => {}

/**
 * Reads what stands in `root` now, one sentence after the other, until its end, until the screen is another or out of sight, or until the page is left.
 * Returns the stop.
 */
function read(root: HTMLElement, onEnd: () => void): () => void {
  silence()
  const said = saidIn(root)
  const heading = root.querySelector('h1')
  const title = heading?.textContent
  // Held, as some browsers forget an utterance that nobody holds, and then never tell of its end.
  let current: SpeechSynthesisUtterance | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false

  const stop = () => {
    if (over) return
    over = true
    current = undefined
    clearTimeout(timer)
    speechSynthesis.cancel()
    watched.disconnect()
    stay()
    removeEventListener('pagehide', stop)
    document.removeEventListener('visibilitychange', stop)
    onEnd()
  }
  const next = (at: number) => {
    const one = said[at]
    if (!one) return stop()
    const goOn = () => {
      timer = setTimeout(() => next(at + 1), one.rest)
    }
    // Without a voice of its own the browser might take one that sends the text away.
    const voice = voiceOf(one.language)
    if (!voice) return goOn()
    const utterance = new SpeechSynthesisUtterance(one.text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = rates[pace.getState().speed]
    utterance.addEventListener('end', () => {
      if (utterance === current) goOn()
    })
    utterance.addEventListener('error', () => {
      if (utterance === current) stop()
    })
    current = utterance
    speechSynthesis.speak(utterance)
  }

  const watched = new MutationObserver(() => {
    const now = root.querySelector('h1')
    if (now !== heading || now?.textContent !== title) stop()
  })
  watched.observe(root, { childList: true, characterData: true, subtree: true })
  const stay = beforeLeaving(stop)
  addEventListener('pagehide', stop)
  document.addEventListener('visibilitychange', stop)
  silence = stop
  next(0)
  return stop
}

/** Reads the screen beside which it stands, by voices of this device alone; nothing where it has none for the language of the screen, or where a room would listen. */
export function ReadAloud() {
  const { policy } = useSurroundings()
  return policy.aloud && 'speechSynthesis' in window ? <WithVoice /> : null
}

function WithVoice() {
  const { i18n } = useTranslation()
  const speaks = useSyncExternalStore(watchVoices, () => voiceOf(i18n.language) !== undefined)
  return speaks ? <Controls /> : null
}

function Controls() {
  const { t } = useTranslation()
  const id = useId()
  const { speed } = useStore(pace)
  const box = useRef<HTMLDivElement>(null)
  const stop = useRef(() => {})
  const [reading, setReading] = useState(false)
  useEffect(() => () => stop.current(), [])

  const press = () => {
    const root = box.current?.parentElement
    if (reading) stop.current()
    else if (root) {
      setReading(true)
      stop.current = read(root, () => setReading(false))
    }
  }
  return (
    <div className="aloud" ref={box}>
      <button type="button" className="quiet" aria-describedby={`${id}heard`} onClick={press}>
        {t(reading ? 'aloud.stop' : 'aloud.read')}
      </button>
      {reading && (
        <label className="pick">
          {t('aloud.speed')}
          <select
            value={speed}
            onChange={({ target }) =>
              pace.setState({ speed: speeds.find((one) => one === target.value) ?? 'normal' })
            }
          >
            {speeds.map((one) => (
              <option key={one} value={one}>
                {t(`aloud.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="soft small" id={`${id}heard`}>
        {t('aloud.heard')}
      </p>
    </div>
  )
}
