import { type Ref, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Block, Line, Paper, Section } from '../../case/papers/paper.ts'
import { marksOf } from '../../words/languages.ts'

/** A paper exactly as it is printed and saved; on a phone its tables stand below one another. */
export function Preview({ paper, box }: { readonly paper: Paper; readonly box: Ref<HTMLElement> }) {
  const { language, own, title, intro, sections } = paper
  return (
    <article className="paper sheet" lang={language} dir="ltr" ref={box}>
      <h2>
        <Said line={title} own={own} />
      </h2>
      <div className="small">
        {intro.map((line) => (
          <p key={line.text}>
            <Said line={line} own={own} />
          </p>
        ))}
      </div>
      {sections.map((section) => (
        <Part key={section.name} section={section} own={own} />
      ))}
    </article>
  )
}

function Part({ section, own }: { readonly section: Section; readonly own: string | undefined }) {
  const { t, i18n } = useTranslation('papers')
  const [open, setOpen] = useState(false)
  // What is folded on the screen is printed all the same.
  useEffect(() => {
    const unfold = () => flushSync(() => setOpen(true))
    addEventListener('beforeprint', unfold)
    return () => removeEventListener('beforeprint', unfold)
  }, [])
  const { title, blocks, breaks, folded } = section
  const inside = (
    <>
      <h3>
        <Said line={title} own={own} />
      </h3>
      {blocks.map((block, index) => (
        <Blocks key={index} block={block} own={own} />
      ))}
    </>
  )
  return (
    <section className={breaks ? 'breaks' : undefined}>
      {folded ? (
        <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary {...marksOf(i18n.language)}>{t('law')}</summary>
          {inside}
        </details>
      ) : (
        inside
      )}
    </section>
  )
}

/** A line, with the person's own language below it. */
function Said({ line, own }: { readonly line: Line; readonly own: string | undefined }) {
  const { text, lang } = line
  return (
    <>
      {lang === undefined ? (
        text
      ) : (
        <span
          lang={lang}
          dir="auto"
          translate="no"
          className={lang === 'zxx' ? 'link-text' : 'own-words'}
        >
          {text}
        </span>
      )}
      {line.own !== undefined && (
        <span className="beside" lang={own}>
          {line.own}
        </span>
      )}
    </>
  )
}

function Blocks({ block, own }: { readonly block: Block; readonly own: string | undefined }) {
  if (block.kind === 'table') return <Table block={block} own={own} />
  const lines = block.lines.map((line, index) => <Said key={index} line={line} own={own} />)
  if (block.kind === 'text') return lines.map((line, index) => <p key={index}>{line}</p>)
  return (
    <ul className={block.kind}>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}

function Table({
  block: { heads, rows },
  own,
}: {
  readonly block: Extract<Block, { kind: 'table' }>
  readonly own: string | undefined
}) {
  return (
    // Named, as some readers forget what a table is once it is laid out in blocks, on a phone.
    // oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head.text} scope="col" role="columnheader">
              <Said line={head} own={own} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((cells, row) => (
          <tr key={row} role="row">
            {cells.map((lines, column) => (
              <td key={column} role="cell" data-head={heads[column]?.text}>
                {lines.map((line, index) => (
                  <p key={index}>
                    <Said line={line} own={own} />
                  </p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // oxlint-enable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role
  )
}
