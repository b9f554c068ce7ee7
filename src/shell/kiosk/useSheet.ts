import { type Case, factsOf, standing } from '../../case/case.ts'
import type { Facts } from '../../chart/facts.ts'
import type { Flow } from '../../chart/flow.ts'
import type { Writing } from '../../chart/form.ts'
import { reach } from '../../chart/reach.ts'
import type { Report } from '../../screens/props.ts'
import { useCase } from '../keep.ts'
import { flowNow } from '../load.ts'
import { useLog } from '../log.ts'
import { isPlace } from '../places.ts'
import { reportOf } from '../report.ts'
import { usePlan } from '../usePlan.ts'

/** An address of a form that somebody with these facts may come to. */
export interface FormAddress {
  readonly flow: string
  readonly screen: string
  readonly href: string
}
/** A report's text, with what it is written from. */
export interface TextToPrint {
  readonly report: Report
  readonly writing: Writing
  readonly facts: Facts
}

/** Every address of a flow that may come to be needed, once. */
function addressesOf(flow: Flow, facts: Facts): readonly FormAddress[] {
  const found = [...reach(flow, facts)].flatMap((name) => {
    const screen = flow.screens[name]
    return screen?.kind === 'link' ? [{ flow: flow.id, screen: name, href: screen.href }] : []
  })
  return [...new Map(found.map((one) => [one.href, one])).values()]
}

/** Whether a text states only what the person said: by their answers, or by having come to its screen themselves. */
function isSaid({ about }: Writing, { happened }: Facts, came: boolean) {
  if (about === undefined || came) return true
  if (about === 'image') return happened !== 'ai' && happened !== 'threat' && happened !== 'fear'
  if (about === 'shared') return happened !== 'threat' && happened !== 'fear'
  if (about === 'threat') return happened === 'threat' || happened === 'fear'
  return about === happened
}

/** The texts of a place's reports: those for which something was noted or rewritten, else the first; each once. */
function textsOf(flow: Flow, kept: Case, log: ReturnType<typeof useLog>): readonly TextToPrint[] {
  const facts = factsOf(kept, flow.id)
  const came = new Set(standing(kept, flow).path.map(({ screen }) => screen))
  const all = [...reach(flow, facts)].flatMap((name) => {
    const screen = flow.screens[name]
    const report = screen && reportOf(flow.id, name, screen, log, false, kept.notes[flow.id] ?? {})
    const writing = report?.form.text
    const stands = report && writing && isSaid(writing, facts, came.has(name))
    return stands ? [{ report, writing, facts }] : []
  })
  const meant = all.filter(
    ({ report }) =>
      report.filled.ids.length > 0 || kept.texts[flow.id]?.edits?.[report.screen] !== undefined,
  )
  const same = ({ report: { screen, filled }, writing }: TextToPrint) =>
    JSON.stringify([writing, filled.addresses, filled.names, kept.texts[flow.id]?.edits?.[screen]])
  const wanted = meant.length > 0 ? meant : all.slice(0, 1)
  return [...new Map(wanted.map((one) => [same(one), one])).values()]
}

/** What stands on the paper that is taken along, from the plan; undefined until its charts have come. */
export function useSheet() {
  const found = usePlan()
  const kept = useCase((all) => all)
  const log = useLog()
  if (!found) return undefined
  const flows = found.plan
    .filter((id) => kept.put[id] !== 'declined')
    .flatMap((id) => flowNow(id) ?? [])
  return {
    ...found,
    log,
    forms: flows.flatMap((flow) => addressesOf(flow, factsOf(kept, flow.id))),
    texts: flows.filter(({ id }) => isPlace(id)).flatMap((flow) => textsOf(flow, kept, log)),
  }
}
