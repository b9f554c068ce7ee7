import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { catalogue, type Entry } from '../../../flows/catalogue.ts'
import { charts } from '../../../flows/charts.ts'
import intake from '../../../flows/intake.ts'
import type { Flow } from '../../chart/flow.ts'
import { nameOf } from '../../shell/places.ts'
import { dirOf, marksOf, tagOf } from '../../words/languages.ts'
import { numbersFor } from '../booklet/numbers.ts'
import { Part } from '../booklet/Part.tsx'
import { type Paper, PaperContext } from '../booklet/Text.tsx'
import { speechIn } from '../booklet/words.ts'
import { Drawing } from './Drawing.tsx'

const flows = catalogue.flatMap((entry: Entry) => {
  const flow = [intake, ...charts].find(({ id }) => id === entry.id)
  return flow ? [{ entry, flow }] : []
})
const numberOf = numbersFor(flows.map(({ flow }) => flow))

/** What a part is written with in one of the two languages; the second one's marks have a letter before them. */
function paperIn(language: string, mark: string): Paper {
  const speech = speechIn(language)
  return {
    speech,
    numberOf,
    nameOf: (id) => nameOf(id, (key) => speech.t(key)),
    pageOf: () => '',
    level: 2,
    mark,
    places: flows.flatMap(({ entry, flow }, at) =>
      ['path', 'after'].includes(entry.group) ? [] : [{ id: flow.id, part: at + 1 }],
    ),
  }
}

/** The flow book in two languages, for whoever checks what is said: each flow as a drawing, and every screen with its words, ways, sources, days and confidence. `style` stands in it. */
export function bookIn(languages: readonly [string, string], style: string): string {
  const papers = languages.map((language, at) => paperIn(language, at === 0 ? '' : 'b'))
  const [first] = papers
  if (!first) return ''
  const side = (paper: Paper, children: ReactNode) => (
    <div key={paper.speech.language} {...marksOf(paper.speech.language)}>
      <PaperContext value={paper}>{children}</PaperContext>
    </div>
  )
  const part = (entry: Entry, flow: Flow, at: number) => (
    <Part
      flow={flow}
      number={at + 1}
      place={{
        id: flow.id,
        name: entry.name ?? '',
        reads: entry.reads ?? [],
        search: entry.group === 'search',
      }}
    />
  )
  const html = renderToStaticMarkup(
    <html lang={tagOf(first.speech.language)} dir={dirOf(first.speech.language)}>
      <head>
        <meta charSet="utf-8" />
        <title>Leidraad: flow book</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main className="book">
          <h1>Leidraad</h1>
          {flows.map(({ entry, flow }, at) => (
            <section key={flow.id}>
              <PaperContext value={first}>
                <Drawing flow={flow} />
              </PaperContext>
              <div className="two">{papers.map((paper) => side(paper, part(entry, flow, at)))}</div>
            </section>
          ))}
        </main>
      </body>
    </html>,
  )
  return `<!doctype html>${html}\n`
}
