import { renderToString } from 'react-dom/server'
import { App } from '../shell/App.tsx'
import { firstLanguage, startWords } from '../words/i18n.ts'

export { html as broken } from './broken.tsx'

await startWords(firstLanguage)

/**
 * The first screen as HTML, in the language in which the page leaves the server. Made while this module loads: the build's
 * module runner imports nothing more once it has.
 */
export const html = renderToString(<App arrival="new" />)
