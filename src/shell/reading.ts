import { type Reading, readings, type Setting } from '../case/reading.ts'

export const settings = Object.keys(readings) as Setting[]

/** Shows the page as somebody reads best: the styles follow `data-size` and the others on its root. */
export function markReading(reading: Reading = {}) {
  const { dataset } = document.documentElement
  for (const setting of settings) {
    const picked = reading[setting]
    if (picked) dataset[setting] = picked
    else delete dataset[setting]
  }
}
