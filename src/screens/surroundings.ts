import { createContext, use } from 'react'
import type { Policy } from '../visit/policy.ts'

/** A place that can be picked in answer to "where". */
export interface PlaceOption {
  readonly id: string
  readonly name: string
  readonly group: 'social' | 'messages' | 'video' | 'search' | 'dating'
  readonly synonyms: readonly string[]
}

/** What screens need of the world around them; the shell gives it, so that screens know no flow and no service. */
export interface Surroundings {
  readonly policy: Policy
  readonly numberOf: (service: string) => string
  readonly places: readonly PlaceOption[]
  /** Whether nothing can be changed here, as another tab is at it. */
  readonly readOnly: boolean
}

export const SurroundingsContext = createContext<Surroundings | null>(null)

export function useSurroundings(): Surroundings {
  const around = use(SurroundingsContext)
  if (!around) throw new Error('a screen stands outside the shell')
  return around
}
