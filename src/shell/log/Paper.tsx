import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textHash } from '../../case/fingerprint.ts'
import type { LoggedLink } from '../../case/log.ts'
import { useMoment } from '../../screens/Sources.tsx'
import { useSurroundings } from '../../screens/surroundings.ts'
import { useFocusNext } from '../../screens/useFocusNext.ts'
import { save } from '../keeping/save.ts'
import { useList } from './useList.ts'

/** The list to take along: on paper, as a table, and with its own hash; nothing where this place does neither. */
export function Paper(props: { readonly links: readonly LoggedLink[]; readonly young: boolean }) {
  const { t } = useTranslation('log')
  const { policy } = useSurroundings()
  const [made, setMade] = useState<string>()
  const { box, focusNext } = useFocusNext<HTMLElement>()
  if (!policy.prints && !policy.files) return null
  return made === undefined ? (
    <section className="export" ref={box}>
      <h2>{t('export.title')}</h2>
      <button
        type="button"
        className="other"
        onClick={() => {
          setMade(new Date().toISOString())
          focusNext('h2')
        }}
      >
        {t('export.show')}
      </button>
    </section>
  ) : (
    <List
      {...props}
      made={made}
      box={box}
      onHide={() => {
        setMade(undefined)
        focusNext('button')
      }}
    />
  )
}

function List(props: {
  readonly links: readonly LoggedLink[]
  readonly young: boolean
  readonly made: string
  readonly box: RefObject<HTMLElement | null>
  readonly onHide: () => void
}) {
  const { young, made, box, onHide } = props
  const { t } = useTranslation('log')
  const { policy } = useSurroundings()
  // Where images of people under 18 are concerned, nothing is made into files.
  const saves = policy.files && !young
  const moment = useMoment()
  const { links, files, csv } = useList(props.links, young)
  return (
    <section className="export paper" ref={box}>
      <h2 tabIndex={-1}>{t('export.links')}</h2>
      <p className="soft small">{t('export.made', { date: moment(made) })}</p>
      <Entries {...links} />
      {files.rows.length > 0 && (
        <>
          <h2>{t('export.files')}</h2>
          <Entries {...files} />
        </>
      )}
      {csv !== undefined && (
        <>
          <h3>{t('export.hash')}</h3>
          <p className="link-text hash" translate="no">
            {textHash(csv)}
          </p>
          <p className="soft small">{t('export.hash-why')}</p>
          <div className="choices">
            {policy.prints && (
              <button type="button" className="other" onClick={() => print()}>
                {t('export.print')}
              </button>
            )}
            {saves && (
              <button
                type="button"
                className="other"
                onClick={() => save('notes.csv', csv, 'text/csv')}
              >
                {t('export.csv')}
              </button>
            )}
          </div>
          <p className="soft">
            {policy.prints && t('export.warn-print')} {saves && t('export.warn')}
          </p>
        </>
      )}
      <button type="button" className="quiet" onClick={onHide}>
        {t('export.hide')}
      </button>
    </section>
  )
}

/** Each line of a list as a small table of its own, so that it fits a phone and a sheet alike. What is empty is left out. */
export function Entries({
  heads,
  rows,
}: {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}) {
  return (
    <ol className="entries">
      {rows.map((row, index) => (
        <li key={index}>
          <dl>
            {row.map(
              (value, column) =>
                value !== '' && (
                  <div key={heads[column]}>
                    <dt>{heads[column]}</dt>
                    <dd translate="no">{value}</dd>
                  </div>
                ),
            )}
          </dl>
        </li>
      ))}
    </ol>
  )
}
