import { createContext, use, useEffect, useRef } from 'react'

/** Set where a screen stands a second time beside the first, which alone takes the focus. */
export const BesideContext = createContext(false)

/** The screen's heading. It takes the focus when it appears, so that a screen reader says where one is. */
export function Heading({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const beside = use(BesideContext)
  useEffect(() => {
    if (beside) return
    heading.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [beside])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  )
}
