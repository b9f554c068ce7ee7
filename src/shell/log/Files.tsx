import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NotedFile } from '../../case/case.ts'
import { noteFile } from '../../case/fingerprint.ts'
import { nextNumber } from '../../case/log.ts'
import { Paragraphs } from '../../screens/Rich.tsx'
import { useMoment } from '../../screens/Sources.tsx'
import { useSurroundings } from '../../screens/surroundings.ts'
import { useFocusNext } from '../../screens/useFocusNext.ts'
import { change, useCase } from '../keep.ts'
import { Busy } from '../keeping/Busy.tsx'

/** The integrity list, for adults only: what the browser of this place may not open is not picked. */
export function Files() {
  const { policy } = useSurroundings()
  return policy.files ? <List /> : null
}

/** Hashes of files that the person picks, by which it can be shown later that they did not change. */
function List() {
  const { t } = useTranslation('log')
  const { readOnly } = useSurroundings()
  const id = useId()
  const moment = useMoment()
  const files = useCase((kept) => kept.files)
  const [working, setWorking] = useState<{ readonly name: string; readonly part?: number }>()
  const [done, setDone] = useState(0)
  const [refused, setRefused] = useState<string>()
  const { box, focusNext } = useFocusNext<HTMLElement>()

  const add = (noted: NotedFile) =>
    change((kept) => {
      const id = `f${nextNumber(kept.files)}`
      return { ...kept, files: { ...kept.files, [id]: noted } }
    })
  const take = async (picked: readonly File[]) => {
    setRefused(undefined)
    let count = 0
    for (const file of picked) {
      setWorking({ name: file.name })
      try {
        const noted = await noteFile(file, (part) => setWorking({ name: file.name, part }))
        if (add(noted)) count++
      } catch {
        setRefused(file.name)
      }
    }
    setWorking(undefined)
    setDone(count)
  }
  const drop = (key: string, at: number) => {
    const dropped = change((kept) => {
      const { [key]: _, ...rest } = kept.files
      return { ...kept, files: rest }
    })
    if (dropped) focusNext(`li:nth-child(${at + 1}) button`, 'li:last-child button', 'h2')
  }

  return (
    <section className="files" ref={box}>
      <h2 tabIndex={-1}>{t('files.title')}</h2>
      <Paragraphs className="soft" text={t('files.body')} />
      <Paragraphs className="note" text={t('files.limits')} />
      <Busy text={working && t('files.working', { name: working.name })} part={working?.part} />
      <div className="field" hidden={working !== undefined}>
        <label htmlFor={id}>{t('files.pick')}</label>
        <p className="error" role="alert" id={`${id}fault`}>
          {refused !== undefined && t('files.refused', { name: refused })}
        </p>
        <input
          id={id}
          type="file"
          multiple
          disabled={readOnly}
          aria-describedby={`${id}fault`}
          onChange={(event) => {
            const picked = [...(event.target.files ?? [])]
            // The browser lets go of the files with this.
            event.target.value = ''
            void take(picked)
          }}
        />
      </div>
      <p role="status">{done > 0 && t('files.noted', { count: done })}</p>
      <ul className="links">
        {Object.entries(files).map(([key, file], at) => (
          <li key={key}>
            <p translate="no" id={id + key}>
              {t('files.line', { name: file.name, size: file.size })}
            </p>
            <p className="small soft">
              {t('files.modified', { date: moment(file.modified) })} ·{' '}
              {t('files.at', { date: moment(file.at) })}
            </p>
            <p className="small link-text" translate="no">
              {t('files.hash')}: {file.hash}
            </p>
            <button
              type="button"
              className="quiet"
              id={`${id}${key}remove`}
              aria-labelledby={`${id}${key}remove ${id}${key}`}
              onClick={() => drop(key, at)}
            >
              {t('files.remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
