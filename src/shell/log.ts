import { useMemo } from 'react'
import { catalogue, linkPlaces } from '../../flows/catalogue.ts'
import type { Case } from '../case/case.ts'
import { placesIn } from '../case/fill.ts'
import { type LoggedLink, logOf } from '../case/log.ts'
import { recogniser } from '../case/recognise.ts'
import { keep, useCase } from './keep.ts'

/** Recognises addresses of every place of the catalogue, and of those that are known without a flow. */
export const recognise = recogniser(linkPlaces)

/** The log of a case, recognised. */
export const logIn = (kept: Case): readonly LoggedLink[] => logOf(kept, recognise)

/** The log as it stands, for a component. */
export function useLog(): readonly LoggedLink[] {
  const links = useCase((kept) => kept.links)
  return useMemo(() => logIn({ ...keep.store.getState(), links }), [links])
}

/** The places on which the links of a case stand. */
export const linkedIn = (kept: Case): readonly string[] => placesIn(logIn(kept))

/** The languages in which a place is known to read reports. */
export const readsOf = (place: string) => catalogue.find(({ id }) => id === place)?.reads ?? []
