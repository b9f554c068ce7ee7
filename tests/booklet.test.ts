// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../flows/catalogue.ts'
import { services } from '../flows/be/help.ts'
import type { Target } from '../src/chart/screen.ts'
import { fileOf, wholeOf, contentsOf } from '../src/paper/booklet/addresses.ts'
import { pagesIn } from '../src/paper/booklet/pages.tsx'
import { typed } from '../src/screens/Elsewhere.tsx'
import { languages } from '../src/words/i18n.ts'
import { dirOf, tagOf } from '../src/words/languages.ts'
import { flows } from './charts.ts'
import { isWritten } from './written.ts'
import type { ScreenWords } from '../src/words/shape.ts'

const numberOf = (id: string) => catalogue.findIndex((entry) => entry.id === id) + 1
const screenNumber = (id: string, names: readonly string[], screen: string) =>
  `${numberOf(id)}.${names.indexOf(screen) + 1}`
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
/** Words as they are read, without the marks of menu names and numbers. */
const bare = (text: string) =>
  text.replace(/\{tel:[^}]*\}/g, '').replace(/\[(?:[a-z]{2}:)?([^\]]+)\]/g, '$1')

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // As React writes it: any case of an attribute's name, and a sign at the end of what is empty, are valid.
    'attr-case': 'off',
    'void-style': 'off',
    'no-inline-style': 'error',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    'doctype-style': 'off',
    'svg-focusable': 'off',
  },
})

describe.each(languages)('the pages in %s', (language) => {
  const said = JSON.parse(readFileSync(`locales/${language}/booklet.json`, 'utf8')) as {
    readonly contents: string
  }
  let pages: ReadonlyMap<string, string>
  let whole: Document
  const documents = new Map<string, Document>()
  beforeAll(() => {
    pages = new Map(pagesIn(language, languages).map(({ file, html }) => [file, html]))
    whole = open(wholeOf(language))
  })
  const open = (file: string) => {
    const known = documents.get(file)
    if (known) return known
    const document = new DOMParser().parseFromString(pages.get(file) ?? '', 'text/html')
    documents.set(file, document)
    return document
  }

  it('are the contents, the whole guide, and one for each flow that is written', () => {
    const written = flows.filter(({ flow }) => isWritten(language, flow.id))
    expect([...pages.keys()].toSorted()).toEqual(
      [
        contentsOf(language),
        wholeOf(language),
        ...written.map(({ flow }) => fileOf(language, numberOf(flow.id))),
      ].toSorted(),
    )
  })

  it('lead only to what is there, and load nothing from elsewhere', () => {
    for (const [file] of pages) {
      const document = open(file)
      for (const part of document.querySelectorAll('[src], script, iframe, form, style, [style]'))
        expect(part.outerHTML, file).toBe('')
      for (const link of document.querySelectorAll('a')) {
        const href = link.getAttribute('href') ?? ''
        if (/^(?:https:|mailto:|tel:)/.test(href)) continue
        const [to = '', id] = href.split('#')
        const there = to === '' ? file : to
        if (!languages.some((other) => other !== language && there === contentsOf(other)))
          expect([...pages.keys()], `${file}: ${href}`).toContain(there)
        if (id) expect(open(there).getElementById(id), `${file}: ${href}`).not.toBeNull()
      }
    }
  })

  it('tell their language and direction, and nothing of themselves in the title or the address', () => {
    for (const [file] of pages) {
      const { documentElement, title } = open(file)
      expect([documentElement.lang, documentElement.dir]).toEqual([
        tagOf(language),
        dirOf(language),
      ])
      expect(title).toBe('Leidraad')
      // No name of a sentence instead of the sentence.
      expect(open(file).body.textContent, file).not.toMatch(
        /\b(?:step|choice|leave|facts|again)[.-][a-z-]+\b(?!\.\w)|\{\{/,
      )
      expect(open(file).querySelector('header a')?.textContent).toBe(said.contents)
      expect(file).toMatch(/^[a-z-]+(?:-all|-\d+)?\.html$/)
    }
  })

  it('have every service with its number and address in full', () => {
    const text = plain(open(contentsOf(language)).body.textContent)
    for (const [id, { number, address }] of Object.entries<{ number?: string; address?: string }>(
      services,
    )) {
      if (number) expect(text, id).toContain(number)
      if (address) expect(text, id).toContain(address.replace('https://', ''))
    }
  })

  it.each(flows.filter(({ flow }) => isWritten(language, flow.id)))(
    'have every screen, answer and way of $flow.id',
    ({ flow }) => {
      const names = Object.keys(flow.screens)
      const given = JSON.parse(
        readFileSync(`locales/${language}/${flow.id}.json`, 'utf8'),
      ) as Readonly<Record<string, ScreenWords>>
      for (const document of [open(fileOf(language, numberOf(flow.id))), whole])
        for (const [name, screen] of Object.entries(flow.screens)) {
          const at = screenNumber(flow.id, names, name)
          const section = document.getElementById(`n${at}`)
          const text = plain(section?.textContent)
          const {
            title,
            body = '',
            steps = [],
            note = '',
            asks = [],
          } = given[name] ?? { title: '' }
          for (const words of [
            title,
            ...body.split('\n\n'),
            ...steps,
            ...note.split('\n\n'),
            ...asks,
          ])
            if (!words.includes('{tel:'))
              expect(text, `${name}: ${words}`).toContain(plain(bare(words)))
          expect(text).not.toMatch(/\{\{|booklet:|\{tel/)
          if (screen.kind === 'link') {
            expect(text).toContain(typed(screen.href))
            expect(section?.querySelector('.address svg.qr')).not.toBeNull()
          }
          const answers = [...(section?.querySelectorAll('.answers > li') ?? [])]
          const targets: readonly Target[] = Object.values(screen.choices)
          const wanted = targets.map((target) =>
            (typeof target === 'string' ? [{ to: target }] : target).map(({ to }) =>
              screenNumber(flow.id, names, to),
            ),
          )
          const found = answers.map((answer) =>
            [...answer.querySelectorAll('.goes')].map((link) => plain(link.textContent)),
          )
          expect(found, name).toEqual(wanted)
        }
    },
  )

  it('are valid HTML', () => {
    const found = [...pages].flatMap(([file, html]) =>
      validator
        .validateStringSync(html, file)
        .results.flatMap(({ messages }) =>
          messages.map(
            ({ message, ruleId, line, column }) => `${file}:${line}:${column} ${ruleId} ${message}`,
          ),
        ),
    )
    expect(found.slice(0, 20)).toEqual([])
  })
})
