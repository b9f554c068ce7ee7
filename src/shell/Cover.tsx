import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pagesAt } from '../paper/booklet/addresses.ts'
import { Heading } from '../screens/Heading.tsx'
import { policy } from '../visit/policy.ts'
import { languages } from '../words/i18n.ts'
import { marksOf, nativeName } from '../words/languages.ts'
import { Languages } from './Languages.tsx'

/** What this browser was found to hold when the page opened. */
export type Found = 'none' | 'plain' | 'locked' | 'newer' | 'damaged'

/** The first screen: what this does, what is kept, how to leave. No question before it; it stands in the HTML. */
export function Cover(props: {
  readonly found?: Found
  readonly busy?: boolean
  /** Whether one came here from another screen, or did something here that goes away: then the heading takes the focus. */
  readonly back?: boolean
  readonly onBegin?: (pace: 'whole' | 'quick' | 'links') => void
  readonly onResume?: () => void
  readonly onErase?: () => void
  readonly onUnlock?: () => void
  readonly onFile?: () => void
  readonly onSaveRaw?: () => void
  readonly onLanguage?: (language: string) => void
  /** Called when a way in is about to be taken, so that what comes next can be fetched. */
  readonly onNear?: () => void
  /** Where one sets how the page looks; what stands around the cover in a visit has it already. */
  readonly looks?: ReactNode
}) {
  const {
    found = 'none',
    busy = false,
    back = false,
    onBegin,
    onResume,
    onLanguage,
    onNear,
    looks,
  } = props
  const { onErase, onUnlock, onFile, onSaveRaw } = props
  const { t } = useTranslation()
  const near = { onPointerDown: onNear, onFocus: onNear, onPointerEnter: onNear }
  return (
    <div className="cover">
      {back ? <Heading text={t('cover.title')} /> : <h1>{t('cover.title')}</h1>}
      <p className="lead">{t('cover.does')}</p>
      <p className="lead">
        <strong>{t('cover.blame')}</strong>
      </p>
      {found === 'plain' && (
        <div className="found">
          <p>{t('cover.found')}</p>
          <button type="button" className="main" onClick={onResume} {...near}>
            {t('cover.resume')}
          </button>
          <button type="button" className="quiet" onClick={onErase}>
            {t('cover.erase')}
          </button>
        </div>
      )}
      {found === 'locked' && (
        <div className="found">
          <p>{t('cover.found-locked')}</p>
          <button type="button" className="main" onClick={onUnlock} {...near}>
            {t('cover.unlock')}
          </button>
        </div>
      )}
      {(found === 'newer' || found === 'damaged') && (
        <div className="note">
          <p>{t(found === 'newer' ? 'cover.newer' : 'cover.unreadable')}</p>
          <button type="button" className="quiet" onClick={onSaveRaw}>
            {t('cover.save-raw')}
          </button>
          <button type="button" className="quiet" onClick={onErase}>
            {t('cover.erase')}
          </button>
        </div>
      )}
      {found !== 'plain' && (
        <div className="choices">
          <button
            type="button"
            className={found === 'locked' ? 'other' : 'main'}
            data-early="whole"
            onClick={() => onBegin?.('whole')}
            {...near}
          >
            {busy ? t('cover.wait') : t('cover.begin')}
          </button>
          <button
            type="button"
            className="other"
            data-early="quick"
            onClick={() => onBegin?.('quick')}
            {...near}
          >
            {t('cover.quick')}
          </button>
          <button
            type="button"
            className="other"
            data-early="links"
            onClick={() => onBegin?.('links')}
            {...near}
          >
            {t('cover.links')}
          </button>
        </div>
      )}
      <noscript>
        <p className="note">{t('cover.noscript')}</p>
        <ul>
          {languages.map((language) => (
            <li key={language}>
              <a href={pagesAt(language)} {...marksOf(language)}>
                {nativeName(language)}
              </a>
            </li>
          ))}
        </ul>
      </noscript>
      {!policy.served && <p className="note">{t('cover.from-file')}</p>}
      <p className="soft">{t('cover.kept')}</p>
      <p className="soft">{t('cover.leaving')}</p>
      <p className="soft">{t('cover.limits')}</p>
      <button type="button" className="quiet" data-early="file" onClick={onFile} {...near}>
        {t('cover.file')}
      </button>
      <Languages onPick={onLanguage} />
      {looks}
      <p className="soft small">{t('cover.who')}</p>
    </div>
  )
}
