import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

/** How many measurements there were, and how many of them began although the machine was at work with something else. */
export const begun = { all: 0, busy: 0 }

const quietShare = 0.8
let patience = 300_000

const times = () =>
  cpus().reduce(
    (sum, { times }) => ({
      idle: sum.idle + times.idle,
      all: sum.all + Object.values(times).reduce((a, b) => a + b),
    }),
    { idle: 0, all: 0 },
  )

/** Waits until the machine has little else to do; for all waits together at most five minutes. */
export async function quiet() {
  begun.all++
  for (;;) {
    const before = times()
    await sleep(500)
    const after = times()
    if ((after.idle - before.idle) / (after.all - before.all) >= quietShare) return
    patience -= 500
    if (patience <= 0) break
  }
  begun.busy++
}
