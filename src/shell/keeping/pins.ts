import { createStore, useStore } from 'zustand'

/** How often a wrong code may be tried before the passphrase is needed. */
const tries = 5

/**
 * A code of a few digits in front of the hidden screen. It is a curtain, no lock: it is held in memory only, and offered only where a
 * passphrase stands behind it, so that forgetting it shuts nobody out.
 */
const curtainCode = createStore<{ readonly pin?: string; readonly wrong: number }>(() => ({
  wrong: 0,
}))

/** Forgets the code. */
export const dropPin = () => curtainCode.setState({ wrong: 0 }, true)
/** Takes a code from now on. */
export const setPin = (pin: string) => curtainCode.setState({ pin, wrong: 0 })
/** The code, if there is one. */
export const usePin = () => useStore(curtainCode)

/** Tries a code: whether it fits, or how often one may still try. */
export function tryPin(typed: string): 'fits' | number {
  const { pin, wrong } = curtainCode.getState()
  if (pin === undefined || typed.trim() === pin) {
    curtainCode.setState({ wrong: 0 })
    return 'fits'
  }
  curtainCode.setState({ wrong: wrong + 1 })
  return tries - wrong - 1
}
