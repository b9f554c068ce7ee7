import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { services } from '../../../flows/be/help.ts'
import { organisation } from '../../visit/organisation.ts'
import { baseOf, dirOf, known, marksOf, nativeName, tagOf } from '../../words/languages.ts'
import { contentsOf, fileOf, wholeOf } from './addresses.ts'
import { flows, paperOf, partOf, PartOf } from './parts.tsx'
import { Call, type Paper, PaperContext, usePaper } from './Text.tsx'
import { speechIn, type Speech } from './words.ts'

/** A page as it is served: its path, and its content. */
export interface Page {
  readonly file: string
  readonly html: string
}

/** The flows that are written in a language. */
const writtenIn = ({ screens }: Speech) => flows.filter(({ flow }) => screens(flow.id))

function Frame({ children, home }: { readonly children: ReactNode; readonly home: string }) {
  const { speech } = usePaper()
  const { t, language } = speech
  const leave = organisation.leaveTo[baseOf(language)] ?? t('leave.target')
  return (
    <html lang={tagOf(language)} dir={dirOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>Leidraad</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="paper.css" />
      </head>
      <body>
        <header>
          <a href={home}>{t('booklet:contents')}</a>
          <a className="leave" href={leave} rel="nofollow noreferrer">
            {t('booklet:leave')}
          </a>
        </header>
        <main>{children}</main>
      </body>
    </html>
  )
}

/** Whom one can call or write to, each with its number and address in full. */
function Talk() {
  const { speech } = usePaper()
  return (
    <section>
      <h2>{speech.t('booklet:talk')}</h2>
      <ul>
        {Object.entries(services).map(([id, { number, address }]: [string, Reachable]) => (
          <li key={id}>
            <strong>{speech.service(id)?.name}</strong> {number && <Call number={number} />}{' '}
            {speech.service(id)?.what}{' '}
            {address && (
              <a href={address} rel="noopener noreferrer nofollow" translate="no" dir="ltr">
                {address.replace('https://', '')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
interface Reachable {
  readonly number?: string
  readonly address?: string
}

function Contents({ languages }: { readonly languages: readonly string[] }) {
  const { speech, nameOf } = usePaper()
  const { t, language } = speech
  return (
    <>
      <h1>{t('booklet:title')}</h1>
      <p>{t('booklet:what')}</p>
      <p>{t('booklet:how')}</p>
      <p className="note">
        {t('booklet:traces')} {t('booklet:found')}
      </p>
      <Talk />
      <nav aria-labelledby="contents">
        <h2 id="contents">{t('booklet:contents')}</h2>
        <ul className="contents">
          {writtenIn(speech).map(({ flow }) => (
            <li key={flow.id}>
              <a href={fileOf(language, partOf(flow.id))}>
                {partOf(flow.id)}. {nameOf(flow.id)}
              </a>
            </li>
          ))}
        </ul>
        <p>
          <a href={wholeOf(language)}>{t('booklet:whole')}</a>. {t('booklet:print')}
        </p>
      </nav>
      <nav aria-labelledby="languages">
        <h2 id="languages">{t('booklet:other-languages')}</h2>
        <ul>
          {languages
            .filter((other) => other !== language)
            .map((other) => (
              <li key={other}>
                <a href={contentsOf(other)} {...marksOf(other)}>
                  {nativeName(other)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </>
  )
}

function render(paper: Paper, home: string, children: ReactNode) {
  const html = renderToStaticMarkup(
    <PaperContext value={paper}>
      <Frame home={home}>{children}</Frame>
    </PaperContext>,
  )
  return `<!doctype html>${html}\n`
}

/** All pages of a language: the contents, the whole guide, and one for each flow that is written in it. */
export function pagesIn(language: string, languages: readonly string[]): readonly Page[] {
  const speech = speechIn(language)
  const written = writtenIn(speech)
  const paper = (level: 1 | 2, pageOf: Paper['pageOf']) =>
    paperOf(speech, written, { level, pageOf, mark: '' })
  const home = contentsOf(language)
  const alone = paper(1, () => '')
  return [
    { file: home, html: render(alone, home, <Contents languages={languages} />) },
    {
      file: wholeOf(language),
      html: render(
        paper(2, () => ''),
        home,
        <>
          <h1>{speech.t('booklet:title')}</h1>
          <p>{speech.t('booklet:how')}</p>
          <Talk />
          {written.map((one) => (
            <PartOf key={one.flow.id} {...one} />
          ))}
        </>,
      ),
    },
    ...written.map((one) => ({
      file: fileOf(language, partOf(one.flow.id)),
      html: render(
        paper(1, (id) => (id === one.flow.id ? '' : fileOf(language, partOf(id)))),
        home,
        <PartOf {...one} />,
      ),
    })),
  ]
}

/** All pages of the languages offered. */
export const pages = (languages: readonly string[] = known): readonly Page[] =>
  languages.flatMap((language) => pagesIn(language, languages))
