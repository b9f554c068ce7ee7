import words from 'virtual:words'
import { baseOf } from './languages.ts'

type Files = Readonly<Record<string, unknown>>

/** The files of a part of a language's words, by their path from `/locales`. Rejects when there are none. */
export async function filesOf(language: string, part: string): Promise<Files> {
  const load = words[language]?.[part]
  if (!load) throw new Error(`no words for ${language}/${part}`)
  return (await load()).default
}

/** One file of those of which texts for others are composed. Rejects when it cannot be had. */
export async function textFile(language: string, name: string): Promise<unknown> {
  const found = (await filesOf(language, 'texts'))[`/locales/${language}/${name}.json`]
  if (!found) throw new Error(`no words for ${language}/${name}`)
  return found
}

/** The words of one namespace in one language; those of a desk, which a support worker reads, in its base. Rejects when there are none, with the cause `unwritten` where there never are. */
export async function read(language: string, namespace: string): Promise<Files> {
  if (namespace === 'desk' && language !== baseOf(language))
    return read(baseOf(language), namespace)
  const path = `/locales/${language}/${namespace}.json`
  // Those of a place of use stand alone; those of the beginning come first, and of the rest all at once.
  const parts = words[language]?.[namespace] ? [namespace] : ['first', 'flows']
  for (const part of parts) {
    const found = (await filesOf(language, part))[path]
    if (found) return found as Files
  }
  throw new Error(`no words for ${language}/${namespace}`, { cause: 'unwritten' })
}
