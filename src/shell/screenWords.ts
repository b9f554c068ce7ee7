import type { i18n } from 'i18next'
import type { ScreenWords } from '../words/shape.ts'

/** The words of a screen in the language at hand; where it has none, in the person's `second`. Nothing where they have not come. */
export function screenWords(
  i18n: i18n,
  second: string | undefined,
  flow: string,
  screen: string,
): { readonly words?: ScreenWords; readonly language: string } {
  for (const language of [i18n.language, second ?? i18n.language]) {
    const words = i18n.getResource(language, flow, screen) as ScreenWords | undefined
    if (words) return { words, language }
  }
  return { language: i18n.language }
}
