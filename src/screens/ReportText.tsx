import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { extrasFor, languageOf, rewritten, wished } from '../case/texts.ts'
import { readAt } from '../case/unsettled.ts'
import { type Facts, holds, underage } from '../chart/facts.ts'
import { type Extra, textLanguages, type Writing } from '../chart/form.ts'
import { CopyButton } from './CopyButton.tsx'
import { leakless } from './leakless.ts'
import type { Report } from './props.ts'
import { useSurroundings } from './surroundings.ts'
import { useFocusNext } from './useFocusNext.ts'
import { useReportText } from './useReportText.ts'
import { baseOf } from '../words/languages.ts'

/** The text of a report, composed from the answers and the links, in a language that the platform reads; it may be changed. */
export function ReportText(props: {
  readonly writing: Writing
  readonly report: Report
  readonly facts: Facts
}) {
  const { writing, report, facts } = props
  const { flow, screen, filled } = report
  const { t, i18n } = useTranslation('log')
  const { log, readOnly } = useSurroundings()
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const { box: around, focusNext } = useFocusNext<HTMLElement>()
  const wishes = log.wishesOf(flow)
  const { standing } = report
  const reads = standing
    ? (readAt[standing.rung] ?? log.readsOf(standing.place ?? ''))
    : log.readsOf(flow)
  // An authority reads what is sent to it; else it is the platform.
  const reader = standing && !readAt[standing.rung] ? (standing.place ?? flow) : flow
  const language = languageOf(wishes, reads, baseOf(i18n.language), filled.site)
  const own = textLanguages.find((one) => one === baseOf(i18n.language) && one !== language)
  const toWrite = { writing, report, facts, wishes, nameOf: log.nameOf }
  const made = useReportText(language, toWrite)
  const inOwn = useReportText(own, toWrite)
  const rewrote = wishes.edits?.[screen]
  if (made === undefined) return <p className="soft">{t('text.loading')}</p>
  if (made === null) return null

  const text = rewrote ?? made
  const tokens = new Set(
    text.split(/\s+/).flatMap((token) => [token, token.replace(/[.,;:!?]+$/, '')]),
  )
  // A complaint about how a platform behaved may do without the addresses of such images.
  const needless = standing?.rung === 'bipt' && holds(facts, underage)
  const lacking = needless ? [] : filled.addresses.filter((address) => !tokens.has(address))
  const wish = (extra: Extra, on: boolean) =>
    log.change((kept) => {
      const { [extra]: _, ...rest } = wishes.extras ?? {}
      return wished(kept, flow, { extras: on ? { ...rest, [extra]: 'yes' } : rest })
    })

  return (
    <section className="copy" aria-label={t('text.title')} ref={around}>
      <h2 tabIndex={-1}>{t('text.title')}</h2>
      {rewrote === undefined ? (
        <>
          {standing && standing.places.length > 1 && (
            <label className="pick">
              {t('text.place')}
              <select
                value={standing.place}
                disabled={readOnly}
                onChange={(event) => {
                  const place = event.target.value
                  log.change((kept) => wished(kept, flow, { place }))
                }}
              >
                {standing.places.map((one) => (
                  <option key={one} value={one}>
                    {log.nameOf(one)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label className="pick">
            {t('text.language')}
            <select
              value={language}
              disabled={readOnly}
              aria-describedby={`${id}reads`}
              onChange={(event) => {
                const picked = textLanguages.find((one) => one === event.target.value)
                if (picked) log.change((kept) => wished(kept, flow, { language: picked }))
              }}
            >
              {textLanguages.map((one) => (
                <option key={one} value={one}>
                  {t(`text.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <p className="soft small" id={`${id}reads`}>
            {wishes.language === undefined &&
              reads.length > 0 &&
              t('text.reads', { place: log.nameOf(reader) })}
          </p>
          {reads.length > 0 && !reads.includes(language) && (
            <p className="note">
              {t('text.not-read', { languages: reads.map((one) => t(`text.${one}`)).join(', ') })}
            </p>
          )}
          {extrasFor(writing.extras ?? [], facts).map((extra) => (
            <label className="tick" key={extra}>
              <input
                type="checkbox"
                checked={wishes.extras?.[extra] === 'yes'}
                onChange={(event) => void wish(extra, event.target.checked)}
              />
              <span>
                {t(`text.${extra}`)}
                <small>{t(`text.${extra}-hint`)}</small>
              </span>
            </label>
          ))}
        </>
      ) : (
        <p className="note">
          {t('text.edited')}{' '}
          <button
            type="button"
            onClick={() => {
              if (log.change((kept) => rewritten(kept, flow, screen, undefined))) focusNext('h2')
            }}
          >
            {t('text.anew')}
          </button>
        </p>
      )}
      <label htmlFor={id}>{t('text.label')}</label>
      <p className="soft small" id={`${id}hint`}>
        {/^(?!https?:).*\[/m.test(text) && t('text.blanks')}
      </p>
      <p className="error" role="alert" id={`${id}fault`}>
        {[
          lacking.length > 0 && t('text.lacks', { count: lacking.length }),
          writing.most !== undefined &&
            text.length > writing.most &&
            t('text.too-long', { most: writing.most, length: text.length }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <textarea
        {...leakless}
        id={id}
        ref={box}
        lang={language}
        rows={Math.min(16, Math.max(4, Math.ceil(text.length / 45)))}
        maxLength={20_000}
        value={text}
        readOnly={readOnly}
        aria-describedby={`${id}hint ${id}fault`}
        onChange={(event) => {
          const changed = event.target.value
          log.change((kept) => rewritten(kept, flow, screen, changed))
        }}
      />
      <CopyButton text={text} label={t('text.copy')} box={box} />
      {inOwn && rewrote === undefined && (
        <details>
          <summary>{t('text.own')}</summary>
          <p className="own-words">{inOwn}</p>
        </details>
      )}
    </section>
  )
}
