import * as v from 'valibot'

/**
 * From each version of a record to the next. A step checks no more than what it touches: the whole is checked once it has come to the
 * present version. Steps are never changed; an example of every version is kept in tests/records/. Each throws when it cannot go on.
 */
export const migrations: Readonly<Record<number, (record: unknown) => unknown>> = {
  /** Version 1 had no revision, and told a shared device from one on which nothing was wanted. */
  1: (record) => {
    const { state } = v.parse(
      v.strictObject({
        version: v.literal(1),
        state: v.looseObject({ answers: v.record(v.string(), v.record(v.string(), v.unknown())) }),
      }),
      record,
    )
    const { intake, ...others } = state.answers
    const { keep, ...rest } = intake ?? {}
    const answers = {
      ...others,
      ...(intake && {
        intake: keep === undefined ? rest : { ...rest, keep: keep === 'shared' ? 'nothing' : keep },
      }),
    }
    return {
      version: 2,
      revision: 0,
      app: '0.1.0',
      saved: '2026-11-24T00:00:00Z',
      state: { ...state, answers },
    }
  },
}
