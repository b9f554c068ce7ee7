import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { remarked } from '../case/beside.ts'
import { useFocusNext } from '../screens/useFocusNext.ts'
import { marksOf } from '../words/languages.ts'
import { change, useCase } from './keep.ts'
import { isFlow } from './load.ts'
import { nameOf } from './places.ts'
import { screenWords } from './screenWords.ts'
import { useFlows } from './useFlows.ts'

/** Everything that a support worker wrote down in the case: the person sees it, and can take it out. */
export function Remarks() {
  const { t, i18n } = useTranslation(['shell', 'after'])
  const id = useId()
  const { box, focusNext } = useFocusNext<HTMLElement>()
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
    return <span {...marksOf(language)}>{words?.title}</span>
  }
  return (
    <section className="remarks" ref={box}>
      <h2>{t('after:remarks.title')}</h2>
      <p className="soft">{t('after:remarks.body')}</p>
      <ul>
        {all.map(({ flow, screen, text }, at) => (
          <li key={`${flow} ${screen}`}>
            {isFlow(flow) && (
              <p className="small soft" id={id + at}>
                {nameOf(flow, t)} · {titleOf(flow, screen)}
              </p>
            )}
            <p translate="no" id={isFlow(flow) ? undefined : id + at}>
              {text}
            </p>
            <button
              type="button"
              className="quiet"
              id={`${id}${at}remove`}
              aria-labelledby={`${id}${at}remove ${id}${at}`}
              onClick={() => {
                if (change((kept) => remarked(kept, flow, screen, '')))
                  focusNext(`li:nth-child(${at + 1}) button`, 'li:last-child button')
              }}
            >
              {t('after:remarks.remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
