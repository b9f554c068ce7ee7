import { rawSlots } from '../../keep/raw.ts'

/** Lets the browser save a file. It then stands among the downloads, which the screen has said. */
export function save(name: string, content: Uint8Array<ArrayBuffer> | string, type: string) {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun by then; the copy in memory is let go.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Saves what this browser holds exactly as it stands there, for somebody who may make sense of it. */
export function saveRaw() {
  const raws = rawSlots().flatMap((raw) => (raw === null ? [] : [raw]))
  save('notes.txt', raws.join('\n'), 'text/plain')
}
