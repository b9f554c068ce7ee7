import { useEffect, useEffectEvent, useState } from 'react'
import { heldFor, heldKey, heldParts, holdPart } from '../../keep/handover/held.ts'
import { type Part, readPart, together } from '../../keep/handover/part.ts'
import { arrived, takeArrival } from './arrival.ts'

/** What there is to say of a fragment that came, beside that a part did. */
export type News = 'other' | 'part-damaged' | 'part-newer' | 'foreign' | 'gone'

/** The parts of one hand-over that came, here and in other tabs. */
interface Came {
  readonly parts: readonly Part[]
  /** False where the browser keeps nothing, so that parts of other tabs never come. */
  readonly kept: boolean
  readonly news?: News | undefined
}

const nothing: Came = { parts: [], kept: true }

/** What came, after a fragment did; the newest hand-over counts. A part waits for the others in local storage. */
function after(came: Came, fragment: string): Came {
  const reading = readPart(fragment)
  const waiting = heldParts()
  if (reading.state !== 'read') {
    const news = reading.state === 'other' ? 'other' : (`part-${reading.state}` as const)
    return { ...came, parts: came.parts.length > 0 ? came.parts : waiting, news }
  }
  const { part } = reading
  const { parts, kept } = holdPart(part)
  const [before] = [...came.parts, ...waiting]
  const foreign = before !== undefined && before.id !== part.id
  return {
    parts: together([part, ...parts, ...came.parts]),
    kept,
    ...(foreign && { news: 'foreign' }),
  }
}

/** What came, after another tab changed what waits. */
function looked(came: Came): Came {
  const found = heldParts()
  const [mine] = came.parts
  const [theirs] = found
  if (theirs) {
    const foreign = mine !== undefined && mine.id !== theirs.id
    return {
      parts: together([...found, ...came.parts]),
      kept: true,
      ...(foreign && { news: 'foreign' }),
    }
  }
  // What never waited is not gone.
  return mine && came.kept && mine.count > 1 ? { ...nothing, news: 'gone' } : came
}

function begun(): Came {
  const fragment = arrived()
  return fragment === undefined ? looked(nothing) : after(nothing, fragment)
}

/**
 * Gathers the parts of a hand-over: from the address with which the page was opened, from other tabs by way of local storage, and from what is pasted.
 * `take` reads a fragment and tells whether a part was in it.
 */
export function useParts(): Came & { readonly take: (fragment: string) => boolean } {
  const [came, setCame] = useState(begun)
  const { parts } = came

  const take = (fragment: string): boolean => {
    setCame(after(came, fragment))
    return readPart(fragment).state === 'read'
  }
  const changed = useEffectEvent(({ key }: StorageEvent) => {
    // Without a key, everything was cleared.
    if (key === heldKey || key === null) setCame(looked(came))
  })
  const cameHere = useEffectEvent(() => {
    const fragment = takeArrival() ? arrived() : undefined
    if (fragment !== undefined) take(fragment)
  })

  useEffect(() => {
    const onStorage = (event: StorageEvent) => changed(event)
    const onHash = () => cameHere()
    addEventListener('storage', onStorage)
    addEventListener('hashchange', onHash)
    return () => {
      removeEventListener('storage', onStorage)
      removeEventListener('hashchange', onHash)
    }
  }, [])
  useEffect(() => {
    if (parts.length === 0) return
    // What is too old goes even if nobody looks for it.
    const timer = setTimeout(heldParts, heldFor + 1_000)
    return () => clearTimeout(timer)
  }, [parts])

  return { ...came, take }
}
