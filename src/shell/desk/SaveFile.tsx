import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toFile } from '../../keep/file.ts'
import type { Case } from '../../case/case.ts'
import { useFocusNext } from '../../screens/useFocusNext.ts'
import { keep, useCase } from '../keep.ts'
import { Busy } from '../keeping/Busy.tsx'
import { save } from '../keeping/save.ts'
import { useThere } from '../useThere.ts'
import { sameCase, setDesk, useDesk } from './desk.ts'
import { OrganisationPassphrase } from './OrganisationPassphrase.tsx'

/** Puts the case into a file, named by its code and locked with the organisation's passphrase. */
export function SaveFile() {
  const { t } = useTranslation('desk')
  const secret = useDesk((desk) => desk.secret)
  const inFile = useDesk((desk) => desk.inFile)
  const kept = useCase((all) => all)
  const [part, setPart] = useState<number>()
  const [asks, setAsks] = useState(false)
  const [made, setMade] = useState<Case>()
  const [failed, setFailed] = useState(false)
  const there = useThere()
  const { box, focusNext } = useFocusNext<HTMLElement>(part === undefined)
  const name = `${kept.code ?? 'notes'}.age`
  const upToDate = sameCase(inFile, kept)

  const make = async (passphrase: string) => {
    setAsks(false)
    setFailed(false)
    setPart(0)
    focusNext('.other')
    const state = keep.store.getState()
    try {
      const file = await toFile(keep.content(), passphrase, setPart)
      // The desk may have locked meanwhile.
      if (!there()) return
      save(name, file, 'application/octet-stream')
      setMade(state)
    } catch {
      setFailed(true)
    } finally {
      setPart(undefined)
    }
  }
  const begin = () => {
    if (secret !== undefined) return void make(secret)
    setAsks(true)
    focusNext('input')
  }

  return (
    <section ref={box}>
      <h2>{t('file.title')}</h2>
      <p className="soft">{t('file.body', { name })}</p>
      <Busy text={part !== undefined && t('file.working')} part={part} />
      {asks && (
        <OrganisationPassphrase done={t('file.save')} onKnown={(typed) => void make(typed)} />
      )}
      {!asks && part === undefined && (
        <button type="button" className="other" onClick={begin}>
          {t('file.save')}
        </button>
      )}
      <p role="status">
        {part === undefined &&
          (failed
            ? t('file.failed')
            : upToDate
              ? t('file.saved', { name })
              : made && t('file.made', { name }))}
      </p>
      {part === undefined && made && !upToDate && (
        // Whether the browser really kept it, only who looks can tell.
        <button
          type="button"
          className="other"
          onClick={() => {
            setDesk({ inFile: made })
            focusNext('.other')
          }}
        >
          {t('file.there')}
        </button>
      )}
    </section>
  )
}
