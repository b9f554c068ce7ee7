import { Code } from './Code.tsx'
import { typed } from '../../screens/Elsewhere.tsx'
import type { Flow } from '../../chart/flow.ts'
import type { Screen as ChartScreen, ScreenOf } from '../../chart/screen.ts'
import { choiceWordBy } from '../../screens/useChoiceWord.ts'
import type { ScreenWords } from '../../words/shape.ts'
import { type Reported, ReportText } from './ReportText.tsx'
import { Heading, List, Paragraphs, Text, usePaper } from './Text.tsx'
import { Ways } from './Ways.tsx'

interface Shown {
  readonly flow: Flow
  readonly name: string
  readonly screen: ChartScreen
  readonly words: ScreenWords
}

/** An address in full, with a code by which a phone opens it. */
function Address({
  screen: { href, account },
  words,
}: {
  readonly screen: ScreenOf<'link'>
  readonly words: ScreenWords
}) {
  const { t } = usePaper().speech
  const address = typed(href)
  return (
    <>
      <Heading level={3}>{t('step.asked')}</Heading>
      <List texts={words.asks} />
      {!href.startsWith('mailto:') && <p>{t(`step.account-${account}`)}</p>}
      <div className="address">
        <p>
          {words.site}:{' '}
          <a href={href} rel="noopener noreferrer nofollow" translate="no" dir="ltr">
            {address}
          </a>
        </p>
        <Code text={href} label={t('booklet:scan', { address })} />
      </div>
    </>
  )
}

/** The places with a part of their own. */
function Places() {
  const { places, nameOf, pageOf, mark } = usePaper()
  return (
    <ul className="contents">
      {places.map(({ id, part }) => (
        <li key={id}>
          {nameOf(id)}:{' '}
          <a className="goes" href={`${pageOf(id)}#${mark}p${part}`}>
            {part}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What one fills in: its label, and room to write. */
function Fields({
  screen,
  words,
}: {
  readonly screen: ScreenOf<'collect'>
  readonly words: ScreenWords
}) {
  const { t } = usePaper().speech
  return Object.entries(screen.fields).map(([field, kind]) => (
    <div key={field}>
      <p>
        <strong>{words.fields?.[field]?.label}</strong> {words.fields?.[field]?.hint}
      </p>
      {kind === 'places' && <Places />}
      {kind !== 'tick' && kind !== 'places' && <p className="room">{t('booklet:write')}</p>}
    </div>
  ))
}

function Copy({ words: { copy, copy_other: other } }: { readonly words: ScreenWords }) {
  const { t } = usePaper().speech
  if (!copy) return null
  return (
    <>
      <Heading level={3}>{t('step.text')}</Heading>
      <blockquote>
        <Text text={copy} />
      </blockquote>
      {other && other !== copy && (
        <>
          <p>({t('booklet:facts.who.other')})</p>
          <blockquote>
            <Text text={other} />
          </blockquote>
        </>
      )}
    </>
  )
}

/** Every answer, with the number at which one goes on. */
function Answers({ flow, screen, words }: Shown) {
  const { t } = usePaper().speech
  const label = choiceWordBy((key) => t(key))
  const choices = Object.entries(screen.choices)
  if (choices.length === 0) return null
  return (
    <ul className="answers">
      {choices.map(([choice, target]) => (
        <li key={choice}>
          <span className="answer">
            {label(words, choice)}
            {words.hints?.[choice] && <small> {words.hints[choice]}</small>}
          </span>{' '}
          <Ways flow={flow.id} target={target} />
        </li>
      ))}
    </ul>
  )
}

/** How a part ends, and when to look again. */
function End({ screen }: { readonly screen: ScreenOf<'outcome'> }) {
  const { t } = usePaper().speech
  const { lookAgainAfterDays: days, lookAgainAfterMonths: months, goesOn } = screen
  return (
    <p className="end">
      {days !== undefined && `${t('booklet:again-days', { count: days })} `}
      {months !== undefined && `${t('booklet:again-months', { count: months })} `}
      {t(goesOn ? 'booklet:goes-on' : 'booklet:nothing')}
    </p>
  )
}

/** A screen on paper: its number, all its words, and where each answer leads. */
export function Screen({
  place,
  rests,
  ...shown
}: Shown & {
  readonly place: Reported
  /** The numbers of its sources. */
  readonly rests: readonly string[]
}) {
  const { flow, name, screen, words } = shown
  const { numberOf, speech, mark } = usePaper()
  const { t } = speech
  const number = numberOf(flow.id, name)
  return (
    <section className="step" id={`${mark}n${number}`}>
      <Heading level={2}>
        <span className="number">{number}</span> {words.title}
      </Heading>
      <Paragraphs text={words.body} />
      {screen.kind === 'link' && <Address screen={screen} words={words} />}
      <List texts={words.steps} ordered />
      {screen.kind === 'collect' && <Fields screen={screen} words={words} />}
      <Paragraphs text={words.note} className="note" />
      <Copy words={words} />
      <ReportText flow={flow} name={name} screen={screen} place={place} />
      <Answers {...shown} />
      {screen.kind === 'outcome' && <End screen={screen} />}
      {rests.length > 0 && (
        <p className="rests">
          {t('booklet:sources')}: {rests.join(', ')}
        </p>
      )}
    </section>
  )
}
