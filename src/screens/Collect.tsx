import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choices } from './Choices.tsx'
import { EventsField } from './EventsField.tsx'
import { type Fault, faultOf } from './fields.ts'
import { Heading } from './Heading.tsx'
import { LinksField } from './LinksField.tsx'
import { PlacesField } from './PlacesField.tsx'
import type { ScreenProps } from './props.ts'
import { Paragraphs } from './Rich.tsx'
import { StoryField } from './StoryField.tsx'
import { useSurroundings } from './surroundings.ts'
import { TextField } from './TextField.tsx'
import { TickField } from './TickField.tsx'
import { usePaste } from './usePaste.ts'

/** Fields to fill in. What is typed is kept at once, right or wrong; a wrong one is explained beside its field. */
export function Collect(props: ScreenProps<'collect'>) {
  const { screen, words, notes, place, onAnswer, onNote } = props
  const { t } = useTranslation(['shell', 'log', 'papers'])
  const { log } = useSurroundings()
  const id = useId()
  const [faults, setFaults] = useState<Readonly<Record<string, Fault>>>({})
  const [lacking, setLacking] = useState<string>()
  const pasting = usePaste(place)
  const [first = 'done', ...others] = Object.keys(screen.choices)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = Object.fromEntries(
      Object.entries(screen.fields).flatMap(([field, kind]) => {
        const fault = faultOf(kind, notes[field] ?? '')
        return fault ? [[field, fault] as const] : []
      }),
    )
    setFaults(found)
    const lacks = Object.entries(screen.fields).find(([field, kind]) => {
      // Links tell places too.
      if (kind === 'places') return !notes[field] && log.links.length === 0
      if (kind !== 'links') return false
      // What was typed and not added yet counts as well.
      const typed = notes[field] ?? ''
      const rest = typed.trim() === '' ? [] : pasting.paste(typed)
      if (rest) onNote(field, rest.join('\n'))
      const none = log.links.length === 0 && typed.trim() === ''
      return rest === undefined || rest.length > 0 || (others.length > 0 && none)
    })
    setLacking(lacks?.[0])
    const [wrong] = Object.keys(found)
    if (wrong) document.getElementById(`${id}${wrong}`)?.focus()
    else if (!lacks) onAnswer(first)
  }

  const fields = Object.entries(screen.fields)
  const shown = fields.map(([field, kind]) => {
    const label = words.fields?.[field]
    const value = notes[field] ?? ''
    const onChange = (next: string) => onNote(field, next)
    if (kind === 'places')
      return (
        <PlacesField
          key={field}
          label={label?.label ?? ''}
          hint={label?.hint}
          value={value}
          missing={lacking === field}
          onChange={onChange}
        />
      )
    if (kind === 'links')
      return (
        <LinksField
          key={field}
          label={label?.label}
          hint={label?.hint}
          pasting={pasting}
          here={place}
          draft={value}
          onDraft={onChange}
          fault={lacking === field && value.trim() === '' ? t('log:paste.none') : undefined}
        />
      )
    if (kind === 'events')
      return <EventsField key={field} label={label?.label ?? ''} hint={label?.hint} />
    if (kind === 'tick' || kind === 'story') {
      const Field = kind === 'tick' ? TickField : StoryField
      return (
        <Field
          key={field}
          label={label?.label ?? ''}
          hint={label?.hint}
          value={value}
          onChange={onChange}
        />
      )
    }
    return (
      <TextField
        key={field}
        id={`${id}${field}`}
        label={`${label?.label ?? ''} (${t('step.optional')})`}
        hint={label?.hint}
        fault={faults[field] && t(`step.${faults[field].key}`, { line: faults[field].line })}
        value={value}
        digits={kind === 'digits'}
        onChange={onChange}
      />
    )
  })

  return (
    <form onSubmit={submit} autoComplete="off" noValidate>
      <Heading text={words.title} />
      {words.body && <Paragraphs className="soft" text={words.body} />}
      {fields.some(([, kind]) => kind === 'tick') ? (
        <fieldset>
          <legend className="hidden">{words.title}</legend>
          {shown}
        </fieldset>
      ) : (
        shown
      )}
      {words.note && <Paragraphs className="note" text={words.note} />}
      <button className="main">{words.choices?.[first] ?? t('step.continue')}</button>
      {others.length > 0 && (
        <Choices screen={screen} only={others} words={words} onAnswer={onAnswer} />
      )}
    </form>
  )
}
