import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Copies a text. Nothing happens to the clipboard by itself; where it cannot be reached, the text is selected instead, for the person to copy. */
export function CopyButton(props: {
  readonly text: string
  readonly label: string
  /** Where the text stands on the screen. */
  readonly box: RefObject<HTMLElement | null>
}) {
  const { text, label, box } = props
  const { t } = useTranslation()
  const [state, setState] = useState<'copied' | 'not-copied'>()
  const copy = () => {
    const selectInstead = () => {
      if (box.current instanceof HTMLTextAreaElement) box.current.select()
      else if (box.current) getSelection()?.selectAllChildren(box.current)
      setState('not-copied')
    }
    try {
      navigator.clipboard.writeText(text).then(() => setState('copied'), selectInstead)
    } catch {
      selectInstead()
    }
  }
  return (
    <>
      <button type="button" className="quiet" onClick={copy}>
        {label}
      </button>
      <span role="status">{state && t(`step.${state}`)}</span>
    </>
  )
}
