import { useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Case, standing } from '../../case/case.ts'
import type { Flow } from '../../chart/flow.ts'
import { Heading } from '../../screens/Heading.tsx'
import { Rich } from '../../screens/Rich.tsx'
import type { ScreenWords } from '../../words/shape.ts'
import { nameOf } from '../places.ts'
import { MapDrawing } from './MapDrawing.tsx'
import { roadsOf } from './roads.ts'
import { Stops } from './Stops.tsx'
import { useMapWords } from './useMapWords.ts'
import { useWide } from './useWide.ts'

const views = ['drawing', 'list'] as const

/**
 * The map of a flow: where one is, what lies ahead, and what each answer opens; drawn, or as a list. Screens on the path can
 * be shown, the others only be looked at. Nothing of it is kept.
 */
export function FlowMap(props: {
  readonly flow: Flow
  readonly kept: Case
  readonly wordsOf: (screen: string) => ScreenWords
  /** The screen at hand, by its place on the path. */
  readonly cursor: number
  readonly onShow: (cursor: number) => void
  readonly onClose: () => void
}) {
  const { flow, kept, wordsOf, cursor, onShow, onClose } = props
  const { t } = useTranslation('map')
  const { t: shell } = useTranslation()
  const name = useId()
  const wide = useWide()
  const [picked, setPicked] = useState<(typeof views)[number]>('drawing')
  const roads = useMemo(() => roadsOf(flow, kept), [flow, kept])
  const words = useMapWords(wordsOf, roads)

  const { path, screen } = standing(kept, flow)
  const here = path[cursor]?.screen ?? screen
  const title = t('title', { flow: nameOf(flow.id, shell) })
  const view = wide ? picked : 'list'
  const shared = { roads, here, words, onShow }
  return (
    <div
      className={view === 'drawing' ? 'map drawn' : 'map listed'}
      role="presentation"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <Heading text={title} />
      <p>{t('body')}</p>
      {wide && (
        <fieldset className="views">
          <legend>{t('view')}</legend>
          {views.map((one) => (
            <label className="option" key={one}>
              <input
                type="radio"
                name={name}
                value={one}
                checked={view === one}
                onChange={() => setPicked(one)}
              />
              <span>{t(`views.${one}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {view === 'drawing' && (
        <p className="soft small">
          <Rich text={t('keys')} />
        </p>
      )}
      {view === 'drawing' ? <MapDrawing {...shared} /> : <Stops {...shared} />}
      <button type="button" className="quiet" onClick={onClose}>
        {t('close')}
      </button>
    </div>
  )
}
