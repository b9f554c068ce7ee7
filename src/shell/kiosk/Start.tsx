import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Heading } from '../../screens/Heading.tsx'
import { organisation } from '../../visit/organisation.ts'
import { policy } from '../../visit/policy.ts'
import { Languages } from '../Languages.tsx'
import { renewAtStart } from '../offline.ts'
import type { Begin } from '../Visit.tsx'
import { useAmount } from './useAmount.ts'

/** The first screen of a public screen: languages on top, what this is, how it erases itself, and the ways in. */
export function Start(props: {
  readonly onBegin: (how: Begin) => void
  /** One came back to it, and its heading takes the focus. */
  readonly again: boolean
}) {
  const { onBegin, again } = props
  const { t } = useTranslation(['shell', 'kiosk'])
  const amount = useAmount()
  const { contact, logo } = organisation
  useEffect(renewAtStart, [])
  const title = t('cover.title')
  return (
    <div className="cover start">
      <Languages />
      {again ? <Heading text={title} /> : <h1>{title}</h1>}
      <p className="lead">{t('cover.does')}</p>
      <p className="lead">
        <strong>{t('cover.blame')}</strong>
      </p>
      <div className="choices">
        <button type="button" className="main" onClick={() => onBegin('whole')}>
          {t('cover.begin')}
        </button>
        <button type="button" className="other" onClick={() => onBegin('quick')}>
          {t('cover.quick')}
        </button>
        <button type="button" className="other" onClick={() => onBegin('help')}>
          {t('kiosk:start.someone')}
        </button>
      </div>
      <p>{t('kiosk:start.kept')}</p>
      {policy.idle && (
        <p>
          {t('kiosk:start.erases', {
            quiet: amount(policy.idle.quiet / 1000),
            warning: amount(policy.idle.warning / 1000),
          })}
        </p>
      )}
      <p>{t('kiosk:start.stop')}</p>
      <p className="soft">
        {t('kiosk:start.phone')} {t('cover.limits')}
      </p>
      <p className="soft small">{t('cover.who')}</p>
      {(contact || logo) && (
        <p className="of">
          {logo && <img src={logo} alt="" />}
          {contact && t('kiosk:start.of', { name: contact.name })}
        </p>
      )}
    </div>
  )
}
