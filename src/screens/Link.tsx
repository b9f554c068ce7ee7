import { useTranslation } from 'react-i18next'
import { Choices } from './Choices.tsx'
import { CopyBox } from './CopyBox.tsx'
import { Elsewhere, typed } from './Elsewhere.tsx'
import { Rest } from './Rest.tsx'
import { Heading } from './Heading.tsx'
import { Steps } from './Instruction.tsx'
import type { ScreenProps } from './props.ts'
import { ReportForm } from './ReportForm.tsx'
import { Paragraphs, Rich } from './Rich.tsx'
import { useSurroundings } from './surroundings.ts'

/** A page elsewhere: who it belongs to, what is asked there and whether an account is needed, before it can be opened. */
export function Link(props: ScreenProps<'link'>) {
  const { screen, words } = props
  const { t } = useTranslation()
  const { policy } = useSurroundings()
  const mail = screen.href.startsWith('mailto:')
  return (
    <>
      <Heading text={words.title} />
      {words.body && <Paragraphs className="soft" text={words.body} />}
      <section className="asked">
        <h2>{t('step.asked')}</h2>
        <ul>
          {words.asks?.map((ask) => (
            <li key={ask}>
              <Rich text={ask} />
            </li>
          ))}
        </ul>
        {!mail && <p>{t(`step.account-${screen.account}`)}</p>}
      </section>
      {words.steps && <Steps steps={words.steps} />}
      {words.note && <Paragraphs className="note" text={words.note} />}
      <CopyBox {...props} />
      {props.report && <ReportForm report={props.report} facts={props.facts} />}
      {policy.opensLinks ? (
        <>
          <a className="open" href={screen.href} target="_blank" rel="noopener noreferrer nofollow">
            {t('step.open-site', { site: words.site })}
            {!mail && <small>{t('step.new-tab')}</small>}
          </a>
          <p className="address" translate="no">
            {typed(screen.href)}
          </p>
        </>
      ) : (
        <Elsewhere href={screen.href} site={words.site ?? ''} />
      )}
      <Choices {...props} />
      <Rest {...props} />
    </>
  )
}
