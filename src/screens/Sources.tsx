import { useTranslation } from 'react-i18next'
import { localeOf } from '../words/languages.ts'
import type { Source } from '../chart/flow.ts'
import { due } from '../chart/fresh.ts'
import { CodeToScan } from './Elsewhere.tsx'
import { useSurroundings } from './surroundings.ts'

/** A day as the language writes it; the day itself is YYYY-MM-DD. */
export function useDay() {
  const { i18n } = useTranslation()
  return (day: string) =>
    new Intl.DateTimeFormat(localeOf(i18n.language), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${day}T12:00:00Z`))
}

/** A moment, ISO 8601, as the language writes it, in the zone of this device. */
export function useMoment() {
  const { i18n } = useTranslation()
  return (moment: string) =>
    new Intl.DateTimeFormat(localeOf(i18n.language), {
      dateStyle: 'long',
      timeStyle: 'short',
    }).format(new Date(moment))
}

/** When the screen was last checked, and on what. The oldest of its sources counts; past its term that is said, and the addresses stand open. */
export function Sources({
  sources,
  today,
}: {
  readonly sources: readonly Source[]
  /** YYYY-MM-DD */
  readonly today: string
}) {
  const { t } = useTranslation()
  const { policy } = useSurroundings()
  const day = useDay()
  const once = [...new Map(sources.map((source) => [source.address, source])).values()]
  const oldest = sources.map((source) => source.checked).toSorted()[0]
  if (oldest === undefined) return null
  const [old] = due(sources, today)
  return (
    <>
      {old && <p className="note">{t('step.stale', { date: day(old.checked) })}</p>}
      <details className="sources" open={old !== undefined}>
        <summary>
          {t('step.checked', { date: day(oldest) })} · {t('step.sources')}
        </summary>
        <ul>
          {once.map(({ publisher, address, confidence }) => (
            <li key={address}>
              {policy.opensLinks ? (
                <a href={address} target="_blank" rel="noopener noreferrer nofollow">
                  {publisher}
                  <span className="hidden"> ({t('step.new-tab')})</span>
                </a>
              ) : (
                publisher
              )}{' '}
              · {t(`step.confidence-${confidence}`)}
              <small translate="no">{address.replace(/^https?:\/\//, '')}</small>
              {!policy.opensLinks && <CodeToScan href={address} />}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
