import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Filled } from '../case/fill.ts'
import type { Asked } from '../chart/form.ts'
import type { Facts } from '../chart/facts.ts'
import { Along } from './Along.tsx'
import { CopyButton } from './CopyButton.tsx'
import { LinkLine } from './LinkLine.tsx'
import { PasteBox } from './PasteBox.tsx'
import type { Report } from './props.ts'
import { ReportText } from './ReportText.tsx'
import { usePaste } from './usePaste.ts'

/** How many values are shown of one thing asked; copying takes them all. */
const shown = 10

/** What a platform's report asks, each with a button to copy it, what is still missing, and the text to send. */
export function ReportForm({ report, facts }: { readonly report: Report; readonly facts: Facts }) {
  const { t } = useTranslation('log')
  const { form, filled, sent } = report
  const { fields, wrong, waiting, ids } = filled
  const inApp = fields.every(({ ask }) => ask.optional)
  return (
    <section className="report" aria-label={t(inApp ? 'form.title-app' : 'form.title')}>
      <p role="status">{sent && t('form.next', { count: waiting + 1 })}</p>
      {(fields.some(({ ask, values }) => !ask.optional || values.length > 0) ||
        wrong.length > 0) && <h2>{t(inApp ? 'form.title-app' : 'form.title')}</h2>}
      {(fields.length > 0 || form.text) && <Along what="text" />}
      {fields.map((field) => (
        <Field key={field.ask.what} {...field} />
      ))}
      {waiting > 0 && ids.length > 0 && (
        <p className="soft">{t('form.batch', { count: waiting })}</p>
      )}
      {wrong.length > 0 && (
        <>
          <p>{t('form.wrong')}</p>
          <ul className="links">
            {wrong.slice(0, shown).map((link) => (
              <li key={link.id}>
                <LinkLine link={link} />
              </li>
            ))}
          </ul>
        </>
      )}
      {fields.length > 0 && <AddLink place={report.flow} />}
      {form.text && <ReportText writing={form.text} report={report} facts={facts} />}
    </section>
  )
}

/** One thing asked. What the form does without is shown only when there is something. */
function Field({ ask, values }: Filled) {
  const { t } = useTranslation('log')
  const box = useRef<HTMLDivElement>(null)
  const what = t(`form.${ask.what}`)
  if (values.length === 0) return ask.optional ? null : <Missing what={ask.what} />
  return (
    <div className="asked-field">
      <h3>{what}</h3>
      <div className="values" translate="no" ref={box}>
        {values.slice(0, shown).map((value) => (
          <p key={value}>{value}</p>
        ))}
      </div>
      {values.length > shown && (
        <p className="soft">{t('more', { count: values.length - shown })}</p>
      )}
      <CopyButton text={values.join('\n')} label={t('form.copy', { what })} box={box} />
    </div>
  )
}

function Missing({ what }: { readonly what: Asked }) {
  const { t } = useTranslation('log')
  return (
    <div className="asked-field lacks">
      <h3>{t(`form.${what}`)}</h3>
      <p className="error">{t('form.missing')}</p>
      <p className="soft">{t(`form.how.${what}`)}</p>
    </div>
  )
}

/** Adding a link without leaving the report. */
function AddLink({ place }: { readonly place: string }) {
  const { t } = useTranslation('log')
  const pasting = usePaste(place)
  const [typed, setTyped] = useState('')
  return (
    <details>
      <summary>{t('form.add')}</summary>
      <PasteBox pasting={pasting} value={typed} onChange={setTyped} />
    </details>
  )
}
