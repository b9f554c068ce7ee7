import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keep } from './keep.ts'

/** What there is to say of keeping: that it went well a moment ago, or why it does not; each is said once. */
export function useNews() {
  const { t } = useTranslation(['shell', 'keep'])
  const [status, setStatus] = useState<string>()

  useEffect(
    () =>
      keep.keeping.subscribe((now, before) => {
        if (now.saved > before.saved) setStatus(t('step.saved'))
        if (now.fault && now.fault !== before.fault) setStatus(t(`keep:fault.${now.fault}`))
      }),
    [t],
  )
  // What changed since is not saved yet.
  useEffect(
    () =>
      keep.store.subscribe(() =>
        setStatus((said) => (said === t('step.saved') ? undefined : said)),
      ),
    [t],
  )
  return [status, setStatus] as const
}
