import { existsSync, readdirSync } from 'node:fs'

const folder = new URL('../locales/', import.meta.url)

/** Every language in which the screens are offered; other folders under `locales/` hold report texts only. */
export const languages: readonly string[] = readdirSync(folder).filter((language) =>
  existsSync(new URL(`${language}/shell.json`, folder)),
)
