import { useTranslation } from 'react-i18next'
import { factsOf } from '../../case/case.ts'
import { languageOf } from '../../case/texts.ts'
import { holds, underage } from '../../chart/facts.ts'
import { linkColumns } from '../../paper/logRows.ts'
import { typed } from '../../screens/Elsewhere.tsx'
import { useDay } from '../../screens/Sources.tsx'
import { useSurroundings } from '../../screens/surroundings.ts'
import { useReportText } from '../../screens/useReportText.ts'
import { baseOf } from '../../words/languages.ts'
import { today } from '../keep.ts'
import { Entries } from '../log/Paper.tsx'
import { useList } from '../log/useList.ts'
import { screenWords } from '../screenWords.ts'
import type { TextToPrint, useSheet } from './useSheet.ts'

/** Columns of the log in which the person writes sentences of their own. */
const ownColumns: readonly string[] = ['where', 'witnesses']

type Sheets = NonNullable<ReturnType<typeof useSheet>>

/** The paper itself: plan, addresses, texts and links; what the person wrote in their own words only with `own`. Its heading tells nothing. */
export function Sheet({ sheet, own }: { readonly sheet: Sheets; readonly own: boolean }) {
  const { t, i18n } = useTranslation('kiosk')
  const { log } = useSurroundings()
  const day = useDay()
  const { kept, plan, progress, forms, texts, log: links } = sheet
  const list = useList(links, holds(factsOf(kept), underage)).links
  const rows = list.rows.map((row) =>
    row.map((value, at) => (own || !ownColumns.includes(linkColumns[at] ?? '') ? value : '')),
  )
  const siteOf = (flow: string, screen: string) =>
    screenWords(i18n, kept.second, flow, screen).words?.site
  const stateOf = (id: string) => {
    const state = progress[id]?.state
    return kept.put[id] ?? (state === 'new' ? undefined : state)
  }

  return (
    <article className="sheet taken">
      <h2>{t('paper.heading')}</h2>
      <p className="small">{t('paper.made', { date: day(today()) })}</p>
      <h3>{t('paper.plan')}</h3>
      <ol>
        {plan.map((id) => {
          const state = stateOf(id)
          return (
            <li key={id}>
              {log.nameOf(id)}
              {state && ` (${t(`paper.state.${state}`)})`}
            </li>
          )
        })}
      </ol>
      {forms.length > 0 && <h3>{t('paper.forms')}</h3>}
      <ul>
        {forms.map(({ flow, screen, href }) => (
          <li key={`${flow} ${screen}`}>
            {log.nameOf(flow)} · {siteOf(flow, screen)}
            <p className="link-text" translate="no">
              {typed(href)}
            </p>
          </li>
        ))}
      </ul>
      {texts.length > 0 && <h3>{t('paper.texts')}</h3>}
      {texts.map((text) => (
        <Text key={`${text.report.flow} ${text.report.screen}`} text={text} own={own} />
      ))}
      {rows.length > 0 && (
        <>
          <h3>{t('paper.links')}</h3>
          <Entries heads={list.heads} rows={rows} />
        </>
      )}
    </article>
  )
}

/** The text of a report as it is composed, or as the person rewrote it. */
function Text({
  text: { report, writing, facts },
  own,
}: {
  readonly text: TextToPrint
  readonly own: boolean
}) {
  const { t, i18n } = useTranslation('kiosk')
  const { log } = useSurroundings()
  const { flow, screen, filled } = report
  const wishes = log.wishesOf(flow)
  const language = languageOf(wishes, log.readsOf(flow), baseOf(i18n.language), filled.site)
  const made = useReportText(language, { writing, report, facts, wishes, nameOf: log.nameOf })
  const said = (own ? wishes.edits?.[screen] : undefined) ?? made
  if (said === null) return null
  return (
    <>
      <p>
        <strong>{t('paper.for', { place: log.nameOf(flow) })}</strong>
      </p>
      {said === undefined ? (
        <p>{t('paper.coming')}</p>
      ) : (
        <p className="own-words" lang={language} translate="no">
          {said}
        </p>
      )}
    </>
  )
}
