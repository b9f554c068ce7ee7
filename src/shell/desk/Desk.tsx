import '../../look/desk.css'
import '../../look/map.css'
import i18next from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isEmpty } from '../../case/case.ts'
import { newCaseName } from '../../keep/passphrase.ts'
import { pushGuard } from '../../visit/history.ts'
import { organisation } from '../../visit/organisation.ts'
import { speak } from '../../words/i18n.ts'
import { Frame } from '../Frame.tsx'
import { keep } from '../keep.ts'
import type { Around } from '../Sitting.tsx'
import { useColdReturn } from '../useColdReturn.ts'
import { type Begin, Visit } from '../Visit.tsx'
import { Back } from './Back.tsx'
import { setDesk, useDesk } from './desk.ts'
import { Home } from './Home.tsx'
import { IdleGuard } from './IdleGuard.tsx'
import { Layout } from './Layout.tsx'
import { Locked } from './Locked.tsx'
import { Speaking } from '../Speaking.tsx'
import { baseOf } from '../../words/languages.ts'

const quiet = organisation.desk.quietMinutes * 60_000

/** A case without a code of its own, such as one that came in a file, is given one. */
const nameCase = () => keep.change((kept) => ({ ...kept, code: kept.code ?? newCaseName() }))

const around: Around = {
  Layout,
  Home: Back,
  onTaken: (from) => {
    nameCase()
    if (from === 'file') setDesk({ inFile: keep.store.getState() })
  },
  onFile: () => setDesk({ over: 'keep' }),
}

/** The page of a support worker beside the person. */
export function Desk() {
  const { ready } = useTranslation(['shell', 'desk', 'keep', 'kiosk'])
  const [begin, setBegin] = useState<Begin>()
  const locked = useDesk((desk) => desk.lock !== undefined)
  const own = useDesk((desk) => desk.language)
  useColdReturn()
  // After the lock one comes back to where the case says one was.
  const unlock = () => {
    // Back may have been pressed while nothing caught it.
    pushGuard()
    setBegin((how) => how && (isEmpty(keep.store.getState()) ? undefined : 'open'))
    setDesk({ lock: undefined })
  }

  const start = (how: Begin) => {
    pushGuard()
    setDesk({ language: baseOf(i18next.language) })
    setBegin(how)
  }
  const startNew = async (language: string) => {
    pushGuard()
    setDesk({ language: baseOf(i18next.language) })
    nameCase()
    await speak(language).catch(() => {})
    setBegin('whole')
  }
  if (!ready) return null
  if (locked)
    return (
      <Frame>
        <Speaking language={own}>
          <Locked onOpen={unlock} />
        </Speaking>
      </Frame>
    )
  if (!begin)
    return (
      <Frame onHelp={() => start('help')}>
        <Home
          onNew={(language) => void startNew(language)}
          onFile={() => start('file')}
          onUnlock={() => start('unlock')}
        />
      </Frame>
    )
  return (
    <>
      <Visit begin={begin} around={around} />
      <IdleGuard quiet={quiet} />
    </>
  )
}
