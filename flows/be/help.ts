import type { Source } from '../../src/chart/flow.ts'
import { services } from './services.ts'

export { services }

/**
 * Who a service is for. Only the age on the image is known, so what is for under-18s is also shown to people who are
 * older now; the words say who it is for.
 */
export type Audience = 'everyone' | 'adults' | 'under-18'
/** What it is for, in the order in which the help screen shows it. */
export type Need = 'danger' | 'images' | 'violence' | 'talk'
export type ServiceLanguage = 'nl' | 'fr' | 'de' | 'en'

type Day = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

/** A line or organisation that people can turn to. Names and words stand in `locales/<language>/help.json`. */
export interface Service {
  /** As people write it, with spaces. */
  readonly number?: string
  readonly address?: `https://${string}`
  /** Its page in another language, where that is another address, with that address's own source. */
  readonly addressIn?: {
    readonly [L in ServiceLanguage]?: {
      readonly address: `https://${string}`
      readonly source: Source
    }
  }
  /** One can also chat, on `address`. */
  readonly chat?: true
  readonly need: Need
  readonly audience: Audience
  /** The youngest age, where a service names one that is neither 0 nor 18; the words say it too. */
  readonly fromAge?: number
  /** Languages in which the service is known to answer. */
  readonly languages: readonly ServiceLanguage[]
  /** Languages in which it may answer: it is shown, and its words say to ask. */
  readonly ask?: readonly ServiceLanguage[]
  /** Day and night, every day, on a source that is sure of it. */
  readonly always: boolean
  /** Whether a source says that calling is free; `false` is "not known", never "it costs money". */
  readonly free: boolean
  /** When the line is open, from and to in whole hours. Not to be shown once `checked` is six months old. */
  readonly hours?: {
    readonly checked: Source['checked']
    readonly confidence: Source['confidence']
    readonly open: { readonly [D in Day]?: readonly [from: number, to: number] }
  }
  readonly source: Source
}

export type ServiceId = keyof typeof services

const needs: readonly Need[] = ['danger', 'images', 'violence', 'talk']

/** What comes before all else, save danger, in a language where most other lines do not answer. */
const leads: { readonly [L in ServiceLanguage]?: ServiceId } = { de: 'telefonhilfe' }

/**
 * The services that a help screen shows, in its order. `young` is whether the person was under 18 when the image was
 * made; with `'unsure'`, which also means not asked yet, the services for either age are shown.
 * A service that does not speak the language is left out, unless one can ask for it.
 */
export function servicesFor(
  language: ServiceLanguage,
  young: boolean | 'unsure',
): readonly ServiceId[] {
  const unfit = young === 'unsure' ? undefined : young ? 'adults' : 'under-18'
  const speaks = (service: Service) => service.languages.includes(language)
  const shown = (service: Service) =>
    service.audience !== unfit && (speaks(service) || service.ask?.includes(language))
  const place = (id: ServiceId) => {
    const service: Service = services[id]
    if (service.need === 'danger') return speaks(service) ? 0 : 1
    return leads[language] === id ? 2 : 3 + needs.indexOf(service.need)
  }
  return (Object.keys(services) as ServiceId[])
    .filter((id) => shown(services[id]))
    .toSorted((a, b) => place(a) - place(b))
}
