import { useTranslation } from 'react-i18next'
import { Heading } from '../../screens/Heading.tsx'
import { closeCase } from './closing.ts'
import { useDesk } from './desk.ts'
import { OrganisationPassphrase } from './OrganisationPassphrase.tsx'

/** Stands in place of everything once the desk is locked; nothing of the case is on the page. */
export function Locked({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation('desk')
  const lock = useDesk((desk) => desk.lock)
  return (
    <div className="step">
      <Heading text={t('locked.title')} />
      <p>{t('locked.body')}</p>
      <OrganisationPassphrase done={t('locked.open')} lock={lock} onKnown={onOpen} />
      <details className="note">
        <summary>{t('locked.else')}</summary>
        <p>{t('locked.else-body')}</p>
        <button type="button" className="other" onClick={closeCase}>
          {t('close.now')}
        </button>
      </details>
    </div>
  )
}
