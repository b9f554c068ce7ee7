import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Service, type ServiceLanguage, services, servicesFor } from '../../flows/be/help.ts'
import { Heading } from '../screens/Heading.tsx'
import { useDay } from '../screens/Sources.tsx'
import { useSurroundings } from '../screens/surroundings.ts'
import { useCase } from './keep.ts'

type HelpWords = Readonly<Record<string, { readonly name: string; readonly what: string }>>
const needs = ['danger', 'images', 'violence', 'talk'] as const
const directory: Readonly<Record<string, Service>> = services

/** People to turn to, for the language and the age at hand; danger first. Numbers can be tapped. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const [words, setWords] = useState<HelpWords>()
  const age = useCase((kept) => kept.told.age?.value)
  const { language } = i18n
  useEffect(() => {
    void i18n
      .loadNamespaces('help')
      .then(() => setWords(i18n.getResourceBundle(language, 'help') as HelpWords))
  }, [i18n, language])
  if (!words) return <p className="soft">{t('cover.wait')}</p>

  const ids = servicesFor(
    language as ServiceLanguage,
    age === 'adult' ? false : age === 'minor' ? true : 'unsure',
  )
  return (
    <div className="helps">
      <Heading text={t('help.title')} />
      {needs.map((need) => {
        const here = ids.filter((id) => directory[id]?.need === need)
        return (
          here.length > 0 && (
            <section key={need} className={need === 'danger' ? 'first' : undefined}>
              <h2>{t(`help.${need}`)}</h2>
              <ul>
                {here.map((id) => (
                  <Line key={id} service={services[id]} words={words[id]} />
                ))}
              </ul>
            </section>
          )
        )
      })}
      <button type="button" className="main" onClick={onClose}>
        {t('help.close')}
      </button>
    </div>
  )
}

function Line({
  service,
  words,
}: {
  readonly service: Service
  readonly words: HelpWords[string] | undefined
}) {
  const { t, i18n } = useTranslation()
  const { policy } = useSurroundings()
  const day = useDay()
  const address = service.addressIn?.[i18n.language as ServiceLanguage]?.address ?? service.address
  const marks = [service.free && t('help.free'), service.always && t('help.always')].filter(Boolean)
  return (
    <li>
      <h3>{words?.name}</h3>
      {service.number && (
        <p>
          <a className="tel big" href={`tel:${service.number.replaceAll(' ', '')}`}>
            {service.number}
          </a>
          {marks.length > 0 && <span className="soft"> {marks.join(', ')}</span>}
        </p>
      )}
      <p>{words?.what}</p>
      {address &&
        (policy.opensLinks ? (
          <p>
            <a href={address} target="_blank" rel="noopener noreferrer nofollow">
              {address.replace('https://', '')}
            </a>
          </p>
        ) : (
          <p translate="no">{address.replace('https://', '')}</p>
        ))}
      <p className="soft small">{t('help.checked', { date: day(service.source.checked) })}</p>
    </li>
  )
}
