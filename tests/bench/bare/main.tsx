import '@fontsource-variable/atkinson-hyperlegible-next/index.css'
import '../../../src/look/tokens.css'
import '../../../src/look/base.css'
import '../../../src/look/screens.css'
import '../../../src/look/fields.css'
import '../../../src/look/plan.css'
import '../../../src/look/shell.css'
import '../../../src/look/print.css'
import { type FormEvent, useState } from 'react'
import { createRoot } from 'react-dom/client'
import after from '../../../locales/nl/after.json'
import intake from '../../../locales/nl/intake.json'
import shell from '../../../locales/nl/shell.json'
import type { ScreenWords } from '../../../src/words/shape.ts'

/** The first questions of the intake as plain React would show them: the same elements, and one state for which is shown. */
const questions: readonly ScreenWords[] = [
  intake.danger,
  intake.keep,
  intake.who,
  intake.age,
  intake.happened,
]
const about = 9
/** Under the first question stand its sources. */
const sources = ['https://www.1712.be', 'https://www.zelfmoord1813.be']

/** A text with its phone numbers as links. */
const rich = (text: string) =>
  text.split(/\{tel:([^}]*)\}/).map((part, index) =>
    index % 2 ? (
      <a className="tel" href="tel:112" key={part}>
        112
      </a>
    ) : (
      part
    ),
  )

function Question(props: { readonly words: ScreenWords; readonly onAnswer: () => void }) {
  const { words, onAnswer } = props
  const [picked, pick] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (picked) onAnswer()
  }
  return (
    <form onSubmit={submit} autoComplete="off" noValidate>
      <fieldset aria-describedby="body">
        <legend>
          <h1 tabIndex={-1}>{words.title}</h1>
        </legend>
        {words.body && (
          <div className="soft" id="body">
            <p>{rich(words.body)}</p>
          </div>
        )}
        {Object.entries(words.choices ?? {}).map(([choice, label]) => (
          <label className="option" key={choice}>
            <input
              type="radio"
              name="choice"
              value={choice}
              checked={picked === choice}
              aria-describedby={words.hints?.[choice] && choice}
              onChange={() => pick(choice)}
            />
            <span>
              {label}
              {words.hints?.[choice] && <small id={choice}>{words.hints[choice]}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      {words.note?.split('\n\n').map((paragraph) => (
        <p className="note" key={paragraph}>
          {paragraph}
        </p>
      ))}
      <button className="main">{shell.step.continue}</button>
    </form>
  )
}

function Cover({ onBegin }: { readonly onBegin: () => void }) {
  return (
    <div className="choices">
      <h1>{shell.cover.title}</h1>
      <button type="button" className="main" onClick={onBegin}>
        {shell.cover.begin}
      </button>
    </div>
  )
}

function Bare() {
  const [at, show] = useState(-1)
  const words = questions[at]
  return (
    <>
      <header className="bar">
        <a className="skip" href="#content">
          {shell.skip}
        </a>
        <a className="skip" href="#leave">
          {shell.leave.label}
        </a>
        <span className="brand">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 3c0 8 16 6 16 12a5 5 0 0 1-10 0c0-3 4-4 4-4" />
          </svg>
          <span>{shell.name}</span>
        </span>
        <button type="button" className="help">
          {shell.help.open}
        </button>
        <button type="button" className="hide" aria-label={shell.hide.label}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M3 12c5-7 13-7 18 0-5 7-13 7-18 0M4 4l16 16" />
          </svg>
        </button>
        <a className="leave" href="#leave">
          <span className="hidden">{shell.leave.emergency} </span>
          {shell.leave.label}
          <span className="cross" aria-hidden="true">
            {' '}
            ✕
          </span>
        </a>
      </header>
      <p className="hidden" role="status" />
      <main id="content" tabIndex={-1}>
        <div role="status" />
        {words ? (
          <div className="threaded">
            <div
              className="thread"
              aria-hidden="true"
              style={{ '--at': `${(100 * (at + 1)) / (about - 1)}%` }}
            >
              {Array.from({ length: about }, (_, index) => (
                <i
                  className={index <= at ? 'past' : index === at + 1 ? 'now' : 'ahead'}
                  key={index}
                />
              ))}
            </div>
            <div className="step">
              <p className="count">
                {at + 2} / {about}
              </p>
              <Question key={at} words={words} onAnswer={() => show(at + 1)} />
              <button type="button" className="quiet" onClick={() => show(at - 1)}>
                {shell.step.back}
              </button>
              <button type="button" className="quiet">
                {after.pause.open}
              </button>
              {at === 0 && (
                <details className="sources">
                  <summary>
                    {shell.step.checked} · {shell.step.sources}
                  </summary>
                  <ul>
                    {sources.map((address) => (
                      <li key={address}>
                        <a href={address}>
                          {address}
                          <span className="hidden"> ({shell.step['new-tab']})</span>
                        </a>{' '}
                        · {shell.step['confidence-high']}
                        <small translate="no">{address}</small>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
          </div>
        ) : (
          <Cover onBegin={() => show(0)} />
        )}
        <details className="reading">
          <summary>{shell.reading}</summary>
        </details>
      </main>
      <p className="saved" role="status" />
    </>
  )
}

const root = document.getElementById('app')
if (root) createRoot(root).render(<Bare />)
