import { useEffect, useEffectEvent } from 'react'

/** What each key does at the desk, by the letter or sign that it writes. */
export const keys = ['c', 'b', '1', 'p', 'm', 'n', 't', 'k', 'h', 'l', '?'] as const
export type Key = (typeof keys)[number]
const isKey = (key: string): key is Key => (keys as readonly string[]).includes(key)

/** Where keys write something, or do something already. */
const typing = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]'

/** Presses the n-th answer of the step, counted from 1: picks it where it is a choice, presses it where it is a button. */
function answer(step: Element, number: number) {
  const options = step.querySelectorAll<HTMLElement>('input[type=radio], .choices button')
  const option = options[number - 1]
  option?.focus()
  option?.click()
}

/**
 * Single keys, as long as nobody types and no dialog asks something; each can be turned off with all others (WCAG 2.1.4). `inStep` tells whether
 * a step is to be seen: only then do keys answer it.
 */
export function useKeys(on: boolean, inStep: boolean, act: (key: Exclude<Key, 'c' | '1'>) => void) {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event
    if (event.defaultPrevented || event.repeat || event.isComposing) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (target instanceof Element && target.closest(typing)) return
    if (document.querySelector('dialog[open]')) return
    const step = inStep ? document.querySelector('.desk-step .step') : null
    if (/^[1-9]$/.test(key)) {
      if (step) answer(step, Number(key))
      return
    }
    const sign = key.toLowerCase()
    if (!isKey(sign)) return
    event.preventDefault()
    if (sign === 'c') step?.querySelector<HTMLElement>('.main')?.click()
    else if (sign !== '1') act(sign)
  })
  useEffect(() => {
    if (!on) return
    const heard = (event: KeyboardEvent) => pressed(event)
    addEventListener('keydown', heard)
    return () => removeEventListener('keydown', heard)
  }, [on])
}
