import { useTranslation } from 'react-i18next'
import { Heading } from '../../screens/Heading.tsx'
import { useCase } from '../keep.ts'
import { closeCase } from './closing.ts'
import { sameCase, useDesk } from './desk.ts'
import { SaveFile } from './SaveFile.tsx'

/** Closing a case: what would be lost is said first, and can be saved; then nothing of it is left here. */
export function Closing({ onGoOn }: { readonly onGoOn: () => void }) {
  const { t } = useTranslation('desk')
  const kept = useCase((all) => all)
  const inFile = useDesk((desk) => desk.inFile)
  const saved = sameCase(inFile, kept)
  return (
    <div className="step">
      <Heading text={t('close.title', { code: kept.code ?? '' })} />
      <p>{t(saved ? 'close.saved' : 'close.unsaved')}</p>
      {!saved && <SaveFile />}
      <p className="note">{t('close.downloads')}</p>
      <div className="choices">
        <button type="button" className={saved ? 'main' : 'other'} onClick={closeCase}>
          {t('close.now')}
        </button>
        <button type="button" className="quiet" onClick={onGoOn}>
          {t('close.not')}
        </button>
      </div>
    </div>
  )
}
