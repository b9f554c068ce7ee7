interface Bar {
  readonly name: string
  readonly value: number
  readonly ours?: boolean
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const line = 34
const [left, right, wide] = [190, 130, 720]

/** A chart of bars from zero on, as an SVG that can be read on light and dark pages; `unit` is what its numbers count. */
export function picture(title: string, unit: string, bars: readonly Bar[]): string {
  const most = Math.max(...bars.map(({ value }) => value))
  const height = 56 + bars.length * line
  const rows = bars.map(({ name, value, ours }, index) => {
    const y = 48 + index * line
    const length = ((wide - left - right) * value) / most
    return `  <text x="${left - 10}" y="${y + 16}" text-anchor="end">${escaped(name)}</text>
  <rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="22" rx="3" fill="${ours ? '#0f6b66' : '#a9b4b3'}"/>
  <text x="${(left + length + 8).toFixed(1)}" y="${y + 16}">${Math.round(value).toLocaleString('en').replaceAll(',', ' ')} ${unit}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${height}" width="${wide}" height="${height}" role="img" aria-label="${escaped(title)}" font-family="sans-serif" font-size="14" fill="#1d2b2a">
  <rect width="${wide}" height="${height}" fill="#fbf8f3"/>
  <text x="16" y="28" font-weight="bold">${escaped(title)}</text>
${rows.join('\n')}
</svg>
`
}
