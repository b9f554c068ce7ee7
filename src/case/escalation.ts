import type { About, Rung } from '../chart/form.ts'
import type { Answer } from './case.ts'

/** A link that was reported without the result that was asked for. Days are YYYY-MM-DD. */
export interface Unsettled {
  readonly address: string
  /** First day on which it was reported to this place. */
  readonly reported?: string
  readonly reference?: string
  readonly answer?: Answer
  readonly answered?: string
}

/** All that the text of a step after the report depends on. */
export interface Escalation {
  readonly rung: Rung
  readonly about: About
  readonly who: 'me' | 'other'
  /** When the image was made. */
  readonly age: 'adult' | 'minor' | 'unsure'
  /** Name of the platform or site that it is about; blank where there are several, or nobody told. */
  readonly place: string
  readonly links: readonly Unsettled[]
  /** User names of accounts, with @. */
  readonly names: readonly string[]
}
