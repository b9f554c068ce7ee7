import { useTranslation } from 'react-i18next'
import { remarked } from '../case/beside.ts'
import { dirOf, tagOf } from '../words/languages.ts'
import { change, useCase } from './keep.ts'
import { isFlow } from './load.ts'
import { nameOf } from './places.ts'
import { screenWords } from './screenWords.ts'
import { useFlows } from './useFlows.ts'

/** Everything that a support worker wrote down in the case: the person sees it, and can take it out. */
export function Remarks() {
  const { t, i18n } = useTranslation(['shell', 'after'])
  const remarks = useCase((kept) => kept.remarks)
  const second = useCase((kept) => kept.second)
  // One that this version does not know is shown by its text alone.
  const came = useFlows(Object.keys(remarks).filter(isFlow))
  const all = Object.entries(remarks).flatMap(([flow, screens]) =>
    Object.entries(screens).map(([screen, text]) => ({ flow, screen, text })),
  )
  if (all.length === 0 || !came) return null
  const titleOf = (flow: string, screen: string) => {
    const { words, language } = screenWords(i18n, second, flow, screen)
    return (
      <span lang={tagOf(language)} dir={dirOf(language)}>
        {words?.title}
      </span>
    )
  }
  return (
    <section className="remarks">
      <h2>{t('after:remarks.title')}</h2>
      <p className="soft">{t('after:remarks.body')}</p>
      <ul>
        {all.map(({ flow, screen, text }) => (
          <li key={`${flow} ${screen}`}>
            {isFlow(flow) && (
              <p className="small soft">
                {nameOf(flow, t)} · {titleOf(flow, screen)}
              </p>
            )}
            <p translate="no">{text}</p>
            <button
              type="button"
              className="quiet"
              onClick={() => void change((kept) => remarked(kept, flow, screen, ''))}
            >
              {t('after:remarks.remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
