import type { Recognition } from '../../src/chart/link.ts'

/**
 * Search results, and what stands on Google's own services (facts: google.md, which names Drive, Photos, Blogger, Sites and Groups, and asks page and image for a result). The forms
 * were seen in addresses as they are published in public code; those of Groups and Blogger are general knowledge. A result keeps all its parameters: it is not known which of them Google's form can do without.
 */
export const google: Recognition = {
  domains: [
    'google.*',
    'share.google',
    'goo.gl',
    'g.co',
    'search.app',
    'blogger.com',
    'blogspot.*',
    'googleusercontent.com',
    'gstatic.com',
  ],
  brands: ['google', 'blogger'],
  drops: [
    'ved',
    'vet',
    'ei',
    'sca_esv',
    'sca_upv',
    'gs_lp',
    'gs_lcrp',
    'oq',
    'aqs',
    'sclient',
    'uact',
    'usp',
    'bih',
    'biw',
    'dpr',
  ],
  shapes: [
    { kind: 'result', path: /^\/imgres$/, maybe: { imgurl: 'image', imgrefurl: 'page' } },
    { kind: 'short', path: /^\/url$/, query: { q: 'page' }, leadsTo: 'q' },
    { kind: 'short', path: /^\/url$/, query: { url: 'page' }, leadsTo: 'url' },
    {
      kind: 'page',
      hosts: ['translate.google.*'],
      path: /^\/translate$/,
      query: { u: 'page' },
      leadsTo: 'u',
    },
    { kind: 'short', hosts: ['consent.google.*'], leadsTo: 'continue' },
    { kind: 'short', path: /^\/sorry(?:\/index)?$/, leadsTo: 'continue' },
    // The page behind it stands in the path, but without its scheme.
    { kind: 'short', hosts: ['google.*'], path: /^\/amp\/./ },
    { kind: 'short', hosts: ['google.*'], path: /^\/share\.google$/ },
    {
      kind: 'file',
      hosts: ['photos.app.goo.gl'],
      path: /^\/(?<album>\w{5,40})$/,
      plain: 'https://photos.app.goo.gl/{album}',
    },
    { kind: 'short', hosts: ['goo.gl', 'g.co', 'share.google', 'search.app'], path: /^\/./ },
    { kind: 'image', hosts: ['gstatic.com'], path: /^\/images$/ },
    {
      kind: 'image',
      hosts: [
        'lh3.googleusercontent.com',
        'lh4.googleusercontent.com',
        'lh5.googleusercontent.com',
        'lh6.googleusercontent.com',
        'blogger.googleusercontent.com',
        'bp.blogspot.com',
      ],
    },
    { kind: 'post', hosts: ['blogspot.*'], path: /^\/\d{4}\/\d{2}\/[^/]+\.html$/ },
    // The first page of a blog shows what is on it: no home page.
    { kind: 'page', hosts: ['blogspot.*'] },
    {
      kind: 'profile',
      hosts: ['blogger.com'],
      path: /^\/profile\/(?<user>\d{5,25})$/,
      plain: 'https://www.blogger.com/profile/{user}',
    },
    { kind: 'private', hosts: ['blogger.com'], path: /^\/(?:u\/\d+\/)?blog\// },
    {
      kind: 'file',
      hosts: ['drive.google.com', 'docs.google.com'],
      path: /^\/[a-z]+\/(?:u\/\d+\/)?d\/(?:e\/)?(?<file>[\w-]{10,200})(?:\/|$)/,
    },
    {
      kind: 'file',
      hosts: ['drive.google.com'],
      path: /^\/drive\/(?:u\/\d+\/)?(?:mobile\/)?folders\/(?<file>[\w-]{10,200})(?:\/|$)/,
    },
    {
      kind: 'file',
      hosts: ['drive.google.com', 'docs.google.com', 'drive.usercontent.google.com'],
      path: /^\/(?:open|uc|download|thumbnail|folderview)$/,
      query: { id: 'file' },
    },
    {
      kind: 'file',
      hosts: ['photos.google.com'],
      path: /^\/(?:u\/\d+\/)?share\/(?<album>[\w-]{10,200})(?:\/photo\/(?<file>[\w-]{10,200}))?$/,
    },
    {
      kind: 'private',
      hosts: [
        'accounts.google.*',
        'myaccount.google.com',
        'myactivity.google.com',
        'mail.google.com',
        'chat.google.com',
        'drive.google.com',
        'docs.google.com',
        'photos.google.com',
      ],
      leadsTo: 'continue',
    },
    {
      kind: 'post',
      hosts: ['groups.google.com'],
      path: /^\/(?:u\/\d+\/)?g\/(?<group>[\w.-]{2,100})\/c\/(?<post>[\w-]{5,40})(?:\/m\/(?<message>[\w-]{5,40}))?$/,
    },
    {
      kind: 'group',
      hosts: ['groups.google.com'],
      path: /^\/(?:u\/\d+\/)?g\/(?<group>[\w.-]{2,100})$/,
      plain: 'https://groups.google.com/g/{group}',
    },
    { kind: 'search', path: /^\/(?:search|searchbyimage)$/, maybe: { q: 'query' } },
    { kind: 'home', path: /^\/(?:webhp|imghp)?$/ },
  ],
}
