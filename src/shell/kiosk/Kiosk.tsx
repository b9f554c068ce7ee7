import '../../look/kiosk.css'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pushGuard } from '../../visit/history.ts'
import { policy } from '../../visit/policy.ts'
import { Frame } from '../Frame.tsx'
import { useColdReturn } from '../useColdReturn.ts'
import { type Begin, Visit } from '../Visit.tsx'
import { Home, ToStart } from './Home.tsx'
import { Idle, StartAnew } from './Idle.tsx'
import { Start } from './Start.tsx'

const around = { Layout: Frame, Home }

/** What the browser itself offers, as far as a page can keep it away: a menu over the page, and printing where it is off. */
function closeWaysAround() {
  document.documentElement.classList.toggle('prints', policy.prints)
  const stop = (event: Event) => event.preventDefault()
  document.addEventListener('contextmenu', stop)
  return () => document.removeEventListener('contextmenu', stop)
}

/** The page of an advice desk's own screen: its start, and one sitting after the other, each of which leaves nothing to the next. */
export function Kiosk() {
  const { i18n, ready } = useTranslation(['shell', 'kiosk'])
  const [first] = useState(i18n.language)
  const [begin, setBegin] = useState<Begin>()
  const [again, setAgain] = useState(false)
  useColdReturn()
  useEffect(closeWaysAround, [])
  const toStart = useCallback(() => {
    setAgain(true)
    setBegin(undefined)
  }, [])
  const start = (how: Begin) => {
    pushGuard()
    setBegin(how)
  }
  if (!ready) return null
  if (begin)
    return (
      <ToStart value={toStart}>
        <Visit begin={begin} around={around} />
        {policy.idle && <Idle times={policy.idle} />}
      </ToStart>
    )
  return (
    <Frame onHelp={() => start('help')}>
      <Start again={again} onBegin={start} />
      {policy.idle && i18n.language !== first && <StartAnew times={policy.idle} />}
    </Frame>
  )
}
