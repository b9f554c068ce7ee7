import { type KeyboardEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Rect, unitsPerRem } from './layout.ts'
import type { Roads, Stand, Stop } from './roads.ts'
import { StopDetails } from './StopDetails.tsx'
import type { MapWords } from './useMapWords.ts'

const rem = (units: number) => `${units / unitsPerRem}rem`

/** Where a rectangle of the layout stands on the sheet. */
export const placed = ({ left, top, width, height }: Rect) => ({
  left: rem(left),
  top: rem(top),
  width: rem(width),
  height: rem(height),
})

/** What the drawing adds to the list: where the boxes stand, which one has the focus, and how they are found. */
export interface Drawn {
  readonly boxes: Readonly<Record<string, Rect>>
  readonly at: string
  readonly onKey: (event: KeyboardEvent) => void
  readonly onFocus: (screen: string) => void
  readonly hold: (screen: string, box: HTMLButtonElement | null) => void
}

const parts = ['path', 'ahead', 'aside'] as const satisfies Stand[]

/** The screens of a flow as a list in three parts. In the drawing the same list lies over the lines, box by box. */
export function Stops(props: {
  readonly roads: Roads
  readonly here: string
  readonly words: MapWords
  readonly drawn?: Drawn
  readonly onShow: (cursor: number) => void
}) {
  const { roads, here, words, drawn, onShow } = props
  const { t } = useTranslation('map')
  const id = useId()
  return parts.map((part) => {
    const stops = roads.stops.filter(({ stand }) => stand === part)
    if (stops.length === 0) return null
    return (
      <section key={part} aria-labelledby={`${id}${part}`}>
        <h2 className={drawn ? 'hidden' : undefined} id={`${id}${part}`}>
          {t(`part.${part}`)}
        </h2>
        <ol>
          {stops.map((stop) => (
            <Item
              key={stop.screen}
              stop={stop}
              here={stop.screen === here}
              words={words}
              drawn={drawn}
              onShow={onShow}
            />
          ))}
        </ol>
      </section>
    )
  })
}

function Item(props: {
  readonly stop: Stop
  readonly here: boolean
  readonly words: MapWords
  readonly drawn: Drawn | undefined
  readonly onShow: (cursor: number) => void
}) {
  const { stop, here, words, drawn, onShow } = props
  const { screen, index, end, stand } = stop
  const { t } = useTranslation('map')
  const id = useId()
  const box = drawn?.boxes[screen]
  const title = <span className="title">{words.title(screen)}</span>
  const look = [
    'stop',
    stand,
    stop.answer !== undefined && 'answered',
    here && 'here',
    end && 'end',
  ]
  return (
    <li className={look.filter(Boolean).join(' ')} style={box && placed(box)}>
      {drawn ? (
        <button
          type="button"
          ref={(element) => drawn.hold(screen, element)}
          tabIndex={screen === drawn.at ? 0 : -1}
          aria-current={here ? 'step' : undefined}
          aria-disabled={index === undefined}
          aria-describedby={id}
          onKeyDown={drawn.onKey}
          onFocus={() => drawn.onFocus(screen)}
          onClick={() => index !== undefined && onShow(index)}
        >
          {title}
          <span className="mark" aria-hidden="true">
            {here && <b>{t('here-mark')}</b>}
            {end && <i>{t('end-mark')}</i>}
          </span>
        </button>
      ) : index === undefined ? (
        <p className="name">{title}</p>
      ) : (
        <button
          type="button"
          className="name"
          aria-current={here ? 'step' : undefined}
          aria-describedby={id}
          onClick={() => onShow(index)}
        >
          {title}
        </button>
      )}
      <div className={drawn ? 'hidden' : 'details'}>
        <StopDetails id={id} stop={stop} here={here} words={words} />
      </div>
    </li>
  )
}
