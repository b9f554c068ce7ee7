import { checkedOn } from '../../src/chart/flow.ts'
import type { Service } from './help.ts'
import { imageServices } from './lines/images.ts'
import { talkLines } from './lines/talk.ts'
import { violenceLines } from './lines/violence.ts'

const line1712 = checkedOn('2026-11-23')('1712', 'https://www.1712.be/nl/over-1712', 'high')
const urgent = {
  need: 'danger',
  audience: 'everyone',
  free: false,
  hours: { phone: { open: 'always', source: line1712, lasting: true } },
  source: line1712,
} as const

/**
 * The services of Belgium; within a need they stand in the order in which they are shown. Only what `facts` hold as
 * sure: hours with their day, no address that conflicts between pages, and never a street address.
 */
export const services = {
  police: { ...urgent, number: '101', languages: ['nl', 'fr', 'de'], ask: ['en'] },
  emergency: { ...urgent, number: '112', languages: ['nl', 'fr', 'de', 'en'] },
  ...imageServices,
  ...violenceLines,
  ...talkLines,
} as const satisfies Record<string, Service>
