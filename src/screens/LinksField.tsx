import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { linksAt, removed, restored } from '../case/log.ts'
import type { NotedLink } from '../case/case.ts'
import { LinkLine } from './LinkLine.tsx'
import { PasteBox } from './PasteBox.tsx'
import { useSurroundings } from './surroundings.ts'
import { useFocusNext } from './useFocusNext.ts'
import type { Pasting } from './usePaste.ts'

/** How many links stand in a flow's own list; the rest is seen in the log. */
const shown = 20

/** The log inside a flow: pasting, and what is noted of this place so far. */
export function LinksField(props: {
  readonly label: string | undefined
  readonly hint: string | undefined
  readonly pasting: Pasting
  /** Place of the flow, or undefined where links of any place are noted. */
  readonly here: string | undefined
  readonly draft: string
  readonly onDraft: (draft: string) => void
  readonly fault: string | undefined
}) {
  const { label, hint, pasting, here, draft, onDraft, fault } = props
  const { t } = useTranslation('log')
  const { log } = useSurroundings()
  const links = here === undefined ? log.links : linksAt(log.links, here)
  return (
    <>
      <PasteBox
        pasting={pasting}
        label={label}
        hint={hint}
        value={draft}
        onChange={onDraft}
        fault={fault}
      />
      {links.length > 0 && <h2>{t('paste.list')}</h2>}
      <LinkList ids={links.slice(-shown).map(({ id }) => id)} />
      {links.length > 0 && (
        <button type="button" className="quiet" onClick={log.open}>
          {t('paste.all')}
        </button>
      )}
    </>
  )
}

/** Some links in a row, each of which can be taken off; what was taken off can be put back. */
export function LinkList({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('log')
  const { log } = useSurroundings()
  const id = useId()
  const [gone, setGone] = useState<{ readonly id: string; readonly noted: NotedLink }>()
  const { box, focusNext } = useFocusNext<HTMLDivElement>()
  const links = log.links.filter(({ id }) => ids.includes(id))
  return (
    <div ref={box}>
      <ul className="links">
        {links.map((link) => (
          <li key={link.id} data-link={link.id}>
            <LinkLine link={link} id={id + link.id} />
            <button
              type="button"
              className="quiet"
              id={`${id}${link.id}remove`}
              aria-labelledby={`${id}${link.id}remove ${id}${link.id}`}
              onClick={() => {
                if (!log.change((kept) => removed(kept, link.id))) return
                setGone(link)
                focusNext('.undo button')
              }}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <Undo
        gone={gone}
        onUndo={({ id, noted }) => {
          if (!log.change((kept) => restored(kept, id, noted))) return
          setGone(undefined)
          focusNext(`[data-link='${id}'] button`)
        }}
      />
    </div>
  )
}

/** Says what was removed, with the way to put it back; it stays for as long as one stays. */
export function Undo({
  gone,
  onUndo,
}: {
  readonly gone: { readonly id: string; readonly noted: NotedLink } | undefined
  readonly onUndo: (gone: { readonly id: string; readonly noted: NotedLink }) => void
}) {
  const { t } = useTranslation('log')
  return (
    <div role="status">
      {gone && (
        <p className="note undo">
          {t('removed', { link: gone.noted.text.slice(0, 80) })}{' '}
          <button type="button" onClick={() => onUndo(gone)}>
            {t('undo')}
          </button>
        </p>
      )}
    </div>
  )
}
