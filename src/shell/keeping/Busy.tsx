/** Says that something takes a while; `part` tells how far it is, from 0 to 1, where that is known. */
export function Busy({
  text,
  part,
}: {
  readonly text: string
  readonly part?: number | undefined
}) {
  return (
    <div className="busy">
      <p role="status">{text}</p>
      <progress aria-label={text} value={part} />
    </div>
  )
}
