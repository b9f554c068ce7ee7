/** The thread: a line with knots, one for each screen passed, the one at hand, and those about ahead. */
export function Thread({ at, about }: { readonly at: number; readonly about: number }) {
  const knots = Math.min(about, 12)
  const now = about <= 12 ? at : Math.round((at / about) * knots)
  return (
    <div
      className="thread"
      aria-hidden="true"
      style={{ '--at': `${knots > 1 ? (100 * now) / (knots - 1) : 100}%` }}
    >
      {Array.from({ length: knots }, (_, index) => (
        <i className={index < now ? 'past' : index === now ? 'now' : 'ahead'} key={index} />
      ))}
    </div>
  )
}
