import i18next from 'i18next'
import { catalogue } from '../../flows/catalogue.ts'
import { inTurns } from '../paper/pdf/turns.ts'
import type { Flow } from '../chart/flow.ts'
import { textLanguages } from '../chart/form.ts'
import { codeOf } from '../visit/code.ts'
import { policy } from '../visit/policy.ts'
import { escalationWords } from '../words/escalations.ts'
import { policeWords } from '../words/police.ts'
import { isWhole } from '../words/languages.ts'
import { passphraseWords } from '../words/passphrases.ts'
import { inLanguage } from '../words/other.ts'
import { reportWords } from '../words/reports.ts'
import { sought } from './sought.ts'

const loaded = new Map<string, Flow>()

/** The screens about files, which bring with them what reads and writes those. */
export const fileScreens = () => import('./keeping/files.ts')

/** The screens that hand a case over from one device to another. */
export const handOverScreens = () => import('./handover/screens.ts')

/** What makes tables to save. */
export const exporting = () => import('../paper/csv.ts')

/** What makes a file for a calendar. */
export const calendars = () => import('../paper/calendar.ts')

/** What makes a PDF: heavy, and fetched only when one is asked for. Each part is begun in a turn of its own, so that the screen stays at hand. */
export async function pdfs() {
  const rest = inTurns()
  // Its types come with the library that uses it, and not by themselves.
  // @ts-expect-error no types of its own
  await import('fontkit')
  await rest(true)
  await import('pdfkit')
  await rest(true)
  return import('../paper/pdf/pdf.ts')
}

/** The flow if it has come already. */
export const flowNow = (id: string) => loaded.get(id)

/** Whether the catalogue holds a flow of this name. */
export const isFlow = (id: string | undefined): id is string =>
  catalogue.some((entry) => entry.id === id)

/** The flow to which the page's address led, until it has led there; undefined where it was none. */
export const flowSought = (): string | undefined => {
  const code = sought()
  return code && catalogue.find(({ id }) => codeOf(id) === code)?.id
}

/** The chart of this name. The first questions' comes alone, so that they can begin soon. Rejects when it cannot be had. */
async function chartOf(id: string): Promise<Flow> {
  if (id === 'intake') return (await import('../../flows/intake.ts')).default
  const { charts } = await import('../../flows/charts.ts')
  const chart = charts.find((flow) => flow.id === id)
  if (!chart) throw new Error(`no flow ${id}`)
  return chart
}

/** The words of a flow; none where it is not written in the language at hand. Rejects when there are some that cannot be had. */
async function wordsOf(id: string) {
  const { language } = i18next
  await i18next.loadNamespaces(id)
  const missing = () => isWhole(language) && !i18next.hasResourceBundle(language, id)
  // What was not there once it asks for again only when it is told to.
  if (missing()) await i18next.reloadResources(language, id)
  if (missing()) throw new Error(`no words for ${id} in ${language}`)
}

/** A flow's chart and its words in the language at hand. Rejects when they cannot be had. */
export async function loadFlow(id: string): Promise<Flow> {
  const [flow] = await Promise.all([chartOf(id), wordsOf(id)])
  loaded.set(id, flow)
  return flow
}

/**
 * Fetches help and every flow once the visit has begun, so that it goes on without a network, and so that nobody who watches the
 * connection can tell from its traffic which places the person chose. `second` is the language of flows that the one at hand lacks.
 */
export async function loadEverything(second?: string) {
  await i18next.loadNamespaces(['help', 'keep', 'log', 'after', 'papers', 'handover', 'reading'])
  await Promise.allSettled<unknown>([
    handOverScreens(),
    import('./Reading.tsx'),
    exporting(),
    ...(policy.files ? [fileScreens(), calendars()] : []),
    passphraseWords(i18next.language),
    ...textLanguages.map(reportWords),
    ...textLanguages.map(escalationWords),
    ...textLanguages.map(policeWords),
  ])
  for (const { id } of catalogue) await loadFlow(id).catch(() => {})
  if (second && !isWhole(i18next.language))
    await inLanguage(
      second,
      catalogue.map(({ id }) => id),
    ).catch(() => {})
}
