import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PlaceOption, useSurroundings } from './surroundings.ts'

const groups = ['social', 'messages', 'video', 'search', 'dating', 'adult', 'people'] as const
/** So many of a group stand there at once, the likeliest first; the others wait behind "More", unless one searches. */
const first = 4

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')

/** Whether a place is meant by what was typed: part of its name, or of a word that people use for it. */
export function matches(place: PlaceOption, typed: string): boolean {
  const wanted = plain(typed)
  return [place.name, ...place.synonyms].some((name) => plain(name).includes(wanted))
}

/** Several places from a grouped list that can be searched by name; the value is their ids, parted by spaces. */
export function PlacesField(props: {
  readonly label: string
  readonly hint: string | undefined
  readonly value: string
  readonly missing: boolean
  readonly onChange: (value: string) => void
}) {
  const { label, hint, value, missing, onChange } = props
  const { t } = useTranslation()
  const { places } = useSurroundings()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [before] = useState(() => value.split(' '))
  const picked = new Set(value.split(' ').filter(Boolean))
  const found = places.filter((place) => matches(place, typed))

  const toggle = (place: string) => {
    const next = new Set(picked)
    if (!next.delete(place)) next.add(place)
    onChange([...next].join(' '))
  }
  const box = (place: string, name: string) => (
    <label className="option" key={place}>
      <input type="checkbox" checked={picked.has(place)} onChange={() => toggle(place)} />
      <span>{name}</span>
    </label>
  )

  const boxOf = (place: PlaceOption) => box(place.id, place.name)

  return (
    <div className="places">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="soft" id={`${id}hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="text"
        maxLength={60}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={hint ? `${id}hint` : undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          // Enter here means "search", not "go on".
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <p role="status" className="soft">
        {typed && (found.length ? t('places.found', { count: found.length }) : t('places.none'))}
      </p>
      {missing && (
        <p className="error" role="alert">
          {t('places.choose')}
        </p>
      )}
      {groups.map((group) => {
        const here = found.filter((place) => place.group === group)
        return (
          here.length > 0 && (
            <fieldset key={group}>
              <legend>{t(`places.${group}`)}</legend>
              <div className="boxes">{here.slice(0, typed ? undefined : first).map(boxOf)}</div>
              {!typed && here.length > first && (
                <details
                  open={
                    here.slice(first).some(({ id: place }) => before.includes(place)) || undefined
                  }
                >
                  <summary>
                    {t('places.more')}
                    <span className="hidden">: {t(`places.${group}`)}</span>
                  </summary>
                  <div className="boxes">{here.slice(first).map(boxOf)}</div>
                </details>
              )}
            </fieldset>
          )
        )
      })}
      <div className="boxes apart">
        {box('elsewhere', t('places.elsewhere'))}
        {box('unknown', t('places.unknown'))}
      </div>
    </div>
  )
}
