// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changesBetween, type Guide, guideOf } from '../scripts/guide.ts'
import { bookIn } from '../src/paper/book/book.tsx'
import type { ScreenWords } from '../src/words/shape.ts'
import { flows } from './charts.ts'

const words = (language: string, flow: string) =>
  JSON.parse(readFileSync(`locales/${language}/${flow}.json`, 'utf8')) as Readonly<
    Record<string, ScreenWords>
  >

describe('the flow book', () => {
  const html = bookIn(['nl', 'fr'], 'main { color: black }')
  const book = new DOMParser().parseFromString(html, 'text/html')
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

  it.each(flows)(
    'draws $flow.id from its chart, and has every screen in both languages with its sources',
    ({ flow }) => {
      const at = flows.findIndex((one) => one.flow.id === flow.id) + 1
      const drawing = book.querySelectorAll('.drawing')[at - 1]
      const stops = [...(drawing?.querySelectorAll('.stop') ?? [])].map(({ textContent }) =>
        plain(textContent),
      )
      const names = Object.keys(flow.screens)
      const dutch = words('nl', flow.id)
      expect(stops).toEqual(
        names.map((name, index) => plain(`${at}.${index + 1} ${dutch[name]?.title ?? ''}`)),
      )
      for (const [language, mark] of [
        ['nl', ''],
        ['fr', 'b'],
      ] as const)
        for (const [index, name] of names.entries()) {
          const screen = book.getElementById(`${mark}n${at}.${index + 1}`)
          expect(plain(screen?.textContent), name).toContain(
            plain(words(language, flow.id)[name]?.title),
          )
          expect(screen?.closest('[lang]')?.getAttribute('lang')).toBe(language)
        }
      const text = plain(book.getElementById(`p${at}`)?.textContent)
      for (const id of new Set(Object.values(flow.screens).flatMap(({ sources }) => sources)))
        expect(text).toContain(flow.sources[id]?.address)
    },
  )

  it('has each mark once', () => {
    const marks = [...book.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(marks).size).toBe(marks.length)
  })
})

/** The guide as far as something is planted in it. */
interface Planted {
  readonly flows: Record<
    string,
    {
      readonly screens: Record<
        string,
        {
          readonly words: { readonly nl: { title: string } }
          readonly choices: Record<string, string>
          readonly sources: Record<string, { checked: string }>
          href?: string
        }
      >
    }
  >
}

describe('what changed between two releases', () => {
  const all = flows.map(({ flow }) => flow)
  const take = (version: string) => guideOf(version, all, ['nl', 'fr'], words)
  const before = take('1.0.0')

  it('is nothing where nothing did', () => {
    expect(changesBetween(before, take('1.0.1'))).toBe(
      '# What changed for the reader: 1.0.0 to 1.0.1\n\nNothing.\n',
    )
  })

  it('shows a word, a way, an address, a day, and a flow that were planted', () => {
    const planted = JSON.parse(JSON.stringify(take('1.1.0'))) as Planted
    const screens = planted.flows.snapchat?.screens ?? {}
    const web = screens['web-form']
    const evidence = screens.evidence
    if (!web || !evidence) throw new Error('no such screen')
    evidence.words.nl.title = 'Iets anders'
    evidence.choices.done = 'web-form'
    web.href = 'https://elsewhere.example/'
    const [source] = Object.values(web.sources)
    if (source) source.checked = '2027-01-01'
    delete planted.flows.google
    const text = changesBetween(before, planted as unknown as Guide)
    for (const part of [
      '## snapchat',
      '- evidence.words.nl.title:',
      '  - now: Iets anders',
      '- evidence.choices.done:',
      '  - now: web-form',
      '- web-form.href:',
      '  - now: https://elsewhere.example/',
      '  - now: 2027-01-01',
      '## google: gone',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('## instagram')
  })
})
