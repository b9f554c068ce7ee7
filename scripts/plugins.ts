import { type Plugin, runnerImport } from 'vite'
import type * as FirstScreen from '../src/paper/firstScreen.tsx'
import { cacheControl, headers } from './headers.ts'

/** Serves the built files behind the real headers. */
export const realHeaders = (): Plugin => ({
  name: 'real-headers',
  configurePreviewServer(server) {
    server.middlewares.use((request, response, next) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      response.setHeader('Cache-Control', cacheControl(request.url ?? '/'))
      // Asked for as a file, the page keeps these headers; as a folder it would get Vite's own "no-cache".
      if (request.url === '/') request.url = '/index.html'
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

/** Writes the first screen into the page, so that it can be read before any script has come; `define` as in the build itself. */
export const firstScreen = (define: Readonly<Record<string, string>>): Plugin => ({
  name: 'first-screen',
  apply: 'build',
  async transformIndexHtml(html) {
    const { module } = await runnerImport<typeof FirstScreen>('/src/paper/firstScreen.tsx', {
      define,
    })
    return html.replace('<!--first-screen-->', () => module.html)
  },
})
