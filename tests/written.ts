import { isWhole } from '../src/words/languages.ts'

const files = import.meta.glob('../locales/*/*.json')

/** Whether a flow has words in a language: every flow has, but in a language of which only some flows are written. */
export const isWritten = (language: string, flow: string): boolean =>
  isWhole(language) || `../locales/${language}/${flow}.json` in files
