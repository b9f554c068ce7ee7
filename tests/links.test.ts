import { describe, expect, it } from 'vitest'
import { catalogue, linkPlaces } from '../flows/catalogue.ts'
import { recogniser } from '../src/case/recognise.ts'
import type { Row } from './links/row.ts'

const tables = import.meta.glob<readonly Row[]>(['./links/*.ts', '!./links/row.ts'], {
  eager: true,
  import: 'default',
})
const recognise = recogniser(linkPlaces)
const named = Object.entries(tables).map(([path, rows]) => ({
  name: path.replace(/.*\/|\.ts$/g, ''),
  rows,
}))

describe.each(named)('addresses: $name', ({ rows }) => {
  it.each(rows.map(([text, expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const { ids, ...rest } = expected
    const found = recognise(text)
    expect(found).toMatchObject(rest)
    if (ids) expect(found?.ids).toEqual(ids)
    if (expected.looksLike === undefined) expect(found?.looksLike).toBeUndefined()
    // What comes out is recognised as the same again.
    if (found?.address !== undefined && found.kind !== 'short')
      expect(recognise(found.address)).toMatchObject({
        kind: found.kind,
        address: found.address,
        ids: found.ids,
      })
  })
})

describe('the tables', () => {
  it('hold at least 300 addresses, and no text twice', () => {
    const texts = named.flatMap(({ rows }) => rows.map(([text]) => text))
    expect(texts.length).toBeGreaterThanOrEqual(300)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('hold at least ten for every place with a flow', () => {
    const places = named.flatMap(({ rows }) => rows.map(([, { place }]) => place))
    const few = catalogue
      .filter(({ recognition }) => recognition)
      .filter(({ id }) => places.filter((place) => place === id).length < 10)
    expect(few.map(({ id }) => id)).toEqual([])
  })

  it('try every shape of every place', () => {
    const untried = linkPlaces.flatMap((place) =>
      place.shapes.flatMap((shape, index) => {
        // A place with this shape taken out must read some row otherwise.
        const without = recogniser(
          linkPlaces.map((other) =>
            other.id === place.id
              ? { ...other, shapes: other.shapes.filter((_, at) => at !== index) }
              : other,
          ),
        )
        const changed = named.some(({ rows }) =>
          rows.some(([text]) => JSON.stringify(without(text)) !== JSON.stringify(recognise(text))),
        )
        return changed ? [] : [`${place.id}: ${shape.kind} ${String(shape.path ?? shape.hosts)}`]
      }),
    )
    expect(untried).toEqual([])
  })
})
