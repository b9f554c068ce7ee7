import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textLanguages } from '../../chart/form.ts'
import { TickField } from '../../screens/TickField.tsx'
import { reportWords } from '../../words/reports.ts'
import { Sheet } from './Sheet.tsx'
import { useSheet } from './useSheet.ts'

/** The case on paper, where this place prints: shown first, and printed as it is shown. */
export function TakePaper() {
  const { t } = useTranslation('kiosk')
  const [shown, show] = useState(false)
  return (
    <section className="take-paper">
      <h2>{t('paper.title')}</h2>
      <p className="soft">{t('paper.body')}</p>
      {shown ? (
        <Shown onHide={() => show(false)} />
      ) : (
        <button type="button" className="other" onClick={() => show(true)}>
          {t('paper.show')}
        </button>
      )}
    </section>
  )
}

function Shown({ onHide }: { readonly onHide: () => void }) {
  const { t } = useTranslation('kiosk')
  const [own, setOwn] = useState('')
  const [come, setCome] = useState(false)
  const sheet = useSheet()
  // A paper is printed once all that its texts are made of is there, or cannot be had.
  useEffect(
    () => void Promise.allSettled(textLanguages.map(reportWords)).then(() => setCome(true)),
    [],
  )
  if (!sheet || !come) return <p className="soft">{t('paper.coming')}</p>
  return (
    <>
      <TickField label={t('paper.own')} hint={t('paper.own-hint')} value={own} onChange={setOwn} />
      <Sheet sheet={sheet} own={own === 'yes'} />
      <p className="note">{t('paper.stay')}</p>
      <div className="choices">
        <button type="button" className="main" onClick={() => print()}>
          {t('paper.print')}
        </button>
        <button type="button" className="other" onClick={onHide}>
          {t('paper.hide')}
        </button>
      </div>
    </>
  )
}
