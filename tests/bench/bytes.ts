import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** The most gzip bytes of JavaScript for the first screen, for each flow more in the catalogue, and for all languages beside the page's own. */
export const budgets = { firstScreen: 100_000, flow: 60, languages: 1_000 }

/** Bytes of built files, each compressed by itself, as they are sent. */
export function weigh(dist: string, files: readonly string[]) {
  const contents = files.map((file) => readFileSync(join(dist, file)))
  const sum = (size: (content: Buffer) => number) =>
    contents.reduce((total, content) => total + size(content), 0)
  return {
    gzip: sum((content) => gzipSync(content).length),
    brotli: sum((content) => brotliCompressSync(content).length),
  }
}

/**
 * The scripts of a build's first screen, as read from its files: those that the page names, what they import statically, and
 * the shell's words in the language that weighs most, which the first script waits for.
 */
export function firstScripts(dist: string): string[] {
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const found = new Set([...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => file))
  const size = (file: string) => readFileSync(join(dist, file)).length
  const shell = readdirSync(join(dist, 'assets'))
    .filter((file) => /^shell-.*\.js$/.test(file))
    .map((file) => `assets/${file}`)
    .toSorted((a, b) => size(b) - size(a))[0]
  found.add(shell)
  const scripts = new Set<string>()
  for (const file of found) {
    if (file === undefined) throw new Error(`no first screen in ${dist}`)
    scripts.add(file)
    const code = readFileSync(join(dist, file), 'utf8')
    // A set grows while it is walked, so that imports of imports follow.
    for (const [, imported = ''] of code.matchAll(/(?:from|import)\s*["']([^"'(]+\.js)["']/g))
      found.add(`assets/${basename(imported)}`)
  }
  return [...scripts]
}
