import type { Source } from '../../src/chart/flow.ts'
import { checkedOn } from '../../src/chart/flow.ts'

const on = checkedOn('2026-11-23')

/** Who a service is for; a service may be for several. */
export type Audience = 'everyone' | 'adults' | 'under-18'
/** What it is for, in the order in which the help screen shows it. */
export type Need = 'danger' | 'images' | 'violence' | 'talk'
export type ServiceLanguage = 'nl' | 'fr' | 'de' | 'en'

/** A line or organisation that people can turn to. Names and words stand in `locales/<language>/help.json`. */
export interface Service {
  /** As people write it, with spaces. */
  readonly number?: string
  readonly address?: `https://${string}`
  readonly need: Need
  readonly audience: Audience
  /** Languages in which the service is known to answer. */
  readonly languages: readonly ServiceLanguage[]
  /** Day and night, every day, on a source that is sure of it. */
  readonly always: boolean
  readonly free: boolean
  readonly source: Source
}

/** Only what `facts` hold as sure: no hours that may have changed, no address that conflicts between pages. */
export const services = {
  police: {
    number: '101',
    need: 'danger',
    audience: 'everyone',
    languages: ['nl', 'fr', 'de'],
    always: true,
    free: false,
    source: on('1712', 'https://www.1712.be/nl/over-1712', 'high'),
  },
  emergency: {
    number: '112',
    need: 'danger',
    audience: 'everyone',
    languages: ['nl', 'fr', 'de', 'en'],
    always: true,
    free: false,
    source: on('1712', 'https://www.1712.be/nl/over-1712', 'high'),
  },
  institute: {
    number: '0800 12 800',
    address: 'https://igvm-iefh.belgium.be/nl/info-en-hulp',
    need: 'images',
    audience: 'adults',
    languages: ['nl', 'fr'],
    always: false,
    free: true,
    source: on('IGVM-IEFH', 'https://igvm-iefh.belgium.be/nl/faq', 'high'),
  },
  'child-focus': {
    number: '116 000',
    address: 'https://childfocus.be',
    need: 'images',
    audience: 'under-18',
    languages: ['nl', 'fr'],
    always: true,
    free: true,
    source: on('IGVM-IEFH', 'https://igvm-iefh.belgium.be/uk/node/53209', 'high'),
  },
} as const satisfies Record<string, Service>

export type ServiceId = keyof typeof services
