import { monthsLater } from './days.ts'
import type { Source } from './flow.ts'

/** After how many months something is to be checked again: menus, numbers and addresses, or how a law stands. */
const terms = { use: 6, law: 12 } as const satisfies Record<Source['about'], number>
/** How many months later a build is refused. */
const graceMonths = 3

/** The last day, as YYYY-MM-DD, on which a source counts as fresh. */
export const freshUntil = ({ checked, about }: Source): string => monthsLater(checked, terms[about])

/** The last day on which something that rests on a source may still be built. */
export const builtUntil = (source: Source): string => monthsLater(freshUntil(source), graceMonths)

/** Whether a source is to be checked again on this day. */
export const isDue = (source: Source, today: string): boolean => freshUntil(source) < today

/** Those of some sources that are to be checked again on this day, the oldest first. */
export const due = (sources: readonly Source[], today: string): readonly Source[] =>
  sources
    .filter((source) => isDue(source, today))
    .toSorted((one, other) => one.checked.localeCompare(other.checked))
