import { useTranslation } from 'react-i18next'
import { spanOf } from '../case/events.ts'
import { useSurroundings } from './surroundings.ts'
import { localeOf } from '../words/languages.ts'

/** How many years back one can pick. */
const yearsBack = 30

const two = (number: number) => String(number).padStart(2, '0')
const upTo = (last: number) => Array.from({ length: last }, (_, index) => two(index + 1))

/** A year, and a month and a day as far as they are known; the finer is asked once the coarser is there. */
export function RoughDate({
  on = '',
  onChange,
}: {
  readonly on: string | undefined
  readonly onChange: (on: string | undefined) => void
}) {
  const { t, i18n } = useTranslation('papers')
  const { readOnly } = useSurroundings()
  const [year = '', month = '', day = ''] = on.split('-')
  const monthName = new Intl.DateTimeFormat(localeOf(i18n.language), {
    month: 'long',
    timeZone: 'UTC',
  })
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
