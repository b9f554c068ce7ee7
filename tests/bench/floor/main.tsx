import { useMachine } from '@xstate/react'
import i18next from 'i18next'
import { createRoot } from 'react-dom/client'
import { initReactI18next, useTranslation } from 'react-i18next'
import { setup } from 'xstate'
import { useStore } from 'zustand'
import { persist } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'

/** The libraries of the stack, each begun with as little as it takes, and one button: what a first screen on them costs at least. */
const store = createStore<{ taps: number }>()(persist(() => ({ taps: 0 }), { name: 'floor' }))
const machine = setup({}).createMachine({
  initial: 'off',
  states: { off: { on: { TAP: 'on' } }, on: {} },
})

function Floor() {
  const { t } = useTranslation()
  const [state, send] = useMachine(machine)
  const taps = useStore(store, (kept) => kept.taps)
  const tap = () => {
    store.setState({ taps: taps + 1 })
    send({ type: 'TAP' })
  }
  return (
    <button type="button" onClick={tap}>
      {t('name')} {String(state.value)} {taps}
    </button>
  )
}

await i18next.use(initReactI18next).init({
  lng: 'nl',
  ns: ['shell'],
  defaultNS: 'shell',
  resources: { nl: { shell: { name: 'Begin' } } },
})
const root = document.getElementById('app')
if (root) createRoot(root).render(<Floor />)
