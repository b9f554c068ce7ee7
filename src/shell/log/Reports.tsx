import { useTranslation } from 'react-i18next'
import type { LinkReport } from '../../case/case.ts'
import { edited, type LoggedLink, reportedOn } from '../../case/log.ts'
import { useDay } from '../../screens/Sources.tsx'
import { useSurroundings } from '../../screens/surroundings.ts'
import { TextField } from '../../screens/TextField.tsx'
import { change } from '../keep.ts'

/** A report with its reference changed, or without one. */
function withReference(report: LinkReport, reference: string): LinkReport {
  const { reference: _, ...rest } = report
  return reference === '' ? rest : { ...rest, reference }
}

/** Where a link was reported, with the reference that was given there. */
export function Reports({ link }: { readonly link: LoggedLink }) {
  const { t } = useTranslation('log')
  const { log } = useSurroundings()
  const day = useDay()
  const { reports = {} } = link.noted
  const note = (flow: string, report: LinkReport | undefined) =>
    void change((kept) => {
      const { [flow]: _, ...rest } = kept.links[link.id]?.reports ?? {}
      const after = report ? { ...rest, [flow]: report } : rest
      return edited(kept, link.id, { reports: Object.keys(after).length > 0 ? after : undefined })
    })
  return Object.entries(reports).map(([flow, report]) => (
    <fieldset key={flow} className="reports">
      <legend>
        {t('field.reported-on', {
          flow: log.nameOf(flow),
          date: day(reportedOn(link.noted, flow) ?? ''),
        })}
      </legend>
      <TextField
        label={t('field.reference')}
        value={report.reference ?? ''}
        most={300}
        onChange={(reference) => note(flow, withReference(report, reference))}
      />
      <button type="button" className="quiet" onClick={() => note(flow, undefined)}>
        {t('field.not-reported')}
      </button>
    </fieldset>
  ))
}
