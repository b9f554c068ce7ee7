import type { Recognition } from '../../src/chart/link.ts'

/**
 * Tinder shows no address of a profile by default (facts: tinder.md). What can turn up is the link that its share button makes, the older page `@name`, and the address of a picture;
 * these forms rest on addresses as they are published in public code.
 */
export const tinder: Recognition = {
  domains: ['tinder.com', 'gotinder.com'],
  brands: ['tinder'],
  shownNames: true,
  shapes: [
    // Eleven signs, and mostly the first name behind them.
    { kind: 'profile', hosts: ['go.tinder.com'], path: /^\/[\w-]{11}(?:-.+)?$/ },
    {
      kind: 'profile',
      path: /^\/@(?<handle>[\w.-]{2,60})$/,
      plain: 'https://tinder.com/@{handle}',
    },
    {
      kind: 'image',
      hosts: ['images-ssl.gotinder.com'],
      path: /^\/(?:(?<user>[\da-f]{24})|u\/[\w-]+)\/[^/]+$/,
    },
    { kind: 'private', hosts: ['tinder.com'], path: /^\/app(?:\/|$)/ },
  ],
}
