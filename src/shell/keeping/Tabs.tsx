import { useTranslation } from 'react-i18next'
import { Heading } from '../../screens/Heading.tsx'
import { Paragraphs } from '../../screens/Rich.tsx'
import { useFocusNext } from '../../screens/useFocusNext.ts'
import { keep, useKeeping } from '../keep.ts'

/** Says that another tab writes, with a way to go on here. */
export function OtherTab() {
  const { t } = useTranslation('keep')
  const writes = useKeeping((keeping) => keeping.writes)
  const { focusNext } = useFocusNext(writes)
  return (
    <div role="status">
      {!writes && (
        <section className="note tabs">
          <p>{t('tabs.other')}</p>
          <button
            type="button"
            className="other"
            onClick={() => {
              focusNext()
              void keep.takeOver()
            }}
          >
            {t('tabs.use-here')}
          </button>
        </section>
      )}
    </div>
  )
}

/** Two tabs wrote at once: the person says which to go on with. Until then both are kept. */
export function Conflict() {
  const { t } = useTranslation('keep')
  return (
    <div className="step">
      <Heading text={t('tabs.conflict-title')} />
      <Paragraphs text={t('tabs.conflict')} />
      <button type="button" className="other" onClick={() => void keep.settle('mine')}>
        {t('tabs.mine')}
      </button>
      <button type="button" className="other" onClick={() => void keep.settle('theirs')}>
        {t('tabs.theirs')}
      </button>
    </div>
  )
}
