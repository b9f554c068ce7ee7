/**
 * Says that something takes a while, and once it is over what came of it; `part` tells how far it is, from 0 to 1, where that is known. It stands
 * there beforehand without a word, as screen readers pass by a region that comes together with its words.
 */
export function Busy({
  text,
  part,
  after,
}: {
  readonly text: string | false | undefined
  readonly part?: number | undefined
  readonly after?: string | false | undefined
}) {
  return (
    <div className="busy">
      <p role="status">{text || after}</p>
      {text && <progress aria-label={text} value={part} />}
    </div>
  )
}
