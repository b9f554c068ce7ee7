/** Attributes of every field for text, by which browsers neither keep, nor check elsewhere, nor translate what is typed (safety practice, section 3). */
export const leakless = {
  autoComplete: 'off',
  autoCapitalize: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  writingsuggestions: 'false',
  translate: 'no',
  'data-gramm': 'false',
} as const
