import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Paper, textOf } from '../../case/papers/paper.ts'
import { CopyButton } from '../../screens/CopyButton.tsx'
import { Busy } from '../keeping/Busy.tsx'
import { save } from '../keeping/save.ts'
import { today } from '../keep.ts'
import { pdfs } from '../load.ts'

type State =
  | { readonly at: 'making'; readonly part: number }
  | { readonly at: 'made'; readonly pages: number; readonly lacking: readonly string[] }
  | { readonly at: 'failed' }

/** Ways to take a paper along: printed, as a PDF, as text. */
export function Out({
  paper,
  box,
}: {
  readonly paper: Paper
  readonly box: RefObject<HTMLElement | null>
}) {
  const { t } = useTranslation('papers')
  const [state, setState] = useState<State>()
  const make = async () => {
    setState({ at: 'making', part: 0 })
    try {
      const { pdfOf } = await pdfs()
      const { bytes, pages, lacking } = await pdfOf(paper, today(), (part) =>
        setState({ at: 'making', part }),
      )
      save('notes.pdf', bytes, 'application/pdf')
      setState({ at: 'made', pages, lacking })
    } catch {
      setState({ at: 'failed' })
    }
  }
  return (
    <section className="out">
      <div className="choices">
        <button type="button" className="main" onClick={() => print()}>
          {t('print')}
        </button>
        <button
          type="button"
          className="other"
          disabled={state?.at === 'making'}
          onClick={() => void make()}
        >
          {t('pdf')}
        </button>
      </div>
      {state?.at === 'making' ? (
        <Busy text={t('making')} part={state.part} />
      ) : (
        <p role="status">
          {state?.at === 'made' &&
            (state.pages === 1 ? t('made-one') : t('made', { pages: state.pages }))}
          {state?.at === 'made' &&
            state.lacking.length > 0 &&
            ` ${t('lacking', { letters: state.lacking.join(' ') })}`}
          {state?.at === 'failed' && t('failed')}
        </p>
      )}
      <CopyButton text={textOf(paper)} label={t('copy')} box={box} />
      <p className="soft">
        {t('warn-print')} {t('warn-pdf')}
      </p>
    </section>
  )
}
