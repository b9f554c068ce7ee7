import { useSyncExternalStore } from 'react'

// Below this the drawing would have to be pushed about for every word: a window that narrow, or text that large.
const wide = '(min-width: 40rem)'

const listen = (onChange: () => void) => {
  const query = matchMedia(wide)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Whether there is room for a drawing beside the text. */
export const useWide = () => useSyncExternalStore(listen, () => matchMedia(wide).matches)
