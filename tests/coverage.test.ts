import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { flows } from './charts.ts'

const rows = readFileSync('docs/guide-coverage.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .filter(([first = '']) => first !== 'The guide' && !/^-+$/.test(first))
const named = rows.flatMap(([, screens = '']) =>
  screens.split(',').flatMap((name) => name.trim().replaceAll('`', '') || []),
)

/** The flows that the guide knows; the others are beyond it. */
const guided =
  'intake evidence any-website prevention complaint dossier instagram facebook tiktok x telegram snapchat whatsapp discord youtube google tinder grindr'.split(
    ' ',
  )

describe('what the guide says', () => {
  it('stands in rows of three: the statement, its screens, what holds today', () => {
    expect(rows.length).toBeGreaterThan(150)
    expect(rows.filter((row) => row.length !== 3 || row.some((cell) => cell === ''))).toEqual([])
  })

  it('is carried by screens that exist', () => {
    const screens = new Set(
      flows.flatMap(({ flow }) => Object.keys(flow.screens).map((name) => `${flow.id}/${name}`)),
    )
    const whole = new Set(flows.map(({ flow }) => flow.id))
    expect(named.filter((name) => name !== '–' && !screens.has(name) && !whole.has(name))).toEqual(
      [],
    )
  })

  it('covers every flow of the guide', () => {
    const covered = new Set(named.map((name) => name.split('/')[0]))
    expect(guided.filter((id) => !covered.has(id))).toEqual([])
    expect(guided.filter((id) => !flows.some(({ flow }) => flow.id === id))).toEqual([])
  })

  it('says why, where no screen carries a statement', () => {
    expect(
      rows.filter(([, screens, remark = '']) => screens === '–' && remark.length < 15),
    ).toEqual([])
  })
})
