import { useTranslation } from 'react-i18next'
import { CodeToScan, typed } from '../../screens/Elsewhere.tsx'
import { useSurroundings } from '../../screens/surroundings.ts'

/**
 * A number in large type. It is always a link, so that a phone calls whatever it says of its pointer; the style alone makes it a button
 * under a finger, and plain type elsewhere. Where nothing may be opened from here it is no link.
 */
export function NumberToCall({ number }: { readonly number: string }) {
  const { t } = useTranslation()
  const { policy } = useSurroundings()
  if (!policy.opensLinks)
    return (
      <strong className="tel big" dir="ltr">
        {number}
      </strong>
    )
  return (
    <a className="tel big" href={`tel:${number.replaceAll(' ', '')}`}>
      <span className="call">{t('help.call')} </span>
      <bdi dir="ltr">{number}</bdi>
    </a>
  )
}

/** A website or an address to write to; only to be read, or scanned, where nothing may be opened from here. */
export function Address({ lead, href }: { readonly lead: string; readonly href: string }) {
  const { t } = useTranslation()
  const { policy } = useSurroundings()
  const text = <span translate="no">{typed(href)}</span>
  if (!policy.opensLinks)
    return (
      <>
        <p>
          {lead} {text}
        </p>
        <CodeToScan href={href} />
      </>
    )
  return (
    <p>
      {lead}{' '}
      <a href={href} target="_blank" rel="noopener noreferrer nofollow">
        {text}
        {href.startsWith('https:') && <span className="hidden"> ({t('step.new-tab')})</span>}
      </a>
    </p>
  )
}
