import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The hash of a content as pages and policies name it. */
export const hashOf = (content: string | Uint8Array) =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`

/** The hash, as a policy names it (`sha256-…`), of the one script that stands in a page: its import map. Undefined where there is none. */
export function ownScript(html: string): string | undefined {
  const [, text] = /<script type="importmap">([^<]*)<\/script>/.exec(html) ?? []
  return text && hashOf(text)
}

/** The same of the page that was built into a folder. */
export const ownScriptIn = (folder: string) =>
  ownScript(readFileSync(join(folder, 'index.html'), 'utf8'))

/**
 * Has the browser refuse a script that is not, byte by byte, the one that was built: the page holds the hash of each, in an import map,
 * and in the tags of what it names itself. Scripts are named after the first screen, which is drawn before the map has come.
 */
export const integrity = (): Plugin => {
  let publicDir = ''
  return {
    name: 'integrity',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      ;({ publicDir } = config)
    },
    generateBundle: {
      // After Vite wrote into its scripts for the last time.
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const map = Object.fromEntries(
          chunks
            .map(({ fileName, code }) => [`/${fileName}`, hashOf(code)] as const)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
        const sumOf = (path: string) => {
          const built = bundle[path.slice(1)]
          const asset = built?.type === 'asset' ? built.source : undefined
          return map[path] ?? hashOf(asset ?? readFileSync(join(publicDir, path)))
        }
        const scripts: string[] = []
        page.source = String(page.source)
          .replace(
            /<(?:script|link)\b[^>]*\s(?:src|href)="(\/[^"]+\.(?:js|css))"/g,
            (tag, path: string) => `${tag} integrity="${sumOf(path)}"`,
          )
          .replace(
            /\s*(?:<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>)/g,
            (tag) => {
              scripts.push(tag.trim())
              return ''
            },
          )
          .replace('</body>', () => {
            const own = `<script type="importmap">${JSON.stringify({ integrity: map })}</script>`
            return `${[own, ...scripts].map((tag) => `  ${tag}\n  `).join('')}</body>`
          })
      },
    },
  }
}
