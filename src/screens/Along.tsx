import { useTranslation } from 'react-i18next'
import { useSurroundings } from './surroundings.ts'

/** Says how a text, or a paper, gets to the person's own phone, where nothing is copied or saved. */
export function Along({ what }: { readonly what: 'text' | 'paper' }) {
  const { policy } = useSurroundings()
  return policy.copies ? null : <Said what={what} />
}

/** Apart, so that its words are fetched only where they are said. */
function Said({ what }: { readonly what: 'text' | 'paper' }) {
  const { t } = useTranslation('kiosk')
  return <p className="note">{t(`along.${what}`)}</p>
}
