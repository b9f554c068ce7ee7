import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFocusNext } from '../../screens/useFocusNext.ts'
import { PassphraseField } from './PassphraseField.tsx'
import { dropPin, setPin, usePin } from './pins.ts'

/** Setting and dropping the code. */
export function PinChoice() {
  const { t } = useTranslation('keep')
  const { pin } = usePin()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState(false)
  const { box, focusNext } = useFocusNext<HTMLElement>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const fits = /^\d{4,6}$/.test(typed.trim())
    setFault(!fits)
    if (!fits) return
    setPin(typed.trim())
    setTyped('')
    focusNext('button')
  }
  return (
    <section ref={box}>
      <h2 tabIndex={-1}>{t('keeping.pin-title')}</h2>
      <p className="soft">{t('keeping.pin-body')}</p>
      <p role="status">{pin !== undefined && t('keeping.pin-on')}</p>
      {pin === undefined ? (
        <form onSubmit={submit} autoComplete="off" noValidate>
          <PassphraseField
            label={t('keeping.pin')}
            fault={fault ? t('keeping.pin-wrong') : undefined}
            value={typed}
            onChange={setTyped}
            digits
          />
          <button className="other">{t('keeping.pin-set')}</button>
        </form>
      ) : (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            dropPin()
            focusNext('h2')
          }}
        >
          {t('keeping.pin-drop')}
        </button>
      )}
    </section>
  )
}
