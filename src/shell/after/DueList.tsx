import { useTranslation } from 'react-i18next'
import type { Due } from '../../case/after.ts'
import { useDay } from '../../screens/Sources.tsx'
import { useSurroundings } from '../../screens/surroundings.ts'

/** What is to be done, each with its day and what that rests on. With `onOpen` it can be begun. */
export function DueList({
  due,
  onOpen,
}: {
  readonly due: readonly Due[]
  readonly onOpen?: ((due: Due) => void) | undefined
}) {
  const { t } = useTranslation('after')
  const { log } = useSurroundings()
  const day = useDay()
  return (
    <ul className="dues">
      {due.map((one) => {
        const name = t(`act.${one.act}`, { place: log.nameOf(one.flow) })
        return (
          <li key={`${one.act} ${one.flow} ${one.from}`}>
            {onOpen ? (
              <button type="button" className="name" onClick={() => onOpen(one)}>
                {name}
              </button>
            ) : (
              <strong>{name}</strong>
            )}
            <small>
              {one.ids.length > 0 && `${t('links', { count: one.ids.length })} · `}
              {t('from', { date: day(one.from) })}
              {one.until !== undefined && `, ${t('until', { date: day(one.until) })}`} ·{' '}
              {t(`because.${one.because}`)}
            </small>
          </li>
        )
      })}
    </ul>
  )
}
