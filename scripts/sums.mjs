import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The name of the file that holds the sums, as `sha256sum --check` reads it. */
export const sumsFile = 'SHA256SUMS'

/** What is behind the name of a file that is another one made smaller: that one's sum stands for both. */
export const smaller = '.gz'

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** The paths of all files of a folder, from that folder, with `/` everywhere. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()

/** Puts beside each text of a folder the same made smaller, so that a server has no work with it. */
export function makeSmaller(folder) {
  for (const file of filesIn(folder).filter((name) => /\.(?:css|html|js|json|svg)$/.test(name))) {
    const path = join(folder, file)
    writeFileSync(path + smaller, gzipSync(readFileSync(path), { level: 9 }))
  }
}

/** A line for each file of a folder but the sums themselves and those made smaller: its sum, two spaces, its path. */
export const sumsOf = (folder) =>
  filesIn(folder)
    .filter((file) => file !== sumsFile && !file.endsWith(smaller))
    .map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`)
    .join('')

/** Sums by path. Throws where a line is none. */
export const readSums = (text) =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [, sum, file] = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line) ?? []
        if (!sum) throw new Error(`not a line of sums: ${line.slice(0, 80)}`)
        return [file, sum]
      }),
  )
