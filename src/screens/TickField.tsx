import { useSurroundings } from './surroundings.ts'

/** A box to tick; `yes` when it is. */
export function TickField(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const { label, hint, value, onChange } = props
  const { readOnly } = useSurroundings()
  return (
    <label className="option">
      <input
        type="checkbox"
        checked={value === 'yes'}
        disabled={readOnly}
        onChange={(event) => onChange(event.target.checked ? 'yes' : '')}
      />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  )
}
