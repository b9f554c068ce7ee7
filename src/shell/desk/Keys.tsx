import { useTranslation } from 'react-i18next'
import { Heading } from '../../screens/Heading.tsx'
import { setDesk, turnKeys, useDesk } from './desk.ts'
import { keys } from './useKeys.ts'

const shown: Readonly<Record<string, string>> = { '1': '1–9' }

/** What each key does, and a way to turn them off. */
export function Keys() {
  const { t } = useTranslation('desk')
  const on = useDesk((desk) => desk.keys)
  return (
    <div className="step">
      <Heading text={t('keys.title')} />
      <table>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{shown[key] ?? key.toUpperCase()}</kbd>
              </th>
              <td>{t(`keys.${key}`)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <kbd>Shift Shift Shift</kbd>
            </th>
            <td>{t('keys.shift')}</td>
          </tr>
        </tbody>
      </table>
      <label className="tick">
        <input type="checkbox" checked={on} onChange={() => turnKeys(!on)} />
        {t('keys.on')}
      </label>
      <button type="button" className="main" onClick={() => setDesk({ over: undefined })}>
        {t('back')}
      </button>
    </div>
  )
}
