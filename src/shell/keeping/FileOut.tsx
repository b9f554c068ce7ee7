import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fileName, toFile } from '../../keep/file.ts'
import { Heading } from '../../screens/Heading.tsx'
import { Paragraphs } from '../../screens/Rich.tsx'
import { useFocusNext } from '../../screens/useFocusNext.ts'
import { keep } from '../keep.ts'
import { Busy } from './Busy.tsx'
import { ChoosePassphrase } from './ChoosePassphrase.tsx'
import { save } from './save.ts'

/** Makes a file of the case, locked with a passphrase of its own. */
export function FileOut({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('keep')
  const [part, setPart] = useState<number>()
  const [file, setFile] = useState<Uint8Array<ArrayBuffer>>()
  const [saved, setSaved] = useState(false)
  const { box, focusNext } = useFocusNext<HTMLDivElement>(file !== undefined)

  const make = async (passphrase: string) => {
    setPart(0)
    focusNext('.main')
    setFile(await toFile(keep.content(), passphrase, setPart))
    setPart(undefined)
  }

  return (
    <div className="step" ref={box}>
      <Heading text={t('file.title')} />
      <Paragraphs className="soft" text={t('file.body')} />
      <Paragraphs className="note" text={t('file.warn')} />
      <Busy
        text={part !== undefined && t('file.working')}
        part={part}
        after={file && t('file.made')}
      />
      {part === undefined && !file && <ChoosePassphrase onChosen={(chosen) => void make(chosen)} />}
      {file && (
        <button
          type="button"
          className="main"
          onClick={() => {
            save(fileName, file, 'application/octet-stream')
            setSaved(true)
          }}
        >
          {t('file.save')}
        </button>
      )}
      <p role="status">{saved && t('file.saved', { name: fileName })}</p>
      <button type="button" className="quiet" onClick={onBack}>
        {t('file.back')}
      </button>
    </div>
  )
}
