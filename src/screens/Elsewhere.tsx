import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Coded {
  readonly text: string
  readonly label: string
}

/** Says to type the address, where what draws codes could not be had. */
function NoCode() {
  const { t } = useTranslation('kiosk')
  return <p className="soft">{t('elsewhere.none')}</p>
}

/** What draws codes is heavy, and fetched only where codes stand. */
const Code = lazy(async (): Promise<{ default: (coded: Coded) => ReactNode }> => {
  try {
    return { default: (await import('./QrCode.tsx')).QrCode }
  } catch {
    return { default: NoCode }
  }
})

/** An address as one types it: without its scheme, and without a slash at its end. */
export const typed = (href: string) => href.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '')

function Drawn({ href }: { readonly href: string }) {
  const { t } = useTranslation('kiosk')
  return (
    <Suspense fallback={<p className="soft code-wait">{t('elsewhere.wait')}</p>}>
      <Code text={href} label={t('elsewhere.label', { address: typed(href) })} />
    </Suspense>
  )
}

/** A page elsewhere, where nothing may be opened from here: whose it is, its address as text, and a code by which the person's own phone opens it. */
export function Elsewhere({ href, site }: { readonly href: string; readonly site: string }) {
  const { t } = useTranslation('kiosk')
  const mail = href.startsWith('mailto:')
  return (
    <section className="elsewhere">
      <h2>{t(mail ? 'elsewhere.write' : 'elsewhere.open')}</h2>
      <p className="soft">
        {t('elsewhere.body')} {mail && t('elsewhere.to')}
      </p>
      <div className="code">
        <Drawn href={href} />
        <p>
          <strong>{site}</strong>
          <span translate="no">{typed(href)}</span>
        </p>
      </div>
    </section>
  )
}

/** The same folded, for where the address stands as text already: the code is drawn once it is asked for. */
export function CodeToScan({ href }: { readonly href: string }) {
  const { t } = useTranslation('kiosk')
  const [open, setOpen] = useState(false)
  return (
    <details className="code-to-scan" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('elsewhere.show')}
        <span className="hidden">: {typed(href)}</span>
      </summary>
      {open && <Drawn href={href} />}
    </details>
  )
}
