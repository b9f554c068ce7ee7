import { Choices } from './Choices.tsx'
import { CopyBox } from './CopyBox.tsx'
import { Rest } from './Rest.tsx'
import { Drawing } from './Drawing.tsx'
import { Heading } from './Heading.tsx'
import type { ScreenProps } from './props.ts'
import { ReportForm } from './ReportForm.tsx'
import { Paragraphs, Rich } from './Rich.tsx'

/** Something to do, in numbered steps. */
export function Instruction(props: ScreenProps<'instruction'>) {
  const { screen, words } = props
  return (
    <>
      <Heading text={words.title} />
      {words.body && <Paragraphs className="soft" text={words.body} />}
      {screen.draws && <Drawing name={screen.draws} />}
      <Steps steps={words.steps ?? []} />
      {words.note && <Paragraphs className="note" text={words.note} />}
      <CopyBox {...props} />
      {props.report && <ReportForm report={props.report} facts={props.facts} />}
      <Choices {...props} />
      <Rest {...props} />
    </>
  )
}

/** Numbered steps. */
export function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step}>
          <span>
            <Rich text={step} />
          </span>
        </li>
      ))}
    </ol>
  )
}
