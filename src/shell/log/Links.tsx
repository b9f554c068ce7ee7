import { useCallback, useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { factsOf, type NotedLink } from '../../case/case.ts'
import { missing } from '../../case/fill.ts'
import { isWrong, type LoggedLink, reportedOn, restored } from '../../case/log.ts'
import { holds, underage } from '../../chart/facts.ts'
import { Heading } from '../../screens/Heading.tsx'
import { Undo } from '../../screens/LinksField.tsx'
import { PasteBox } from '../../screens/PasteBox.tsx'
import { Paragraphs } from '../../screens/Rich.tsx'
import { useFocusNext } from '../../screens/useFocusNext.ts'
import { usePaste } from '../../screens/usePaste.ts'
import { change, useCase } from '../keep.ts'
import { useLog } from '../log.ts'
import { Files } from './Files.tsx'
import { FormChecks } from './FormChecks.tsx'
import { LinkCard } from './LinkCard.tsx'
import { Paper } from './Paper.tsx'

const sorts = ['noted', 'seen', 'place'] as const
type Sort = (typeof sorts)[number]
const filters = ['all', 'open', 'missing', 'reported'] as const
type Filter = (typeof filters)[number]

/** How many links stand on the screen at first, and come with each further press. */
const page = 25

function sorted(links: readonly LoggedLink[], by: Sort): readonly LoggedLink[] {
  if (by === 'noted') return links
  const key = ({ noted, place = '~' }: LoggedLink) => (by === 'seen' ? (noted.seen ?? '~') : place)
  return links.toSorted((a, b) => key(a).localeCompare(key(b)))
}

const passes = (link: LoggedLink, filter: Filter, young: boolean): boolean =>
  filter === 'all' ||
  (filter === 'missing'
    ? isWrong(link.kind) || missing(link, young).length > 0
    : (reportedOn(link.noted) === undefined) === (filter === 'open'))

/** The log: every link with what was noted of it, what is still missing and why, the integrity list (adults only), and the list to take along. */
export function Links({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('log')
  const young = useCase((kept) => holds(factsOf(kept), underage))
  const links = useLog()
  const pasting = usePaste()
  const [typed, setTyped] = useState('')
  const [sort, setSort] = useState<Sort>('noted')
  const [filter, setFilter] = useState<Filter>('all')
  const [most, setMost] = useState(page)
  const [gone, setGone] = useState<{ readonly id: string; readonly noted: NotedLink }>()
  const wanted = useDeferredValue(links)
  const shown = sorted(wanted, sort).filter((link) => passes(link, filter, young))
  const count = t('count', { count: shown.length })
  const next = shown[most]
  // What was put back comes into the list a moment later.
  const { box, focusNext } = useFocusNext<HTMLDivElement>(wanted === links)
  const takeOff = useCallback(
    (link: typeof gone) => {
      setGone(link)
      focusNext('.undo button')
    },
    [focusNext],
  )

  return (
    <div className="log" ref={box}>
      <Heading text={t('title')} />
      <Paragraphs className="soft" text={t('body')} />
      <PasteBox pasting={pasting} value={typed} onChange={setTyped} />
      {links.length === 0 && <p className="soft">{t('empty')}</p>}
      {links.length > 1 && (
        <div className="sorting">
          <Pick
            label={t('filter.label')}
            value={filter}
            options={filters}
            onPick={setFilter}
            name={(one) => t(`filter.${one}`)}
          />
          <Pick
            label={t('sort.label')}
            value={sort}
            options={sorts}
            onPick={setSort}
            name={(one) => t(`sort.${one}`)}
          />
        </div>
      )}
      <p role="status" className="soft">
        {links.length > 0 && (sort === 'noted' ? count : `${count} · ${t(`sort.${sort}`)}`)}
      </p>
      <Undo
        gone={gone}
        onUndo={({ id, noted }) => {
          if (!change((kept) => restored(kept, id, noted))) return
          setGone(undefined)
          focusNext(`[data-link='${id}'] .remove`)
        }}
      />
      <ul className="links">
        {shown.slice(0, most).map((link) => (
          <LinkCard key={link.id} link={link} young={young} onGone={takeOff} />
        ))}
      </ul>
      {next && (
        <button
          type="button"
          className="other"
          onClick={() => {
            setMost(most + page)
            focusNext(`[data-link='${next.id}'] button`)
          }}
        >
          {t('more', { count: Math.min(page, shown.length - most) })}
        </button>
      )}
      <FormChecks links={wanted} />
      {!young && <Files />}
      {links.length > 0 && <Paper links={links} young={young} />}
      <button type="button" className="main" onClick={onBack}>
        {t('back')}
      </button>
    </div>
  )
}

function Pick<const Name extends string>(props: {
  readonly label: string
  readonly value: Name
  readonly options: readonly Name[]
  readonly name: (option: Name) => string
  readonly onPick: (option: Name) => void
}) {
  const { label, value, options, name, onPick } = props
  return (
    <label className="pick">
      {label}
      <select
        value={value}
        onChange={(event) => {
          const picked = options.find((option) => option === event.target.value)
          if (picked !== undefined) onPick(picked)
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </label>
  )
}
