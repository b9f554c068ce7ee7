import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { dirOf } from '../src/words/languages.ts'
import { type OfflinePlace, offlinePlaces, pageOf, workerOf } from '../src/offline/addresses.ts'

/** What a worker is to keep: the address, and what its content is known by where the address does not tell. */
export interface Kept {
  readonly url: string
  readonly revision: string | null
}

/**
 * Modules, by their path from the project's folder, that a place never asks for. Where one is fetched on its own (`import()`), it and all
 * that only it needs is left out. A test demands that each of them is still met with, and that none comes in by another way.
 */
export const leftOut: Readonly<Record<OfflinePlace, readonly RegExp[]>> = {
  // Some of the kiosk's words are the desk's too.
  desk: [/^src\/shell\/kiosk\/Kiosk\.tsx$/],
  kiosk: [
    /^src\/shell\/desk\/Desk\.tsx$/,
    /^virtual:words\/[\w-]+\/(?:desk|worker)$/,
    // A kiosk saves no file and opens none; of what makes tables it needs the list's hash.
    /^src\/shell\/keeping\/files\.ts$/,
    /^src\/paper\/calendar\.ts$/,
    /^src\/paper\/pdf\/pdf\.ts$/,
    /(?:^|\/)node_modules\/pdfkit\//,
    /(?:^|\/)node_modules\/fontkit\//,
  ],
}

/**
 * Whether a module holds words of a language that a place does not keep; with all languages a place would keep more than three times as
 * much. Texts for others are composed in every language.
 */
export const isUnkept = (module: string, kept: readonly string[]): boolean => {
  const [, language] =
    /^virtual:words\/([\w-]+)\/(?!texts$)/.exec(module) ??
    /^(?:virtual:shells|locales)\/([\w-]+)\/(?:shell|passphrase\.txt)$/.exec(module) ??
    []
  return language !== undefined && !kept.includes(language)
}

/** Whether a file holds letters that no kept language is written with. */
const isUnread = (file: string, kept: readonly string[]) =>
  /vazirmatn.*\.woff2$/.test(file) && !kept.some((language) => dirOf(language) === 'rtl')

const digest = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)

/** The path of a module from the project's folder, with `/` everywhere; the name of one that is in no file. */
export const within = (root: string, module: string) =>
  module.startsWith('\0')
    ? module.slice(1)
    : relative(root, module.split('?')[0] ?? '').replaceAll('\\', '/')

/** What a list is made from: the project's folder, that of files served as they are, the app's first script, and the languages that each place keeps. */
interface From {
  readonly root: string
  readonly publicDir: string
  readonly first: string
  readonly kept: Readonly<Record<OfflinePlace, readonly string[]>>
}

/** The built files that a page may come to ask for, from its first script on. */
function reached(place: OfflinePlace, bundle: Rolldown.OutputBundle, from: From) {
  const { root, first } = from
  const kept = from.kept[place]
  const files = new Set([first])
  // A set grows while it is walked, so that what a file asks for follows.
  for (const name of files) {
    const chunk = bundle[name]
    if (chunk?.type !== 'chunk') continue
    const { importedCss = [], importedAssets = [] } = chunk.viteMetadata ?? {}
    for (const file of [...chunk.imports, ...importedCss, ...importedAssets])
      if (!isUnread(file, kept)) files.add(file)
    for (const file of chunk.dynamicImports) {
      const asked = bundle[file]
      if (asked?.type !== 'chunk') continue
      const module = within(root, asked.facadeModuleId ?? file)
      const left = leftOut[place].some((pattern) => pattern.test(module))
      if (!left && !isUnkept(module, kept)) files.add(file)
    }
  }
  return files
}

/** All that the worker of a place keeps; `served` are paths of files in the folder of those that are served as they are. */
function listFor(
  place: OfflinePlace,
  bundle: Rolldown.OutputBundle,
  from: From,
  served: readonly string[],
): Kept[] {
  const { publicDir } = from
  const page = bundle[`${place}/index.html`]
  if (page?.type !== 'asset') throw new Error(`no page for ${place}`)
  const built = reached(place, bundle, from)
  const named = [...String(page.source).matchAll(/\s(?:href|src)="\/([^"]+)"/g)].map(
    ([, path = '']) => path,
  )
  for (const path of named) if (path in bundle) built.add(path)
  const asTheyAre = new Set([...named.filter((path) => !(path in bundle)), ...served])
  return [
    { url: pageOf(place), revision: digest(page.source) },
    ...[...asTheyAre].map((path) => ({
      url: `/${path}`,
      revision: digest(readFileSync(join(publicDir, path))),
    })),
    // Named by their content.
    ...[...built].toSorted().map((path) => ({ url: `/${path}`, revision: null })),
  ]
}

/** The code that both workers run, in one file. */
async function workerCode(root: string) {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    // Else workbox speaks in the console.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      target: 'baseline-widely-available',
      lib: { entry: 'src/offline/worker.ts', formats: ['iife'], name: 'worker' },
    },
  })
  const files = [made].flat().flatMap((one) => ('output' in one ? one.output : []))
  const [file] = files
  if (file?.type !== 'chunk' || files.length > 1) throw new Error('the worker is not one file')
  return file.code
}

/**
 * Makes a worker for each place that goes on without a network: its list of files, in a line of its own, before the code. It changes
 * with each file, and so the browser sees a new version. `served` are paths, as `/logo.svg`, that a page may ask for beside those in its HTML; `kept` are the languages of each place.
 */
export const offline = (served: readonly string[], kept: From['kept']): Plugin => {
  let [root, publicDir] = ['', '']
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      ;({ root, publicDir } = config)
    },
    generateBundle: {
      // After the pages have been made.
      order: 'post',
      async handler(_, bundle) {
        const first = Object.values(bundle).find(
          (file) =>
            file.type === 'chunk' &&
            file.moduleIds.some((module) => within(root, module) === 'src/main.tsx'),
        )
        // The measured pages beside the app, which have its configuration but not its places.
        if (!first) return
        const code = await workerCode(root)
        const from = { root, publicDir, first: first.fileName, kept }
        const paths = served.map((path) => path.replace(/^\//, ''))
        for (const place of offlinePlaces)
          this.emitFile({
            type: 'asset',
            fileName: workerOf(place).slice(1),
            source: `self.files=${JSON.stringify(listFor(place, bundle, from, paths))};\n${code}`,
          })
      },
    },
  }
}
