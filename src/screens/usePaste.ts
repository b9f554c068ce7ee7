import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { added } from '../case/log.ts'
import { takeApart } from '../case/paste.ts'
import { useSurroundings } from './surroundings.ts'

/** What became of a pasting: what to say, and the lines in which nothing was found. */
export interface PasteNews {
  readonly said: string
  readonly unread: readonly string[]
}

/** Noting what was pasted, and what became of the last time. */
export interface Pasting {
  readonly news: PasteNews
  readonly paste: (text: string) => readonly string[] | undefined
}

/**
 * Noting what was pasted. `paste` returns the lines that were not understood, which stay where they were typed; undefined where nothing could be
 * changed.
 */
export function usePaste(here?: string): Pasting {
  const { t } = useTranslation('log')
  const { log } = useSurroundings()
  const [news, setNews] = useState<PasteNews>({ said: '', unread: [] })

  const paste = (text: string): readonly string[] | undefined => {
    const { texts, unread } = takeApart(text, log.recognise, here)
    let said = ''
    const changed = log.change((kept) => {
      const { kept: after, ids, known, left } = added(kept, texts, log.recognise, here)
      said = [
        ids.length > 0 && t('paste.added', { count: ids.length }),
        known > 0 && t('paste.known', { count: known }),
        left > 0 && t('paste.left', { count: left }),
      ]
        .filter(Boolean)
        .join(' ')
      return after
    })
    if (!changed) return undefined
    setNews({ said, unread })
    return unread
  }
  return { news, paste }
}
