import { useTranslation } from 'react-i18next'
import { isWrong, type LoggedLink, valueOf } from '../case/log.ts'
import { useSurroundings } from './surroundings.ts'

/** What a link is, in a line: place, kind, and the address as text. It is never something to click. */
export function LinkLine({
  link,
  id,
}: {
  readonly link: LoggedLink
  /** For its address, by which what is done with it is named. */
  readonly id?: string
}) {
  const { t } = useTranslation('log')
  const { log } = useSurroundings()
  const { found, kind, place } = link
  return (
    <>
      <p className="link-what">
        <strong>{found?.name ?? (place === undefined ? t('no-place') : log.nameOf(place))}</strong>{' '}
        · {kind ? t(`kind.${kind}`) : t('unknown')}
      </p>
      <p className="link-text" translate="no" id={id}>
        {valueOf(link)}
      </p>
      <Warnings link={link} />
    </>
  )
}

/** What is to be known of an address before anything is done with it. */
function Warnings({ link }: { readonly link: LoggedLink }) {
  const { t } = useTranslation('log')
  const { log } = useSurroundings()
  const { found, kind } = link
  const warnings = [
    found?.looksLike !== undefined &&
      t('looks-like', { place: log.nameOf(found.looksLike), host: found.host }),
    found?.disguised && t('disguised', { host: found.host }),
    found?.punycode !== undefined && t('punycode', { host: found.punycode }),
    isWrong(kind) && t(`wrong.${kind}`),
  ].filter((warning) => typeof warning === 'string')
  return warnings.map((warning) => (
    <p className="note small" key={warning}>
      {warning}
    </p>
  ))
}
