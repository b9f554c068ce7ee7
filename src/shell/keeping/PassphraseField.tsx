import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

/**
 * A field for a secret. It is no password field, so that no browser offers to keep what is typed; what is typed is masked by style, and
 * can be shown.
 */
export function PassphraseField(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly fault?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly digits?: boolean
}) {
  const { label, hint, fault, value, onChange, digits = false } = props
  const { t } = useTranslation('keep')
  const id = useId()
  const [shown, setShown] = useState(false)
  const box = useRef<HTMLInputElement>(null)
  // While a secret was tried the field was hidden, and the focus nowhere.
  useEffect(() => {
    if (fault !== undefined) box.current?.focus()
  }, [fault])
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
        id={id}
        ref={box}
        type="text"
        className={shown ? undefined : 'masked'}
        value={value}
        maxLength={300}
        inputMode={digits ? 'numeric' : 'text'}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        translate="no"
        data-gramm="false"
        data-1p-ignore="true"
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}hint ${id}fault`}
        onChange={(event) => onChange(event.target.value)}
      />
      <label className="tick">
        <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
        {t('lock.show')}
      </label>
    </div>
  )
}
