import { type Ref, useId } from 'react'
import { leakless } from '../../screens/leakless.ts'

/** A field for what is typed or pasted once and kept nowhere; it works while another tab writes, too. */
export function PlainField(props: {
  readonly label: string
  readonly hint?: string
  readonly fault?: string | undefined
  readonly value: string
  readonly most: number
  readonly capitals?: boolean
  readonly box?: Ref<HTMLInputElement>
  readonly onChange: (value: string) => void
}) {
  const { label, hint, fault, value, most, capitals = false, box, onChange } = props
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="soft" id={`${id}hint`}>
        {hint}
      </p>
      <p className="error" role="alert" id={`${id}fault`}>
        {fault}
      </p>
      <input
        {...leakless}
        id={id}
        ref={box}
        type="text"
        autoCapitalize={capitals ? 'characters' : 'off'}
        data-1p-ignore="true"
        maxLength={most}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}hint ${id}fault`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
