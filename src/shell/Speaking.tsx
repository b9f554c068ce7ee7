import type { i18n } from 'i18next'
import { type ReactNode, useEffect, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { catalogue } from '../../flows/catalogue.ts'
import { inLanguage } from '../words/other.ts'
import { marksOf } from '../words/languages.ts'

const namespaces = [
  'shell',
  'desk',
  'keep',
  'handover',
  'map',
  'log',
  'after',
  'papers',
  ...catalogue.map(({ id }) => id),
]

/** A part of the page in another language than the rest, marked as such; nothing until its words have come. */
export function Speaking(props: { readonly language: string; readonly children: ReactNode }) {
  const { language, children } = props
  const [other, setOther] = useState<i18n>()
  useEffect(() => {
    let still = true
    const come = (found: i18n) => {
      if (still) setOther(found)
    }
    // Without a network before everything had come, the part stays empty and the rest works.
    inLanguage(language, namespaces).then(come, () => {})
    return () => {
      still = false
    }
  }, [language])
  // Until the words of a new language have come, the former goes on: nothing loses its place or the focus.
  if (!other) return null
  return (
    <I18nextProvider i18n={other}>
      <div {...marksOf(other.language)}>{children}</div>
    </I18nextProvider>
  )
}
