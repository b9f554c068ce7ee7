import { type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Heading } from '../screens/Heading.tsx'
import { languages } from '../words/i18n.ts'
import { isWhole, marksOf, nativeName } from '../words/languages.ts'
import { change, useCase } from './keep.ts'
import { Speaking } from './Speaking.tsx'

/** A flow in the language at hand; where that has no words for it, in the person's second choice of language, which is asked first. */
export function FlowWords(props: {
  readonly flow: string
  readonly onBack: () => void
  readonly children: ReactNode
}) {
  const { flow, onBack, children } = props
  const { t, i18n } = useTranslation('reading')
  const second = useCase((kept) => kept.second)
  if (i18n.hasResourceBundle(i18n.language, flow)) return children
  if (second !== undefined && isWhole(second) && languages.includes(second))
    return <Speaking language={second}>{children}</Speaking>
  return (
    <div className="cover">
      <Heading text={t('second.title')} />
      <p>{t('second.body')}</p>
      <div className="choices">
        {languages.filter(isWhole).map((language) => (
          <button
            type="button"
            className="other"
            key={language}
            {...marksOf(language)}
            onClick={() => void change((kept) => ({ ...kept, second: language }))}
          >
            {nativeName(language)}
          </button>
        ))}
      </div>
      <button type="button" className="quiet" onClick={onBack}>
        {t('second.back')}
      </button>
    </div>
  )
}
