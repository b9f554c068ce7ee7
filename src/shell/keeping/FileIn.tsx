import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Content } from '../../case/record.ts'
import { fromFile, looksRight } from '../../keep/file.ts'
import { plainPassphrase } from '../../keep/passphrase.ts'
import { Heading } from '../../screens/Heading.tsx'
import { Paragraphs } from '../../screens/Rich.tsx'
import { useThere } from '../useThere.ts'
import { Busy } from './Busy.tsx'
import { PassphraseField } from './PassphraseField.tsx'

type Fault = 'none' | 'other' | 'wrong' | 'damaged' | 'newer'

/** Opens a file that was made here before; what is in it is checked, and takes the place of a case only when the person says so. */
export function FileIn(props: {
  /** Whether something is open or kept here that the file would replace. */
  readonly replaces: boolean
  readonly onOpen: (content: Content) => void
  readonly onBack: () => void
}) {
  const { replaces, onOpen, onBack } = props
  const { t } = useTranslation('keep')
  const id = useId()
  const [bytes, setBytes] = useState<Uint8Array>()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<Fault>()
  const [part, setPart] = useState<number>()
  const [found, setFound] = useState<Content>()
  const there = useThere()

  const pick = async (file: File | undefined) => {
    setFault(undefined)
    setBytes(undefined)
    if (!file) return
    const picked = new Uint8Array(await file.slice(0, 1_000_001).arrayBuffer())
    if (looksRight(picked)) setBytes(picked)
    else setFault('other')
  }
  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (!bytes) return setFault(fault === 'other' ? 'other' : 'none')
    setPart(0)
    const read = await fromFile(bytes, plainPassphrase(typed), setPart)
    // One may have gone back meanwhile, or the screen was locked.
    if (!there()) return
    setPart(undefined)
    if (read.state !== 'read') return setFault(read.state)
    setFault(undefined)
    if (replaces) setFound(read.content)
    else onOpen(read.content)
  }
  const atFile = fault === 'none' || fault === 'other'

  if (found)
    return (
      <div className="step">
        <Heading text={t('file.open-title')} />
        <Paragraphs text={t('file.replace')} />
        <button type="button" className="main" onClick={() => onOpen(found)}>
          {t('file.replace-yes')}
        </button>
        <button type="button" className="other" onClick={onBack}>
          {t('file.replace-no')}
        </button>
      </div>
    )
  return (
    <div className="step">
      <Heading text={t('file.open-title')} />
      <Paragraphs className="soft" text={t('file.open-body')} />
      <Busy text={part !== undefined && t('file.opening')} part={part} />
      <form
        onSubmit={(event) => void open(event)}
        autoComplete="off"
        noValidate
        hidden={part !== undefined}
      >
        <div className="field">
          <label htmlFor={id}>{t('file.pick')}</label>
          <p className="error" role="alert" id={`${id}fault`}>
            {fault && atFile && t(`file.${fault}`)}
          </p>
          <input
            id={id}
            type="file"
            aria-invalid={atFile}
            aria-describedby={`${id}fault`}
            onChange={(event) => void pick(event.target.files?.[0])}
          />
        </div>
        <PassphraseField
          label={t('unlock.passphrase')}
          fault={fault && !atFile ? t(`file.${fault}`) : undefined}
          value={typed}
          onChange={setTyped}
        />
        <button className="main">{t('file.open')}</button>
      </form>
      <button type="button" className="quiet" onClick={onBack}>
        {t('file.back')}
      </button>
    </div>
  )
}
