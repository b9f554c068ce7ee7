import { useTranslation } from 'react-i18next'
import { languages } from '../../words/i18n.ts'
import { useCase, useKeeping } from '../keep.ts'
import { type Over, sameCase, setDesk, useDesk } from './desk.ts'
import { useNames } from './useNames.ts'
import { baseOf } from '../../words/languages.ts'

const screens = ['map', 'keep', 'close', 'keys'] as const

/** Which case is open and how it is kept, and the desk's own screens. */
export function Bar(props: { readonly hasMap: boolean; readonly onOver: (over: Over) => void }) {
  const { hasMap, onOver } = props
  const { t, i18n } = useTranslation('desk')
  const nameOf = useNames()
  const kept = useCase((all) => all)
  const way = useKeeping((keeping) => keeping.way)
  const { over, beside, inFile } = useDesk((desk) => desk)
  const saved = way === 'locked' ? 'locked' : sameCase(inFile, kept) ? 'file' : 'no'
  return (
    <div className="desk-bar" role="group" aria-label={t('bar.title')}>
      <p>
        <strong translate="no">{t('bar.case', { code: kept.code ?? '' })}</strong>{' '}
        <span className="soft">{t(`bar.saved-${saved}`)}</span>
      </p>
      {screens
        .filter((screen) => screen !== 'map' || hasMap)
        .map((screen) => (
          <button
            type="button"
            key={screen}
            aria-pressed={over === screen}
            onClick={() => onOver(over === screen ? undefined : screen)}
          >
            {t(`bar.${screen}`)}
          </button>
        ))}
      <label>
        {t('bar.beside')}{' '}
        <select
          value={beside ?? ''}
          onChange={(event) => setDesk({ beside: event.target.value || undefined })}
        >
          <option value="">{t('bar.one')}</option>
          {languages.map((language) => (
            <option key={language} value={language} lang={nameOf(language).lang}>
              {nameOf(language).text}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('bar.worker')}{' '}
        <select
          value={i18n.language}
          onChange={(event) => setDesk({ language: event.target.value })}
        >
          {languages
            .filter((language) => language === baseOf(language))
            .map((language) => (
              <option key={language} value={language} lang={nameOf(language).lang}>
                {nameOf(language).text}
              </option>
            ))}
        </select>
      </label>
    </div>
  )
}
