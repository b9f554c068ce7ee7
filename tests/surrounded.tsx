import type { ReactNode } from 'react'
import { SurroundingsContext } from '../src/screens/surroundings.ts'
import { places } from '../src/shell/places.ts'
import { Plan } from '../src/shell/Plan.tsx'
import { useLogging } from '../src/shell/useLogging.ts'
import { policy } from '../src/visit/policy.ts'

export const nothing = () => {}

/** What stands around a screen of the person alone. */
export function Surrounded({ children }: { readonly children: ReactNode }) {
  const log = useLogging(nothing)
  const around = { policy, numberOf: () => '', places, readOnly: false, log }
  return <SurroundingsContext value={around}>{children}</SurroundingsContext>
}

/** The plan, none of whose ways leads anywhere. */
export const plan = (
  <Plan
    onOpen={nothing}
    onMore={nothing}
    onChange={nothing}
    onLinks={nothing}
    onAfter={nothing}
    onPapers={nothing}
    onPause={nothing}
    onHandOver={nothing}
    onKeeping={nothing}
    onErase={nothing}
    onEraseAndLeave={nothing}
    onLanguage={nothing}
  />
)
