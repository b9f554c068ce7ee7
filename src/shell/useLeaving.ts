import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { leave, leaveWithOthers } from '../visit/leave.ts'
import { type ShiftNews, watchShift } from '../visit/shift.ts'

/** Where leaving leads: a weather report in the same language, which anyone might have open. */
const targets: Readonly<Record<string, string>> = {
  nl: 'https://www.meteo.be/nl',
  en: 'https://www.meteo.be/en',
}

/** Leaving by click, by Shift three times, or with another tab. */
export function useLeaving() {
  const { t, i18n } = useTranslation()
  const [news, setNews] = useState<ShiftNews>('')
  const [presses, setPresses] = useState(0)
  const target = targets[i18n.language] ?? targets.nl ?? ''
  const covering = t('leave.covering')

  useEffect(() => {
    const unwatch = watchShift(
      (said, count) => {
        setNews(said)
        setPresses(count)
      },
      () => leave(target, covering),
    )
    const unfollow = leaveWithOthers(() => leave(target, covering, false))
    return () => {
      unwatch()
      unfollow()
    }
  }, [target, covering])

  return { target, news, presses, go: () => leave(target, covering) }
}
