import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../flows/catalogue.ts'
import { linkRows, platformRows } from '../scripts/platforms.ts'
import { codeOf } from '../src/visit/code.ts'
import { flows } from './charts.ts'

const plain = (row: string) => row.replace(/\s+/g, ' ').trim()
const written = readFileSync('docs/platforms.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| .*\(`/.test(line))
const idOf = (row: string) => /\(`([^`]+)`\)/.exec(row)?.[1] ?? ''

describe('the page of platforms', () => {
  const rows = platformRows(flows)

  // A flow that was just made has no row until `npm run platforms`.
  it('says of each place what its chart says', () => {
    expect(written.length).toBeGreaterThan(30)
    for (const row of written)
      expect(plain(row)).toBe(plain(rows.get(idOf(row)) ?? 'no such place'))
  })

  it('names each once, in the order of the plan', () => {
    const ids = written.map(idOf)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual([...rows.keys()].filter((id) => ids.includes(id)))
  })

  it('notices a row that no longer holds', () => {
    const [row = ''] = written
    expect(plain(row.replace(/\d{4}-\d\d-\d\d/, '2020-01-01'))).not.toBe(
      plain(rows.get(idOf(row)) ?? ''),
    )
  })
})

describe('the links that lead to a flow', () => {
  const page = readFileSync('docs/platforms.md', 'utf8')
  const links = page.split('\n').filter((line) => line.includes('`/?'))
  const rows = [...linkRows(catalogue).values()].map(plain)

  // A flow that was just made has no line until `npm run platforms`.
  it('stand on the page as they are', () => {
    expect(links.length).toBeGreaterThan(30)
    expect(rows).toEqual(expect.arrayContaining(links.map(plain)))
  })

  it('are each another, for ever the same, and no word', () => {
    const codes = catalogue.map(({ id }) => codeOf(id))
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(code).toMatch(/^[2-9b-df-hjkmnp-tv-xz]{4}$/)
    expect(codeOf('snapchat')).toBe('xbtp')
    expect(codeOf('complaint')).toBe('853t')
  })
})
