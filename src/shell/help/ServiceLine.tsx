import { useTranslation } from 'react-i18next'
import { mailsFor, type Service, type ServiceLanguage } from '../../../flows/be/help.ts'
import { useDay } from '../../screens/Sources.tsx'
import { useSurroundings } from '../../screens/surroundings.ts'
import { useHours } from './useHours.ts'
import { useTongues } from './useTongues.ts'

/** What is said of a service in a language. */
export interface ServiceWords {
  readonly name: string
  readonly what: string
}

/** One service: what it is for, how and when it can be reached, in which languages, and where we know that from. */
export function ServiceLine({
  service,
  words,
  day,
}: {
  readonly service: Service
  readonly words: ServiceWords | undefined
  readonly day: string
}) {
  const { t, i18n } = useTranslation()
  const written = useDay()
  const hours = useHours()
  const { all, any } = useTongues()
  const language = i18n.language as ServiceLanguage
  const { number, named, onSite, source, languages, ask = [] } = service
  const address = service.addressIn?.[language]?.address ?? service.address
  const sure = source.confidence === 'high' ? '' : ` (${t(`step.confidence-${source.confidence}`)})`
  return (
    <li>
      <h3 lang={named === language ? undefined : named}>{words?.name}</h3>
      {number && (
        <p>
          <Number number={number} />
          {service.free && <span className="soft"> {t('help.free')}</span>}
        </p>
      )}
      <p>{words?.what}</p>
      {hours(service, day).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {address && (
        <p>
          {t(`help.${onSite ?? 'site'}`)} <Elsewhere href={address} />
        </p>
      )}
      {mailsFor(service, language).map((mail) => (
        <p key={mail.address}>
          {t('help.mail')} <Elsewhere href={`mailto:${mail.address}`} />
        </p>
      ))}
      <p className="soft small">
        {t('help.languages', { languages: all(languages) })}{' '}
        {ask.length > 0 && t('help.ask', { languages: any(ask) })}{' '}
        {t('help.checked', { date: written(source.checked) })}{' '}
        {t('help.source', { source: `${source.publisher}${sure}` })}
      </p>
    </li>
  )
}

/**
 * A number in large type. It is always a link, so that a phone calls whatever it says of its pointer; the style alone makes it a button
 * under a finger, and plain type elsewhere. Where nothing may be opened from here it is no link.
 */
function Number({ number }: { readonly number: string }) {
  const { t } = useTranslation()
  const { policy } = useSurroundings()
  if (!policy.opensLinks) return <strong className="tel big">{number}</strong>
  return (
    <a className="tel big" href={`tel:${number.replaceAll(' ', '')}`}>
      <span className="call">{t('help.call')} </span>
      {number}
    </a>
  )
}

/** A website or an address to write to; only to be read where nothing may be opened from here. */
function Elsewhere({ href }: { readonly href: string }) {
  const { t } = useTranslation()
  const { policy } = useSurroundings()
  const text = href.replace(/^(https:\/\/|mailto:)/, '')
  if (!policy.opensLinks) return <span translate="no">{text}</span>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      <span translate="no">{text}</span>
      {href.startsWith('https:') && <span className="hidden"> ({t('step.new-tab')})</span>}
    </a>
  )
}
