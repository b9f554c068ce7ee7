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
  return useMemo(
    () => ({
      links,
      recognise,
      nameOf: (place: string) => nameOf(place, t),
      readsOf,
      wishesOf: (flow: string) => texts[flow] ?? {},
      change,
      open,
    }),
    [links, texts, t, open],
  )
}
