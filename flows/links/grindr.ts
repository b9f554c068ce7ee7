import type { Recognition } from '../../src/chart/link.ts'

/**
 * Grindr has no public address of a profile (facts: grindr.md). Its web version shows only one's own account; the addresses of pictures rest on public code.
 */
export const grindr: Recognition = {
  domains: ['grindr.com'],
  brands: ['grindr'],
  shownNames: true,
  shapes: [
    {
      kind: 'image',
      hosts: ['cdns.grindr.com'],
      path: /^\/images\/(?:\w+\/\d+x\d+\/)?(?<file>[\da-f]{20,64})(?:\.\w{3,4})?$/,
    },
    { kind: 'private', hosts: ['web.grindr.com'] },
  ],
}
