import { describe, expect, it } from 'vitest'
import { budgets, journeys, type Pace } from './journey.ts'

describe.each(['whole', 'quick', 'links'] as const satisfies Pace[])('the %s way', (pace) => {
  it.each(journeys)('leads soon to the report of $id', ({ id, [pace]: seen }) => {
    expect(seen.length, seen.join(' > ')).toBeLessThanOrEqual(budgets[pace])
    expect(seen.at(-1)).toMatch(new RegExp(`^${id}/`))
  })

  it('has a longest path, shown here', () => {
    const longest = journeys.map((way) => way[pace]).toSorted((a, b) => b.length - a.length)[0]
    expect(longest).toBeDefined()
    console.log(`${pace} way, longest: ${longest?.length} screens: ${longest?.join(' > ')}`)
  })
})
