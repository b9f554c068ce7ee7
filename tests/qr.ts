import jsQR from 'jsqr'

/** Light modules around a code. */
const quiet = 4

/**
 * The modules that an outline fills: the path of an SVG, of corners alone, seen at the middle of each module. `size` is the code's width in modules.
 */
export function modulesOf(path: string, size: number): boolean[][] {
  const turns = Array.from({ length: size }, () => Array.from({ length: size + 1 }, () => 0))
  for (const outline of path.matchAll(/M([^MZ]+)Z/g)) {
    const corners = (outline[1] ?? '')
      .split('L')
      .map((corner) => corner.trim().split(' ').map(Number))
    for (const [at, [x = 0, y = 0]] of corners.entries()) {
      const [toX = 0, toY = 0] = corners[(at + 1) % corners.length] ?? []
      if (x !== toX) continue
      for (let row = Math.min(y, toY); row < Math.max(y, toY); row++) {
        const line = turns[row]
        if (line) line[x] = (line[x] ?? 0) + Math.sign(toY - y)
      }
    }
  }
  return turns.map((line) => {
    let winding = 0
    return line.slice(0, size).map((turn) => (winding += turn) !== 0)
  })
}

/** What a decoder reads from modules that are drawn dark on light, each `pixels` wide, with their quiet zone; undefined when it finds no code. */
export function scan(modules: readonly (readonly boolean[])[], pixels: number) {
  const side = (modules.length + 2 * quiet) * pixels
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (modules[Math.floor(y / pixels) - quiet]?.[Math.floor(x / pixels) - quiet])
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  const found = jsQR(data, side, side, { inversionAttempts: 'dontInvert' })
  return found && { text: found.data, version: found.version }
}
