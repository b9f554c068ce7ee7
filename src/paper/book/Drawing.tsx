import type { Flow } from '../../chart/flow.ts'
import type { Target } from '../../chart/screen.ts'
import { layoutOf, pathOf, type Rect } from '../../shell/map/layout.ts'
import { choiceWordBy } from '../../screens/useChoiceWord.ts'
import type { ScreenWords } from '../../words/shape.ts'
import { usePaper } from '../booklet/Text.tsx'

const ends = (target: Target) =>
  typeof target === 'string' ? [target] : [...new Set(target.map(({ to }) => to))]

const Box = ({
  rect,
  className,
  text,
}: {
  readonly rect: Rect
  readonly className: string
  readonly text: string
}) => (
  <foreignObject x={rect.left} y={rect.top} width={rect.width} height={rect.height}>
    <div className={className}>{text}</div>
  </foreignObject>
)

/** A flow as a drawing from its chart: every screen with its number, and every way with the answers that lead along it, whatever the facts. */
export function Drawing({ flow }: { readonly flow: Flow }) {
  const { speech, numberOf } = usePaper()
  const words: Readonly<Record<string, ScreenWords>> = speech.screens(flow.id) ?? {}
  const label = choiceWordBy((key) => speech.t(key))

  const stops = Object.entries(flow.screens).map(([screen, { kind }]) => ({
    screen,
    title: `${numberOf(flow.id, screen)} ${words[screen]?.title ?? ''}`,
    end: kind === 'outcome',
  }))
  const roads = new Map<string, { from: string; to: string; labels: string[] }>()
  for (const [from, screen] of Object.entries(flow.screens))
    for (const [choice, target] of Object.entries<Target>(screen.choices))
      for (const to of ends(target)) {
        const road = roads.get(`${from} ${to}`) ?? { from, to, labels: [] }
        road.labels.push(label(words[from], choice))
        roads.set(`${from} ${to}`, road)
      }
  const ways = [...roads.values()]
  const { width, height, boxes, lines } = layoutOf({ stops, roads: ways })
  return (
    <svg
      className="drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={flow.id}
    >
      {lines.map(({ points }, at) => (
        <path
          key={at}
          d={points.map(pathOf).join(' ')}
          fill="none"
          stroke="#0f4c5c"
          strokeWidth="2"
        />
      ))}
      {lines.map(({ label: rect }, at) => (
        <Box key={at} rect={rect} className="way" text={ways[at]?.labels.join(' / ') ?? ''} />
      ))}
      {stops.map(({ screen, title, end }) => {
        const rect = boxes[screen]
        return (
          rect && (
            <Box key={screen} rect={rect} className={end ? 'stop end' : 'stop'} text={title} />
          )
        )
      })}
    </svg>
  )
}
