import { useTranslation } from 'react-i18next'
import { type ScreenWords, shellChoices } from '../words/shape.ts'

type ShellChoice = (typeof shellChoices)[number]
const isShellChoice = (choice: string): choice is ShellChoice =>
  (shellChoices as readonly string[]).includes(choice)

/** What a choice is called: by its screen's own words, else by the shell's. */
export function useChoiceWord() {
  const { t } = useTranslation()
  return (words: ScreenWords, choice: string): string =>
    words.choices?.[choice] ?? (isShellChoice(choice) ? t(`choice.${choice}`) : choice)
}
