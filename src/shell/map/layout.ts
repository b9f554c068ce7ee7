import { Graph, layout } from '@dagrejs/dagre'

/** Lengths are sixteenths of a rem, so that the drawing grows with the text. */
export const unitsPerRem = 16

export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
export interface Point {
  readonly x: number
  readonly y: number
}

/** What is to be laid out: screens with their titles, and the roads between them with the words that stand on each. */
export interface Plan {
  readonly stops: readonly {
    readonly screen: string
    readonly title: string
    readonly end: boolean
  }[]
  readonly roads: readonly {
    readonly from: string
    readonly to: string
    readonly labels: readonly string[]
  }[]
}

/** A road as it is drawn: from its screen down to its words, and from there on to the screen that it opens. */
export interface Line {
  readonly from: string
  readonly to: string
  readonly label: Rect
  readonly points: readonly [readonly Point[], readonly Point[]]
}

/** Where everything stands: boxes by screen, lines in the order of the plan's roads. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: Readonly<Record<string, Rect>>
  readonly lines: readonly Line[]
}

// The sizes of src/look/map.css. Characters are counted as wide ones, so that no text needs more lines than this.
const box = { width: 224, line: 20, around: 28, most: 21 }
const words = { width: 144, line: 17, around: 8, between: 4, most: 18 }

/** How many lines a text takes where so many characters fit on one; a longer word is broken. */
export function linesOf(text: string, most: number): number {
  let lines = 1
  let used = 0
  for (const { length } of text.split(/\s+/)) {
    if (used > 0 && used + 1 + length > most) {
      lines++
      used = 0
    }
    used += (used > 0 ? 1 : 0) + length
    if (used > most) {
      lines += Math.ceil(used / most) - 1
      used = used % most || most
    }
  }
  return lines
}

const boxHeight = ({ title, end }: Plan['stops'][number]) =>
  box.around + box.line * (linesOf(title, box.most) + (end ? 1 : 0))

const labelHeight = (labels: readonly string[]) =>
  words.around +
  words.between * (labels.length - 1) +
  words.line * labels.reduce((sum, label) => sum + linesOf(label, words.most), 0)

type Placed = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
const rectOf = ({ x, y, width, height }: Placed): Rect => ({
  left: x - width / 2,
  top: y - height / 2,
  width,
  height,
})
const foot = ({ left, top, width, height }: Rect): Point => ({
  x: left + width / 2,
  y: top + height,
})
const head = ({ left, top, width }: Rect): Point => ({ x: left + width / 2, y: top })

/** Lays a map out from top to bottom. The words of a road are placed as boxes are, so that they lie over nothing. */
export function layoutOf({ stops, roads }: Plan): Layout {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 24, edgesep: 16, ranksep: 36, marginx: 24, marginy: 28 })
  for (const stop of stops)
    graph.setNode(`stop ${stop.screen}`, { width: box.width, height: boxHeight(stop) })
  for (const [index, { from, to, labels }] of roads.entries()) {
    const label = `label ${index}`
    // Words stand close to the screen whose choices they are; what is long is the way from them on.
    graph.setNode(label, { width: words.width, height: labelHeight(labels) })
    graph.setEdge(`stop ${from}`, label, { weight: 4 })
    graph.setEdge(label, `stop ${to}`, { weight: 1 })
  }
  layout(graph)

  const rects = new Map<string, Rect>(
    graph.nodes().map((name: string) => [name, rectOf(graph.node(name) as Placed)]),
  )
  /** The rows, each by the height of its middle: its upper and lower bound. Between two rows nothing stands. */
  const rows = new Map<number, { top: number; bottom: number }>()
  for (const { top, height } of rects.values()) {
    const row = rows.get(top + height / 2) ?? { top, bottom: top + height }
    rows.set(top + height / 2, {
      top: Math.min(row.top, top),
      bottom: Math.max(row.bottom, top + height),
    })
  }
  const rowOf = (rect: Rect) => rows.get(rect.top + rect.height / 2)

  /** Straight down through each row where dagre left room for it, and aslant only between rows. */
  const pointsOf = (from: string, to: string): Point[] => {
    const [above, below] = [rects.get(from), rects.get(to)]
    if (!above || !below) return []
    const { points = [] } = graph.edge(from, to) as { readonly points?: readonly Point[] }
    const through = points.slice(1, -1).flatMap(({ x, y }) => {
      const row = rows.get(y)
      return row
        ? [
            { x, y: row.top },
            { x, y: row.bottom },
          ]
        : []
    })
    const [start, end] = [foot(above), head(below)]
    return [
      start,
      { x: start.x, y: rowOf(above)?.bottom ?? start.y },
      ...through,
      { x: end.x, y: rowOf(below)?.top ?? end.y },
      end,
    ]
  }

  const nowhere: Rect = { left: 0, top: 0, width: 0, height: 0 }
  const { width = 0, height = 0 } = graph.graph() as {
    readonly width?: number
    readonly height?: number
  }
  return {
    width,
    height,
    boxes: Object.fromEntries(
      stops.map(({ screen }) => [screen, rects.get(`stop ${screen}`) ?? nowhere]),
    ),
    lines: roads.map(({ from, to }, index) => ({
      from,
      to,
      label: rects.get(`label ${index}`) ?? nowhere,
      points: [
        pointsOf(`stop ${from}`, `label ${index}`),
        pointsOf(`label ${index}`, `stop ${to}`),
      ],
    })),
  }
}

/** A line through points as an SVG path: straight where it goes straight down, else in a bow. */
export const pathOf = (points: readonly Point[]): string =>
  points
    .map(({ x, y }, index) => {
      const last = points[index - 1]
      if (!last) return `M${x} ${y}`
      if (last.x === x) return `V${y}`
      const middle = (last.y + y) / 2
      return `C${last.x} ${middle} ${x} ${middle} ${x} ${y}`
    })
    .join('')
