import { existsSync } from 'node:fs'
import { readOrganisation } from './organisation.ts'
import { versionOf } from './version.ts'
import { known } from '../src/words/languages.ts'

/** The languages that are offered. As `src/words/i18n.ts` finds them: a language is once it has the shell's words. */
export const languages = known.filter((name) => existsSync(`locales/${name}/shell.json`))

const file = process.env.ORGANISATION ?? 'organisation.json'
/** What an organisation set: `told` is whom to tell that something is unsafe, and the rest is for the app. */
export const { security: told, ...organisation } = readOrganisation(file, languages, 'public')

/** What the app is told when it is built. */
export const define = {
  ORGANISATION: JSON.stringify(organisation),
  VERSION: JSON.stringify(versionOf(file)),
}
