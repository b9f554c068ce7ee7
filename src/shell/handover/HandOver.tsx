import '../../look/handover.css'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toParts } from '../../keep/handover.ts'
import { canLock } from '../../keep/lock.ts'
import { newCode, plainCode } from '../../keep/passphrase.ts'
import { Heading } from '../../screens/Heading.tsx'
import { Paragraphs } from '../../screens/Rich.tsx'
import { Busy } from '../keeping/Busy.tsx'
import { keep } from '../keep.ts'
import { Codes } from './Codes.tsx'

type State =
  | { readonly at: 'making' | 'too-big' | 'failed' }
  | { readonly at: 'made'; readonly addresses: readonly string[]; readonly secret: string }

/** The page on which a hand-over is opened: the bare one, from wherever it is made. */
const page = () => `${location.origin}/`

async function make(): Promise<State> {
  const secret = newCode()
  const addresses = await toParts(keep.content(), plainCode(secret) ?? secret, page())
  return addresses === 'too-big' ? { at: 'too-big' } : { at: 'made', addresses, secret }
}

interface Ways {
  readonly onBack: () => void
  readonly onPapers?: (() => void) | undefined
  readonly onFile?: (() => void) | undefined
}

/**
 * The case as QR codes for the person's own phone, with the code that opens them. Nothing of it is kept: it is made anew each time. Where the case is too
 * big, the ways that this place has: papers, a file.
 */
export function HandOver(props: Ways) {
  const [tries, setTries] = useState(0)
  return <Made key={tries} {...props} onAgain={() => setTries(tries + 1)} />
}

function Made(props: Ways & { readonly onAgain: () => void }) {
  const { onBack, onPapers, onFile, onAgain } = props
  const { t } = useTranslation('handover')
  const [state, setState] = useState<State>({ at: 'making' })
  const can = canLock()
  const making = state.at === 'making'

  useEffect(() => {
    // Codes that were made stand as they are, also after the screen was hidden: a phone may have read some of them.
    if (!can || !making) return
    let still = true
    const came = (made: State) => {
      if (still) setState(made)
    }
    make().then(came, () => came({ at: 'failed' }))
    return () => {
      still = false
    }
  }, [can, making])

  return (
    <div className="step handover">
      <Heading text={t('out.title')} />
      <Paragraphs className="soft" text={t('out.body')} />
      {!can && <p className="note">{t('out.no-lock')}</p>}
      <Busy
        text={can && making && t('out.making')}
        after={
          state.at === 'made' && t(state.addresses.length === 1 ? 'out.made-one' : 'out.made-all')
        }
      />
      {state.at === 'failed' && (
        <>
          <p className="error" role="alert">
            {t('out.failed')}
          </p>
          <button type="button" className="main" onClick={onAgain}>
            {t('out.again')}
          </button>
        </>
      )}
      {state.at === 'too-big' && <TooBig onPapers={onPapers} onFile={onFile} />}
      {state.at === 'made' && (
        <Codes addresses={state.addresses} secret={state.secret} page={page()} />
      )}
      <button type="button" className="quiet" onClick={onBack}>
        {t('out.back')}
      </button>
    </div>
  )
}

function TooBig({ onPapers, onFile }: Omit<Ways, 'onBack'>) {
  const { t } = useTranslation('handover')
  return (
    <section>
      <p role="alert">{t('big.body')}</p>
      {onPapers && (
        <>
          <p>{t('big.papers-why')}</p>
          <button type="button" className="main" onClick={onPapers}>
            {t('big.papers')}
          </button>
        </>
      )}
      {onFile && (
        <>
          <p>{t('big.file-why')}</p>
          <button type="button" className="other" onClick={onFile}>
            {t('big.file')}
          </button>
        </>
      )}
      <p>{t('big.else', { address: page() })}</p>
    </section>
  )
}
