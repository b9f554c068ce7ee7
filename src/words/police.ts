import type de from '../../locales/de/police.json'
import type en from '../../locales/en/police.json'
import type fr from '../../locales/fr/police.json'
import type nl from '../../locales/nl/police.json'
import type { TextLanguage } from '../chart/form.ts'
import { textFile } from './files.ts'

/** The sentences of any language; whoever composes with them needs every sentence to be in each. */
type PoliceSentences = typeof nl | typeof fr | typeof de | typeof en

/** The sentences of which the papers for the police are composed in a language. Rejects when they cannot be had. */
export async function policeWords(language: TextLanguage): Promise<PoliceSentences> {
  return (await textFile(language, 'police')) as PoliceSentences
}
