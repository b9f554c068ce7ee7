import { useTranslation } from 'react-i18next'
import { Paragraphs } from '../../screens/Rich.tsx'
import { QrCode } from '../../screens/QrCode.tsx'

/** The QR codes of a hand-over, numbered; what opens them, as text beside them; and what to do with both. On paper the text is left out. */
export function Codes(props: {
  readonly addresses: readonly string[]
  /** In two halves, as `newCode` writes it. */
  readonly secret: string
  /** What every address begins with. */
  readonly page: string
}) {
  const { addresses, secret, page } = props
  const { t } = useTranslation('handover')
  const count = addresses.length
  return (
    <>
      <p className="soft">{t('out.copy')}</p>
      <h2>{t('out.steps-title')}</h2>
      <ol className="steps">
        <li>
          <span>{t(count === 1 ? 'out.scan-one' : 'out.scan-all')}</span>
        </li>
        <li>
          <span className="anywhere">{t('out.check', { address: page })}</span>
        </li>
        <li>
          <span>{t('out.type')}</span>
        </li>
        <li>
          <span>{t('out.see')}</span>
        </li>
      </ol>
      <Paragraphs className="note" text={t('out.who')} />
      <h2>{t('out.codes-title')}</h2>
      <p className="on-paper">{t('out.paper')}</p>
      <div className="beside-codes">
        <ol className="codes">
          {addresses.map((address, at) => (
            <li key={address}>
              <h3>{t('out.code', { number: at + 1, count })}</h3>
              <QrCode text={address} label={t('out.label', { number: at + 1, count })} />
            </li>
          ))}
        </ol>
        <section className="secret" aria-label={t('out.secret')}>
          <h3>{t('out.secret')}</h3>
          <p translate="no">{secret}</p>
          <small>{t('out.secret-body')}</small>
        </section>
      </div>
      <Paragraphs className="note" text={t('out.history')} />
    </>
  )
}
