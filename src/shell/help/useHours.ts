import { useTranslation } from 'react-i18next'
import { days, type Hours, hoursOn, type Service } from '../../../flows/be/help.ts'
import { useTongues } from './useTongues.ts'

/** When a service can be reached, line by line; hours that are not known for sure on this day are left to its website. */
export function useHours(): (service: Service, day: string) => readonly string[] {
  const { t } = useTranslation()
  const { days: named } = useTongues()

  const times = ({ open }: Hours) => {
    if (open === 'always') return t('help.always')
    const parts = new Map<string, number[]>()
    for (const [n, name] of days.entries()) {
      const span = open[name]?.join('-')
      if (span) parts.set(span, [...(parts.get(span) ?? []), n])
    }
    return [...parts]
      .map(([span, on]) => {
        const [from, to] = span.split('-')
        return t('help.times', { days: named(on), from, to })
      })
      .join('; ')
  }

  return ({ number, onSite, address, hours = {} }, day) => {
    const channels = [
      ...(number ? (['phone'] as const) : []),
      ...(onSite ? (['chat'] as const) : []),
      ...(hours.door ? (['door'] as const) : []),
    ].map((channel) => ({ channel, known: hoursOn(hours[channel], day) }))
    if (channels.length === 0) return []
    const unknown = address ? 'hours-site' : 'hours-unknown'
    if (!channels.some(({ known }) => known)) return [t(`help.${unknown}`)]
    return channels.map(({ channel, known }) => {
      const when = known ? times(known) : t('help.see-site')
      const line =
        channels.length > 1 ? t(`help.${channel}-hours`, { when }) : t('help.hours', { when })
      return known?.otherwise ? `${line} ${t(`help.${known.otherwise}`)}` : line
    })
  }
}
