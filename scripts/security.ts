import type { Plugin } from 'vite'

/** Whom to tell that something in the app or its server is unsafe, and the last day on which that holds, as YYYY-MM-DD. */
export interface Security {
  /** An address that begins with `https://`, `mailto:` or `tel:`. */
  readonly contact: string
  readonly expires: string
}

/** The file by which that is told (RFC 9116). */
export const securityTxt = ({ contact, expires }: Security): string =>
  `Contact: ${contact}\nExpires: ${expires}T23:59:59.000Z\n`

/** Puts it into the build, where an organisation said whom to tell. */
export const security = (told: Security | undefined): Plugin => ({
  name: 'security',
  apply: 'build',
  generateBundle(_, bundle) {
    if (told && 'index.html' in bundle)
      this.emitFile({
        type: 'asset',
        fileName: '.well-known/security.txt',
        source: securityTxt(told),
      })
  },
})
