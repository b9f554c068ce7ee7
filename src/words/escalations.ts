import type de from '../../locales/de/escalation.json'
import type en from '../../locales/en/escalation.json'
import type fr from '../../locales/fr/escalation.json'
import type nl from '../../locales/nl/escalation.json'
import type { TextLanguage } from '../chart/form.ts'
import { textFile } from './files.ts'

/** The sentences of any language; whoever composes with them needs every sentence to be in each. */
type EscalationSentences = typeof nl | typeof fr | typeof de | typeof en

/** The sentences of which the texts of steps after a report are composed in a language. Rejects when they cannot be had. */
export async function escalationWords(language: TextLanguage): Promise<EscalationSentences> {
  return (await textFile(language, 'escalation')) as EscalationSentences
}
