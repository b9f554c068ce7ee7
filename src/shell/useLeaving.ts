import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { leave, leaveWithOthers } from '../visit/leave.ts'
import { organisation } from '../visit/organisation.ts'
import { policy } from '../visit/policy.ts'
import { type ShiftNews, watchShift } from '../visit/shift.ts'
import { baseOf } from '../words/languages.ts'

/**
 * Where leaving leads: to the beginning of this page where it may not be left; else to what an organisation set when the app was built, or the
 * address of the language at hand.
 */
function useTarget() {
  const { t, i18n } = useTranslation()
  if (policy.staysHere) return `${location.pathname}${location.search}`
  return organisation.leaveTo[baseOf(i18n.language)] ?? t('leave.target')
}

/** Leaving at once. */
export function useLeave() {
  const { t } = useTranslation()
  const target = useTarget()
  return (tellOthers = true) => leave(target, t('leave.covering'), tellOthers)
}

/** Leaving by click, by Shift three times, or with another tab. */
export function useLeaving() {
  const [news, setNews] = useState<ShiftNews>('')
  const [presses, setPresses] = useState(0)
  const target = useTarget()
  const go = useLeave()
  const goNow = useEffectEvent(go)

  useEffect(() => {
    const unwatch = watchShift(
      (said, count) => {
        setNews(said)
        setPresses(count)
      },
      () => goNow(),
    )
    const unfollow = leaveWithOthers(() => goNow(false))
    return () => {
      unwatch()
      unfollow()
    }
  }, [])

  return { target, news, presses, go }
}
