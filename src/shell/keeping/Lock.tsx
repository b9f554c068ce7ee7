import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canLock } from '../../keep/lock.ts'
import { newCode, plainCode } from '../../keep/passphrase.ts'
import { Heading } from '../../screens/Heading.tsx'
import { Paragraphs } from '../../screens/Rich.tsx'
import { keep, useKeeping } from '../keep.ts'
import { Busy } from './Busy.tsx'
import { ChoosePassphrase } from './ChoosePassphrase.tsx'

/** Puts what is kept behind a lock: a passphrase, and if one wants a recovery code on paper. */
export function Lock({
  onDone,
  onBack,
}: {
  readonly onDone: () => void
  readonly onBack: () => void
}) {
  const { t } = useTranslation(['keep', 'shell'])
  const locked = useKeeping(({ way }) => way === 'locked')
  const [wantsCode, setWantsCode] = useState(false)
  const [state, setState] = useState<'choosing' | 'making' | 'failed'>('choosing')
  const [code, setCode] = useState<string>()

  const make = async (passphrase: string) => {
    setState('making')
    const made = wantsCode ? newCode() : undefined
    const counts = made && plainCode(made)
    const kept = await keep
      .use('locked', { passphrase, ...(counts && { code: counts }) })
      .catch(() => false)
    if (!kept) setState('failed')
    else if (made) setCode(made)
    else onDone()
  }

  if (code) return <RecoveryCode code={code} onDone={onDone} />
  return (
    <div className="step">
      <Heading text={t('lock.title')} />
      <Paragraphs className="soft" text={t('lock.body')} />
      {state === 'failed' && (
        <p className="error" role="alert">
          {t('lock.failed')}
        </p>
      )}
      {!canLock() && <p className="note">{t('keeping.no-lock')}</p>}
      <Busy text={state === 'making' && t('lock.making')} />
      <div hidden={state === 'making'}>
        {canLock() && (
          <ChoosePassphrase onChosen={(passphrase) => void make(passphrase)}>
            <label className="option">
              <input
                type="checkbox"
                checked={wantsCode}
                onChange={() => setWantsCode(!wantsCode)}
              />
              <span>
                {t('lock.code')}
                <small>{t('lock.code-hint')}</small>
              </span>
            </label>
          </ChoosePassphrase>
        )}
        <button type="button" className="quiet" onClick={onBack}>
          {t(locked ? 'shell:step.back' : 'lock.back')}
        </button>
      </div>
    </div>
  )
}

function RecoveryCode({ code, onDone }: { readonly code: string; readonly onDone: () => void }) {
  const { t } = useTranslation('keep')
  return (
    <div className="step">
      <Heading text={t('lock.code-title')} />
      <Paragraphs className="soft" text={t('lock.code-body')} />
      <section className="secret" aria-label={t('lock.code-title')}>
        <p translate="no">{code}</p>
      </section>
      <Paragraphs className="note" text={t('lock.code-where')} />
      <button type="button" className="other" onClick={() => print()}>
        {t('lock.code-print')}
      </button>
      <p className="soft">{t('lock.code-print-warn')}</p>
      <button type="button" className="main" onClick={onDone}>
        {t('lock.code-done')}
      </button>
    </div>
  )
}
