import '../look/handover.css'
import { toSvgPath } from 'lean-qr/extras/svg'
import { useMemo } from 'react'
import { pixelsFor, qrOf, quiet } from './qr.ts'

/** A text as a QR code, dark on light whatever the page's colours. Throws when the text does not fit into version 20. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, side, pixels } = useMemo(() => {
    const code = qrOf(text)
    return { path: toSvgPath(code), side: code.size + 2 * quiet, pixels: pixelsFor(code) }
  }, [text])
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      width={side * pixels}
      height={side * pixels}
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
