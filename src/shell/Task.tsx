import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Put } from '../case/case.ts'
import type { Progress } from '../case/plan.ts'
import { useDay } from '../screens/Sources.tsx'
import { nameOf } from './places.ts'

/** What each button of a flow makes of it. */
const puts = { later: 'later', decline: 'declined', 'take-up': undefined } as const
const whys = [
  'evidence',
  'threatened',
  'find-out',
  'prevention',
  'own-accounts',
  'complaint',
  'dossier',
  'google',
  'bing',
] as const

/** One flow of the plan: its name, how far it is, and the ways to put it off, aside and back. */
export function Task(props: {
  readonly id: string
  readonly progress: Progress | undefined
  readonly put: Put | undefined
  /** How many links were noted of this place. */
  readonly links: number
  readonly next: boolean
  readonly onOpen: () => void
  readonly onPut: (how: Put | undefined) => void
}) {
  const { id, progress, put, links, next, onOpen, onPut } = props
  const { t } = useTranslation(['shell', 'log'])
  const name = useId()
  const day = useDay()
  if (!progress) return null
  const done = progress.state === 'done'
  const failed = done && progress.result === 'not-possible'
  const waits = done && progress.again !== undefined
  const tag = put
    ? t(`plan.put-${put}`)
    : failed
      ? t('plan.state-not-possible')
      : waits
        ? t('plan.state-waiting')
        : done
          ? t('plan.state-done')
          : progress.state === 'begun'
            ? t('plan.state-begun')
            : undefined
  const why = whys.find((path) => path === id)
  const line = !done
    ? progress.state === 'begun'
      ? t('plan.step', { step: progress.step, about: progress.about })
      : why
        ? t(`why.${why}`)
        : t('plan.about', { about: progress.about })
    : progress.on && progress.again
      ? t('plan.again', { date: day(progress.on), again: day(progress.again) })
      : progress.on && t('plan.done-on', { date: day(progress.on) })
  const look = put ? 'put' : failed ? 'failed' : waits ? 'waits' : done ? 'done' : next ? 'now' : ''

  return (
    <li className={look} data-flow={id}>
      <div className="task">
        <button type="button" className="name" id={name} onClick={onOpen}>
          {nameOf(id, t)}
        </button>
        {tag && <span className="tag">{tag}</span>}
        <small>
          {line}
          {links > 0 && ` · ${t('log:count', { count: links })}`}
        </small>
        {!done && (
          <span className="puts">
            {(put ? (['take-up'] as const) : (['later', 'decline'] as const)).map((way) => (
              // Another way is another button: one that moved with its flow would keep the focus out of sight.
              <PutButton
                key={way}
                label={t(`plan.${way}`)}
                of={name}
                onPress={() => onPut(puts[way])}
              />
            ))}
          </span>
        )}
      </div>
    </li>
  )
}

/** Named by its word and by what it is for, as every flow of the list has the same. */
function PutButton(props: {
  readonly label: string
  readonly of: string
  readonly onPress: () => void
}) {
  const { label, of, onPress } = props
  const id = useId()
  return (
    <button type="button" id={id} aria-labelledby={`${id} ${of}`} onClick={onPress}>
      {label}
    </button>
  )
}
