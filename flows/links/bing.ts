import type { Recognition } from '../../src/chart/link.ts'

/**
 * Search results, and what stands on Microsoft's own services (facts: bing-microsoft.md, which names OneDrive, Teams and Xbox, and asks the address of the results, of the page and of the
 * image). How those addresses look was seen in public code. A result keeps all its parameters: it is not known which of them the form can do without.
 */
export const bing: Recognition = {
  domains: [
    'bing.com',
    'bing.net',
    '1drv.ms',
    'onedrive.com',
    'onedrive.live.com',
    'sharepoint.com',
    'teams.microsoft.com',
    'teams.live.com',
    'xbox.com',
    'xboxlive.com',
  ],
  // The short name would be found in too many others.
  brands: [],
  shapes: [
    { kind: 'result', path: /^\/images\/search$/, query: { mediaurl: 'image' } },
    {
      kind: 'result',
      path: /^\/videos\/(?:search|riverview\/relatedvideo)$/,
      query: { mid: 'video' },
    },
    { kind: 'search', path: /^\/(?:images\/|videos\/)?search$/, maybe: { q: 'query' } },
    { kind: 'image', hosts: ['bing.com', 'bing.net'], path: /^\/th(?:\/|$)/ },
    // It leads to the page, but does not say so in a way that can be read.
    { kind: 'short', hosts: ['bing.com'], path: /^\/ck\/a$/ },
    { kind: 'file', hosts: ['1drv.ms'], path: /^\/./ },
    { kind: 'file', hosts: ['onedrive.live.com'], query: { id: 'file' } },
    { kind: 'file', hosts: ['onedrive.live.com'], query: { resid: 'file' } },
    { kind: 'file', hosts: ['sharepoint.com'], path: /^\/:[a-z]:\/./ },
    { kind: 'video', hosts: ['xboxlive.com'], path: /^\/.+\.mp4$/i },
    {
      kind: 'private',
      hosts: ['onedrive.com', 'onedrive.live.com', 'teams.microsoft.com', 'teams.live.com'],
    },
  ],
}
