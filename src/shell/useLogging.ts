import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Log } from '../screens/surroundings.ts'
import { change, useCase } from './keep.ts'
import { readsOf, recognise, useLog } from './log.ts'
import { nameOf } from './places.ts'

/** The log as screens are given it. */
export function useLogging(open: () => void): Log {
  const { t } = useTranslation()
  const links = useLog()
  const texts = useCase((kept) => kept.texts)
  const events = useCase((kept) => kept.events)
  return useMemo(
    () => ({
      links,
      events,
      recognise,
      nameOf: (place: string) => nameOf(place, t),
      readsOf,
      wishesOf: (flow: string) => texts[flow] ?? {},
      change,
      open,
    }),
    [links, events, texts, t, open],
  )
}
