import type { MouseEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { policy } from '../visit/policy.ts'
import { useLeaveWords } from './useLeaveWords.ts'
import { useLeaving } from './useLeaving.ts'

/** What stands around every screen: the way out first, help, and the place where news is announced. */
export function Frame({
  children,
  onHelp,
  onHide,
  status,
}: {
  readonly children: ReactNode
  readonly onHelp?: (() => void) | undefined
  readonly onHide?: (() => void) | undefined
  readonly status?: string | undefined
}) {
  const { t } = useTranslation()
  const ofLeaving = useLeaveWords()
  const { target, news, presses, go } = useLeaving()
  const leaveNow = (event: MouseEvent) => {
    event.preventDefault()
    go()
  }
  const toContent = (event: MouseEvent) => {
    event.preventDefault()
    document.querySelector('main')?.focus()
  }

  return (
    <>
      <header className="bar">
        <a className="skip" href="#content" onClick={toContent}>
          {t('skip')}
        </a>
        <a className="skip" href={target} rel="nofollow noreferrer" onClick={leaveNow}>
          {ofLeaving('label')}
        </a>
        <span className="brand">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 3c0 8 16 6 16 12a5 5 0 0 1-10 0c0-3 4-4 4-4" />
          </svg>
          <span>{t('name')}</span>
        </span>
        {onHelp && (
          <button type="button" className="help" data-early="help" onClick={onHelp}>
            {t('help.open')}
          </button>
        )}
        {onHide && (
          <button type="button" className="hide" aria-label={t('hide.label')} onClick={onHide}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M3 12c5-7 13-7 18 0-5 7-13 7-18 0M4 4l16 16" />
            </svg>
          </button>
        )}
        <a className="leave" href={target} rel="nofollow noreferrer" onClick={leaveNow}>
          {!policy.staysHere && <span className="hidden">{t('leave.emergency')} </span>}
          {ofLeaving('label')}
          <span className="cross" aria-hidden="true">
            {' '}
            ✕
          </span>
          {presses > 0 && (
            <span className="presses" aria-hidden="true">
              {'●'.repeat(presses) + '○'.repeat(3 - presses)}
            </span>
          )}
        </a>
      </header>
      <p className="hidden" role="status">
        {news && ofLeaving(news)}
      </p>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <p className="saved" role="status">
        {status}
      </p>
    </>
  )
}
