import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copy } from './clipboard.ts'
import { useSurroundings } from './surroundings.ts'

/** Copies a text. Nothing happens to the clipboard by itself; where it cannot be reached, the text is selected instead, for the person to copy. Where nothing may be copied it is not there. */
export function CopyButton(props: {
  readonly text: string
  readonly label: string
  /** Where the text stands on the screen. */
  readonly box: RefObject<HTMLElement | null>
}) {
  const { text, label, box } = props
  const { t } = useTranslation()
  const { policy } = useSurroundings()
  const [state, setState] = useState<'copied' | 'not-copied'>()
  if (!policy.copies) return null
  const take = () => {
    const selectInstead = () => {
      if (box.current instanceof HTMLTextAreaElement) box.current.select()
      else if (box.current) getSelection()?.selectAllChildren(box.current)
      setState('not-copied')
    }
    copy(text).then(() => setState('copied'), selectInstead)
  }
  return (
    <>
      <button type="button" className="quiet" onClick={take}>
        {label}
      </button>
      <span role="status">{state && t(`step.${state}`)}</span>
    </>
  )
}
