/** What to announce while Shift is pressed: presses still needed, that the time is over, or nothing. */
export type ShiftNews = 'two-more' | 'one-more' | 'expired' | ''

const wait = 5_000

/** What an on-screen keyboard stands open for: fields for text, not boxes to tick. */
const editable =
  'input:not([type=radio], [type=checkbox], [type=file]), textarea, [contenteditable]'

/**
 * Three lone presses of Shift, at most five seconds apart, leave the page. A press counts only without another key in
 * between; two Shift keys held together count as Shift. Keys of an on-screen keyboard (a field in focus, the last pointer a finger) do not
 * count. Returns the undoing.
 */
export function watchShift(
  onNews: (news: ShiftNews, presses: number) => void,
  onThird: () => void,
): () => void {
  let presses = 0
  let touched = false
  let mixed = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (news: ShiftNews) => onNews(news, presses)
  const reset = (news: ShiftNews) => {
    clearTimeout(timer)
    presses = 0
    tell(news)
    if (news !== '') timer = setTimeout(() => tell(''), wait)
  }
  const typing = () => touched && document.activeElement?.matches(editable) === true

  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Shift') mixed = true
  }
  const keyUp = (event: KeyboardEvent) => {
    if (event.key !== 'Shift') {
      if (!event.shiftKey) mixed = false
      if (presses > 0) reset('expired')
      return
    }
    if (mixed || typing()) {
      mixed = false
      if (presses > 0) reset('expired')
      return
    }
    presses++
    clearTimeout(timer)
    if (presses >= 3) {
      onThird()
      return
    }
    tell(presses === 1 ? 'two-more' : 'one-more')
    timer = setTimeout(() => reset('expired'), wait)
  }
  const pointer = (event: PointerEvent) => {
    touched = event.pointerType === 'touch'
  }

  document.addEventListener('keydown', keyDown, true)
  document.addEventListener('keyup', keyUp, true)
  document.addEventListener('pointerdown', pointer, true)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('keydown', keyDown, true)
    document.removeEventListener('keyup', keyUp, true)
    document.removeEventListener('pointerdown', pointer, true)
  }
}
