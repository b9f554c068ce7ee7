import { render } from '@testing-library/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { vi } from 'vitest'
import { type Service, services } from '../flows/be/help.ts'
import { type Case, emptyCase } from '../src/case/case.ts'
import type { Facts } from '../src/chart/facts.ts'
import type { Flow } from '../src/chart/flow.ts'
import { SurroundingsContext } from '../src/screens/surroundings.ts'
import { FlowView } from '../src/shell/FlowView.tsx'
import { keep } from '../src/shell/keep.ts'
import { namedPlaces } from '../src/shell/places.ts'
import { useLogging } from '../src/shell/useLogging.ts'
import { policy } from '../src/visit/policy.ts'

vi.stubGlobal('scrollTo', () => {})

const directory: Readonly<Record<string, Service>> = services
/** A service's number as its page shows it. */
export const numberOf = (service: string) => directory[service]?.number ?? ''
const around = { policy, numberOf, readOnly: false }

/** Places to choose from, one of each sort: what is read of the list stays the same when the catalogue grows. */
const offered = [
  'instagram',
  'facebook',
  'x',
  'snapchat',
  'threads',
  'whatsapp',
  'google',
  'passed-on',
]

/** Told when a flow's end goes on to what comes after it. */
export const went = vi.fn()

function Standing({ flow }: { readonly flow: Flow }) {
  const [cursor, show] = useState(0)
  const log = useLogging(() => {})
  const { t } = useTranslation()
  const places = namedPlaces(t).filter(({ id }) => offered.includes(id))
  return (
    <SurroundingsContext value={{ ...around, places, log }}>
      <FlowView
        flow={flow}
        cursor={cursor}
        onShow={show}
        onBack={() => show(cursor - 1)}
        onPause={() => {}}
        onAnswered={() => {}}
        onGoOn={went}
        onward={null}
      />
    </SurroundingsContext>
  )
}

/** Shows a flow's first screen, of a case of which these facts were told elsewhere. */
export function begin(flow: Flow, facts: Facts, kept: Partial<Case> = {}) {
  const told = Object.entries(facts).map(([fact, value]) => [fact, { value, by: 'told' }])
  keep.store.setState({ ...emptyCase, told: Object.fromEntries(told), ...kept }, true)
  render(<Standing flow={flow} />)
}
