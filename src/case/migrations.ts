import * as v from 'valibot'

const fieldNotes = v.record(v.string(), v.record(v.string(), v.record(v.string(), v.string())))
/** The fields of version 2 that held addresses, whatever their screen. */
const loggedFields = new Set(['links', 'video', 'page', 'image', 'results'])

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

  /** Version 2 had no log: addresses stood among what was typed into the fields of each flow. */
  2: (record) => {
    const { state, ...rest } = v.parse(
      v.looseObject({ version: v.literal(2), state: v.looseObject({ notes: fieldNotes }) }),
      record,
    )
    const links: Record<string, { text: string; place?: string }> = {}
    const notes: Record<string, Record<string, Record<string, string>>> = {}
    for (const [flow, screens] of Object.entries(state.notes))
      for (const [screen, fields] of Object.entries(screens))
        for (const [field, typed] of Object.entries(fields)) {
          if (!loggedFields.has(field) && !(flow === 'evidence' && field === 'name')) {
            ;((notes[flow] ??= {})[screen] ??= {})[field] = typed
            continue
          }
          for (const text of typed.split('\n').map((line) => line.trim().slice(0, 4_000)))
            if (text !== '')
              links[`l${Object.keys(links).length + 1}`] = {
                text,
                // An address tells its place itself; a name alone does not.
                ...(flow !== 'evidence' && !/[./]/.test(text) && { place: flow }),
              }
        }
    return {
      ...rest,
      version: 3,
      state: { ...state, notes, links, files: {}, texts: {}, replies: {}, differs: {} },
    }
  },

  /** Version 3 had no paper for the police. */
  3: (record) => {
    const { state, ...rest } = v.parse(
      v.looseObject({ version: v.literal(3), state: v.looseObject({}) }),
      record,
    )
    return { ...rest, version: 4, state: { ...state, events: {}, papers: {} } }
  },

  /** Version 4 knew no support worker. */
  4: (record) => {
    const { state, ...rest } = v.parse(
      v.looseObject({ version: v.literal(4), state: v.looseObject({}) }),
      record,
    )
    return { ...rest, version: 5, state: { ...state, remarks: {} } }
  },

  /** Version 5 knew no second language, and not how somebody reads best; both may be missing. */
  5: (record) => ({ ...v.parse(v.looseObject({ version: v.literal(5) }), record), version: 6 }),
}
