import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import shells from 'virtual:shells'
import { isolated } from './isolated.ts'
import { isWhole, known, marksOf } from './languages.ts'

type Words = Readonly<Record<string, unknown>>

/** Whether the shell's words are all asked for. */
let whole = false

/** The language of the page as it comes from the server. */
export const firstLanguage = 'nl'
/** The languages that are offered: those known whose folder under `locales/` holds the shell's words. */
export const languages = known.filter((language) => language in shells)

/** The words of one namespace in one language. Rejects where they cannot be had, as without a network. */
async function wordsOf(language: string, namespace: string): Promise<Words> {
  if (namespace !== 'shell' || whole) return (await import('./files.ts')).read(language, namespace)
  const load = shells[language]
  if (!load) throw new Error(`no words for ${language}`)
  return (await load()).default
}

/** Has all of the shell's words in a language, of which the first screen may have fetched some. Rejects where they cannot be had. */
export async function wholeShellIn(language: string) {
  i18next.addResourceBundle(language, 'shell', await wordsOf(language, 'shell'), true, true)
}

/** From now on the shell has all its words, and not those of the first screen alone. Rejects where they cannot be had. */
export async function wholeShell() {
  whole = true
  await wholeShellIn(i18next.language)
}

const backend: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    wordsOf(language, namespace).then(
      (found) => done(null, found),
      (error: unknown) => done(error as Error, null),
    )
  },
}

/** Marks the page with its language and the way it runs. */
export function markPage(language: string) {
  Object.assign(document.documentElement, marksOf(language))
}

/** The offered language that the browser asks for first, or the page's own. */
export function preferredLanguage(wanted: readonly string[] = navigator.languages): string {
  const tags = wanted.map((tag) => tag.toLowerCase())
  const found = tags.flatMap((tag) => [tag, tag.slice(0, 2)])
  return found.find((tag) => languages.includes(tag)) ?? firstLanguage
}

/** Goes on in another language, if it is offered; its words may take a moment to come. Rejects, and changes nothing, if they cannot be had. */
export async function speak(language: string) {
  if (!languages.includes(language) || language === i18next.language) return
  // By itself i18next would go on without them, and show names of sentences.
  const namespaces = [i18next.options.ns ?? []].flat()
  await Promise.all(
    namespaces.map((namespace) =>
      wordsOf(language, namespace).catch((error: unknown) => {
        // A flow that was opened may not be written in it; then the person's second choice stands in.
        const lacks = error instanceof Error && error.cause === 'unwritten'
        if (isWhole(language) || !lacks) throw error
      }),
    ),
  )
  // i18next would not ask again for what the first screen fetched in part; nor if a visit began meanwhile.
  if (whole) await wholeShellIn(language)
  await i18next.changeLanguage(language)
  if (whole) await wholeShellIn(language)
  markPage(language)
}

/**
 * Starts i18next with the shell's words, in the page's own language where the wanted one cannot be had; those of a flow come when it is
 * opened. No sentence falls back to another language.
 */
export async function startWords(wanted: string) {
  const language = await wordsOf(wanted, 'shell').then(
    () => wanted,
    () => firstLanguage,
  )
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: languages,
      fallbackLng: false,
      // Else `nl-easy` would be written as a script is, and Dutch fetched beside it.
      lowerCaseLng: true,
      load: 'currentOnly',
      ns: ['shell'],
      defaultNS: 'shell',
      interpolation: { escape: isolated(() => i18next.language) },
      react: { useSuspense: false },
    })
  return i18next
}
