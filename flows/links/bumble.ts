import type { Recognition } from '../../src/chart/link.ts'

/**
 * Bumble gives a profile no address of its own (facts: bumble.md). Its web version shows only what belongs to one's own account; that, and the addresses of pictures, rest on public code.
 */
export const bumble: Recognition = {
  domains: ['bumble.com', 'bumbcdn.com', 'bumble-buzz.com'],
  brands: ['bumble'],
  shownNames: true,
  shapes: [
    { kind: 'private', hosts: ['bumble.com'], path: /^\/(?:app|get-started)(?:\/|$)/ },
    // Pictures of people stand below `p` and a number; what the app itself is drawn with stands below `i`.
    { kind: 'image', hosts: ['bumbcdn.com'], path: /^\/p\d{1,4}\/./ },
  ],
}
