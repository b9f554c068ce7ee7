import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canLock } from '../../keep/lock.ts'
import { useFocusNext } from '../../screens/useFocusNext.ts'
import { keep, useKeeping } from '../keep.ts'
import { Busy } from '../keeping/Busy.tsx'
import { useDesk } from './desk.ts'
import { OrganisationPassphrase } from './OrganisationPassphrase.tsx'

/** Keeps the case in this browser, locked with the organisation's passphrase, until it is closed. */
export function LockHere() {
  const { t } = useTranslation(['desk', 'keep'])
  const secret = useDesk((desk) => desk.secret)
  const way = useKeeping((keeping) => keeping.way)
  const fault = useKeeping((keeping) => keeping.fault)
  const [asks, setAsks] = useState(false)
  const [busy, setBusy] = useState<'locked' | 'memory'>()
  const { box, focusNext } = useFocusNext<HTMLElement>(busy === undefined)

  const take = async (wanted: 'locked' | 'memory', passphrase?: string) => {
    setAsks(false)
    setBusy(wanted)
    focusNext('section > button')
    try {
      await keep.use(wanted, passphrase === undefined ? undefined : { passphrase })
    } finally {
      setBusy(undefined)
    }
  }
  if (!canLock()) return <p className="note">{t('keep:keeping.no-lock')}</p>
  return (
    <section ref={box}>
      <h2>{t('here.title')}</h2>
      <p className="soft">{t('here.body')}</p>
      <Busy text={busy === 'locked' && t('keep:lock.making')} />
      {asks && (
        <OrganisationPassphrase
          done={t('here.lock')}
          onKnown={(typed) => void take('locked', typed)}
        />
      )}
      {!asks && !busy && way !== 'locked' && (
        <button
          type="button"
          className="other"
          onClick={() => {
            if (secret !== undefined) return void take('locked', secret)
            setAsks(true)
            focusNext('input')
          }}
        >
          {t('here.lock')}
        </button>
      )}
      {way === 'locked' && (
        <button type="button" className="quiet" onClick={() => void take('memory')}>
          {t('here.stop')}
        </button>
      )}
      <p role="status">{fault ? t(`keep:fault.${fault}`) : way === 'locked' && t('here.on')}</p>
    </section>
  )
}
