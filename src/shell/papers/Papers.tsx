import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { factsOf, type PaperWishes } from '../../case/case.ts'
import { leftOut, type PaperKind, paperKinds } from '../../case/papers/paper.ts'
import { holds, underage } from '../../chart/facts.ts'
import { Heading } from '../../screens/Heading.tsx'
import { Paragraphs } from '../../screens/Rich.tsx'
import { useSurroundings } from '../../screens/surroundings.ts'
import { TickField } from '../../screens/TickField.tsx'
import { change, useCase } from '../keep.ts'
import { Out } from './Out.tsx'
import { Preview } from './Preview.tsx'
import { languageOf, policeLanguages, usePaper } from './usePapers.ts'
import { readsIn } from '../../words/languages.ts'

/** The papers, and the way to try again where they could not be loaded. */
export function Papers(props: {
  readonly onOpen: (flow: string) => void
  readonly onBack: () => void
}) {
  const { t } = useTranslation('papers')
  const [tries, setTries] = useState(0)
  const [failed, setFailed] = useState(false)
  return failed ? (
    <div className="papers">
      <Heading text={t('title')} />
      <p role="alert">{t('not-loaded')}</p>
      <button
        type="button"
        className="main"
        onClick={() => {
          setFailed(false)
          setTries(tries + 1)
        }}
      >
        {t('again')}
      </button>
      <button type="button" className="other" onClick={props.onBack}>
        {t('back')}
      </button>
    </div>
  ) : (
    <Loaded key={tries} {...props} onFail={() => setFailed(true)} />
  )
}

/** The papers for the police: which, in which language, with which parts; as they will be, and the ways to take them along. */
function Loaded(props: {
  readonly onOpen: (flow: string) => void
  readonly onBack: () => void
  readonly onFail: () => void
}) {
  const { onOpen, onBack, onFail } = props
  const { t, i18n } = useTranslation('papers')
  const { readOnly } = useSurroundings()
  const kept = useCase((all) => all)
  const [kind, setKind] = useState<PaperKind>('dossier')
  const box = useRef<HTMLElement>(null)
  const made = usePaper(kind, onFail)
  const { papers } = kept
  const reads = readsIn(i18n.language, kept.second)
  const language = languageOf(kept, reads)
  const young = holds(factsOf(kept), underage)
  const wish = (wished: PaperWishes) => void change((all) => ({ ...all, papers: wished }))
  const { beside: _, ...alone } = papers
  const without = papers.without ?? {}
  const leave = (name: string, out: boolean) => {
    const { [name]: __, ...rest } = without
    wish({ ...papers, without: out ? { ...rest, [name]: 'yes' } : rest })
  }
  const shown = made && (kind === 'dossier' ? leftOut(made.paper, without) : made.paper)

  return (
    <div className="papers">
      <Heading text={t('title')} />
      <Paragraphs className="soft" text={t('body')} />
      {young && <p className="note">{t('young')}</p>}
      {made && !made.answered && (
        <>
          <p className="note">{t('empty')}</p>
          <button type="button" className="other" onClick={() => onOpen('dossier')}>
            {t('answer')}
          </button>
        </>
      )}
      <label className="pick">
        {t('which')}
        <select
          value={kind}
          onChange={({ target }) =>
            setKind(paperKinds.find((one) => one === target.value) ?? 'dossier')
          }
        >
          {paperKinds.map((one) => (
            <option key={one} value={one}>
              {t(`paper.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="pick">
        {t('language')}
        <select
          value={language}
          disabled={readOnly}
          onChange={({ target }) => {
            const picked = policeLanguages.find((one) => one === target.value)
            if (picked) wish({ ...papers, language: picked })
          }}
        >
          {policeLanguages.map((one) => (
            <option key={one} value={one}>
              {t(one)}
            </option>
          ))}
        </select>
      </label>
      <p className="soft">{t('language-why')}</p>
      {reads !== undefined && language !== reads && (
        <TickField
          label={t('beside')}
          hint={t('beside-why')}
          value={papers.beside ?? ''}
          onChange={(value) => wish(value === 'yes' ? { ...papers, beside: 'yes' } : alone)}
        />
      )}
      <p role="status" className="soft">
        {shown ? t('shown', { paper: t(`paper.${kind}`), language: t(language) }) : t('loading')}
      </p>
      {made && shown && (
        <>
          {kind === 'dossier' && (
            <details className="parts">
              <summary>{t('parts')}</summary>
              <fieldset>
                <legend className="soft">{t('parts-why')}</legend>
                {made.paper.sections.map(({ name }) => (
                  <TickField
                    key={name}
                    label={made.own.section[name as keyof typeof made.own.section]}
                    value={without[name] === undefined ? 'yes' : ''}
                    onChange={(value) => leave(name, value !== 'yes')}
                  />
                ))}
              </fieldset>
            </details>
          )}
          <h2 className="above">{t('preview')}</h2>
          <p className="soft">{t('typed')}</p>
          <Preview paper={shown} box={box} />
          <Out key={kind} paper={shown} box={box} />
        </>
      )}
      <button type="button" className="main" onClick={onBack}>
        {t('back')}
      </button>
    </div>
  )
}
