import { useTranslation } from 'react-i18next'
import { Heading } from '../../screens/Heading.tsx'
import { setDesk } from './desk.ts'
import { LockHere } from './LockHere.tsx'
import { SaveFile } from './SaveFile.tsx'

/** How a case can outlast this sitting: as a file, locked in this browser, or on the person's own phone. */
export function Keeping({ onHandOver }: { readonly onHandOver: () => void }) {
  const { t } = useTranslation(['desk', 'handover'])
  return (
    <div className="step">
      <Heading text={t('keep.title')} />
      <p>{t('keep.body')}</p>
      <SaveFile />
      <LockHere />
      <section>
        <h2>{t('keep.along')}</h2>
        <p className="soft">{t('keep.along-why')}</p>
        <button type="button" className="other" onClick={onHandOver}>
          {t('keep.along')}
        </button>
      </section>
      <button type="button" className="quiet" onClick={() => setDesk({ over: undefined })}>
        {t('back')}
      </button>
    </div>
  )
}
