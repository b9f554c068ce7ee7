import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plainCode, plainPassphrase } from '../../keep/passphrase.ts'
import { Heading } from '../../screens/Heading.tsx'
import { Paragraphs } from '../../screens/Rich.tsx'
import { AskFirst } from '../AskFirst.tsx'
import { keep } from '../keep.ts'
import { Busy } from './Busy.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import { saveRaw } from './save.ts'

/** Opens what is kept behind a lock. A wrong secret loses nothing, and may be tried again without end. */
export function Unlock(props: {
  readonly onOpen: () => void
  readonly onBack: () => void
  readonly onErase: () => void
}) {
  const { onOpen, onBack, onErase } = props
  const { t } = useTranslation(['keep', 'shell'])
  const [kind, setKind] = useState<'passphrase' | 'code'>('passphrase')
  const [typed, setTyped] = useState({ passphrase: '', code: '' })
  const [fault, setFault] = useState<'empty' | 'wrong' | 'code-wrong' | 'newer'>()
  const [busy, setBusy] = useState(false)

  const open = async (event: FormEvent) => {
    event.preventDefault()
    const secret = kind === 'code' ? plainCode(typed.code) : plainPassphrase(typed.passphrase)
    const wrong = kind === 'code' ? 'code-wrong' : 'wrong'
    if (!secret) return setFault(kind === 'code' ? wrong : 'empty')
    setFault(undefined)
    setBusy(true)
    const opened = await keep.unlock(kind, secret).catch(() => 'wrong' as const)
    setBusy(false)
    if (opened === 'open') onOpen()
    else setFault(opened === 'newer' ? 'newer' : wrong)
  }
  const other = kind === 'code' ? 'passphrase' : 'code'

  return (
    <div className="step">
      <Heading text={t('unlock.title')} />
      <Busy text={busy && t('unlock.opening')} />
      <form onSubmit={(event) => void open(event)} autoComplete="off" noValidate hidden={busy}>
        <PassphraseField
          key={kind}
          label={t(`unlock.${kind}`)}
          hint={t(kind === 'code' ? 'unlock.code-body' : 'unlock.body')}
          fault={fault && t(`unlock.${fault}`)}
          value={typed[kind]}
          onChange={(value) => setTyped({ ...typed, [kind]: value })}
        />
        <button className="main">{t('unlock.open')}</button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setKind(other)
            setFault(undefined)
          }}
        >
          {t(`unlock.use-${other}`)}
        </button>
      </form>
      <details className="note">
        <summary>{t('unlock.else')}</summary>
        <Paragraphs text={t('unlock.else-body')} />
        <button type="button" className="quiet" onClick={onBack}>
          {t('shell:cover.begin')}
        </button>
        <button type="button" className="quiet" onClick={saveRaw}>
          {t('shell:cover.save-raw')}
        </button>
        <AskFirst
          label={t('shell:cover.erase')}
          question={t('shell:plan.erase-sure')}
          no={t('shell:plan.erase-no')}
        >
          <button type="button" className="main" onClick={onErase}>
            {t('shell:plan.erase-yes')}
          </button>
        </AskFirst>
      </details>
      <button type="button" className="quiet" onClick={onBack}>
        {t('shell:step.back')}
      </button>
    </div>
  )
}
