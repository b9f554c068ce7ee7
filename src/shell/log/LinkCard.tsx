import { memo, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NotedLink } from '../../case/case.ts'
import { missing } from '../../case/fill.ts'
import { isWrong, type LoggedLink, removed, reportedOn } from '../../case/log.ts'
import { idNames } from '../../chart/link.ts'
import { LinkLine } from '../../screens/LinkLine.tsx'
import { useDay } from '../../screens/Sources.tsx'
import { useSurroundings } from '../../screens/surroundings.ts'
import { change } from '../keep.ts'
import { LinkDetails } from './LinkDetails.tsx'

/** One link of the log: what it is, what is missing, and its details to fill in. */
export const LinkCard = memo(function LinkCard(props: {
  readonly link: LoggedLink
  readonly young: boolean
  readonly onGone: (gone: { readonly id: string; readonly noted: NotedLink }) => void
}) {
  const { link, young, onGone } = props
  const { t } = useTranslation('log')
  const id = useId()
  const { log } = useSurroundings()
  const day = useDay()
  const [open, setOpen] = useState(false)
  const lacks = missing(link, young)
  const reports = Object.keys(link.noted.reports ?? {})
  const known = idNames.filter((name) => link.found?.ids[name] !== undefined)

  return (
    <li data-link={link.id}>
      <LinkLine link={link} id={`${id}what`} />
      {known.length > 0 && (
        <p className="small soft ids">
          {known.map((name) => (
            <span key={name}>
              {t(`id.${name}`)}: <span translate="no">{link.found?.ids[name]}</span>
            </span>
          ))}
        </p>
      )}
      {reports.map((flow) => (
        <p className="small" key={flow}>
          {t('field.reports')} ·{' '}
          {t('field.reported-on', {
            flow: log.nameOf(flow),
            date: day(reportedOn(link.noted, flow) ?? ''),
          })}
        </p>
      ))}
      {(lacks.length > 0 || isWrong(link.kind)) && (
        <details className="lacks">
          <summary>
            {t('check.title')}: {lacks.map((part) => t(`check.${part}`)).join(', ')}
          </summary>
          <ul>
            {isWrong(link.kind) && <li>{t('check.wrong')}</li>}
            {lacks.map((part) => (
              <li key={part}>{t(`check.${part}-why`)}</li>
            ))}
          </ul>
        </details>
      )}
      {lacks.length === 0 && <p className="small soft">{t('check.good')}</p>}
      <div className="row">
        <button
          type="button"
          id={`${id}edit`}
          aria-labelledby={`${id}edit ${id}what`}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'close' : 'edit')}
        </button>
        <button
          type="button"
          className="remove"
          id={`${id}remove`}
          aria-labelledby={`${id}remove ${id}what`}
          onClick={() => {
            if (change((kept) => removed(kept, link.id))) onGone(link)
          }}
        >
          {t('remove')}
        </button>
      </div>
      <div id={id}>{open && <LinkDetails link={link} young={young} />}</div>
    </li>
  )
})
