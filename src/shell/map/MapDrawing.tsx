import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { layoutOf, pathOf, unitsPerRem } from './layout.ts'
import type { Roads } from './roads.ts'
import { StopDetails } from './StopDetails.tsx'
import { placed, Stops } from './Stops.tsx'
import type { MapWords } from './useMapWords.ts'
import { trailTo, walked } from './walk.ts'

/** The map drawn: lines and words for the eye, and over them the boxes, which the arrow keys walk. */
export function MapDrawing(props: {
  readonly roads: Roads
  readonly here: string
  readonly words: MapWords
  readonly onShow: (cursor: number) => void
}) {
  const { roads, here, words, onShow } = props
  const frame = useRef<HTMLDivElement>(null)
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  const [trail, setTrail] = useState(() => trailTo(roads, here))
  // An answer given elsewhere may have taken the screen off the map.
  const at = roads.stops.find(({ screen }) => screen === trail.at(-1))?.screen ?? here
  const stop = roads.stops.find(({ screen }) => screen === at)

  const plan = {
    stops: roads.stops.map(({ screen, end }) => ({ screen, end, title: words.title(screen) })),
    roads: roads.roads.map(({ from, to, choices }) => ({
      from,
      to,
      labels: choices.map(({ choice }) => words.choice(from, choice)),
    })),
  }
  const drawing = JSON.stringify(plan)
  const layout = useMemo(() => layoutOf(JSON.parse(drawing) as typeof plan), [drawing])

  useLayoutEffect(() => {
    const [sheet, box] = [frame.current, buttons.current.get(here)?.parentElement]
    if (!sheet || !box) return
    sheet.scrollTop = box.offsetTop - sheet.clientHeight / 3
    sheet.scrollLeft = box.offsetLeft + box.offsetWidth / 2 - sheet.clientWidth / 2
  }, [here])

  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next =
      event.key === 'Home' ? trailTo(roads, here) : walked(roads, layout.boxes, trail, event.key)
    if (!next) return
    event.preventDefault()
    setTrail(next)
    buttons.current.get(next.at(-1) ?? '')?.focus()
  }
  const drawn = {
    boxes: layout.boxes,
    at,
    onKey,
    onFocus: (screen: string) =>
      setTrail((now) => (now.at(-1) === screen ? now : trailTo(roads, screen))),
    hold: (screen: string, box: HTMLButtonElement | null) => {
      if (box) buttons.current.set(screen, box)
      else buttons.current.delete(screen)
    },
  }

  return (
    <>
      <div className="frame" ref={frame}>
        <div
          className="plane"
          style={{
            width: `${layout.width / unitsPerRem}rem`,
            height: `${layout.height / unitsPerRem}rem`,
          }}
        >
          <svg viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
            {layout.lines.map(({ from, to, points }, index) => (
              <path
                className={roads.roads[index]?.stand}
                d={points.map(pathOf).join('')}
                key={`${from} ${to}`}
              />
            ))}
          </svg>
          {layout.lines.map(({ from, to, label }, index) => (
            <div className="label" aria-hidden="true" style={placed(label)} key={`${from} ${to}`}>
              {roads.roads[index]?.choices.map(({ choice, stand }) => (
                <span className={stand} key={choice}>
                  {words.choice(from, choice)}
                </span>
              ))}
            </div>
          ))}
          <Stops roads={roads} here={here} words={words} drawn={drawn} onShow={onShow} />
        </div>
      </div>
      {stop && (
        // For the eye: what the list says of the box with the focus.
        <div className="about" aria-hidden="true">
          <p className="title">{words.title(at)}</p>
          <StopDetails stop={stop} here={at === here} words={words} />
        </div>
      )}
    </>
  )
}
