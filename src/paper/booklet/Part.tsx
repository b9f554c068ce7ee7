import type { Flow, Source } from '../../chart/flow.ts'
import type { Reported } from './ReportText.tsx'
import { Screen } from './Screen.tsx'
import { Heading, usePaper } from './Text.tsx'
import { Ways } from './Ways.tsx'

/** Where what stands in a part is known from: who says it, the address in full, when it was checked, and how sure it is. */
function Sources({
  sources,
  part,
}: {
  readonly sources: readonly Source[]
  readonly part: number
}) {
  const { speech, mark } = usePaper()
  const { t, day } = speech
  if (sources.length === 0) return null
  return (
    <section>
      <Heading level={2}>{t('booklet:sources')}</Heading>
      <ol className="sources">
        {sources.map(({ publisher, address, checked, confidence }, at) => (
          <li key={address} id={`${mark}s${part}.${at + 1}`}>
            {t('booklet:source', { publisher, date: day(checked) })} ·{' '}
            {t(`step.confidence-${confidence}`)} ·{' '}
            <span translate="no" dir="ltr">
              {address}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A flow on paper: where to begin, every screen by its number, and the sources. `number` is that of the flow. */
export function Part({
  flow,
  number,
  place,
}: {
  readonly flow: Flow
  readonly number: number
  readonly place: Reported
}) {
  const { speech, nameOf, mark } = usePaper()
  const words = speech.screens(flow.id) ?? {}
  const used = new Set(Object.values(flow.screens).flatMap(({ sources }) => sources))
  const rests = [...used].flatMap((id) => flow.sources[id] ?? [])
  const once = [...new Map(rests.map((source) => [source.address, source])).values()]
  const places = (ids: readonly string[]) => {
    const at = ids.map((id) =>
      once.findIndex(({ address }) => address === flow.sources[id]?.address),
    )
    return [...new Set(at)].toSorted((one, other) => one - other).map((index) => index + 1)
  }
  return (
    <article className="part" id={`${mark}p${number}`}>
      <Heading level={1}>
        {number}. {nameOf(flow.id)}
      </Heading>
      <section>
        <Heading level={2}>{speech.t('booklet:first')}</Heading>
        <div>
          <Ways flow={flow.id} target={flow.start} first />
        </div>
      </section>
      {Object.entries(flow.screens).map(([name, screen]) => (
        <Screen
          key={name}
          flow={flow}
          name={name}
          screen={screen}
          words={words[name] ?? { title: '' }}
          place={place}
          rests={places(screen.sources).map((at) => `${number}.${at}`)}
        />
      ))}
      <Sources sources={once} part={number} />
    </article>
  )
}
