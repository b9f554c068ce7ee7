import { dirOf } from './languages.ts'

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const first = '\u2068'
const last = '\u2069'

/**
 * What is put into a sentence, held together where it runs the other way, so that the signs around it stay where they belong (Unicode Standard Annex 9, isolates).
 * React escapes what it shows, so nothing else is done to it.
 */
export const isolated =
  (speaks: () => string) =>
  (value: string): string =>
    dirOf(speaks()) === 'rtl' || rightToLeft.test(value) ? `${first}${value}${last}` : value
