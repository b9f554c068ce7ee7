import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IdleTimes } from '../../visit/idle.ts'
import { useLeaveWords } from '../useLeaveWords.ts'
import { useAmount } from './useAmount.ts'

/** Seconds before the end at which the time is said aloud: when the warning begins, then at 40 and 20. */
const marksOf = (warning: number) => [warning, 40, 20].filter((mark) => mark <= warning)

const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** Asks whether somebody is still there, over everything else. The time is shown each second, and said aloud three times at most. */
export function IdleDialog(props: {
  readonly times: IdleTimes
  /** Seconds. */
  readonly left: number
  readonly onGoOn: () => void
  readonly onStop: () => void
}) {
  const { times, left, onGoOn, onStop } = props
  const { t } = useTranslation('kiosk')
  const ofLeaving = useLeaveWords()
  const amount = useAmount()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // A reader says what changes, and not what stands there from the first.
  const [says, setSays] = useState(false)
  // oxlint-disable-next-line react/set-state-in-effect
  useEffect(() => setSays(true), [])
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // Gives the focus back to where it was.
    return () => shown?.close()
  }, [])
  const marks = marksOf(times.warning / 1000)
  const mark = Math.min(...marks.filter((one) => one >= left))

  return (
    <dialog
      ref={dialog}
      className="idle"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}body`}
      onCancel={(event) => {
        event.preventDefault()
        onGoOn()
      }}
    >
      <h2 id={`${id}title`}>{t('idle.title')}</h2>
      <p id={`${id}body`}>{t('idle.body', { quiet: amount(times.quiet / 1000) })}</p>
      <p className="clock" aria-hidden="true">
        {clock(left)}
      </p>
      <p className="hidden" role="status">
        {says && Number.isFinite(mark) && t('idle.left', { time: amount(mark) })}
      </p>
      <button type="button" className="main" onClick={onGoOn}>
        {t('idle.go-on')}
      </button>
      <button type="button" className="other" onClick={onStop}>
        {ofLeaving('label')}
      </button>
    </dialog>
  )
}
