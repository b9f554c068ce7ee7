/** What a place of use allows. Components ask the policy, never which place it is. */
export interface Policy {
  /** Whether a case may be kept in this browser. */
  readonly keeps: boolean
  /** Whether addresses elsewhere may be opened from here. */
  readonly opensLinks: boolean
}

/** The person affected, on a device of their own choosing. */
export const alone = { keeps: true, opensLinks: true } as const satisfies Policy
