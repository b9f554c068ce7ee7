import { existsSync } from 'node:fs'
import { baseOf, isWhole, known } from '../src/words/languages.ts'

const folder = new URL('../locales/', import.meta.url)

/** Every language in which the screens are offered; other folders under `locales/` wait for their shell, or hold report texts only. */
export const languages: readonly string[] = known.filter((language) =>
  existsSync(new URL(`${language}/shell.json`, folder)),
)

/** Those of them that are no easy words: in these a worker is spoken to, and texts for others are composed. */
export const bases: readonly string[] = languages.filter(
  (language) => language === baseOf(language),
)

/** Those of them in which a flow is written. */
export const languagesOf = (flow: string): readonly string[] =>
  languages.filter(
    (language) => isWhole(language) || existsSync(new URL(`${language}/${flow}.json`, folder)),
  )
