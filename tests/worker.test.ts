import { describe, expect, it } from 'vitest'
import type { WorkerFlow } from '../src/words/worker.ts'
import { workerAt, workerWords } from '../src/words/worker.ts'
import { flows } from './charts.ts'
import { bases } from './languages.ts'

const files = import.meta.glob<WorkerFlow>('../locales/*/worker/*.json', {
  eager: true,
  import: 'default',
})
const wordsOf = (language: string, flow: string) =>
  files[`../locales/${language}/worker/${flow}.json`]

/** The kinds whose screens may all be spoken of at once; of every other screen something of its own is said. */
const together: readonly string[] = ['instruction', 'link', 'text']

const keysOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .toSorted(([a], [b]) => a.localeCompare(b))
          .map(([key, inner]) => [key, keysOf(inner)]),
      )
    : [...String(value).matchAll(/\{[^}]*\}/g)].map((match) => match[0]).toSorted()

describe.each(bases)('what is said to a support worker, in %s', (language) => {
  it('is there for every flow, and for nothing else', () => {
    const told = Object.keys(files).flatMap((path) =>
      path.split('/')[2] === language ? [path.split('/')[4]?.replace('.json', '')] : [],
    )
    expect(told.toSorted()).toEqual(flows.map(({ flow }) => flow.id).toSorted())
  })

  it.each(flows)('$entry.id: says something at every screen', ({ flow }) => {
    const words = wordsOf(language, flow.id)
    const parts = ['ask', 'not', 'stop', 'call', 'self']
    expect(Object.keys(words?.flow ?? {})).toEqual(parts)
    const missing = Object.entries(flow.screens).flatMap(([name, { kind }]) => {
      const own = words?.screens[name]
      const said = own ?? (together.includes(kind) ? words?.kinds[kind] : undefined)
      return said?.ask ? [] : [name]
    })
    expect(missing).toEqual([])
    const unknown = Object.keys(words?.screens ?? {}).filter((name) => !(name in flow.screens))
    expect(unknown).toEqual([])
    const kinds = new Set<string>(Object.values(flow.screens).map(({ kind }) => kind))
    expect(Object.keys(words?.kinds ?? {}).filter((kind) => !kinds.has(kind))).toEqual([])
    const known = [
      words?.flow,
      ...Object.values(words?.kinds ?? {}),
      ...Object.values(words?.screens ?? {}),
    ]
    expect(
      known.flatMap((one) => Object.keys(one ?? {})).filter((key) => !parts.includes(key)),
    ).toEqual([])
  })

  it('says no sentence twice', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const [path, words] of Object.entries(files)) {
      if (path.split('/')[2] !== language) continue
      const texts = JSON.stringify(words).match(/"(?:ask|not|stop|call|self)":"[^"]*"/g) ?? []
      for (const text of texts) {
        const said = text.slice(text.indexOf(':'))
        if (seen.has(said)) twice.push(`${path} and ${seen.get(said)}: ${said}`)
        seen.set(said, path)
      }
    }
    expect(twice).toEqual([])
  })
})

describe.each(bases.filter((language) => language !== 'nl'))('%s beside Dutch', (language) => {
  it.each(flows)('$entry.id says as much to a worker, with the same numbers', ({ flow }) => {
    expect(keysOf(wordsOf(language, flow.id))).toEqual(keysOf(wordsOf('nl', flow.id)))
  })
})

describe('the words of one screen', () => {
  it('are its own, else those of its kind, beside what holds in the whole flow', async () => {
    const all = await workerWords('nl')
    const snapchat = all.snapchat
    if (!snapchat) throw new Error('no words for Snapchat')
    expect(workerAt(snapchat, 'where', 'question').here).toBe(snapchat.screens.where)
    expect(workerAt(snapchat, 'report-older', 'instruction').here).toBe(snapchat.kinds.instruction)
    expect(workerAt(snapchat, 'where', 'question').flow).toBe(snapchat.flow)
    await expect(workerWords('xx')).rejects.toThrow('no words for xx')
  })
})
