import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newPassphrase, plainPassphrase, shortest, weakness } from '../../keep/passphrase.ts'
import { passphraseWords } from '../../words/passphrases.ts'
import { PassphraseField } from './PassphraseField.tsx'

/** Offers a passphrase of five words, or takes one of the person's own. */
export function ChoosePassphrase(props: {
  readonly onChosen: (passphrase: string) => void
  /** What stands before the button. */
  readonly children?: ReactNode
}) {
  const { onChosen, children } = props
  const { t, i18n } = useTranslation('keep')
  const { language } = i18n
  const [words, setWords] = useState<readonly string[]>()
  const [offered, setOffered] = useState('')
  const [times, setTimes] = useState(0)
  const [own, setOwn] = useState<string>()
  const [fault, setFault] = useState<'short' | 'alike'>()

  useEffect(() => {
    passphraseWords(language).then(
      (list) => {
        setWords(list)
        // One that was offered may be written down already: after hiding the screen it must be the same.
        setOffered((given) => given || newPassphrase(list))
      },
      // Without the list the person thinks of one.
      () => setOwn((typed) => typed ?? ''),
    )
  }, [language])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (own === undefined) {
      if (offered) onChosen(offered)
      return
    }
    const weak = weakness(own)
    setFault(weak)
    if (!weak) onChosen(plainPassphrase(own))
  }

  return (
    <form onSubmit={submit} autoComplete="off" noValidate>
      {own === undefined ? (
        <section className="secret" aria-label={t('lock.words')}>
          <p translate="no">{offered}</p>
          <button
            type="button"
            className="quiet"
            onClick={() => {
              if (!words) return
              setOffered(newPassphrase(words))
              setTimes(times + 1)
            }}
          >
            {t('lock.other-words')}
          </button>
          {/* That there are others, each time anew; the words themselves are not said aloud unasked. */}
          <div className="hidden" role="status">
            {times > 0 && <span key={times}>{t('lock.new-words')}</span>}
          </div>
        </section>
      ) : (
        <PassphraseField
          label={t('lock.own-label')}
          hint={t('lock.own-hint', { count: shortest })}
          fault={fault && t(`lock.weak-${fault}`, { count: shortest })}
          value={own}
          onChange={setOwn}
        />
      )}
      {children}
      <button className="main">{t(own === undefined ? 'lock.done' : 'lock.own-done')}</button>
      {words && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setFault(undefined)
            setOwn(own === undefined ? '' : undefined)
          }}
        >
          {t(own === undefined ? 'lock.own' : 'lock.offered')}
        </button>
      )}
    </form>
  )
}
