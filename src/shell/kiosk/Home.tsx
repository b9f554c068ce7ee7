import { createContext, use, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Heading } from '../../screens/Heading.tsx'
import { Paragraphs } from '../../screens/Rich.tsx'
import { useCase } from '../keep.ts'
import { useLeaveWords } from '../useLeaveWords.ts'
import { useLeave } from '../useLeaving.ts'

/** Goes back to the start screen, language and all; only while nothing was answered. */
export const ToStart = createContext<() => void>(() => {})

/** Where Back leads from the first question: nothing is erased without asking. */
export function Home({ onGoOn }: { readonly onGoOn: () => void }) {
  const { t } = useTranslation('kiosk')
  const ofLeaving = useLeaveWords()
  const leave = useLeave()
  const toStart = use(ToStart)
  const begun = useCase((kept) => kept.answers.intake !== undefined)
  useEffect(() => {
    if (!begun) toStart()
  }, [begun, toStart])
  if (!begun) return null
  return (
    <div className="step">
      <Heading text={t('home.title')} />
      <Paragraphs text={t('home.body')} />
      <Paragraphs className="soft" text={t('home.phone')} />
      <div className="choices">
        <button type="button" className="main" onClick={onGoOn}>
          {t('home.go-on')}
        </button>
        <button type="button" className="other" onClick={() => leave()}>
          {ofLeaving('label')}
        </button>
      </div>
    </div>
  )
}
