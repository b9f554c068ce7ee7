import { useTranslation } from 'react-i18next'
import { mailsFor, type Service, serviceLanguages } from '../../../flows/be/help.ts'
import { useDay } from '../../screens/Sources.tsx'
import { useHours } from './useHours.ts'
import { useTongues } from './useTongues.ts'
import { Address, NumberToCall } from './Ways.tsx'
import { tagOf } from '../../words/languages.ts'

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
  const language = serviceLanguages.find((one) => one === tagOf(i18n.language))
  const { number, named, onSite, source, languages, ask = [] } = service
  const address = (language && service.addressIn?.[language]?.address) ?? service.address
  const sure = source.confidence === 'high' ? '' : ` (${t(`step.confidence-${source.confidence}`)})`
  return (
    <li>
      <h3 lang={named === language ? undefined : named} dir={named && 'auto'}>
        {words?.name}
      </h3>
      {number && (
        <p>
          <NumberToCall number={number} />
          {service.free && <span className="soft"> {t('help.free')}</span>}
        </p>
      )}
      <p>{words?.what}</p>
      {hours(service, day).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {address && <Address lead={t(`help.${onSite ?? 'site'}`)} href={address} />}
      {mailsFor(service, language).map((mail) => (
        <Address key={mail.address} lead={t('help.mail')} href={`mailto:${mail.address}`} />
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
