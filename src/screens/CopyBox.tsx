import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toPaste } from '../words/rich.ts'
import type { ScreenWords } from '../words/shape.ts'

/** The text to paste into a report, with a button that copies it. Nothing happens to the clipboard by itself. */
export function CopyBox({
  words,
  addresses,
  forOther,
}: {
  readonly words: ScreenWords
  readonly addresses: readonly string[]
  readonly forOther: boolean
}) {
  const { t } = useTranslation()
  const [state, setState] = useState<'copied' | 'not-copied'>()
  const box = useRef<HTMLParagraphElement>(null)
  const source = forOther ? words.copy_other : words.copy
  if (!source) return null
  const { language, text } = toPaste(source, addresses)

  const copy = () => {
    const done = () => setState('copied')
    const selectInstead = () => {
      if (box.current) getSelection()?.selectAllChildren(box.current)
      setState('not-copied')
    }
    try {
      navigator.clipboard.writeText(text).then(done, selectInstead)
    } catch {
      selectInstead()
    }
  }

  return (
    <section className="copy" aria-label={t('step.text')}>
      <p lang={language} translate="no" ref={box}>
        {text}
      </p>
      <button type="button" className="quiet" onClick={copy}>
        {t('step.copy')}
      </button>
      <span role="status">{state && t(`step.${state}`)}</span>
    </section>
  )
}
