import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fitsOrganisation, organisationLock, setOrganisationLock } from '../../keep/organisation.ts'
import { plainPassphrase, shortest, weakness } from '../../keep/passphrase.ts'
import type { Lock } from '../../keep/lock.ts'
import { Busy } from '../keeping/Busy.tsx'
import { PassphraseField } from '../keeping/PassphraseField.tsx'
import { useThere } from '../useThere.ts'
import { setDesk } from './desk.ts'

type Fault = 'empty' | 'wrong' | 'short' | 'alike' | 'different' | 'refused'

/** Asks for the organisation's passphrase, or has one chosen where this computer has none yet; then it is known at this desk. */
export function OrganisationPassphrase(props: {
  readonly done: string
  /** The lock that it must open; else the one of this computer. */
  readonly lock?: Lock | undefined
  readonly onKnown?: (passphrase: string) => void
}) {
  const { done, onKnown } = props
  const { t } = useTranslation(['desk', 'keep'])
  const [lock] = useState(() => props.lock ?? organisationLock())
  const chooses = lock === undefined
  const there = useThere()
  const [typed, setTyped] = useState('')
  const [again, setAgain] = useState('')
  const [fault, setFault] = useState<Fault>()
  const [busy, setBusy] = useState(false)

  const check = async (): Promise<Fault | undefined> => {
    const secret = plainPassphrase(typed)
    if (secret === '') return 'empty'
    if (lock) return (await fitsOrganisation(lock, secret)) ? undefined : 'wrong'
    const weak = weakness(typed)
    if (weak) return weak
    if (plainPassphrase(again) !== secret) return 'different'
    return (await setOrganisationLock(secret)) ? undefined : 'refused'
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setFault(undefined)
    setBusy(true)
    const found = await check().catch(() => 'refused' as const)
    // The desk may have locked meanwhile, and what was typed is then forgotten.
    if (!there()) return
    setBusy(false)
    if (found) return setFault(found)
    const secret = plainPassphrase(typed)
    setDesk({ secret })
    onKnown?.(secret)
  }
  const said =
    fault && fault !== 'different' ? t(`secret.${fault}`, { count: shortest }) : undefined

  return (
    <form onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
      <Busy text={busy && t('secret.busy')} />
      <div hidden={busy}>
        {chooses && <p className="soft">{t('secret.choose-why')}</p>}
        <PassphraseField
          label={t(chooses ? 'secret.choose' : 'secret.label')}
          hint={chooses ? t('keep:lock.own-hint', { count: shortest }) : undefined}
          fault={said}
          value={typed}
          onChange={setTyped}
        />
        {chooses && (
          <PassphraseField
            label={t('secret.again')}
            fault={fault === 'different' ? t('secret.different') : undefined}
            value={again}
            onChange={setAgain}
          />
        )}
        <button className="main">{done}</button>
      </div>
    </form>
  )
}
