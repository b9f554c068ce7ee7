/** How a person reads best; what is not set is as the app comes. */
export const readings = {
  size: ['large', 'larger'],
  spacing: ['wide'],
  colours: ['calm', 'contrast'],
} as const
export type Setting = keyof typeof readings
export type Reading = { readonly [S in Setting]?: (typeof readings)[S][number] }
