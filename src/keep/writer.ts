import type { Case } from '../case/case.ts'
import { type Content, recordVersion } from '../case/record.ts'
import { type Lock, seal } from './lock.ts'
import type { Shelf, Written } from './shelf.ts'
import { headerOf, lockedText, openRecord, plainText } from './slots.ts'

/** A lock that is open. */
export interface Opened {
  readonly lock: Lock
  readonly key: CryptoKey
}

export interface Writer {
  /** Writes a case: at once, or, under a lock, as soon as it is sealed; of what comes meanwhile only the last is written. */
  readonly save: (state: Case, opened?: Opened) => void
  readonly contentOf: (state: Case) => Content
  /** The text of a record, by which to write it oneself. */
  readonly textOf: (state: Case, opened?: Opened) => Promise<string>
  /** Waits until nothing is on its way. */
  readonly done: () => Promise<void>
  /** Nothing more is written until `start`. What is on its way is dropped. */
  readonly stop: () => void
  readonly start: () => void
}

/** Writes cases to a shelf, one after the other. `heed` hears what became of each; `app` is this app's version. */
export function openWriter(
  shelf: Shelf,
  app: string,
  heed: (written: Written, text: string) => void,
): Writer {
  let stopped = false
  /** How often it was stopped: what was begun before that is dropped, even after a new start. */
  let stops = 0
  let waiting: { readonly state: Case; readonly opened: Opened } | undefined
  let draining: Promise<void> | undefined

  const contentOf = (state: Case): Content => ({
    version: recordVersion,
    revision: shelf.next(),
    app,
    saved: new Date().toISOString(),
    state,
  })
  const lockedOf = async (state: Case, { lock, key }: Opened) => {
    const content = contentOf(state)
    const header = { version: content.version, revision: content.revision, lock }
    const sealed = await seal(key, headerOf(header), JSON.stringify(content))
    const record = { ...header, ...sealed }
    // What cannot be opened again is not written; that it came through whole, reading back tells.
    if (typeof (await openRecord(record, key)) === 'string') throw new Error('not sealed')
    return lockedText(record)
  }
  const take = () => {
    const next = stopped ? undefined : waiting
    waiting = undefined
    return next
  }
  const drain = async () => {
    for (let next = take(); next; next = take()) {
      const { state, opened } = next
      const begun = stops
      try {
        const text = await lockedOf(state, opened)
        if (stops === begun) heed(shelf.put(text), text)
      } catch {
        if (stops === begun) heed('refused', '')
      }
    }
    draining = undefined
  }

  return {
    contentOf,
    save: (state, opened) => {
      if (stopped) return
      if (opened) {
        waiting = { state, opened }
        draining ??= drain()
        return
      }
      const text = plainText(contentOf(state))
      heed(shelf.put(text), text)
    },
    textOf: async (state, opened) =>
      opened ? lockedOf(state, opened) : plainText(contentOf(state)),
    done: async () => draining,
    stop: () => {
      stopped = true
      stops++
      waiting = undefined
    },
    start: () => {
      stopped = false
    },
  }
}
