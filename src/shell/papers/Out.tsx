import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Paper, textOf } from '../../case/papers/paper.ts'
import { beforeLeaving } from '../../visit/leave.ts'
import { Along } from '../../screens/Along.tsx'
import { CopyButton } from '../../screens/CopyButton.tsx'
import { useSurroundings } from '../../screens/surroundings.ts'
import { save } from '../keeping/save.ts'
import { today } from '../keep.ts'
import { pdfs } from '../load.ts'

type State =
  | { readonly at: 'making'; readonly part: number }
  | { readonly at: 'made'; readonly pages: number; readonly lacking: readonly string[] }
  | { readonly at: 'failed' }

/** Ways to take a paper along, so far as this place has them: printed, as a PDF, as text. */
export function Out({
  paper,
  box,
}: {
  readonly paper: Paper
  readonly box: RefObject<HTMLElement | null>
}) {
  const { t } = useTranslation('papers')
  const { policy } = useSurroundings()
  const [state, setState] = useState<State>()
  const work = useRef<{ readonly of: string; readonly controller: AbortController }>(undefined)
  const text = useMemo(() => textOf(paper), [paper])
  // What is being made is of the paper as it was, and of a screen that is still there: else it is given up.
  useEffect(() => {
    const giveUp = () => {
      if (work.current?.of === text) work.current.controller.abort()
    }
    const stay = beforeLeaving(giveUp)
    return () => {
      stay()
      giveUp()
      setState(undefined)
    }
  }, [text])
  const make = async () => {
    if (state?.at === 'making') return
    const controller = new AbortController()
    const { signal } = controller
    work.current = { of: text, controller }
    const tell = (next: State) => {
      if (!signal.aborted) setState(next)
    }
    tell({ at: 'making', part: 0 })
    try {
      const { pdfOf } = await pdfs()
      const made = await pdfOf(paper, today(), (part) => tell({ at: 'making', part }), signal)
      signal.throwIfAborted()
      save('notes.pdf', made.bytes, 'application/pdf')
      tell({ at: 'made', pages: made.pages, lacking: made.lacking })
    } catch {
      tell({ at: 'failed' })
    }
  }
  const said =
    state?.at === 'making'
      ? t('making')
      : state?.at === 'failed'
        ? t('failed')
        : state?.at === 'made'
          ? [
              state.pages === 1 ? t('made-one') : t('made', { pages: state.pages }),
              state.lacking.length > 0 && t('lacking', { letters: state.lacking.join(' ') }),
            ]
              .filter(Boolean)
              .join(' ')
          : ''
  return (
    <section className="out">
      <div className="choices">
        {policy.prints && (
          <button type="button" className="main" onClick={() => print()}>
            {t('print')}
          </button>
        )}
        {policy.files && (
          <button
            type="button"
            className="other"
            aria-disabled={state?.at === 'making'}
            onClick={() => void make()}
          >
            {t('pdf')}
          </button>
        )}
      </div>
      <div className="busy">
        <p role="status">{said}</p>
        {state?.at === 'making' && <progress aria-label={t('making')} value={state.part} />}
      </div>
      <CopyButton text={text} label={t('copy')} box={box} />
      <Along what="paper" />
      {(policy.prints || policy.files) && (
        <p className="soft">
          {policy.prints && t('warn-print')} {policy.files && t('warn-pdf')}
        </p>
      )}
    </section>
  )
}
