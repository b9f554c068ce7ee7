import { useEffect, useState } from 'react'
import { flowNow, loadFlow } from './load.ts'

/** Whether the charts of these flows have come; they are fetched if not. */
export function useFlows(ids: readonly string[]): boolean {
  const missing = ids.filter((id) => !flowNow(id)).join(' ')
  const [, arrived] = useState('')
  useEffect(() => {
    if (missing)
      void Promise.allSettled(missing.split(' ').map(loadFlow)).then(() => arrived(missing))
  }, [missing])
  return missing === ''
}
