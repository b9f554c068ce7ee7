import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Heading } from './Heading.tsx'
import type { ScreenProps } from './props.ts'
import { Paragraphs } from './Rich.tsx'

/** One decision: native radio buttons, then Continue. */
export function Question({ screen, words, answer, onAnswer }: ScreenProps<'question'>) {
  const { t } = useTranslation()
  const id = useId()
  const [picked, pick] = useState(answer)
  const [missing, setMissing] = useState(false)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (picked === undefined) setMissing(true)
    else onAnswer(picked)
  }

  return (
    <form onSubmit={submit} autoComplete="off" noValidate>
      <fieldset aria-describedby={words.body ? `${id}body` : undefined}>
        <legend>
          <Heading text={words.title} />
        </legend>
        {words.body && (
          <div className="soft" id={`${id}body`}>
            <Paragraphs text={words.body} />
          </div>
        )}
        {missing && (
          <p className="error" role="alert" id={`${id}error`}>
            {t('step.choose')}
          </p>
        )}
        {Object.keys(screen.choices).map((choice) => (
          <label className="option" key={choice}>
            <input
              type="radio"
              name={id}
              value={choice}
              checked={picked === choice}
              aria-describedby={missing ? `${id}error` : undefined}
              onChange={() => {
                pick(choice)
                setMissing(false)
              }}
            />
            <span>
              {words.choices?.[choice]}
              {words.hints?.[choice] && <small>{words.hints[choice]}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      {words.note && <Paragraphs className="note" text={words.note} />}
      <button className="main">{t('step.continue')}</button>
    </form>
  )
}
