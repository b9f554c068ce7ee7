import { useEffect, useState } from 'react'
import { anyWebsite } from '../case/recognise.ts'
import { compose } from '../case/compose.ts'
import type { TextWishes } from '../case/case.ts'
import { escalate } from '../case/escalate.ts'
import { escalationOf, situationOf } from '../case/texts.ts'
import type { Facts } from '../chart/facts.ts'
import { isRung, type TextLanguage, type Writing } from '../chart/form.ts'
import { escalationWords } from '../words/escalations.ts'
import { reportWords } from '../words/reports.ts'
import type { Report } from './props.ts'

/** What a text is made of, whatever its language. */
export interface ToWrite {
  readonly writing: Writing
  readonly report: Report
  readonly facts: Facts
  readonly wishes: TextWishes
  readonly nameOf: (place: string) => string
}
type Write = (toWrite: ToWrite) => string | null

/** Who the text is about: the platform, or the site, which nobody knows as long as there is no link. */
function placeName({ report, nameOf }: ToWrite): string {
  const { standing, filled, flow } = report
  if (standing === undefined) return filled.site ?? (flow === anyWebsite ? '' : nameOf(flow))
  if (standing.place === undefined) return ''
  const host = standing.logged[0]?.found?.host
  return standing.place === anyWebsite ? (host ?? '') : nameOf(standing.place)
}

/** What writes a text in a language, once its sentences have come. */
async function writerFor(language: TextLanguage, rung: boolean): Promise<Write> {
  if (rung) {
    const words = await escalationWords(language)
    return (toWrite) => {
      const { writing, report, facts } = toWrite
      const { standing, filled } = report
      if (!standing) return null
      const place = placeName(toWrite)
      const situation = escalationOf(standing, filled.names, writing, facts, place)
      return situation ? escalate(situation, words, language) : null
    }
  }
  const words = await reportWords(language)
  return (toWrite) => {
    const { writing, report, facts, wishes } = toWrite
    const situation = situationOf(writing, report.filled, facts, wishes, placeName(toWrite))
    return situation ? compose(situation, words) : null
  }
}

/** The text in a language; undefined until it can be written, null where there is none to write. */
export function useReportText(
  language: TextLanguage | undefined,
  toWrite: ToWrite,
): string | null | undefined {
  const rung = isRung(toWrite.writing.to ?? '')
  const [come, setCome] = useState<{ readonly key: string; readonly write: Write }>()
  const key = `${language ?? ''} ${rung}`
  useEffect(() => {
    if (language) void writerFor(language, rung).then((write) => setCome({ key, write }))
  }, [key, language, rung])
  return language && come?.key === key ? come.write(toWrite) : undefined
}
