import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { missing, type Part } from '../../keep/handover/part.ts'
import { PlainField } from './PlainField.tsx'
import type { News } from './useParts.ts'

/** Which codes came and which are missing, with a way to bring one in by its address. */
export function Gather(props: {
  readonly parts: readonly Part[]
  readonly kept: boolean
  readonly news: News | undefined
  readonly onTake: (fragment: string) => boolean
}) {
  const { parts, kept, news, onTake } = props
  const { t } = useTranslation('handover')
  const [pasted, setPasted] = useState('')
  const lacking = missing(parts)
  const count = parts[0]?.count ?? 0
  const whole = count > 0 && lacking.length === 0

  const add = (event: FormEvent) => {
    event.preventDefault()
    // Whatever stands before its fragment, an address is not opened here.
    const at = pasted.indexOf('#')
    if (onTake(at < 0 ? '' : pasted.slice(at).trim())) setPasted('')
  }

  return (
    <>
      <div role="status">
        {news && <p className="error">{t(`in.${news}`)}</p>}
        {count === 0 && <p>{t('in.none')}</p>}
        {whole && <p>{count === 1 ? t('in.came-one') : t('in.came', { here: count, count })}</p>}
        {lacking.length > 0 && (
          <>
            <p>{t('in.came', { here: parts.length, count })}</p>
            <p>
              <b>
                {t(lacking.length === 1 ? 'in.lacks-one' : 'in.lacks', {
                  numbers: lacking.join(', '),
                })}
              </b>
            </p>
            <p>{t(kept ? 'in.scan' : 'in.alone')}</p>
          </>
        )}
      </div>
      {lacking.length > 0 && kept && <p className="soft">{t('in.waits')}</p>}
      {!whole && (
        <details open={!kept || undefined}>
          <summary>{t('in.elsewhere')}</summary>
          <form onSubmit={add} autoComplete="off" noValidate>
            <PlainField
              label={t('in.address')}
              hint={t('in.elsewhere-body')}
              value={pasted}
              most={4_000}
              onChange={setPasted}
            />
            <button className="other">{t('in.add')}</button>
          </form>
        </details>
      )}
    </>
  )
}
