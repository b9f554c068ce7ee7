import { existsSync, readdirSync } from 'node:fs'
import { baseOf } from '../src/words/languages.ts'

const folder = new URL('../locales/', import.meta.url)

/** Every language in which the screens are offered; other folders under `locales/` wait for it. */
export const languages: readonly string[] = readdirSync(folder).filter((language) =>
  existsSync(new URL(`${language}/shell.json`, folder)),
)

/** Those of them that are no easy words: in these a worker is spoken to, and texts for others are composed. */
export const bases: readonly string[] = languages.filter(
  (language) => language === baseOf(language),
)
