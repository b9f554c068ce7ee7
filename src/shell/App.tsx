import { type ComponentType, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pushGuard } from '../visit/history.ts'
import { Cover, type Found } from './Cover.tsx'
import { doEarly } from './early.ts'
import { Frame } from './Frame.tsx'
import { ReadingBox } from './ReadingBox.tsx'
import { useColdReturn } from './useColdReturn.ts'
import type { Begin, VisitProps } from './Visit.tsx'

/** How one came to the page: for the first time, with something kept here, by reloading it in the middle, or with a case handed over. */
export type Arrival = 'new' | 'kept' | 'reloaded' | 'handed'

const atOnce: { readonly [A in Arrival]?: Begin } = { reloaded: 'resume', handed: 'taking' }

const visit = () => import('./Visit.tsx')

/**
 * The first screen, and what follows it. All that a visit needs (charts, XState, keeping) is fetched only when one begins, so
 * that the first screen stays light.
 */
export function App({ arrival }: { readonly arrival: Arrival }) {
  const { t } = useTranslation()
  const [Visit, setVisit] = useState<ComponentType<VisitProps>>()
  const [begin, setBegin] = useState(atOnce[arrival])
  const [found, setFound] = useState<Found>('none')
  const [failed, setFailed] = useState(false)
  const [erased, setErased] = useState(false)
  const looks = arrival === 'kept' || begin !== undefined

  useEffect(() => {
    if (!looks) return
    visit().then(
      (module) => {
        setFound(module.lookFound())
        setVisit(() => module.Visit)
      },
      () => {
        setBegin(undefined)
        setFailed(true)
      },
    )
  }, [looks])

  useEffect(doEarly, [])

  useColdReturn()

  const start = (how: Begin) => {
    pushGuard()
    setFailed(false)
    setBegin(how)
  }
  const erase = async () => {
    const { eraseFound } = await visit()
    eraseFound()
    setFound('none')
    setErased(true)
  }

  const saveRaw = async () => (await visit()).saveRaw()

  if (Visit && begin) return <Visit begin={begin} />
  return (
    <Frame status={failed ? t('cover.no-network') : undefined} onHelp={() => start('help')}>
      <Cover
        found={found}
        busy={begin !== undefined}
        looks={<ReadingBox />}
        back={erased}
        onNear={() => void visit().catch(() => {})}
        onBegin={start}
        onResume={() => start('resume')}
        onErase={() => void erase()}
        onUnlock={() => start('unlock')}
        onFile={() => start('file')}
        onSaveRaw={() => void saveRaw()}
      />
    </Frame>
  )
}
