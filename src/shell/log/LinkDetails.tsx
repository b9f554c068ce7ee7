import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NotedLink, Shot } from '../../case/case.ts'
import { edited, type LoggedLink } from '../../case/log.ts'
import { linkKinds } from '../../chart/link.ts'
import { useSurroundings } from '../../screens/surroundings.ts'
import { TextField } from '../../screens/TextField.tsx'
import { change } from '../keep.ts'
import { places } from '../places.ts'
import { Reports } from './Reports.tsx'

/** The zone of this device. */
const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone
/** Now, to the minute, as a date field writes it. */
function now(): string {
  const at = new Date()
  at.setMinutes(at.getMinutes() - at.getTimezoneOffset())
  return at.toISOString().slice(0, 16)
}

const shots = ['address', 'date', 'account'] as const

/** Everything that can be noted of a link. What is typed is kept at once. Of images of people under 18 nothing is asked about screenshots. */
export function LinkDetails({
  link,
  young,
}: {
  readonly link: LoggedLink
  readonly young: boolean
}) {
  const { t } = useTranslation('log')
  const { log, readOnly } = useSurroundings()
  const id = useId()
  const { noted, found } = link
  const [text, setText] = useState(noted.text)
  const [empty, setEmpty] = useState(false)
  const note = (what: Partial<NotedLink>) => void change((kept) => edited(kept, link.id, what))
  const noteShot = (part: keyof Shot, value: string) => {
    const { [part]: _, ...rest } = noted.shot ?? {}
    const shot = value === 'yes' || value === 'no' ? { ...rest, [part]: value } : rest
    note({ shot: Object.keys(shot).length > 0 ? shot : undefined })
  }

  return (
    <div className="details">
      <TextField
        label={t('field.text')}
        fault={empty ? t('field.text-empty') : undefined}
        value={text}
        most={4_000}
        onChange={(next) => {
          setText(next)
          setEmpty(next.trim() === '')
          if (next.trim() !== '') note({ text: next })
        }}
      />
      <label className="pick">
        {t('field.place')}
        <select
          value={noted.place ?? ''}
          disabled={readOnly}
          onChange={(event) => note({ place: event.target.value || undefined })}
        >
          <option value="">
            {t('field.recognised')}
            {found?.place !== undefined && `: ${found.name ?? log.nameOf(found.place)}`}
          </option>
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {log.nameOf(place.id)}
            </option>
          ))}
        </select>
      </label>
      <label className="pick">
        {t('field.kind')}
        <select
          value={noted.kind ?? ''}
          disabled={readOnly}
          onChange={(event) =>
            note({ kind: linkKinds.find((kind) => kind === event.target.value) })
          }
        >
          <option value="">
            {t('field.recognised')}
            {found && `: ${t(`kind.${found.kind}`)}`}
          </option>
          {linkKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <TextField
        label={t('field.account')}
        hint={t('field.account-hint')}
        value={noted.account ?? ''}
        most={300}
        onChange={(account) => note({ account })}
      />
      <div className="field">
        <label htmlFor={id}>{t('field.seen')}</label>
        <p className="soft" id={`${id}hint`}>
          {t('field.seen-hint', { zone: noted.zone ?? zoneHere() })}
        </p>
        <input
          id={id}
          type="datetime-local"
          autoComplete="off"
          value={noted.seen ?? ''}
          max={now()}
          readOnly={readOnly}
          aria-describedby={`${id}hint`}
          onChange={(event) => {
            const seen = event.target.value.slice(0, 16) || undefined
            note({ seen, zone: seen && zoneHere() })
          }}
        />
        <button
          type="button"
          className="quiet"
          onClick={() => note({ seen: now(), zone: zoneHere() })}
        >
          {t('field.now')}
        </button>
      </div>
      {!young && (
        <fieldset>
          <legend>{t('field.shot')}</legend>
          {shots.map((part) => (
            <label className="pick" key={part}>
              {t(`field.shot-${part}`)}
              <select
                value={noted.shot?.[part] ?? ''}
                disabled={readOnly}
                onChange={(event) => noteShot(part, event.target.value)}
              >
                <option value="">–</option>
                <option value="yes">{t('field.yes')}</option>
                <option value="no">{t('field.no')}</option>
              </select>
            </label>
          ))}
        </fieldset>
      )}
      {!young && (
        <TextField
          label={t('field.where')}
          hint={t('field.where-hint')}
          value={noted.where ?? ''}
          onChange={(where) => note({ where })}
        />
      )}
      <TextField
        label={t('field.witnesses')}
        hint={t('field.witnesses-hint')}
        value={noted.witnesses ?? ''}
        onChange={(witnesses) => note({ witnesses })}
      />
      <Reports link={link} />
    </div>
  )
}
