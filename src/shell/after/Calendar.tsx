import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDay } from '../../screens/Sources.tsx'
import { useSurroundings } from '../../screens/surroundings.ts'
import { TextField } from '../../screens/TextField.tsx'
import { save } from '../keeping/save.ts'
import { calendars } from '../load.ts'

/** The days on which to look again, as a file for a calendar: those that are ticked, under a word that tells nothing; nothing where no file may be saved. */
export function Calendar({ days }: { readonly days: readonly string[] }) {
  const { t } = useTranslation('after')
  const { policy } = useSurroundings()
  const day = useDay()
  const [off, setOff] = useState<readonly string[]>([])
  const [word, setWord] = useState(() => t('calendar.default'))
  const [fault, setFault] = useState<'word-empty' | 'pick'>()
  const picked = days.filter((one) => !off.includes(one))
  if (days.length === 0 || !policy.files) return null

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const wrong = picked.length === 0 ? 'pick' : word.trim() === '' ? 'word-empty' : undefined
    setFault(wrong)
    if (wrong) return
    const { calendarOf } = await calendars()
    const ids = picked.map(() => crypto.randomUUID())
    save('calendar.ics', calendarOf(picked, word.trim(), new Date(), ids), 'text/calendar')
  }

  return (
    <details className="calendar">
      <summary>{t('calendar.title')}</summary>
      <form onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <p className="soft">{t('calendar.body')}</p>
        <fieldset>
          <legend className="hidden">{t('later')}</legend>
          <p className="error" role="alert">
            {fault === 'pick' && t('calendar.pick')}
          </p>
          {days.map((one) => (
            <label className="tick" key={one}>
              <input
                type="checkbox"
                checked={!off.includes(one)}
                onChange={() =>
                  setOff(off.includes(one) ? off.filter((other) => other !== one) : [...off, one])
                }
              />
              {day(one)}
            </label>
          ))}
        </fieldset>
        <TextField
          label={t('calendar.word')}
          fault={fault === 'word-empty' ? t('calendar.word-empty') : undefined}
          value={word}
          most={60}
          onChange={setWord}
        />
        <p className="note">{t('calendar.warn')}</p>
        <button className="other">{t('calendar.save')}</button>
      </form>
    </details>
  )
}
