import type { Answers } from '../chart/trace.ts'
import type { Case } from './case.ts'

/** The case with a support worker's remark at a screen, or without it when the text is empty. */
export function remarked(kept: Case, flow: string, screen: string, text: string): Case {
  const { [screen]: _, ...rest } = kept.remarks[flow] ?? {}
  const here = text === '' ? rest : { ...rest, [screen]: text }
  const { [flow]: __, ...others } = kept.remarks
  return {
    ...kept,
    remarks: Object.keys(here).length > 0 ? { ...others, [flow]: here } : others,
  }
}

/**
 * The case with what the page itself tells: whether the device is an organisation's. What was said about safety counts in either place, and the
 * path of the first questions stays whole: nobody loses what they told by going from one to the other.
 */
export function placed(kept: Case, shared: boolean): Case {
  const { setting: _, ...told } = kept.told
  const { intake } = kept.answers
  const safe = intake?.danger ?? intake?.safety
  const moved: Answers = shared
    ? { ...(safe && { safety: safe }), ...intake }
    : { ...(safe && { danger: safe, keep: 'nothing' }), ...intake }
  return {
    ...kept,
    answers: intake ? { ...kept.answers, intake: moved } : kept.answers,
    told: shared ? { ...told, setting: { value: 'organisation', by: 'page' } } : told,
  }
}
