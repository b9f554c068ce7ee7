import { useTranslation } from 'react-i18next'
import type { Screen } from '../chart/screen.ts'
import { type ScreenWords, shellChoices } from '../words/shape.ts'

type ShellChoice = (typeof shellChoices)[number]
const isShellChoice = (choice: string): choice is ShellChoice =>
  (shellChoices as readonly string[]).includes(choice)

/** The choices of a screen as buttons: the first is what one would do, "my screen looks different" stands last. */
export function Choices({
  screen,
  words,
  onAnswer,
}: {
  readonly screen: Screen
  readonly words: ScreenWords
  readonly onAnswer: (choice: string) => void
}) {
  const { t } = useTranslation()
  const label = (choice: string) =>
    words.choices?.[choice] ?? (isShellChoice(choice) ? t(`choice.${choice}`) : choice)
  return (
    <div className="choices">
      {Object.keys(screen.choices).map((choice, index) => (
        <button
          type="button"
          className={index === 0 ? 'main' : choice === 'different' ? 'quiet' : 'other'}
          key={choice}
          onClick={() => onAnswer(choice)}
        >
          {label(choice)}
        </button>
      ))}
    </div>
  )
}
