import { useTranslation } from 'react-i18next'
import { organisation } from '../../visit/organisation.ts'
import { Address, NumberToCall } from './Ways.tsx'
import { baseOf, dirOf } from '../../words/languages.ts'

/** The contact point of the organisation for which this was built, if it set one. It says itself what it is for and when it can be reached. */
export function OwnContact() {
  const { t, i18n } = useTranslation()
  const { contact } = organisation
  if (!contact) return null
  const { name, what, hours, number, address, mail } = contact
  const language = baseOf(i18n.language)
  return (
    <section className="own-contact" aria-labelledby="own-contact">
      <h2 id="own-contact">{name}</h2>
      {number && (
        <p>
          <NumberToCall number={number} />
        </p>
      )}
      <p lang={language} dir={dirOf(language)}>
        {what[language]}
      </p>
      <p>{t('help.hours', { when: hours[language] })}</p>
      {address && <Address lead={t('help.site')} href={address} />}
      {mail && <Address lead={t('help.mail')} href={`mailto:${mail}`} />}
    </section>
  )
}
