import { useTranslation } from 'react-i18next'
import { policy } from '../visit/policy.ts'

/** What leaving is called: where it does not lead elsewhere, it stops and erases. The words of such a page come with it. */
export function useLeaveWords() {
  const { t } = useTranslation(policy.staysHere ? 'kiosk' : 'shell', { keyPrefix: 'leave' })
  return (what: 'label' | 'two-more' | 'one-more' | 'expired') => t(what)
}
