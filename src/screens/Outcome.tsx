import type { ReactNode } from 'react'
import { Heading } from './Heading.tsx'
import { Steps } from './Instruction.tsx'
import type { ScreenWords } from '../words/shape.ts'
import { Paragraphs } from './Rich.tsx'

/** An end: what happens next, and where one can go on. */
export function Outcome({
  words,
  onward,
}: {
  readonly words: ScreenWords
  readonly onward: ReactNode
}) {
  return (
    <>
      <Heading text={words.title} />
      {words.body && <Paragraphs text={words.body} />}
      {words.steps && <Steps steps={words.steps} />}
      {words.note && <Paragraphs className="note" text={words.note} />}
      {onward}
    </>
  )
}
