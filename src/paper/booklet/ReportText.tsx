import { compose, type ReportWords } from '../../case/compose.ts'
import { fill } from '../../case/fill.ts'
import { languageOf, situationOf } from '../../case/texts.ts'
import type { Flow } from '../../chart/flow.ts'
import type { TextLanguage } from '../../chart/form.ts'
import { reach } from '../../chart/reach.ts'
import type { Screen } from '../../chart/screen.ts'
import { baseOf } from '../../words/languages.ts'
import { Heading, usePaper } from './Text.tsx'
import { sentencesIn } from './words.ts'

/** What is known of the place that a report goes to. */
export interface Reported {
  readonly id: string
  readonly name: string
  readonly reads: readonly TextLanguage[]
  readonly search: boolean
}

/** The text that a report asks, without addresses, in a language that the place reads; for images of under 18 where only those come to the screen. */
export function ReportText({
  flow,
  name,
  screen,
  place,
}: {
  readonly flow: Flow
  readonly name: string
  readonly screen: Screen
  readonly place: Reported
}) {
  const { speech } = usePaper()
  const form = 'form' in screen ? screen.form : undefined
  if (!form?.text) return null
  const age = reach(flow, { age: 'adult' }).has(name) ? 'adult' : 'minor'
  const language = languageOf({}, place.reads, baseOf(speech.language))
  const filled = fill(form, [], { place: place.id, screen: name, everywhere: place.search })
  const situation = situationOf(
    form.text,
    filled,
    { age, who: 'me', happened: 'online' },
    {},
    place.name,
  )
  const sentences = sentencesIn(language) as ReportWords | undefined
  if (!situation || !sentences) return null
  return (
    <>
      <Heading level={3}>{speech.t('booklet:write-to')}</Heading>
      <pre lang={language} dir="ltr">
        {compose(situation, sentences)}
      </pre>
    </>
  )
}
