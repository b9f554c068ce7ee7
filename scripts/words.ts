import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { offlinePlaces } from '../src/offline/addresses.ts'
import { baseOf } from '../src/words/languages.ts'

const atTheBeginning = ['shell', 'reading', 'intake', 'keep', 'log', 'after', 'papers', 'help']
/** Files of words of which texts for others are composed. */
const ofTexts = ['report', 'escalation', 'police']
/** Each fetched by itself, by one place of use only. */
const alone = [...offlinePlaces]
/** Words of pages that need no script, which the app itself never fetches. */
const onPaper = ['booklet']

const files = (language: string, names: readonly string[]) =>
  names.map((name) => `/locales/${language}/${name}.json`)

/** Which files come together, as patterns of `import.meta.glob`, by what they are fetched for. */
const parts: Readonly<Record<string, (language: string) => readonly string[]>> = {
  first: (language) => files(language, atTheBeginning),
  flows: (language) => [
    ...files(language, ['*']),
    ...files(language, [...alone, ...onPaper, ...ofTexts, ...atTheBeginning]).map(
      (file) => `!${file}`,
    ),
  ],
  worker: (language) => files(language, ['worker/*']),
  texts: (language) => files(language, ofTexts),
  ...Object.fromEntries(
    offlinePlaces.map((place) => [place, (language: string) => files(language, [place])]),
  ),
}

/** What nobody reads in easy words: a support worker's, who has those of the base. */
const ofBase = ['worker', 'desk']

const all = 'virtual:words'
const shells = 'virtual:shells'

/** What the first screen says of the shell's words; the others come with the visit. */
const early = ['name', 'skip', 'language', 'no-words', 'reading', 'cover', 'leave', 'hide']
function firstOf(path: string) {
  const words = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown> & {
    readonly help: { readonly open: string }
  }
  const first = Object.fromEntries(early.map((key) => [key, words[key]]))
  return { ...first, help: { open: words.help.open } }
}

/** The code of the module of this name: the list of all, or one part of one language. Nothing where the name is another's. */
function codeOf(name: string, folder: string, offered: readonly string[]) {
  if (name === all) {
    const written = readdirSync(folder).filter((language) =>
      existsSync(join(folder, language, 'report.json')),
    )
    const lines = [...new Set([...offered, ...written])].map((language) => {
      const names = Object.keys(parts).filter((part) =>
        part === 'texts'
          ? written.includes(language)
          : offered.includes(language) && (language === baseOf(language) || !ofBase.includes(part)),
      )
      const loaders = names.map((part) => `${part}: () => import('${all}/${language}/${part}')`)
      return `'${language}': { ${loaders.join(', ')} }`
    })
    return `export default { ${lines.join(', ')} }`
  }
  const [, language = '', part = ''] = /^virtual:words\/([\w-]+)\/(\w+)$/.exec(name) ?? []
  const patterns = parts[part]?.(language)
  return (
    patterns &&
    `export default import.meta.glob(${JSON.stringify(patterns)}, { eager: true, import: 'default' })`
  )
}

/** The code of the shells' modules: the list of all, or one language's words, of which a build takes those of the first screen alone. */
function shellCode(name: string, folder: string, offered: readonly string[], builds: boolean) {
  if (name === shells)
    return `export default { ${offered.map((language) => `'${language}': () => import('${shells}/${language}/shell')`).join(', ')} }`
  const [, language = ''] = /^virtual:shells\/([\w-]+)\/shell$/.exec(name) ?? []
  const path = join(folder, language, 'shell.json')
  return builds
    ? `export default ${JSON.stringify(firstOf(path))}`
    : `export { default } from '${path.replaceAll('\\', '/')}'`
}

/**
 * Modules of words, one for each part of each language: those of the beginning, those of all flows, those for whoever sits beside the
 * person, those of texts and papers, those of a place of use. Every visit fetches most of them anyway, a file's words are much like
 * another's, and one request is sooner answered than forty. Of a language that is not offered yet only the texts for others are built.
 */
export const words = (offered: readonly string[]): Plugin => {
  let folder = ''
  let builds = false
  const isOurs = (id: string) =>
    [all, shells].some((name) => id === name || id.startsWith(`${name}/`))
  return {
    name: 'words',
    configResolved({ root, command }) {
      folder = join(root, 'locales')
      builds = command === 'build'
    },
    resolveId: (id) => (isOurs(id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.slice(1)
      if (!id.startsWith('\0') || !isOurs(name)) return undefined
      return name.startsWith(all)
        ? codeOf(name, folder, offered)
        : shellCode(name, folder, offered, builds)
    },
  }
}
