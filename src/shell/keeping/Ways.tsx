import { lazy, Suspense, useState, useTransition } from 'react'
import { useTranslation } from 'react-i18next'
import type { Way } from '../../keep/keeping.ts'
import { canLock } from '../../keep/lock.ts'
import { Heading } from '../../screens/Heading.tsx'
import { Paragraphs } from '../../screens/Rich.tsx'
import { useFocusNext } from '../../screens/useFocusNext.ts'
import { keep, useKeeping } from '../keep.ts'
import { fileScreens } from '../load.ts'
import { Busy } from './Busy.tsx'
import { Erase } from './Erase.tsx'
import { PinChoice } from './Pin.tsx'

const FileOut = lazy(async () => ({ default: (await fileScreens()).FileOut }))

/** How the case is kept, and every way to change that: the three ways, a file, a code for the curtain, erasing. */
export function Ways(props: {
  /** Told of the way taken, as the answer that it is. */
  readonly onWay: (way: Way) => void
  readonly onLock: () => void
  readonly onBack: () => void
  readonly onErase: () => void
  readonly onEraseAndLeave: () => void
}) {
  const { onWay, onLock, onBack, onErase, onEraseAndLeave } = props
  const { t } = useTranslation('keep')
  const way = useKeeping((keeping) => keeping.way)
  const fault = useKeeping((keeping) => keeping.fault)
  const [changed, setChanged] = useState(false)
  const [saving, setSaving] = useState(false)
  const [fetching, startFetching] = useTransition()
  const [wanted, setWanted] = useState(way)
  const { focusNext } = useFocusNext(way === wanted)

  const take = async (wanted: Way) => {
    setWanted(wanted)
    focusNext()
    const taken = await keep.use(wanted)
    setChanged(taken)
    if (taken) onWay(wanted)
  }

  return (
    <Suspense>
      {saving ? (
        <FileOut onBack={() => setSaving(false)} />
      ) : (
        <div className="step">
          <Heading text={t('keeping.title')} />
          <p>{t(`keeping.${way}`)}</p>
          <p role="status">{fault ? t(`fault.${fault}`) : changed && t('keeping.changed')}</p>
          <div className="choices">
            {canLock() ? (
              <button
                type="button"
                className={way === 'locked' ? 'other' : 'main'}
                onClick={onLock}
              >
                {t(way === 'locked' ? 'keeping.relock' : 'keeping.to-locked')}
              </button>
            ) : (
              <p className="note">{t('keeping.no-lock')}</p>
            )}
            {way !== 'locked' && <p className="soft">{t('keeping.to-locked-hint')}</p>}
            {way === 'device' && <p className="soft">{t('keeping.to-locked-traces')}</p>}
            {way !== 'device' && (
              <>
                <button type="button" className="other" onClick={() => void take('device')}>
                  {t('keeping.to-device')}
                </button>
                <p className="soft">{t('keeping.to-device-hint')}</p>
              </>
            )}
            {way !== 'memory' && (
              <>
                <button type="button" className="other" onClick={() => void take('memory')}>
                  {t('keeping.to-memory')}
                </button>
                <p className="soft">{t('keeping.to-memory-hint')}</p>
              </>
            )}
            <button
              type="button"
              className="other"
              onClick={() => startFetching(() => setSaving(true))}
            >
              {t('file.out')}
            </button>
            <Busy text={fetching && t('file.working')} />
            <p className="soft">{t('file.body')}</p>
          </div>
          <Paragraphs className="note" text={t('keeping.limits')} />
          {way === 'locked' && <PinChoice />}
          <Erase onErase={onErase} onEraseAndLeave={onEraseAndLeave} />
          <button type="button" className="quiet" onClick={onBack}>
            {t('keeping.back')}
          </button>
        </div>
      )}
    </Suspense>
  )
}
