/** How long to work before the screen gets its turn, in milliseconds. */
const shift = 5

/** Lets the screen have its turn once it has waited long enough, or `now`. Rejects when the work was given up. */
export type Rest = (now?: boolean) => Promise<void>

/** The next turn. Not by a timer: in a tab that is not seen those come once a second. */
const nextTurn = () =>
  new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      done()
    })
    port1.start()
    port2.postMessage(undefined)
  })

/** Begins to work in turns with the screen. `onTurn` is called before each turn of the screen; the work ends where `signal` says so. */
export function inTurns(onTurn?: () => void, signal?: AbortSignal): Rest {
  let since = performance.now()
  return async (now = false) => {
    if (!now && performance.now() - since < shift) return
    onTurn?.()
    await nextTurn()
    signal?.throwIfAborted()
    since = performance.now()
  }
}
