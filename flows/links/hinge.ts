import type { Recognition } from '../../src/chart/link.ts'

/**
 * Hinge is an app without a public address of a profile; the addresses of its pictures rest on public code. Its name is an ordinary word, so that
 * no look-alikes are told.
 */
export const hinge: Recognition = {
  domains: ['hinge.co', 'hingenexus.com'],
  brands: [],
  shownNames: true,
  shapes: [
    {
      kind: 'image',
      hosts: ['media.hingenexus.com'],
      path: /^\/image\/upload\/(?:[^/]+\/){0,6}(?<file>[a-z\d]{8,40})(?:\.\w{3,4})?$/,
    },
  ],
}
