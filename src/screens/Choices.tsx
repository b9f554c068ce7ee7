import type { Screen } from '../chart/screen.ts'
import type { ScreenWords } from '../words/shape.ts'
import { useChoiceWord } from './useChoiceWord.ts'

/** The choices of a screen as buttons: the first is what one would do, "my screen looks different" stands last. */
export function Choices({
  screen,
  only = Object.keys(screen.choices),
  words,
  onAnswer,
}: {
  readonly screen: Screen
  /** Only these of the screen's choices, where one of them has a button of its own. */
  readonly only?: readonly string[]
  readonly words: ScreenWords
  readonly onAnswer: (choice: string) => void
}) {
  const label = useChoiceWord()
  const [first] = Object.keys(screen.choices)
  return (
    <div className="choices">
      {only.map((choice) => (
        <button
          type="button"
          className={choice === first ? 'main' : choice === 'different' ? 'quiet' : 'other'}
          key={choice}
          onClick={() => onAnswer(choice)}
        >
          {label(words, choice)}
        </button>
      ))}
    </div>
  )
}
