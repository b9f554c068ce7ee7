import { pieces } from '../words/rich.ts'
import { useSurroundings } from './surroundings.ts'

/** A text with its menu names marked and its phone numbers ready to call; only to be read where nothing may be opened from here. */
export function Rich({ text }: { readonly text: string }) {
  const { numberOf, policy } = useSurroundings()
  return pieces(text).map((piece, index) => {
    if (piece.kind === 'plain') return piece.text
    if (piece.kind === 'menu')
      return (
        <b className="menu" lang={piece.language} dir="auto" key={index}>
          {piece.text}
        </b>
      )
    const number = numberOf(piece.service)
    if (!policy.opensLinks)
      return (
        <strong className="tel" dir="ltr" key={index}>
          {number}
        </strong>
      )
    return (
      <a className="tel" dir="ltr" href={`tel:${number.replaceAll(' ', '')}`} key={index}>
        {number}
      </a>
    )
  })
}

/** Paragraphs, parted by an empty line in the words. */
export function Paragraphs({
  text,
  className,
}: {
  readonly text: string
  readonly className?: string
}) {
  return text.split('\n\n').map((paragraph) => (
    <p className={className} key={paragraph}>
      <Rich text={paragraph} />
    </p>
  ))
}
