import { useTranslation } from 'react-i18next'

/** The way on while links still wait for a next report. */
export function Rest({ onRest }: { readonly onRest?: (() => void) | undefined }) {
  const { t } = useTranslation('log')
  if (!onRest) return null
  return (
    <button type="button" className="quiet" onClick={onRest}>
      {t('form.rest')}
    </button>
  )
}
