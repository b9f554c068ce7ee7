/** A machine that does much at once takes its time to show something: what never comes still fails. */
export default 'document' in globalThis &&
  (await import('@testing-library/react')).configure({ asyncUtilTimeout: 20_000 })
