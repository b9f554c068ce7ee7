import type { Recognition } from '../../src/chart/link.ts'

/**
 * Invitations to groups, and links of people by number or user name. What they lead to stands behind the #, and stays in the address. Group links are named in the facts
 * without their form; the forms rest on public code, Signal's own among it. A link of a call is a page. The name is an ordinary word, so that no look-alikes are told.
 */
export const signal: Recognition = {
  domains: ['signal.group', 'signal.me', 'signal.link', 'signal.art', 'signal.org'],
  brands: [],
  shownNames: true,
  shapes: [
    { kind: 'group', hosts: ['signal.group'] },
    { kind: 'profile', hosts: ['signal.me'] },
    { kind: 'file', hosts: ['signal.art'], path: /^\/addstickers$/ },
  ],
}
