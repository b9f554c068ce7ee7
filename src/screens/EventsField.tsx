import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type EventKind, eventKinds, type NotedEvent } from '../case/case.ts'
import { mostEvents, spanOf, withEvent, withEventAt, withoutEvent } from '../case/events.ts'
import { Rich } from './Rich.tsx'
import { useSurroundings } from './surroundings.ts'
import { TextField } from './TextField.tsx'

/** How many years back one can pick. */
const yearsBack = 30

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
  return (
    <section className="moments">
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
            if (log.change((kept) => withoutEvent(kept, id))) setGone({ id, event })
          }}
        />
      ))}
      <p role="status">
        {gone && (
          <>
            {t('event.removed')}{' '}
            <button
              type="button"
              className="quiet"
              onClick={() => {
                if (log.change((kept) => withEventAt(kept, gone.id, gone.event))) setGone(undefined)
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
          onClick={() => void log.change((kept) => withEvent(kept, {}))}
        >
          {t(events.length === 0 ? 'event.first' : 'event.add')}
        </button>
      )}
    </section>
  )
}

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

const two = (number: number) => String(number).padStart(2, '0')
const upTo = (last: number) => Array.from({ length: last }, (_, index) => two(index + 1))

/** A year, and a month and a day as far as they are known; the finer is asked once the coarser is there. */
function RoughDate({
  on = '',
  onChange,
}: {
  readonly on: string | undefined
  readonly onChange: (on: string | undefined) => void
}) {
  const { t, i18n } = useTranslation('papers')
  const { readOnly } = useSurroundings()
  const [year = '', month = '', day = ''] = on.split('-')
  const monthName = new Intl.DateTimeFormat(i18n.language, { month: 'long', timeZone: 'UTC' })
  const years = Array.from({ length: yearsBack }, (_, ago) =>
    String(new Date().getFullYear() - ago),
  )
  const days = month === '' ? 31 : Number(spanOf(`${year}-${month}`)[1].slice(8))
  const tell = (...parts: readonly string[]) => {
    const known = parts.slice(0, parts.includes('') ? parts.indexOf('') : parts.length)
    const [, last] = known.length > 1 ? spanOf(known.slice(0, 2).join('-')) : ['', '']
    // The 31st of a month that is picked anew may not exist.
    if (known.length === 3 && known.join('-') > last) known.pop()
    onChange(known.length === 0 ? undefined : known.join('-'))
  }
  return (
    <div className="date">
      <Part
        label={t('event.year')}
        value={year}
        values={years}
        off={readOnly}
        onPick={(next) => tell(next, month, day)}
      />
      {year !== '' && (
        <Part
          label={t('event.month')}
          value={month}
          values={upTo(12)}
          name={(one) => monthName.format(new Date(`2026-${one}-15T12:00:00Z`))}
          off={readOnly}
          onPick={(next) => tell(year, next, day)}
        />
      )}
      {month !== '' && (
        <Part
          label={t('event.day')}
          value={day}
          values={upTo(days)}
          name={(one) => String(Number(one))}
          off={readOnly}
          onPick={(next) => tell(year, month, next)}
        />
      )}
    </div>
  )
}

function Part(props: {
  readonly label: string
  readonly value: string
  readonly values: readonly string[]
  readonly name?: (value: string) => string
  readonly off: boolean
  readonly onPick: (value: string) => void
}) {
  const { label, value, values, name = (one) => one, off, onPick } = props
  const { t } = useTranslation('papers')
  // A year from a file may lie further back than the list.
  const all = value === '' || values.includes(value) ? values : [...values, value]
  return (
    <label className="pick">
      {label}
      <select value={value} disabled={off} onChange={({ target }) => onPick(target.value)}>
        <option value="">{t('event.unknown')}</option>
        {all.map((one) => (
          <option key={one} value={one}>
            {name(one)}
          </option>
        ))}
      </select>
    </label>
  )
}
