import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Rolldown } from 'vite'
import { hashOf } from './integrity.ts'
import { alias, define, languages, noScript } from './site.ts'
import { words } from './words.ts'

const script = (code: string, kind = '') => `<script${kind}>${code}</script>`

/** Everything in one script and one sheet of styles, letters and pictures inside them. */
async function bundled(root: string) {
  const made = await build({
    configFile: false,
    root,
    define,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias },
    plugins: [react(), words(languages)],
    build: {
      write: false,
      target: 'baseline-widely-available',
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: { input: 'src/main.tsx', output: { codeSplitting: false } },
    },
  })
  const files = [made]
    .flat()
    .flatMap((one): Rolldown.OutputBundle[string][] => ('output' in one ? one.output : []))
  const scripts = files.filter((file) => file.type === 'chunk')
  const styles = files.filter((file) => file.type === 'asset')
  const [code, style] = [scripts[0]?.code, styles[0]?.source]
  if (!code || typeof style !== 'string' || files.length > 2)
    throw new Error(
      `not one script and one sheet: ${files.map(({ fileName }) => fileName).join(', ')}`,
    )
  // Neither may end the element that it stands in.
  return {
    code: code.replaceAll('</script', String.raw`<\/script`),
    style: style.replaceAll('</style', String.raw`<\/style`),
  }
}

/** The whole app in one page, with the policy in it that a server would send, so far as a page can say it. */
function pageOf({ code, style }: { readonly code: string; readonly style: string }) {
  const early = readFileSync('public/early.js', 'utf8')
  const icon = readFileSync('public/icon.svg', 'base64')
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(early)}' '${hashOf(code)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="nl" data-place="file">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <title>Leidraad</title>
    <link rel="icon" href="data:image/svg+xml;base64,${icon}" />
    ${script(early)}
    <style>${style}</style>
  </head>
  <body>
    <div id="app"></div>
    ${noScript()}
    ${script(code, ' type="module"')}
  </body>
</html>
`
}

/** Makes the app as one HTML file that needs no server. */
export async function single(file: string, root = process.cwd()) {
  const html = pageOf(await bundled(root))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, html)
  return html.length
}
