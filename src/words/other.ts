import i18next, { type i18n } from 'i18next'
import { wholeShellIn } from './i18n.ts'
import { isolated } from './isolated.ts'

const others = new Map<string, i18n>()

/**
 * The same words in another language, for a part of the page that does not speak the language at hand. It shares what was fetched
 * already; `namespaces` are fetched before it is given. Rejects when they cannot be had.
 */
export async function inLanguage(language: string, namespaces: readonly string[]): Promise<i18n> {
  let other = others.get(language)
  if (!other) {
    other = i18next.cloneInstance({
      lng: language,
      interpolation: { escape: isolated(() => language) },
    })
    others.set(language, other)
    await other.changeLanguage(language)
  }
  await other.loadNamespaces(namespaces)
  await wholeShellIn(language)
  return other
}
