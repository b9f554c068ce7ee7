import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { needs, type ServiceLanguage, serviceLanguages, type Wish } from '../../../flows/be/help.ts'
import { factValues } from '../../chart/facts.ts'
import { useTongues } from './useTongues.ts'

/** What is chosen on the help screen, and nowhere kept. */
export type Sought = Required<Omit<Wish, 'language'>>

/** Which services are shown: for which need, for which age in the image, in which languages besides that of the screen. */
export function Sieve({
  sought,
  language,
  onSeek,
}: {
  readonly sought: Sought
  readonly language: ServiceLanguage | undefined
  readonly onSeek: (sought: Sought) => void
}) {
  const { t } = useTranslation()
  const { own } = useTongues()
  const speak = (other: ServiceLanguage, on: boolean) => {
    const rest = sought.others.filter((one) => one !== other)
    onSeek({ ...sought, others: on ? [...rest, other] : rest })
  }
  return (
    <div className="sieve">
      <Radios
        title={t('help.need')}
        values={['all', ...needs]}
        picked={sought.need}
        label={(need) => t(`help.need-${need}`)}
        onPick={(need) => onSeek({ ...sought, need })}
      />
      <details>
        <summary>{t('help.more')}</summary>
        <Radios
          title={t('help.age')}
          values={factValues.age}
          picked={sought.age}
          label={(age) => t(`help.age-${age}`)}
          onPick={(age) => onSeek({ ...sought, age })}
        />
        <p className="soft small">{t('help.age-here')}</p>
        <Chips title={t('help.others')}>
          {serviceLanguages
            .filter((one) => one !== language)
            .map((one) => (
              <label className="option" key={one}>
                <input
                  type="checkbox"
                  checked={sought.others.includes(one)}
                  onChange={(event) => speak(one, event.target.checked)}
                />
                <span lang={one}>{own(one)}</span>
              </label>
            ))}
        </Chips>
      </details>
    </div>
  )
}

function Radios<T extends string>(props: {
  readonly title: string
  readonly values: readonly T[]
  readonly picked: T
  readonly label: (value: T) => string
  readonly onPick: (value: T) => void
}) {
  const { title, values, picked, label, onPick } = props
  const name = useId()
  return (
    <Chips title={title}>
      {values.map((value) => (
        <label className="option" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={picked === value}
            onChange={() => onPick(value)}
          />
          <span>{label(value)}</span>
        </label>
      ))}
    </Chips>
  )
}

function Chips({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <div className="chips">{children}</div>
    </fieldset>
  )
}
