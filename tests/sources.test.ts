import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { dueOn, sourcesOf } from '../scripts/sources.ts'
import { checkedOn } from '../src/chart/flow.ts'
import { builtUntil, due, freshUntil } from '../src/chart/fresh.ts'
import { flows } from './charts.ts'

const menus = checkedOn('2026-08-31')('A platform', 'https://a.example/', 'high')
const law = checkedOn('2026-08-31', 'law')('A gazette', 'https://b.example/', 'high')

describe('a source', () => {
  it('is fresh for six months, or for twelve where it tells how a law stands', () => {
    expect(freshUntil(menus)).toBe('2027-02-28')
    expect(freshUntil(law)).toBe('2027-08-31')
    expect(due([law, menus], '2027-02-28')).toEqual([])
    expect(due([law, menus], '2027-03-01')).toEqual([menus])
    expect(due([law, menus], '2027-09-01')).toEqual([law, menus])
  })

  it('may be built with for three months more', () => {
    expect(builtUntil(menus)).toBe('2027-05-28')
    const used = [menus, law].map((source) => ({ ...source, where: ['snapchat'] }))
    expect(dueOn('2027-05-28', used).overdue).toEqual([])
    expect(dueOn('2027-05-29', used).overdue).toEqual([used[0]])
  })
})

describe('the sources of all flows', () => {
  const sources = sourcesOf(flows.map(({ flow }) => flow))

  it('are those of every screen and of help, each once', () => {
    expect(sources.length).toBeGreaterThan(200)
    const wanted = flows.flatMap(({ flow }) =>
      Object.values(flow.screens).flatMap((screen) =>
        screen.sources.map((id) => flow.sources[id]?.address),
      ),
    )
    const found = new Set(sources.map(({ address }) => address))
    for (const address of wanted) expect(found).toContain(address)
    expect(sources.some(({ where }) => where.includes('help'))).toBe(true)
  })

  it('name every flow once they are due', () => {
    const { byFlow, overdue } = dueOn('2030-01-01', sources)
    expect(overdue.length).toBe(sources.length)
    const sourced = flows.filter(({ flow }) =>
      Object.values(flow.screens).some((screen) => screen.sources.length > 0),
    )
    for (const { flow } of sourced) expect([...byFlow.keys()]).toContain(flow.id)
  })
})

describe('npm run sources', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['scripts/sources.mjs', ...args], { encoding: 'utf8' })

  it('is content while all is fresh', () => {
    const { status, stdout } = run('--check', '--today', '2026-11-24')
    expect(stdout).toContain('none is due')
    expect(status).toBe(0)
  })

  it('tells by flow what is due, and lets it be built with for three months', () => {
    const { status, stdout } = run('--check', '--today', '2027-06-01')
    expect(stdout).toMatch(/^snapchat: \d+ to check again$/m)
    expect(stdout).toContain('help.snapchat.com')
    expect(status).toBe(0)
  })

  it('fails where something was due three months ago', () => {
    const { status, stderr } = run('--check', '--today', '2027-09-01')
    expect(stderr).toContain('were due three months ago')
    expect(status).toBe(1)
  })

  it('lists every address, for a checker of links', () => {
    const lines = run('--links').stdout.trim().split('\n')
    expect(lines.length).toBeGreaterThan(200)
    for (const line of lines) expect(line).toMatch(/^https?:\/\//)
  })

  it('takes no day that is none', () => {
    expect(run('--today', 'soon').status).toBe(2)
  })
})
