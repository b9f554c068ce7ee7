import '@fontsource-variable/atkinson-hyperlegible-next/index.css'
import './look/tokens.css'
import './look/base.css'
import './look/screens.css'
import './look/fields.css'
import './look/plan.css'
import './look/shell.css'
import './look/print.css'
import './look/reading.css'
import './look/directions.css'
import { type ComponentType, StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './shell/App.tsx'
import { doEarly } from './shell/early.ts'
import { takeArrival } from './shell/handover/arrival.ts'
import { keptHere } from './shell/kept.ts'
import { markReading } from './shell/reading.ts'
import { takeSought } from './shell/sought.ts'
import { markBase, reloaded } from './visit/history.ts'
import { firstLanguage, markPage, preferredLanguage, startWords, wholeShell } from './words/i18n.ts'

markBase()
const root = document.getElementById('app')
const { place } = document.documentElement.dataset

/** A page of an organisation fetches what it is by itself, so that the page for the person alone stays light. */
async function startShared(start: () => Promise<ComponentType>) {
  const { language } = await startWords(preferredLanguage())
  markPage(language)
  const [Shared] = await Promise.all([start(), wholeShell()])
  if (root)
    createRoot(root).render(
      <StrictMode>
        <Shared />
      </StrictMode>,
    )
  doEarly()
}

async function startAlone() {
  const handed = takeArrival()
  takeSought()
  const kept = keptHere()
  markReading(kept.reading)
  // After Back or Forward, or when a tab comes back after long, nothing of a case is shown by itself.
  const came = !kept.holds ? 'new' : reloaded() && kept.fresh ? 'reloaded' : 'kept'
  const arrival = handed ? 'handed' : came
  const wanted = preferredLanguage(kept.language ? [kept.language] : navigator.languages)
  const { language } = await startWords(wanted)
  markPage(language)
  const app = (
    <StrictMode>
      <App arrival={arrival} />
    </StrictMode>
  )
  // The first screen stands in the page in one language and for a first visit; else it is made anew.
  if (root?.childElementCount && language === firstLanguage && arrival === 'new')
    // As a transition, so that taking over the page does not hold up the first tap.
    startTransition(() => void hydrateRoot(root, app))
  else if (root) createRoot(root).render(app)
}

if (place === 'kiosk')
  await startShared(async () => (await import('./shell/kiosk/Kiosk.tsx')).Kiosk)
else if (place === 'desk')
  await startShared(async () => (await import('./shell/desk/Desk.tsx')).Desk)
else await startAlone()
