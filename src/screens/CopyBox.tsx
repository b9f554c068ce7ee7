import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Facts } from '../chart/facts.ts'
import { toPaste } from '../words/rich.ts'
import type { ScreenWords } from '../words/shape.ts'
import { Along } from './Along.tsx'
import { CopyButton } from './CopyButton.tsx'

/** A text of the screen's own words to copy: what one says on the phone, or writes to somebody. */
export function CopyBox({ words, facts }: { readonly words: ScreenWords; readonly facts: Facts }) {
  const { t } = useTranslation()
  const box = useRef<HTMLParagraphElement>(null)
  const source = facts.who === 'other' ? words.copy_other : words.copy
  if (!source) return null
  const { language, text } = toPaste(source)
  return (
    <section className="copy" aria-label={t('step.text')}>
      <p lang={language} translate="no" ref={box}>
        {text}
      </p>
      <CopyButton text={text} label={t('step.copy')} box={box} />
      <Along what="text" />
    </section>
  )
}
