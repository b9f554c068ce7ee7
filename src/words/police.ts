import type de from '../../locales/de/police.json'
import type en from '../../locales/en/police.json'
import type fr from '../../locales/fr/police.json'
import type nl from '../../locales/nl/police.json'
import type { TextLanguage } from '../chart/form.ts'

/** The sentences of any language; whoever composes with them needs every sentence to be in each. */
type PoliceSentences = typeof nl | typeof fr | typeof de | typeof en

const banks = import.meta.glob<PoliceSentences>('../../locales/*/police.json', {
  import: 'default',
})

/** The sentences of which the papers for the police are composed in a language. Rejects when they cannot be had. */
export async function policeWords(language: TextLanguage): Promise<PoliceSentences> {
  const load = banks[`../../locales/${language}/police.json`]
  if (!load) throw new Error(`no words for the police in ${language}`)
  return load()
}
