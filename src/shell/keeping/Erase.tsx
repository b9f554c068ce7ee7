import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Erasing everything, asked once more; alone, or together with leaving the page. */
export function Erase({
  onErase,
  onEraseAndLeave,
}: {
  readonly onErase: () => void
  readonly onEraseAndLeave: () => void
}) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <button type="button" className="quiet" onClick={() => setAsking(true)}>
        {t('plan.erase')}
      </button>
    )
  return (
    <section className="changing" role="alert">
      <p>{t('plan.erase-sure')}</p>
      <button type="button" className="main" onClick={onErase}>
        {t('plan.erase-yes')}
      </button>
      <button type="button" className="other" onClick={onEraseAndLeave}>
        {t('plan.erase-leave')}
      </button>
      <button type="button" className="other" onClick={() => setAsking(false)}>
        {t('plan.erase-no')}
      </button>
    </section>
  )
}
