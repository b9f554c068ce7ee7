let copied = false

/** Puts a text on the clipboard; rejects where it cannot be reached. */
export async function copy(text: string) {
  await navigator.clipboard.writeText(text)
  copied = true
}

/** Empties the clipboard if what was put there last was ours, so that the next person does not paste it. */
export function emptyClipboard() {
  if (copied) void navigator.clipboard.writeText('').catch(() => {})
  copied = false
}
