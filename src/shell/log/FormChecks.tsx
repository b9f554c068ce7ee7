import { useTranslation } from 'react-i18next'
import { type Case, factsOf } from '../../case/case.ts'
import { type FilledForm, lacks, placesIn } from '../../case/fill.ts'
import type { LoggedLink } from '../../case/log.ts'
import type { Asked } from '../../chart/form.ts'
import { reach } from '../../chart/reach.ts'
import { useSurroundings } from '../../screens/surroundings.ts'
import { useCase } from '../keep.ts'
import { flowNow } from '../load.ts'
import { reportOf } from '../report.ts'
import { useFlows } from '../useFlows.ts'

/** What the forms of a place still ask that the log does not give, so far as somebody with these facts comes to them. */
function lackingAt(place: string, kept: Case, log: readonly LoggedLink[]): readonly Asked[] {
  const flow = flowNow(place)
  if (!flow) return []
  const reached = reach(flow, factsOf(kept, place))
  const forms = Object.entries(flow.screens).flatMap(([name, screen]) => {
    const report = reached.has(name)
      ? reportOf(place, name, screen, log, false, kept.notes[place] ?? {})
      : undefined
    return report ? [report.filled] : []
  })
  const given = (form: FilledForm) =>
    form.fields.some(({ ask, values }) => !ask.optional && values.length > 0)
  // Forms for which nothing was noted are about something else; where that is so of all, the first tells what to look for.
  const begun = forms.filter(given)
  return [...new Set((begun.length > 0 ? begun : forms.slice(0, 1)).flatMap(lacks))]
}

/** For each place of the log what its forms still ask, and how to find it. */
export function FormChecks({ links }: { readonly links: readonly LoggedLink[] }) {
  const { t } = useTranslation('log')
  const { log } = useSurroundings()
  const kept = useCase((all) => all)
  const places = placesIn(links)
  useFlows(places)
  const found = places.flatMap((place) => {
    const asked = lackingAt(place, kept, links)
    return asked.length > 0 ? [{ place, asked }] : []
  })
  if (found.length === 0) return null
  return (
    <section className="checks">
      <h2>{t('check.forms')}</h2>
      <p className="soft">{t('check.forms-why')}</p>
      <ul>
        {found.map(({ place, asked }) => (
          <li key={place}>
            <strong>{log.nameOf(place)}</strong>
            <ul>
              {asked.map((what) => (
                <li key={what}>
                  {t(`form.${what}`)}. <span className="soft">{t(`form.how.${what}`)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
