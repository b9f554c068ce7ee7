/** Bytes as the browser itself unpacks them (zlib). */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

const header = 12
const entry = { woff: 20, plain: 16 } as const
const padded = (length: number) => Math.ceil(length / 4) * 4

/**
 * A packed font (WOFF 1.0, https://www.w3.org/TR/WOFF/) as the plain one that it holds: its tables, each unpacked once. The library that reads fonts would unpack a
 * table anew for each letter. Rejects when the bytes are no such font.
 */
export async function unpacked(woff: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const read = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  const count = read.getUint16(12)
  const tables = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const at = 44 + index * entry.woff
      const [tag, offset, packed, length, sum] = [0, 4, 8, 12, 16].map((part) =>
        read.getUint32(at + part),
      ) as [number, number, number, number, number]
      const bytes = woff.slice(offset, offset + packed)
      return { tag, length, sum, bytes: packed < length ? await inflated(bytes) : bytes }
    }),
  )
  const start = header + count * entry.plain
  const font = new Uint8Array(tables.reduce((size, { length }) => size + padded(length), start))
  const write = new DataView(font.buffer)
  write.setUint32(0, read.getUint32(4))
  write.setUint16(4, count)
  // For searching the tables by halves, which nobody here does, but the format asks for it.
  const power = Math.floor(Math.log2(count))
  write.setUint16(6, 16 * 2 ** power)
  write.setUint16(8, power)
  write.setUint16(10, 16 * (count - 2 ** power))
  let at = start
  for (const [index, { tag, length, sum, bytes }] of tables.entries()) {
    const line = header + index * entry.plain
    write.setUint32(line, tag)
    write.setUint32(line + 4, sum)
    write.setUint32(line + 8, at)
    write.setUint32(line + 12, length)
    font.set(bytes, at)
    at += padded(length)
  }
  return font
}
