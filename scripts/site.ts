import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
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

/** A part of the PDF's letters' library that is never needed and weighs much. */
export const alias = {
  'brotli/decompress.js': fileURLToPath(new URL('../src/paper/pdf/noBrotli.ts', import.meta.url)),
}

/** What is said to who has no script, in a page without a first screen in its HTML. */
export function noScript(): string {
  const { cover } = JSON.parse(readFileSync('locales/nl/shell.json', 'utf8')) as {
    cover: { noscript: string }
  }
  return `<noscript><p>${cover.noscript}</p></noscript>`
}
