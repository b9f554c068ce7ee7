import { useId } from 'react'
import { leakless } from './leakless.ts'
import { Rich } from './Rich.tsx'
import { useSurroundings } from './surroundings.ts'

/** A field for a line of text, with what is to be said of it above, and nothing that a browser would keep or send elsewhere. */
export function TextField(props: {
  readonly id?: string
  readonly label: string
  readonly hint?: string | undefined
  readonly fault?: string | undefined
  readonly value: string
  readonly digits?: boolean
  readonly most?: number
  readonly onChange: (value: string) => void
}) {
  const { label, hint, fault, value, digits = false, most = 2_000, onChange } = props
  const { readOnly } = useSurroundings()
  const own = useId()
  const id = props.id ?? own
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="soft" id={`${id}hint`}>
        {hint && <Rich text={hint} />}
      </p>
      <p className="error" role="alert" id={`${id}fault`}>
        {fault}
      </p>
      <input
        {...leakless}
        id={id}
        type="text"
        inputMode={digits ? 'numeric' : 'text'}
        maxLength={most}
        value={value}
        readOnly={readOnly}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}hint ${id}fault`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
