import { headersWith } from '../scripts/headers.ts'
import { ownScriptIn } from '../scripts/integrity.ts'

/** The headers that belong to the build in `dist/`. */
export const builtHeaders = headersWith(ownScriptIn('dist'))
export const { of: headersFor, usual: usualHeaders } = builtHeaders
