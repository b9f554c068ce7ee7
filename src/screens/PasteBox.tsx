import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { leakless } from './leakless.ts'
import { Rich } from './Rich.tsx'
import { useSurroundings } from './surroundings.ts'
import type { Pasting } from './usePaste.ts'

/** A field to paste addresses into. What was understood goes to the log and leaves the field; what was not stays there, with a word on why. */
export function PasteBox(props: {
  readonly pasting: Pasting
  readonly label?: string | undefined
  readonly hint?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  /** What else is to be said beside the field. */
  readonly fault?: string | undefined
}) {
  const { pasting, label, hint, value, onChange, fault } = props
  const { t } = useTranslation('log')
  const { readOnly } = useSurroundings()
  const id = useId()
  const { news, paste } = pasting
  const [first] = news.unread
  const unread = first !== undefined && value.includes(first) ? first : undefined
  const said = unread === undefined ? fault : t('paste.unread', { line: unread.slice(0, 80) })
  const add = () => {
    const rest = paste(value)
    if (rest) onChange(rest.join('\n'))
  }
  return (
    <div className="field paste">
      <label htmlFor={id}>{label ?? t('paste.label')}</label>
      <p className="soft" id={`${id}hint`}>
        <Rich text={hint ?? t('paste.hint')} />
      </p>
      <p className="error" role="alert" id={`${id}fault`}>
        {said}
      </p>
      <textarea
        {...leakless}
        id={id}
        rows={3}
        maxLength={100_000}
        inputMode="url"
        value={value}
        readOnly={readOnly}
        aria-invalid={said !== undefined}
        aria-describedby={`${id}hint ${id}fault`}
        onChange={(event) => onChange(event.target.value)}
      />
      <button type="button" className="other" onClick={add}>
        {t('paste.add')}
      </button>
      <p role="status">{news.said}</p>
    </div>
  )
}
