import '../look/log.css'
import '../look/after.css'
import '../look/help.css'
import '../look/papers.css'
import i18next from 'i18next'
import { useEffect, useState } from 'react'
import { placed } from '../case/beside.ts'
import { answered, noted } from '../case/case.ts'
import { heldParts } from '../keep/handover/held.ts'
import { policy } from '../visit/policy.ts'
import type { VisitInput } from '../visit/visit.ts'
import { Frame } from './Frame.tsx'
import { keep, placeHere, today } from './keep.ts'
import { pickedAs } from '../case/plan.ts'
import { flowSought, loadFlow } from './load.ts'
import { places } from './places.ts'
import { wholeShell } from '../words/i18n.ts'
import { type Around, Sitting } from './Sitting.tsx'
import { cover, whereKept, whereOpen } from './whereKept.ts'

export { saveRaw } from './keeping/save.ts'

/** How the person came in from the cover. */
export type Begin =
  'whole' | 'quick' | 'links' | 'resume' | 'help' | 'unlock' | 'file' | 'taking' | 'open'
export interface VisitProps {
  readonly begin: Begin
  /** What another place of use puts around the screens, and where one begins there. */
  readonly around?: Around
}

/** What this browser was found to hold. */
export const lookFound = () => keep.keeping.getState().found
/** Forgets what was found. */
export const eraseFound = () => keep.erase()

/** One sitting. It waits until the first flow has come, then follows the visit's chart. */
export function Visit({ begin, around }: VisitProps) {
  const [input, setInput] = useState<VisitInput>()
  useEffect(() => {
    let gone = false
    void enter(begin).then((where) => {
      if (!gone) setInput(where)
    })
    return () => {
      gone = true
    }
  }, [begin])
  return input ? <Sitting input={input} around={around} /> : <Frame>{null}</Frame>
}

/** Makes ready what the person comes back to, or what begins. */
async function enter(begin: Begin): Promise<VisitInput> {
  // Parts of a hand-over that nobody opened do not wait here for ever.
  heldParts()
  const [intake] = await Promise.all([
    loadFlow('intake'),
    wholeShell(),
    i18next.loadNamespaces(['keep', 'log', 'after', 'papers']),
  ])
  if (begin === 'help' || begin === 'unlock' || begin === 'file' || begin === 'taking')
    return { ...cover, at: begin }
  if (begin === 'open') return whereOpen()
  if (begin === 'resume') {
    await keep.resume()
    placeHere()
    return whereKept()
  }
  const place = places.find(({ id }) => id === flowSought())
  keep.change((kept) => {
    const begun = answered(placed(kept, policy.shared), intake, 'pace', begin, today())
    const picked = place ? noted(begun, 'intake', 'where', 'places', pickedAs(place.id)) : begun
    return { ...picked, language: i18next.language }
  })
  return { at: 'flow', flow: 'intake', cursor: 1 }
}
