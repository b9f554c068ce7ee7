import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Reading as Picked, readings } from '../case/reading.ts'
import { languages } from '../words/i18n.ts'
import { isWhole, nativeName, tagOf } from '../words/languages.ts'
import { change, useCase, useKeeping } from './keep.ts'
import { settings } from './reading.ts'

/** Size and spacing of letters, colours, and the language of what is not written in the one at hand; kept with the case, as the case is kept. */
export function Reading() {
  const { t, i18n, ready } = useTranslation('reading')
  const readOnly = useKeeping((keeping) => !keeping.writes)
  const id = useId()
  const reading = useCase((kept) => kept.reading) ?? {}
  const second = useCase((kept) => kept.second)
  if (!ready) return null
  return (
    <>
      {settings.map((setting) => (
        <label className="pick" key={setting}>
          {t(setting)}
          <select
            value={reading[setting] ?? 'usual'}
            disabled={readOnly}
            aria-describedby={id}
            onChange={({ target }) => {
              const { [setting]: _, ...rest } = reading
              const picked = readings[setting].find((one) => one === target.value)
              const all: Picked = picked ? { ...rest, [setting]: picked } : rest
              void change((kept) => ({ ...kept, reading: all }))
            }}
          >
            {(['usual', ...readings[setting]] as const).map((one) => (
              <option key={one} value={one}>
                {t(`${setting}-${one}` as 'size-usual')}
              </option>
            ))}
          </select>
        </label>
      ))}
      {!isWhole(i18n.language) && (
        <label className="pick">
          {t('second.pick')}
          <select
            value={second ?? ''}
            disabled={readOnly}
            onChange={({ target }) => {
              const picked = languages.find((one) => one === target.value)
              if (picked) void change((kept) => ({ ...kept, second: picked }))
            }}
          >
            <option value="">{t('second.none')}</option>
            {languages.filter(isWhole).map((one) => (
              <option key={one} value={one} lang={tagOf(one)}>
                {nativeName(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="soft small" id={id}>
        {t('kept')}
      </p>
    </>
  )
}
