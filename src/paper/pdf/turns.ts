/** How long to work before the screen gets its turn, in milliseconds. */
const shift = 5

/** Lets the screen have its turn once it has waited long enough, or `now`. */
export type Rest = (now?: boolean) => Promise<void>

/** Begins to work in turns with the screen. `onTurn` is called before each turn of the screen. */
export function inTurns(onTurn?: () => void): Rest {
  let since = performance.now()
  return async (now = false) => {
    if (!now && performance.now() - since < shift) return
    onTurn?.()
    await new Promise<void>((done) => {
      setTimeout(done, 0)
    })
    since = performance.now()
  }
}
