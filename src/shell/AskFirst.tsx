import { type ReactNode, useState } from 'react'
import { useFocusNext } from '../screens/useFocusNext.ts'

/** What cannot be undone, asked once more. The question takes the focus, so that it is heard before any answer; refused, the button has it again. */
export function AskFirst(props: {
  readonly label: string
  readonly question: string
  /** Ways to say yes. */
  readonly children: ReactNode
  readonly no: string
}) {
  const { label, question, children, no } = props
  const [asking, setAsking] = useState(false)
  const { box, focusNext } = useFocusNext<HTMLDivElement>()
  return (
    <div className={asking ? 'changing' : undefined} ref={box}>
      {asking ? (
        <>
          <p tabIndex={-1}>{question}</p>
          {children}
          <button
            type="button"
            className="other"
            onClick={() => {
              setAsking(false)
              focusNext('button')
            }}
          >
            {no}
          </button>
        </>
      ) : (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setAsking(true)
            focusNext('p')
          }}
        >
          {label}
        </button>
      )}
    </div>
  )
}
