import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type EventKind, eventKinds, type NotedEvent } from '../case/case.ts'
import { eventBack, mostEvents, withEvent, withEventAt, withoutEvent } from '../case/events.ts'
import { Rich } from './Rich.tsx'
import { RoughDate } from './RoughDate.tsx'
import { useSurroundings } from './surroundings.ts'
import { TextField } from './TextField.tsx'
import { useFocusNext } from './useFocusNext.ts'

/** What happened when: one moment after the other, each with a date as rough as the person knows it. */
export function EventsField({
  label,
  hint,
}: {
  readonly label: string
  readonly hint: string | undefined
}) {
  const { t } = useTranslation('papers')
  const { log, readOnly } = useSurroundings()
  const [gone, setGone] = useState<{ readonly id: string; readonly event: NotedEvent }>()
  const events = Object.entries(log.events)
  const { box, focusNext } = useFocusNext<HTMLElement>()
  const focusMoment = (at: number) => focusNext(`.moment:nth-of-type(${at + 1}) select`)
  return (
    <section className="moments" ref={box}>
      <h2>{label}</h2>
      {hint && (
        <p className="soft">
          <Rich text={hint} />
        </p>
      )}
      {events.map(([id, event], index) => (
        <Moment
          key={id}
          number={index + 1}
          event={event}
          onChange={(next) => void log.change((kept) => withEventAt(kept, id, next))}
          onRemove={() => {
            if (!log.change((kept) => withoutEvent(kept, id))) return
            setGone({ id, event })
            focusNext('.undo')
          }}
        />
      ))}
      <p role="status">
        {gone && (
          <>
            {t('event.removed')}{' '}
            <button
              type="button"
              className="quiet undo"
              onClick={() => {
                if (!log.change((kept) => eventBack(kept, gone.id, gone.event))) return
                setGone(undefined)
                focusMoment(Object.keys(log.events).filter((id) => older(id, gone.id)).length)
              }}
            >
              {t('event.undo')}
            </button>
          </>
        )}
      </p>
      {events.length < mostEvents && (
        <button
          type="button"
          className="other"
          disabled={readOnly}
          onClick={() => {
            if (!log.change((kept) => withEvent(kept, {}))) return
            // Another may take its id now.
            setGone(undefined)
            focusMoment(events.length)
          }}
        >
          {t(events.length === 0 ? 'event.first' : 'event.add')}
        </button>
      )}
    </section>
  )
}

/** Whether an id was given before another: `e1`, `e2` … */
const older = (one: string, other: string) => Number(one.slice(1)) < Number(other.slice(1))

/** An event without what is empty. */
const filledIn = (event: {
  readonly [Key in keyof NotedEvent]: NotedEvent[Key] | undefined
}): NotedEvent =>
  Object.fromEntries(
    Object.entries(event).filter(([, value]) => value !== undefined && value !== ''),
  )

function Moment(props: {
  readonly number: number
  readonly event: NotedEvent
  readonly onChange: (event: NotedEvent) => void
  readonly onRemove: () => void
}) {
  const { number, event, onChange, onRemove } = props
  const { t } = useTranslation('papers')
  const { readOnly } = useSurroundings()
  const note = (change: { readonly [Key in keyof NotedEvent]: NotedEvent[Key] | undefined }) =>
    onChange(filledIn({ ...event, ...change }))
  return (
    <fieldset className="moment">
      <legend>
        <h3>{t('event.title', { number })}</h3>
      </legend>
      <label className="pick">
        {t('event.what')}
        <select
          value={event.what ?? ''}
          disabled={readOnly}
          onChange={({ target }) =>
            note({ what: eventKinds.find((kind): kind is EventKind => kind === target.value) })
          }
        >
          <option value="">–</option>
          {eventKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`event.kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <RoughDate
        on={event.on}
        onChange={(on) => note({ on, about: on ? event.about : undefined })}
      />
      {event.on !== undefined && (
        <label className="tick">
          <input
            type="checkbox"
            checked={event.about === 'yes'}
            disabled={readOnly}
            onChange={({ target }) => note({ about: target.checked ? 'yes' : undefined })}
          />
          {t('event.about')}
        </label>
      )}
      <TextField
        label={t('event.text')}
        hint={t('event.text-hint')}
        value={event.text ?? ''}
        most={300}
        onChange={(text) => note({ text })}
      />
      <button type="button" className="quiet" onClick={onRemove}>
        {t('event.remove', { number })}
      </button>
    </fieldset>
  )
}
