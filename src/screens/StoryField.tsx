import { useId } from 'react'
import { leakless } from './leakless.ts'
import { Rich } from './Rich.tsx'
import { useSurroundings } from './surroundings.ts'

/** The most letters of a text in the person's own words. */
const most = 2_000

/** A field for a few lines in the person's own words. */
export function StoryField(props: {
  readonly label: string
  readonly hint: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const { label, hint, value, onChange } = props
  const { readOnly } = useSurroundings()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="soft" id={`${id}hint`}>
        {hint && <Rich text={hint} />}
      </p>
      <textarea
        {...leakless}
        id={id}
        rows={5}
        maxLength={most}
        value={value}
        readOnly={readOnly}
        aria-describedby={`${id}hint`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
