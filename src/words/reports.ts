import type de from '../../locales/de/report.json'
import type en from '../../locales/en/report.json'
import type fr from '../../locales/fr/report.json'
import type nl from '../../locales/nl/report.json'
import type { TextLanguage } from '../chart/form.ts'
import { textFile } from './files.ts'

/** The sentences of any language; whoever composes with them needs every sentence to be in each. */
type ReportSentences = typeof nl | typeof fr | typeof de | typeof en

/** The sentences of which report texts are composed in a language. Rejects when they cannot be had. */
export async function reportWords(language: TextLanguage): Promise<ReportSentences> {
  return (await textFile(language, 'report')) as ReportSentences
}
