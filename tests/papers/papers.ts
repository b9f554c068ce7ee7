import { catalogue, linkPlaces } from '../../flows/catalogue.ts'
import dossier from '../../flows/be/dossier.ts'
import { periods } from '../../flows/be/law.ts'
import type { Case } from '../../src/case/case.ts'
import { logOf } from '../../src/case/log.ts'
import { paperOf } from '../../src/case/papers/compose.ts'
import { matterOf } from '../../src/case/papers/matter.ts'
import type { Paper, PaperKind } from '../../src/case/papers/paper.ts'
import { penOf, type PoliceWords, tongueOf } from '../../src/case/papers/pen.ts'
import { recogniser } from '../../src/case/recognise.ts'
import { reportedIn } from '../../src/case/reported.ts'
import { type TextLanguage, textLanguages } from '../../src/chart/form.ts'
import { policeWords } from '../../src/words/police.ts'
import { flows } from '../charts.ts'

const banks = await Promise.all(
  textLanguages.map(async (language) => [language, await policeWords(language)] as const),
)
/** A bank whose sentences begin with their paths, by which they are known wherever they are said. */
const marked = (words: unknown, path = ''): unknown =>
  typeof words === 'string'
    ? `⟦${path}⟧${words}`
    : Object.fromEntries(
        Object.entries(words as object).map(([key, value]) => [
          key,
          marked(value, `${path}/${key}`),
        ]),
      )
const english = banks.find(([language]) => language === 'en')?.[1]
const tongues = Object.fromEntries([
  ...banks.map(([language, words]) => [language, tongueOf(language, words)] as const),
  ['marked', tongueOf('en', marked(english) as PoliceWords)] as const,
])
const recognise = recogniser(linkPlaces)
const charts = Object.fromEntries(
  flows.flatMap(({ entry, flow }) => (entry.name === undefined ? [] : [[entry.id, flow]])),
)
const names = Object.fromEntries(catalogue.map(({ id, name = id }) => [id, name]))

export const policeLanguages = ['nl', 'fr', 'de'] as const
/** The day on which every paper of the tests is made. */
export const today = '2026-11-24'

/** A paper of a case, as the app makes it. */
export function paper(
  kept: Case,
  kind: PaperKind,
  language: TextLanguage | 'marked',
  beside?: TextLanguage,
): Paper {
  const tongue = tongues[language]
  if (!tongue) throw new Error(language)
  const links = logOf(kept, recognise)
  const reports = reportedIn(
    kept,
    links,
    (id) => charts[id],
    (id) => charts[id] !== undefined,
  )
  const spoken = kept.language ?? 'nl'
  const hash = 'a'.repeat(64)
  const matter = matterOf(kept, dossier, links, reports, {
    spoken,
    today,
    ...(links.length > 0 && kept.told.age?.value === 'adult' && { hash }),
  })
  const pen = penOf(tongue, beside && tongues[beside], spoken, (id) => names[id] ?? id)
  return paperOf(kind, matter, pen, periods)
}

/** The sentences of a language. */
export function policeWordsOf(language: TextLanguage): PoliceWords {
  const tongue = tongues[language]
  if (!tongue) throw new Error(language)
  return tongue.words
}
