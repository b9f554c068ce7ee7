import type { Kind, ScreenOf } from '../chart/screen.ts'
import type { ScreenWords } from '../words/shape.ts'

/** What the view of a screen is given. It tells answers and notes; where they lead is not its business. */
export interface ScreenProps<K extends Kind> {
  readonly screen: ScreenOf<K>
  readonly words: ScreenWords
  /** The choice made before, when one came back to this screen. */
  readonly answer: string | undefined
  readonly notes: Readonly<Record<string, string>>
  /** Addresses noted in this flow, for texts to paste. */
  readonly addresses: readonly string[]
  /** Whether the person reports on behalf of somebody else. */
  readonly forOther: boolean
  readonly onAnswer: (choice: string) => void
  readonly onNote: (field: string, value: string) => void
}
