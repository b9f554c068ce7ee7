import '../../look/handover.css'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Content } from '../../case/record.ts'
import { fromParts } from '../../keep/handover.ts'
import { dropHeld } from '../../keep/handover/held.ts'
import { missing } from '../../keep/handover/part.ts'
import { canLock } from '../../keep/lock.ts'
import { plainCode } from '../../keep/passphrase.ts'
import { Heading } from '../../screens/Heading.tsx'
import { Paragraphs } from '../../screens/Rich.tsx'
import { beforeLeaving } from '../../visit/leave.ts'
import { Busy } from '../keeping/Busy.tsx'
import { forgetArrival } from './arrival.ts'
import { Gather } from './Gather.tsx'
import { PlainField } from './PlainField.tsx'
import { useParts } from './useParts.ts'

/** Forgets the parts, here and in the browser. */
function forget() {
  dropHeld()
  forgetArrival()
}

/** Opens a hand-over on the person's own phone: gathers its parts, asks for the code, and hands on what was in it once that is checked. */
export function TakeOver(props: {
  /** Whether something is open or kept here that this would replace. */
  readonly replaces?: boolean
  readonly onOpen: (content: Content) => void
  readonly onBack: () => void
}) {
  const { replaces = false, onOpen, onBack } = props
  const { t } = useTranslation('handover')
  const box = useRef<HTMLInputElement>(null)
  const { parts, kept, news, take } = useParts()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<'shape' | 'wrong' | 'damaged' | 'newer'>()
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState<Content>()

  useEffect(() => {
    const undo = beforeLeaving(forget)
    return () => {
      undo()
    }
  }, [])

  // While the code was tried its field was hidden, and the focus nowhere.
  useEffect(() => {
    if (fault !== undefined && !busy) box.current?.focus()
  }, [fault, busy])

  const open = async (event: FormEvent) => {
    event.preventDefault()
    const code = plainCode(typed)
    if (code === undefined) {
      setFault('shape')
      box.current?.focus()
      return
    }
    setFault(undefined)
    setBusy(true)
    const read = await fromParts(parts, code)
    setBusy(false)
    if (read.state !== 'read') return setFault(read.state)
    forget()
    if (replaces) setFound(read.content)
    else onOpen(read.content)
  }
  const giveUp = () => {
    forget()
    onBack()
  }

  if (found)
    return (
      <div className="step">
        <Heading text={t('in.title')} />
        <Paragraphs text={t('in.replace')} />
        <button type="button" className="main" onClick={() => onOpen(found)}>
          {t('in.replace-yes')}
        </button>
        <button type="button" className="other" onClick={giveUp}>
          {t('in.replace-no')}
        </button>
      </div>
    )
  const whole = parts.length > 0 && missing(parts).length === 0
  const can = canLock()
  return (
    <div className="step handover">
      <Heading text={t('in.title')} />
      <Paragraphs className="soft" text={t('in.body')} />
      {!can && <p className="note">{t('in.no-lock')}</p>}
      <Gather parts={parts} kept={kept} news={news} onTake={take} />
      <Busy text={busy && t('in.opening')} />
      {whole && can && (
        <form onSubmit={(event) => void open(event)} autoComplete="off" noValidate hidden={busy}>
          <PlainField
            label={t('in.code')}
            hint={t('in.code-hint')}
            fault={fault && t(`in.${fault}`)}
            value={typed}
            most={40}
            capitals
            box={box}
            onChange={setTyped}
          />
          <button className="main">{t('in.open')}</button>
        </form>
      )}
      <Paragraphs className="note" text={t('in.history')} />
      <button type="button" className="quiet" onClick={giveUp}>
        {t('in.back')}
      </button>
    </div>
  )
}
