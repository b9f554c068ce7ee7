import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { helpFor, serviceLanguages, services } from '../../flows/be/help.ts'
import { factsOf } from '../case/case.ts'
import { Heading } from '../screens/Heading.tsx'
import { About } from './help/About.tsx'
import { OwnContact } from './help/OwnContact.tsx'
import { ServiceLine, type ServiceWords } from './help/ServiceLine.tsx'
import { Sieve, type Sought } from './help/Sieve.tsx'
import { useTongues } from './help/useTongues.ts'
import { today, useCase } from './keep.ts'
import { tagOf } from '../words/languages.ts'

type HelpWords = Readonly<Record<string, ServiceWords>>

/**
 * People to turn to, danger first, then whom the organisation of this build names. The age comes from the case; what one chooses here changes nothing there. The need stays open until
 * one chooses: no answer says that somebody needs no one to talk to. `day` is the day on which hours must still hold.
 */
export function Help({
  onClose,
  day = today(),
}: {
  readonly onClose: () => void
  readonly day?: string
}) {
  const { t, i18n } = useTranslation()
  const { all } = useTongues()
  const [words, setWords] = useState<HelpWords>()
  const told = useCase((kept) => factsOf(kept).age)
  const language = serviceLanguages.find((one) => one === tagOf(i18n.language))
  // Where none is known to answer in the language at hand, all are shown.
  const [sought, seek] = useState<Sought>({
    age: told ?? 'unsure',
    need: 'all',
    others: language ? [] : serviceLanguages,
  })
  const spoken = i18n.language
  useEffect(() => {
    void i18n
      .loadNamespaces('help')
      .then(() => setWords(i18n.getResourceBundle(spoken, 'help') as HelpWords))
  }, [i18n, spoken])
  if (!words) return <p className="soft">{t('cover.wait')}</p>

  const [danger, ...others] = helpFor({ language, ...sought })
  const lines = (ids: readonly (keyof typeof services)[]) => (
    <ul>
      {ids.map((id) => (
        <ServiceLine key={id} service={services[id]} words={words[id]} day={day} />
      ))}
    </ul>
  )
  return (
    <div className="helps">
      <Heading text={t('help.title')} />
      <section className="first">
        <h2>{t('help.danger')}</h2>
        {lines(danger?.services ?? [])}
      </section>
      <OwnContact />
      <Sieve sought={sought} language={language} onSeek={seek} />
      <p role="status">
        {t('help.shown', {
          count: others.reduce((sum, section) => sum + section.services.length, 0),
          age: t(`help.for-${sought.age}`),
          languages: all(language ? [language, ...sought.others] : sought.others),
        })}
      </p>
      <p className="note">{t('help.traces')}</p>
      {others.map(({ title, services: ids }) => (
        <section key={title}>
          <h2>{t(`help.${title}`)}</h2>
          {title === 'routed' && <p className="soft">{t('help.routed-why')}</p>}
          {lines(ids)}
        </section>
      ))}
      <About />
      <button type="button" className="main" onClick={onClose}>
        {t('help.close')}
      </button>
    </div>
  )
}
