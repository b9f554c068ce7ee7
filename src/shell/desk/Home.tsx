import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dropOrganisationLock, organisationLock } from '../../keep/organisation.ts'
import { canLock } from '../../keep/lock.ts'
import { Heading } from '../../screens/Heading.tsx'
import { organisation } from '../../visit/organisation.ts'
import { languages } from '../../words/i18n.ts'
import { AskFirst } from '../AskFirst.tsx'
import { keep, useKeeping } from '../keep.ts'
import { Languages } from '../Languages.tsx'
import { useNames } from './useNames.ts'
import { renewAtStart } from '../offline.ts'
import { setDesk } from './desk.ts'
import { OrganisationPassphrase } from './OrganisationPassphrase.tsx'

/** Where a support worker begins: a new case, one from a file, or one that stands locked in this browser. */
export function Home(props: {
  /** With the language of the person's screen. */
  readonly onNew: (language: string) => void
  readonly onFile: () => void
  readonly onUnlock: () => void
}) {
  const { onNew, onFile, onUnlock } = props
  const { t, i18n } = useTranslation('desk')
  const nameOf = useNames()
  const found = useKeeping((keeping) => keeping.found)
  const [speaks, setSpeaks] = useState<string>()
  useEffect(renewAtStart, [])
  return (
    <div className="cover desk-home">
      {organisation.logo && (
        <img src={organisation.logo} alt={organisation.contact?.name ?? ''} className="logo" />
      )}
      <Heading text={t('home.title')} />
      <p className="lead">{t('home.body')}</p>
      <Languages />
      {found === 'locked' && (
        <section className="found">
          <p>{t('home.locked')}</p>
          <button type="button" className="main" onClick={onUnlock}>
            {t('home.unlock')}
          </button>
          <Drop label={t('home.drop')} sure={t('home.drop-sure')} />
        </section>
      )}
      {found !== 'none' && found !== 'locked' && (
        <section className="note">
          <p>{t(found === 'plain' ? 'home.foreign' : 'home.unreadable')}</p>
          <Drop label={t('home.foreign-erase')} sure={t('home.foreign-sure')} />
        </section>
      )}
      <section>
        <h2>{t('home.new')}</h2>
        <fieldset>
          <legend>{t('home.speaks')}</legend>
          {languages.map((language) => (
            <label className="option" key={language} lang={nameOf(language).lang}>
              <input
                type="radio"
                name="speaks"
                checked={language === (speaks ?? i18n.language)}
                onChange={() => setSpeaks(language)}
              />
              {nameOf(language).text}
            </label>
          ))}
        </fieldset>
        <div className="choices">
          <button type="button" className="main" onClick={() => onNew(speaks ?? i18n.language)}>
            {t('home.begin')}
          </button>
          <button type="button" className="other" onClick={onFile}>
            {t('home.file')}
          </button>
        </div>
      </section>
      <Secret />
    </div>
  )
}

/** Erasing what this browser holds, asked once more. */
function Drop({ label, sure }: { readonly label: string; readonly sure: string }) {
  const { t } = useTranslation('desk')
  return (
    <AskFirst label={label} question={sure} no={t('home.drop-no')}>
      <button type="button" className="other" onClick={() => keep.erase()}>
        {t('home.drop-yes')}
      </button>
    </AskFirst>
  )
}

/** Whether this computer knows the organisation's passphrase, and the way to set or forget it. */
function Secret() {
  const { t } = useTranslation(['desk', 'keep'])
  const [known, setKnown] = useState(() => organisationLock() !== undefined)
  const { quietMinutes } = organisation.desk
  return (
    <section>
      <h2>{t('home.secret')}</h2>
      {known ? (
        <>
          <p className="soft">{t('home.secret-known', { count: quietMinutes })}</p>
          <details>
            <summary>{t('home.secret-drop')}</summary>
            <p className="soft">{t('home.secret-drop-why')}</p>
            <OrganisationPassphrase
              done={t('home.secret-drop')}
              onKnown={() => {
                dropOrganisationLock()
                setDesk({ secret: undefined })
                setKnown(false)
              }}
            />
          </details>
        </>
      ) : (
        <>
          <p className="soft">{t('home.secret-none', { count: quietMinutes })}</p>
          {canLock() ? (
            <OrganisationPassphrase done={t('home.secret-set')} onKnown={() => setKnown(true)} />
          ) : (
            <p className="note">{t('keep:keeping.no-lock')}</p>
          )}
        </>
      )}
    </section>
  )
}
