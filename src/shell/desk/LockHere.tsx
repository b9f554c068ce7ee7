import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canLock } from '../../keep/lock.ts'
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
  const [busy, setBusy] = useState(false)

  const lock = async (passphrase: string) => {
    setAsks(false)
    setBusy(true)
    try {
      await keep.use('locked', { passphrase })
    } finally {
      setBusy(false)
    }
  }
  if (!canLock()) return <p className="note">{t('keep:keeping.no-lock')}</p>
  return (
    <section>
      <h2>{t('here.title')}</h2>
      <p className="soft">{t('here.body')}</p>
      {busy && <Busy text={t('keep:lock.making')} />}
      {asks && (
        <OrganisationPassphrase done={t('here.lock')} onKnown={(typed) => void lock(typed)} />
      )}
      {!asks && !busy && way !== 'locked' && (
        <button
          type="button"
          className="other"
          onClick={() => (secret === undefined ? setAsks(true) : void lock(secret))}
        >
          {t('here.lock')}
        </button>
      )}
      {way === 'locked' && (
        <button type="button" className="quiet" onClick={() => void keep.use('memory')}>
          {t('here.stop')}
        </button>
      )}
      <p role="status">{fault ? t(`keep:fault.${fault}`) : way === 'locked' && t('here.on')}</p>
    </section>
  )
}
