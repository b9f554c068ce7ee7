import { useTranslation } from 'react-i18next'
import type { Drawing as Name } from '../chart/screen.ts'

const spot: Record<Name, { readonly x: number; readonly y: number }> = {
  dots: { x: 178, y: 27 },
  hold: { x: 118, y: 74 },
  share: { x: 172, y: 62 },
  profile: { x: 76, y: 26 },
  flag: { x: 172, y: 84 },
}

/** A phone screen with the spot to tap: our own drawing, no picture of any app. */
export function Drawing({ name }: { readonly name: Name }) {
  const { t } = useTranslation()
  const { x, y } = spot[name]
  return (
    <div className="drawing">
      <svg viewBox="0 0 250 112" role="img" aria-label={t(`step.draw-${name}`)}>
        <rect className="paper edge" x="55" y="4" width="140" height="150" rx="16" />
        <circle className="faint" cx="76" cy="26" r="9" />
        <rect className="faint" x="92" y="21" width="58" height="10" rx="5" />
        <rect className="shade" x="68" y="46" width="114" height="100" rx="8" />
        {name === 'dots' &&
          [18, 27, 36].map((cy) => <circle className="ink" key={cy} cx="178" cy={cy} r="3" />)}
        {name === 'hold' && <rect className="paper" x="78" y="64" width="70" height="20" rx="10" />}
        {name === 'share' && <path className="stroke" d="M162 68c2-8 8-11 14-11m0 0-5-5m5 5-5 5" />}
        {name === 'profile' && <circle className="ink" cx="76" cy="26" r="7" />}
        {name === 'flag' && <path className="stroke" d="M167 94V76h11l-3 4 3 4h-11" />}
        <circle className="spot" cx={x} cy={y} r={name === 'hold' ? 24 : 18} />
      </svg>
    </div>
  )
}
