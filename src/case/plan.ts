import { daysLater, monthsLater } from '../chart/days.ts'
import type { Flow } from '../chart/flow.ts'
import type { ScreenOf } from '../chart/screen.ts'
import { type Case, factsOf, standing } from './case.ts'
import { anyWebsite } from './recognise.ts'

/** What the plan must know of a place: whether it is a search engine, which comes after the others. */
export interface Place {
  readonly id: string
  readonly search: boolean
}

/** The places picked in the intake, with `elsewhere` and `unknown`. */
export const placesOf = (kept: Case): string[] =>
  (kept.notes.intake?.where?.places ?? '').split(' ').filter(Boolean)

/** How the list of places notes one: any website is "elsewhere" there. */
export const pickedAs = (place: string): string => (place === anyWebsite ? 'elsewhere' : place)

/** The places of a case: those that were picked, and those that the links stand on (`linked`). */
export const placesWith = (kept: Case, linked: readonly string[]): string[] => {
  const picked = placesOf(kept)
  return [...new Set([...picked, ...(picked.includes('elsewhere') ? [anyWebsite] : []), ...linked])]
}

/**
 * The flows of a case in order: what to do about a threat, proof, finding out where it is if that is not known, the places (given in
 * the order of how fast things spread there), search engines, those that were picked first, prevention, one's own accounts, complaint. Who wants a complaint first finds it right after proof. `linked` are the places of the links.
 */
export function planOf(kept: Case, places: readonly Place[], linked: readonly string[]): string[] {
  const { happened, wants } = factsOf(kept)
  const picked = placesWith(kept, linked)
  const spread = happened !== 'fear' && happened !== 'threat'
  const chosen = places.filter(({ id, search }) => picked.includes(id) || (search && spread))
  const order = [
    ...chosen.filter(({ search }) => !search),
    ...chosen.filter(({ id, search }) => search && picked.includes(id)),
    ...chosen.filter(({ id, search }) => search && !picked.includes(id)),
  ].map(({ id }) => id)
  const looks = picked.includes('unknown') || kept.answers['find-out'] !== undefined
  const found = [...(looks ? ['find-out'] : []), ...order]
  const prevention = [
    ...(spread ? [...found, 'prevention'] : ['prevention', ...found]),
    'own-accounts',
  ]
  const first = spread ? ['evidence'] : ['threatened', 'evidence']
  const complaint = complains(kept) ? ['complaint', 'dossier'] : ['complaint']
  return wants === 'complaint'
    ? [...first, ...complaint, ...prevention]
    : [...first, ...prevention, ...complaint]
}

/** Whether the person looks at a complaint at all: the paper for it is then part of the plan. */
const complains = (kept: Case): boolean => {
  const { wants } = factsOf(kept)
  return (
    wants === 'complaint' ||
    wants === 'both' ||
    kept.answers.complaint !== undefined ||
    kept.answers.dossier !== undefined
  )
}

/** How far a flow is: `step` of about `about` screens, with how it ended once it did. */
export type Progress =
  | { readonly state: 'new'; readonly about: number }
  | { readonly state: 'begun'; readonly step: number; readonly about: number }
  | {
      readonly state: 'done'
      readonly result: string
      readonly on?: string
      readonly again?: string
    }

/** The day on which to look again after a flow ended in an outcome; undefined where there is nothing to wait for. */
export const againAfter = (
  on: string,
  { lookAgainAfterDays, lookAgainAfterMonths }: ScreenOf<'outcome'>,
) =>
  lookAgainAfterMonths !== undefined
    ? monthsLater(on, lookAgainAfterMonths)
    : lookAgainAfterDays !== undefined
      ? daysLater(on, lookAgainAfterDays)
      : undefined

/** The state of one flow of the plan, computed from the answers. */
export function progressOf(kept: Case, flow: Flow): Progress {
  const { path, screen, done, ahead } = standing(kept, flow)
  const end = flow.screens[screen]
  if (done && end?.kind === 'outcome') {
    const on = kept.ended[flow.id]
    const again = on === undefined ? undefined : againAfter(on, end)
    return { state: 'done', result: end.result, ...(on && { on }), ...(again && { again }) }
  }
  const about = path.length + ahead
  return path.length === 1 ? { state: 'new', about } : { state: 'begun', step: path.length, about }
}

/** The flows of every plan that are no place. */
const paths: readonly string[] = [
  'threatened',
  'evidence',
  'find-out',
  'prevention',
  'own-accounts',
  'complaint',
  'dossier',
]

/**
 * The next best act: the first flow that waits; one put off for later only when nothing else does. A complaint is never urged on
 * who did not say that they want one; proof in general no longer comes first once a place was begun, as each place secures its own.
 */
export function nextOf(
  plan: readonly string[],
  kept: Case,
  progress: Readonly<Record<string, Progress>>,
): string | undefined {
  const { wants } = factsOf(kept)
  const wished = wants === 'both' || wants === 'complaint'
  const begun = plan.some((id) => !paths.includes(id) && (progress[id]?.state ?? 'new') !== 'new')
  const open = plan.filter(
    (id) =>
      progress[id]?.state !== 'done' &&
      kept.put[id] !== 'declined' &&
      ((id !== 'complaint' && id !== 'dossier') || wished) &&
      (id !== 'evidence' || !begun),
  )
  return open.find((id) => kept.put[id] === undefined) ?? open[0]
}
