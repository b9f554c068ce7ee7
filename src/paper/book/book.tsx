import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { dirOf, marksOf, tagOf } from '../../words/languages.ts'
import { flows, paperOf, PartOf } from '../booklet/parts.tsx'
import { type Paper, PaperContext } from '../booklet/Text.tsx'
import { speechIn } from '../booklet/words.ts'
import { Drawing } from './Drawing.tsx'

/** What a part is written with in one of the two languages; the second one's marks have a letter before them. */
const paperIn = (language: string, mark: string) =>
  paperOf(speechIn(language), flows, { pageOf: () => '', level: 2, mark })

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
          {flows.map((one) => (
            <section key={one.flow.id}>
              <PaperContext value={first}>
                <Drawing flow={one.flow} />
              </PaperContext>
              <div className="two">{papers.map((paper) => side(paper, <PartOf {...one} />))}</div>
            </section>
          ))}
        </main>
      </body>
    </html>,
  )
  return `<!doctype html>${html}\n`
}
