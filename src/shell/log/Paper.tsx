import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textHash } from '../../case/fingerprint.ts'
import type { LoggedLink } from '../../case/log.ts'
import type { toCsv as csvOf } from '../../paper/csv.ts'
import { fileColumns, fileRows, linkColumns, linkRows } from '../../paper/logRows.ts'
import { useMoment } from '../../screens/Sources.tsx'
import { useSurroundings } from '../../screens/surroundings.ts'
import { useCase } from '../keep.ts'
import { save } from '../keeping/save.ts'
import { exporting } from '../load.ts'

/** The list to take along: on paper, as a table, and with its own hash. */
export function Paper({
  links,
  young,
}: {
  readonly links: readonly LoggedLink[]
  readonly young: boolean
}) {
  const { t } = useTranslation('log')
  const moment = useMoment()
  const { log } = useSurroundings()
  const noted = useCase((kept) => kept.files)
  const [made, setMade] = useState<string>()
  const [toCsv, setToCsv] = useState<typeof csvOf>()
  useEffect(() => {
    if (made !== undefined) void exporting().then((module) => setToCsv(() => module.toCsv))
  }, [made])

  if (made === undefined)
    return (
      <section className="export">
        <h2>{t('export.title')}</h2>
        <button type="button" className="other" onClick={() => setMade(new Date().toISOString())}>
          {t('export.show')}
        </button>
      </section>
    )

  const rows = linkRows(
    links,
    {
      place: (place) => (place === undefined ? t('no-place') : log.nameOf(place)),
      kind: ({ kind }) => (kind ? t(`kind.${kind}`) : t('unknown')),
      id: (name) => t(`id.${name}`),
      shot: (part) => t(`field.shot-${part}`),
      no: t('field.no'),
    },
    young,
  )
  const files = young ? [] : fileRows(Object.values(noted))
  const head = (columns: readonly (keyof typeof heads)[]) => columns.map((column) => heads[column])
  const heads = Object.fromEntries(
    [...linkColumns, ...fileColumns].map((column) => [column, t(`export.head.${column}`)]),
  ) as Readonly<Record<(typeof linkColumns)[number] | (typeof fileColumns)[number], string>>
  const csv = toCsv?.([
    [head(linkColumns), ...rows],
    ...(files.length > 0 ? [[head(fileColumns), ...files]] : []),
  ])

  return (
    <section className="export paper">
      <h2>{t('export.links')}</h2>
      <p className="soft small">{t('export.made', { date: moment(made) })}</p>
      <Entries heads={head(linkColumns)} rows={rows} />
      {files.length > 0 && (
        <>
          <h2>{t('export.files')}</h2>
          <Entries heads={head(fileColumns)} rows={files} />
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
            <button type="button" className="other" onClick={() => print()}>
              {t('export.print')}
            </button>
            {/* Where images of people under 18 are concerned, nothing is made into files. */}
            {!young && (
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
            {t('export.warn-print')} {!young && t('export.warn')}
          </p>
        </>
      )}
      <button type="button" className="quiet" onClick={() => setMade(undefined)}>
        {t('export.hide')}
      </button>
    </section>
  )
}

/** Each line of a list as a small table of its own, so that it fits a phone and a sheet alike. What is empty is left out. */
function Entries({
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
