/**
 * Everything finite that more than one flow may need to know, with its possible values.
 * Finite on purpose: the tests walk every flow under every combination of the facts it reads.
 */
export const factValues = {
  /** The whole intake, or only what the first report needs, by place or by links; the rest is asked later from the plan. */
  pace: ['whole', 'quick', 'links'],
  /** Whose images these are: the person's own, or those of someone they help. */
  who: ['me', 'other'],
  /** Age when the image was made. Whoever is not sure is treated as under 18. */
  age: ['adult', 'minor', 'unsure'],
  happened: ['online', 'threat', 'ai', 'fear', 'unsure'],
  /** What the person wants first; it orders the plan. */
  wants: ['removal', 'complaint', 'both', 'advice'],
  /** Where the person will do the reporting. */
  device: ['android', 'iphone', 'computer'],
  /** Told by the page, not by the person: this device is an organisation's, and keeps nothing. */
  setting: ['organisation'],
} as const

export type Fact = keyof typeof factValues
export type FactValue<F extends Fact = Fact> = (typeof factValues)[F][number]
export type Facts = { readonly [F in Fact]?: FactValue<F> }

/** A condition on facts: every fact named must have (one of) the values given. */
export type When = { readonly [F in Fact]?: FactValue<F> | readonly FactValue<F>[] }

/** Under 18 when the image was made, or not sure: no copies, no screenshots, no hashing. */
export const underage = { age: ['minor', 'unsure'] } as const satisfies When

/** Only what the first report needs is asked. */
export const quickly = { pace: ['quick', 'links'] } as const satisfies When

/** What holds while nothing was said. An unknown age is treated as under 18: the safe way round. */
const assumed: Facts = { age: 'unsure' }

/** Whether facts meet a condition. A fact that is unknown and not assumed meets no condition. */
export function holds(facts: Facts, when: When): boolean {
  return Object.entries(when).every(([fact, wanted]) => {
    const value = facts[fact as Fact] ?? assumed[fact as Fact]
    return value !== undefined && [wanted].flat().includes(value)
  })
}

/** Whether a value is one of a fact's. */
export function isFactValue(fact: string, value: unknown): value is FactValue {
  return (
    Object.hasOwn(factValues, fact) &&
    (factValues[fact as Fact] as readonly unknown[]).includes(value)
  )
}
