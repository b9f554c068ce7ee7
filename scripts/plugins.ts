import { readFileSync } from 'node:fs'
import { type InlineConfig, type Plugin, runnerImport } from 'vite'
import { folder } from '../src/paper/booklet/addresses.ts'
import type * as Booklet from '../src/paper/booklet/pages.tsx'
import type * as FirstScreen from '../src/paper/firstScreen.tsx'
import { type OfflinePlace, offlinePlaces } from '../src/offline/addresses.ts'
import { cacheControl, headersWith } from './headers.ts'
import { underscoreHeaders } from './hosting.ts'
import { ownScript, ownScriptIn } from './integrity.ts'
import { noScript } from './site.ts'

/** Serves the built files behind the real headers, which the build tells to hosts of static files. */
export const realHeaders = (): Plugin => ({
  name: 'real-headers',
  enforce: 'post',
  // For hosts that read this file.
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html']
      if (page?.type === 'asset')
        this.emitFile({
          type: 'asset',
          fileName: '_headers',
          source: underscoreHeaders(headersWith(ownScript(String(page.source)))),
        })
    },
  },
  configurePreviewServer(server) {
    const headers = headersWith(ownScriptIn(server.config.build.outDir))
    server.middlewares.use((request, response, next) => {
      const [, path = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? []
      for (const [name, value] of Object.entries(headers.of(path))) response.setHeader(name, value)
      response.setHeader('Cache-Control', cacheControl(path))
      if (offlinePlaces.some((place) => path === `/${place}`)) {
        response.writeHead(301, { Location: `${path}/${query}` }).end()
        return
      }
      // Asked for as a file, the page keeps these headers; as a folder it would get Vite's own "no-cache".
      if (path === '/' || offlinePlaces.some((place) => path === `/${place}/`))
        request.url = `${path}index.html${query}`
      next()
    })
    // Whatever no file has answered is not there, and that must not be remembered either.
    return () =>
      server.middlewares.use((_, response, next) => {
        response.setHeader('Cache-Control', 'no-store')
        next()
      })
  },
})

/** Writes the first screen into the page, so that it can be read before any script has come; made with `like`, as the build itself. */
export const firstScreen = (like: Pick<InlineConfig, 'define' | 'plugins'>): Plugin => ({
  name: 'first-screen',
  apply: 'build',
  async transformIndexHtml(html) {
    const { module } = await runnerImport<typeof FirstScreen>('/src/paper/firstScreen.tsx', {
      configFile: false,
      ...like,
    })
    return html
      .replace('<!--broken-->', () => module.broken)
      .replace('<!--first-screen-->', () => module.html)
  },
})

/** Writes the pages that need no script, made with `like`, as the build itself; not where nothing is written. */
export const booklet = (
  languages: readonly string[],
  like: Pick<InlineConfig, 'define' | 'plugins'>,
): Plugin => {
  let writes = true
  return {
    name: 'booklet',
    apply: 'build',
    enforce: 'post',
    configResolved({ build }) {
      writes = build.write
    },
    async generateBundle(_, bundle) {
      if (!writes || !('index.html' in bundle)) return
      const { module } = await runnerImport<typeof Booklet>('/src/paper/booklet/pages.tsx', {
        configFile: false,
        ...like,
      })
      const style = readFileSync('src/look/booklet.css', 'utf8')
      const files = [...module.pages(languages), { file: 'paper.css', html: style }]
      for (const { file, html } of files)
        this.emitFile({ type: 'asset', fileName: `${folder}/${file}`, source: html })
    },
  }
}

/** The page of another place: the same, with its place told, and without the first screen of `/`. */
const pageOf = (html: string, place: OfflinePlace) =>
  html
    .replace('<html ', `<html data-place="${place}" `)
    // Nobody is to leave a page of an organisation for another one.
    .replace(/<div id="broken".*?<\/div>/s, (said) => said.replace(/ <a .*?<\/a>/g, ''))
    .replace(
      /<div id="app">.*<\/div>(\s*<(?:script|\/body))/s,
      (_, end: string) => `<div id="app">${noScript()}</div>${end}`,
    )

/** Makes the pages of the other places of use from the one `index.html`. */
export const places = (): Plugin => ({
  name: 'places',
  enforce: 'post',
  generateBundle: {
    // After the one page is whole (`integrity`).
    order: 'post',
    handler(_, bundle) {
      const index = bundle['index.html']
      if (index?.type !== 'asset') return
      for (const place of offlinePlaces)
        this.emitFile({
          type: 'asset',
          fileName: `${place}/index.html`,
          source: pageOf(String(index.source), place),
        })
    },
  },
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const place = offlinePlaces.find((name) => request.url?.split('?')[0] === `/${name}/`)
      if (!place) return next()
      const html = readFileSync('index.html', 'utf8')
      server.transformIndexHtml('/', html).then((made) => {
        response.setHeader('Content-Type', 'text/html')
        response.end(pageOf(made, place))
      }, next)
    })
  },
})
