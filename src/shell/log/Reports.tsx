import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LinkReport } from '../../case/case.ts'
import { edited, type LoggedLink, reported, reportedOn } from '../../case/log.ts'
import { anyWebsite } from '../../case/recognise.ts'
import { useDay } from '../../screens/Sources.tsx'
import { useSurroundings } from '../../screens/surroundings.ts'
import { TextField } from '../../screens/TextField.tsx'
import { useFocusNext } from '../../screens/useFocusNext.ts'
import { change, today } from '../keep.ts'

/** A report with its reference changed, or without one. */
function withReference(report: LinkReport, reference: string): LinkReport {
  const { reference: _, ...rest } = report
  return reference === '' ? rest : { ...rest, reference }
}

/** Where a link was reported, with the reference that was given there, and the way to note that it was. */
export function Reports({ link }: { readonly link: LoggedLink }) {
  const { t } = useTranslation('log')
  const { log } = useSurroundings()
  const day = useDay()
  const id = useId()
  const { reports = {} } = link.noted
  const [off, setOff] = useState('')
  // The link comes a moment later than it was changed.
  const { box, focusNext } = useFocusNext<HTMLDivElement>(!Object.hasOwn(reports, off))
  const note = (flow: string, report: LinkReport | undefined) =>
    change((kept) => {
      const { [flow]: _, ...rest } = kept.links[link.id]?.reports ?? {}
      const after = report ? { ...rest, [flow]: report } : rest
      return edited(kept, link.id, { reports: Object.keys(after).length > 0 ? after : undefined })
    })
  return (
    <div ref={box}>
      {Object.entries(reports).map(([flow, report], at) => (
        <fieldset key={flow} className="reports">
          <legend id={id + flow}>
            {t('field.reported-on', {
              flow: log.nameOf(flow),
              date: day(reportedOn(link.noted, flow) ?? ''),
            })}
          </legend>
          <TextField
            label={t('field.reference')}
            value={report.reference ?? ''}
            most={300}
            onChange={(reference) => void note(flow, withReference(report, reference))}
          />
          <button
            type="button"
            className="quiet"
            id={`${id}${flow}not`}
            aria-labelledby={`${id}${flow}not ${id}${flow}`}
            onClick={() => {
              if (!note(flow, undefined)) return
              setOff(flow)
              focusNext(`.reports:nth-of-type(${at + 1}) button`, '.other')
            }}
          >
            {t('field.not-reported')}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className="other"
        onClick={() =>
          void change((kept) => reported(kept, [link.id], link.place ?? anyWebsite, 'log', today()))
        }
      >
        {t('field.report-here')}
      </button>
    </div>
  )
}
