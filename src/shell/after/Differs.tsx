import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { version } from '../../../package.json'
import { CopyButton } from '../../screens/CopyButton.tsx'
import { useSurroundings } from '../../screens/surroundings.ts'
import { useFocusNext } from '../../screens/useFocusNext.ts'
import { change, useCase } from '../keep.ts'
import { screenWords } from '../screenWords.ts'

/** Where the person said that their screen looks different, as a note for those who maintain the words: flow, screen, version, day, and nothing else. */
export function Differs() {
  const { t, i18n } = useTranslation('after')
  const { log, policy } = useSurroundings()
  const differs = useCase((kept) => kept.differs)
  const second = useCase((kept) => kept.second)
  const box = useRef<HTMLPreElement>(null)
  const { focusNext } = useFocusNext()
  const found = Object.entries(differs).flatMap(([flow, screens]) =>
    Object.entries(screens).map(([screen, day]) => ({ flow, screen, day })),
  )
  // A note to send on is of no use where nothing can be copied.
  if (found.length === 0 || !policy.copies) return null
  const note = [
    `Leidraad ${version} ${i18n.language}`,
    ...found.map(({ flow, screen, day }) => `${flow}/${screen} ${day}`),
  ].join('\n')
  return (
    <details className="differs">
      <summary>
        {t('differs.title')} ({found.length})
      </summary>
      <p className="soft">{t('differs.body')}</p>
      <ul>
        {found.map(({ flow, screen }) => (
          <li key={`${flow} ${screen}`}>
            {t('differs.line', {
              place: log.nameOf(flow),
              screen: screenWords(i18n, second, flow, screen).words?.title ?? screen,
            })}
          </li>
        ))}
      </ul>
      <pre ref={box} translate="no" lang="en" dir="ltr">
        {note}
      </pre>
      <CopyButton text={note} label={t('differs.copy')} box={box} />
      <button
        type="button"
        className="quiet"
        onClick={() => {
          if (change((kept) => ({ ...kept, differs: {} }))) focusNext()
        }}
      >
        {t('differs.drop')}
      </button>
    </details>
  )
}
