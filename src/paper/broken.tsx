import { renderToStaticMarkup } from 'react-dom/server'
import { languages } from '../words/i18n.ts'
import { marksOf } from '../words/languages.ts'
import { pagesAt } from './booklet/addresses.ts'
import { speechIn } from './booklet/words.ts'

/** What the page says in every language when its scripts do not come whole (public/early.js shows it), with the ways to the pages without any. */
export const html = renderToStaticMarkup(
  <div id="broken" role="alert" hidden>
    <ul>
      {languages.map((language) => {
        const { t } = speechIn(language)
        return (
          <li key={language} {...marksOf(language)}>
            {t('booklet:broken')} <a href={pagesAt(language)}>{t('plan.pages')}</a>
          </li>
        )
      })}
    </ul>
  </div>,
)
