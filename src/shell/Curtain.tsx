import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Heading } from '../screens/Heading.tsx'
import { PassphraseField } from './keeping/PassphraseField.tsx'
import { tryPin, usePin } from './keeping/pins.ts'

/** What stands in place of everything while the screen is hidden. Nothing on it tells what is behind. */
export function Curtain({
  onShow,
  onShut,
}: {
  readonly onShow: () => void
  readonly onShut: () => void
}) {
  const { t } = useTranslation('keep')
  const { pin } = usePin()
  const [typed, setTyped] = useState('')
  const [left, setLeft] = useState<number>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const tried = pin === undefined ? 'fits' : tryPin(typed)
    if (tried === 'fits') onShow()
    else if (tried <= 0) onShut()
    else setLeft(tried)
  }
  return (
    <form className="curtain" onSubmit={submit} autoComplete="off" noValidate>
      <Heading text={t('curtain.title')} />
      {pin !== undefined && (
        <PassphraseField
          label={t('curtain.pin')}
          fault={left === undefined ? undefined : t('curtain.pin-wrong', { left })}
          value={typed}
          onChange={setTyped}
          digits
        />
      )}
      <button className="main">{t('curtain.show')}</button>
    </form>
  )
}
