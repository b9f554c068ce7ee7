import { Choices } from './Choices.tsx'
import { CopyBox } from './CopyBox.tsx'
import { Heading } from './Heading.tsx'
import type { ScreenProps } from './props.ts'
import { Paragraphs } from './Rich.tsx'

/** A longer text to copy. */
export function Text(props: ScreenProps<'text'>) {
  const { words } = props
  return (
    <>
      <Heading text={words.title} />
      {words.body && <Paragraphs className="soft" text={words.body} />}
      <CopyBox {...props} />
      {words.note && <Paragraphs className="note" text={words.note} />}
      <Choices {...props} />
    </>
  )
}
