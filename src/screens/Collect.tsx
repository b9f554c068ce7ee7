import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Fault, faultOf } from './fields.ts'
import { Heading } from './Heading.tsx'
import { PlacesField } from './PlacesField.tsx'
import type { ScreenProps } from './props.ts'
import { Paragraphs, Rich } from './Rich.tsx'
import { useSurroundings } from './surroundings.ts'

/** Fields to fill in. What is typed is kept at once, right or wrong; a wrong one is explained beside its field. */
export function Collect(props: ScreenProps<'collect'>) {
  const { screen, words, notes, onAnswer, onNote } = props
  const { t } = useTranslation()
  const { readOnly } = useSurroundings()
  const id = useId()
  const [faults, setFaults] = useState<Readonly<Record<string, Fault>>>({})
  const [unplaced, setUnplaced] = useState(false)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = Object.fromEntries(
      Object.entries(screen.fields).flatMap(([field, kind]) => {
        const fault = faultOf(kind, notes[field] ?? '')
        return fault ? [[field, fault] as const] : []
      }),
    )
    setFaults(found)
    const noPlace = Object.entries(screen.fields).some(
      ([field, kind]) => kind === 'places' && !notes[field],
    )
    setUnplaced(noPlace)
    const [wrong] = Object.keys(found)
    if (wrong) document.getElementById(`${id}${wrong}`)?.focus()
    else if (!noPlace) onAnswer(Object.keys(screen.choices)[0] ?? 'done')
  }

  return (
    <form onSubmit={submit} autoComplete="off" noValidate>
      <Heading text={words.title} />
      {words.body && <Paragraphs className="soft" text={words.body} />}
      {Object.entries(screen.fields).map(([field, kind]) => {
        const label = words.fields?.[field]
        const fault = faults[field]
        const value = notes[field] ?? ''
        if (kind === 'places')
          return (
            <PlacesField
              key={field}
              label={label?.label ?? ''}
              hint={label?.hint}
              value={value}
              missing={unplaced}
              onChange={(next) => onNote(field, next)}
            />
          )
        const shared = {
          id: `${id}${field}`,
          value,
          readOnly,
          autoComplete: 'off',
          autoCapitalize: 'off',
          spellCheck: false,
          writingsuggestions: 'false',
          translate: 'no' as const,
          'data-gramm': 'false',
          'aria-invalid': fault !== undefined,
          'aria-describedby': `${id}${field}hint ${id}${field}fault`,
          onChange: (event: { target: { value: string } }) => onNote(field, event.target.value),
        }
        return (
          <div className="field" key={field}>
            <label htmlFor={shared.id}>
              {label?.label} <span className="soft">({t('step.optional')})</span>
            </label>
            <p className="soft" id={`${id}${field}hint`}>
              {label?.hint && <Rich text={label.hint} />}
            </p>
            <p className="error" role="alert" id={`${id}${field}fault`}>
              {fault && t(`step.${fault.key}`, { line: fault.line })}
            </p>
            {kind === 'addresses' ? (
              <textarea rows={4} maxLength={20_000} inputMode="url" {...shared} />
            ) : (
              <input
                type="text"
                maxLength={300}
                inputMode={kind === 'digits' ? 'numeric' : 'text'}
                {...shared}
              />
            )}
          </div>
        )
      })}
      {words.note && <Paragraphs className="note" text={words.note} />}
      <button className="main">{words.choices?.done ?? t('step.continue')}</button>
    </form>
  )
}
