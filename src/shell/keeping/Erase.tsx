import { useTranslation } from 'react-i18next'
import { AskFirst } from '../AskFirst.tsx'

/** Erasing everything, asked once more; alone, or together with leaving the page. */
export function Erase({
  onErase,
  onEraseAndLeave,
}: {
  readonly onErase: () => void
  readonly onEraseAndLeave: () => void
}) {
  const { t } = useTranslation()
  return (
    <AskFirst label={t('plan.erase')} question={t('plan.erase-sure')} no={t('plan.erase-no')}>
      <button type="button" className="main" onClick={onErase}>
        {t('plan.erase-yes')}
      </button>
      <button type="button" className="other" onClick={onEraseAndLeave}>
        {t('plan.erase-leave')}
      </button>
    </AskFirst>
  )
}
