import { guarded, releaseBack } from './history.ts'

/** What must stop or be forgotten before the page is left; each is called once, at once, and may not wait. */
const lastActs = new Set<() => void>()
let leaving = false

/** Registers an act for the moment of leaving. Returns the undoing. */
export function beforeLeaving(act: () => void): () => void {
  lastActs.add(act)
  return () => lastActs.delete(act)
}

let channel: BroadcastChannel | undefined
/** Made at first use: a page that is only rendered to HTML has no other tabs. */
const otherTabs = () => (channel ??= new BroadcastChannel('leidraad'))

/** Covers everything at once; the announcement follows the cover, so that it is spoken. */
function cover(announcement: string) {
  document.documentElement.classList.add('leaving')
  const overlay = document.createElement('div')
  overlay.className = 'leaving-cover'
  overlay.setAttribute('role', 'alert')
  document.body.append(overlay)
  overlay.textContent = announcement
}

function forget() {
  for (const act of lastActs) {
    try {
      act()
    } catch {
      // Leaving goes on whatever fails.
    }
  }
  try {
    sessionStorage.clear()
  } catch {
    // Blocked storage holds nothing.
  }
}

function go(target: string) {
  if (!guarded()) {
    location.replace(target)
    return
  }
  // Back to the page's own entry first, so that it is the one replaced; one more turn lets the browser settle there.
  const replace = () => location.replace(target)
  releaseBack()
  const anyway = setTimeout(replace, 150)
  const arrived = () => {
    // Asking twice would begin the way there anew.
    clearTimeout(anyway)
    setTimeout(replace, 0)
  }
  addEventListener('popstate', arrived, { once: true })
  history.back()
}

/** Leaves for `target`, in this order and without waiting: cover, forget, tell other tabs, go. A second call does nothing. */
export function leave(target: string, announcement: string, tellOthers = true) {
  if (leaving) return
  leaving = true
  cover(announcement)
  forget()
  if (tellOthers) otherTabs().postMessage('exit')
  go(target)
}

/** Other tabs leave too when one does. Returns the undoing. */
export function leaveWithOthers(leaveHere: () => void): () => void {
  const heard = (event: MessageEvent<unknown>) => {
    if (event.data === 'exit') leaveHere()
  }
  otherTabs().addEventListener('message', heard)
  return () => otherTabs().removeEventListener('message', heard)
}
