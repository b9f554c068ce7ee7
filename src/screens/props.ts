import type { FilledForm } from '../case/fill.ts'
import type { Standing } from '../case/unsettled.ts'
import type { Facts } from '../chart/facts.ts'
import type { Form } from '../chart/form.ts'
import type { Kind, ScreenOf } from '../chart/screen.ts'
import type { ScreenWords } from '../words/shape.ts'

/** A platform's report as it is to be filled in on a screen of a flow. */
export interface Report {
  readonly flow: string
  readonly screen: string
  readonly form: Form
  readonly filled: FilledForm
  /** Set once some links were noted as reported here, while others still wait. */
  readonly sent: boolean
  /** What a step after a report is about. */
  readonly standing?: Standing
}

/** What the view of a screen is given. It tells answers and notes; where they lead is not its business. */
export interface ScreenProps<K extends Kind> {
  readonly screen: ScreenOf<K>
  readonly words: ScreenWords
  /** The choice made before, when one came back to this screen. */
  readonly answer: string | undefined
  readonly notes: Readonly<Record<string, string>>
  /** The place whose flow this is; none for a path, where links of any place are noted. */
  readonly place?: string | undefined
  /** What the report of this screen asks, filled from the log. */
  readonly report?: Report | undefined
  readonly facts: Facts
  readonly onAnswer: (choice: string) => void
  /** Goes on although some links wait for a next report. */
  readonly onRest?: (() => void) | undefined
  readonly onNote: (field: string, value: string) => void
}
