import { createContext, use } from 'react'
import type { Case, TextWishes } from '../case/case.ts'
import type { LoggedLink } from '../case/log.ts'
import type { Recogniser } from '../case/recognise.ts'
import type { TextLanguage } from '../chart/form.ts'
import type { Policy } from '../visit/policy.ts'

/** A place that can be picked in answer to "where". */
export interface PlaceOption {
  readonly id: string
  readonly name: string
  readonly group: 'social' | 'messages' | 'video' | 'search' | 'dating' | 'adult' | 'people' | 'web'
  readonly synonyms: readonly string[]
}

/** The log of links, and all that screens do with it. */
export interface Log {
  readonly links: readonly LoggedLink[]
  /** What happened when. */
  readonly events: Case['events']
  readonly recognise: Recogniser
  /** Name of a place, of any website too, by its id. */
  readonly nameOf: (place: string) => string
  /** Languages in which a place is known to read reports. */
  readonly readsOf: (place: string) => readonly TextLanguage[]
  readonly wishesOf: (flow: string) => TextWishes
  /** Changes the case; false where another tab writes. */
  readonly change: (to: (kept: Case) => Case) => boolean
  /** Opens the log as a screen of its own. */
  readonly open: () => void
}

/** What screens need of the world around them; the shell gives it, so that screens know no flow and no service. */
export interface Surroundings {
  readonly policy: Policy
  readonly numberOf: (service: string) => string
  readonly places: readonly PlaceOption[]
  readonly log: Log
  /** Whether nothing can be changed here, as another tab is at it. */
  readonly readOnly: boolean
}

export const SurroundingsContext = createContext<Surroundings | null>(null)

export function useSurroundings(): Surroundings {
  const around = use(SurroundingsContext)
  if (!around) throw new Error('a screen stands outside the shell')
  return around
}
