import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factValues, holds, underage } from '../src/chart/facts.ts'
import { trace } from '../src/chart/trace.ts'
import { combinations, explore, factsRead, flows, waysOf } from './charts.ts'

describe.each(flows)('$entry.id', ({ entry, flow }) => {
  const names = Object.keys(flow.screens)
  const explored = combinations(factsRead(flow)).map((facts) => ({
    facts,
    nodes: explore(flow, facts),
  }))

  it('bears the id of its catalogue line', () => {
    expect(flow.id).toBe(entry.id)
  })

  it('has names that can be keys of words', () => {
    for (const [name, screen] of Object.entries(flow.screens))
      for (const key of [name, ...Object.keys(screen.choices)])
        expect(key).toMatch(/^[a-z][a-z0-9-]*$/)
  })

  it('reaches every screen', () => {
    const reached = new Set(
      explored.flatMap(({ nodes }) => [...nodes.values()].map((n) => n.screen)),
    )
    expect(names.filter((name) => !reached.has(name))).toEqual([])
  })

  it('takes every transition', () => {
    const taken = new Set<string>()
    for (const { nodes } of explored)
      for (const node of nodes.values())
        for (const [choice, key] of Object.entries(node.next)) {
          taken.add(`${node.screen} ${choice} ${nodes.get(key)?.screen}`)
        }
    const declared = Object.entries(flow.screens).flatMap(([name, screen]) =>
      Object.entries(screen.choices).flatMap(([choice, target]) =>
        waysOf(target).map(({ to }) => `${name} ${choice} ${to}`),
      ),
    )
    expect(declared.filter((line) => !taken.has(line))).toEqual([])
  })

  it('always has a way for each choice', () => {
    for (const { facts, nodes } of explored)
      for (const node of nodes.values())
        expect(Object.keys(node.next), `${node.screen} ${JSON.stringify(facts)}`).toEqual(
          Object.keys(flow.screens[node.screen]?.choices ?? {}),
        )
  })

  it('can reach an outcome from every screen', () => {
    for (const { nodes } of explored) {
      const ends = (key: string): boolean => {
        const node = nodes.get(key)
        return node !== undefined && (node.done || Object.values(node.next).some(ends))
      }
      expect([...nodes.keys()].filter((key) => !ends(key))).toEqual([])
    }
  })

  it('has no way back', () => {
    const state = new Map<string, 'open' | 'closed'>()
    const visit = (name: string, path: readonly string[]): void => {
      if (state.get(name) === 'closed') return
      expect(state.get(name), [...path, name].join(' > ')).toBeUndefined()
      state.set(name, 'open')
      for (const target of Object.values(flow.screens[name]?.choices ?? {}))
        for (const { to } of waysOf(target)) visit(to, [...path, name])
      state.set(name, 'closed')
    }
    for (const name of names) visit(name, [])
  })

  it('asks for a fact with exactly its values', () => {
    for (const [name, screen] of Object.entries(flow.screens))
      if (screen.kind === 'question' && screen.tells)
        expect(Object.keys(screen.choices).toSorted(), name).toEqual(
          factValues[screen.tells].toSorted(),
        )
  })

  it('shows at most five options at a time', () => {
    for (const [name, screen] of Object.entries(flow.screens))
      if (screen.kind === 'question') {
        expect(Object.keys(screen.choices).length, name).toBeGreaterThan(1)
        expect(Object.keys(screen.choices).length, name).toBeLessThanOrEqual(5)
      }
  })

  it('uses every source that it names, and names one wherever something is to be done', () => {
    const used = new Set(
      Object.values(flow.screens).flatMap((screen) => [...screen.sources] as string[]),
    )
    expect(Object.keys(flow.sources).filter((id) => !used.has(id))).toEqual([])
    for (const [name, screen] of Object.entries(flow.screens))
      if (screen.kind === 'instruction' || screen.kind === 'link')
        expect(screen.sources.length, name).toBeGreaterThan(0)
  })

  it('traces any remembered answers to real screens, never twice the same', () => {
    const choices = [...new Set(Object.values(flow.screens).flatMap((s) => Object.keys(s.choices)))]
    const name = fc.oneof(fc.constantFrom(...names), fc.string(), fc.constant('__proto__'))
    const choice = fc.oneof(fc.constantFrom(...choices), fc.string())
    const facts = fc.record(
      {
        who: fc.constantFrom(...factValues.who),
        age: fc.constantFrom(...factValues.age),
        happened: fc.constantFrom(...factValues.happened),
        wants: fc.constantFrom(...factValues.wants),
        device: fc.constantFrom(...factValues.device),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(facts, fc.dictionary(name, choice), (known, answers) => {
        const found = trace(flow, known, answers)
        const passed = found.path.map((step) => step.screen)
        expect(new Set(passed).size).toBe(passed.length)
        for (const screen of passed) expect(names).toContain(screen)
        expect(passed.at(-1)).toBe(found.screen)
        expect(found.done).toBe(flow.screens[found.screen]?.kind === 'outcome')
        const kept = Object.fromEntries(
          found.path.flatMap((s) => (s.answer === undefined ? [] : [[s.screen, s.answer]])),
        )
        expect(trace(flow, known, kept)).toEqual(found)
      }),
      { numRuns: 300, seed: 20261123 },
    )
  })

  if (entry.group !== 'path' && entry.group !== 'after') {
    it('secures proof before it reports, and never of images of people under 18', () => {
      for (const { facts, nodes } of explored) {
        const young = holds(facts, underage)
        expect(trace(flow, facts, {}).screen).toBe(young ? 'under-18' : 'evidence')
        const forbidden = young ? /^evidence/ : /^under-18/
        const screens = [...nodes.values()].map((node) => node.screen)
        expect(screens.filter((screen) => forbidden.test(screen))).toEqual([])
      }
    })

    it('leads to a report, or to people', () => {
      if (entry.group === 'people') return
      for (const { nodes } of explored)
        expect(
          [...nodes.values()].some((node) => {
            const screen = flow.screens[node.screen]
            return screen !== undefined && 'reports' in screen && screen.reports
          }),
        ).toBe(true)
    })
  }
})
