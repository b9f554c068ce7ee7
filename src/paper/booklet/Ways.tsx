import type { Fact, When } from '../../chart/facts.ts'
import type { Target } from '../../chart/screen.ts'
import { usePaper } from './Text.tsx'

/** Where one goes on: the number of a screen, which leads there on a screen too. */
export function Goes({
  flow,
  to,
  text,
}: {
  readonly flow: string
  readonly to: string
  readonly text: string
}) {
  const { numberOf, pageOf, mark } = usePaper()
  const number = numberOf(flow, to)
  const [before, after] = text.split(number)
  return (
    <>
      {before}
      <a className="goes" href={`${pageOf(flow)}#${mark}n${number}`}>
        {number}
      </a>
      {after}
    </>
  )
}

/** A condition as a clause: each fact one of its values, all facts at once. */
function useClause() {
  const { t, list } = usePaper().speech
  const clause = (fact: Fact, wanted: string | readonly string[]) =>
    list(
      [wanted].flat().map((value) => t(`booklet:facts.${fact}.${value}` as 'booklet:facts.who.me')),
    )
  return (when: When) =>
    Object.entries(when)
      .map(([fact, wanted]) => clause(fact as Fact, wanted))
      .reduce((one, other) => t('booklet:both', { one, other }))
}

/** Where a choice leads: one number, or one for each condition in the order in which they count. */
export function Ways({
  flow,
  target,
  first,
}: {
  readonly flow: string
  readonly target: Target
  readonly first?: true
}) {
  const { speech, numberOf } = usePaper()
  const { t } = speech
  const clause = useClause()
  const ways = typeof target === 'string' ? [{ to: target }] : target
  const [only] = ways
  if (ways.length === 1 && only)
    return (
      <Goes
        flow={flow}
        to={only.to}
        text={t(first ? 'booklet:at' : 'booklet:go', { number: numberOf(flow, only.to) })}
      />
    )
  return (
    <ul>
      {ways.map((way: { readonly to: string; readonly when?: When }) => {
        const number = numberOf(flow, way.to)
        const text = way.when
          ? t('booklet:if', { condition: clause(way.when), number })
          : t('booklet:else', { number })
        return (
          <li key={text}>
            <Goes flow={flow} to={way.to} text={text} />
          </li>
        )
      })}
    </ul>
  )
}
