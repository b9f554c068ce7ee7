import { toSvgPath } from 'lean-qr/extras/svg'
import { qrOf, quiet } from '../../screens/qr.ts'

/** Address → what its code is drawn from: the same on all pages. */
const drawn = new Map<string, { readonly path: string; readonly side: number }>()

function drawingOf(text: string) {
  const before = drawn.get(text)
  if (before) return before
  const code = qrOf(text)
  const drawing = { path: toSvgPath(code), side: code.size + 2 * quiet }
  drawn.set(text, drawing)
  return drawing
}

/** An address as a QR code, dark on light whatever the page's colours. Throws when it does not fit. */
export function Code({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, side } = drawingOf(text)
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      width={side * quiet}
      height={side * quiet}
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
