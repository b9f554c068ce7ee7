import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** All of which the built files are made, beside the organisation's own file. */
const madeOf = [
  'flows',
  'index.html',
  'locales',
  'package-lock.json',
  'public',
  'scripts',
  'src',
  'vite.config.ts',
]

const filesOf = (path: string): readonly string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .toSorted()
        .flatMap((name) => filesOf(join(path, name)))

/** The version of package.json with the beginning of a hash of all sources: the same sources give the same, wherever they lie. */
export function versionOf(organisation: string): string {
  const hash = createHash('sha256')
  // What is measured is built of some of them.
  const there = [...madeOf, organisation].filter((path) => existsSync(path))
  for (const path of there.flatMap(filesOf))
    hash
      .update(`${path.replaceAll('\\', '/')}\0`)
      .update(readFileSync(path))
      .update('\0')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  return `${version} (${hash.digest('hex').slice(0, 8)})`
}
