import { useTranslation } from 'react-i18next'
import { type ScreenWords, shellChoices } from '../words/shape.ts'

type ShellChoice = (typeof shellChoices)[number]
const isShellChoice = (choice: string): choice is ShellChoice =>
  (shellChoices as readonly string[]).includes(choice)

/** What a choice is called: by its screen's own words, else by the shell's, which `t` gives. */
export const choiceWordBy =
  (t: (key: `choice.${ShellChoice}`) => string) =>
  (words: ScreenWords | undefined, choice: string): string =>
    words?.choices?.[choice] ?? (isShellChoice(choice) ? t(`choice.${choice}`) : choice)

/** The same in the language of the page. */
export function useChoiceWord() {
  const { t } = useTranslation()
  return choiceWordBy((key) => t(key))
}
