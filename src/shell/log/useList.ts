import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LoggedLink } from '../../case/log.ts'
import type { toCsv as csvOf } from '../../paper/csv.ts'
import { fileColumns, fileRows, linkColumns, linkRows } from '../../paper/logRows.ts'
import { useSurroundings } from '../../screens/surroundings.ts'
import { useCase } from '../keep.ts'
import { exporting } from '../load.ts'

type Column = (typeof linkColumns)[number] | (typeof fileColumns)[number]

/** The list of links and files with its heads, and as the table that is saved; that one comes a moment later. */
export function useList(links: readonly LoggedLink[], young: boolean) {
  const { t } = useTranslation('log')
  const { log } = useSurroundings()
  const noted = useCase((kept) => kept.files)
  const [toCsv, setToCsv] = useState<typeof csvOf>()
  useEffect(() => void exporting().then((module) => setToCsv(() => module.toCsv)), [])

  return useMemo(() => {
    const words = {
      place: (place: string | undefined) =>
        place === undefined ? t('no-place') : log.nameOf(place),
      kind: ({ kind }: LoggedLink) => (kind ? t(`kind.${kind}`) : t('unknown')),
      id: (name: Parameters<Parameters<typeof linkRows>[1]['id']>[0]) => t(`id.${name}`),
      shot: (part: 'address' | 'date' | 'account') => t(`field.shot-${part}`),
      no: t('field.no'),
    }
    const head = (columns: readonly Column[]) => columns.map((column) => t(`export.head.${column}`))
    const rows = linkRows(links, words, young)
    const files = young ? [] : fileRows(Object.values(noted))
    const csv = toCsv?.([
      [head(linkColumns), ...rows],
      ...(files.length > 0 ? [[head(fileColumns), ...files]] : []),
    ])
    return {
      links: { heads: head(linkColumns), rows },
      files: { heads: head(fileColumns), rows: files },
      csv,
    }
  }, [links, noted, young, toCsv, t, log])
}
