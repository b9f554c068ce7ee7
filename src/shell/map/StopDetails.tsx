import type { Stop } from './roads.ts'
import type { MapWords } from './useMapWords.ts'

/** What there is to say of a screen: how it stands, and under that each of its choices with what it opens. */
export function StopDetails({
  id,
  stop,
  here,
  words,
}: {
  readonly id?: string
  readonly stop: Stop
  readonly here: boolean
  readonly words: MapWords
}) {
  const opens = Object.entries(stop.opens)
  return (
    <>
      <p id={id}>{words.standing(stop, here)}</p>
      {opens.length > 0 && (
        <ul>
          {opens.map(([choice, screens]) => (
            <li className={choice === stop.answer ? 'taken' : undefined} key={choice}>
              <span>{words.choice(stop.screen, choice)}</span> <span>{words.opens(screens)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
