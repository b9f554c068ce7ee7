import { checkedOn } from '../../../src/chart/flow.ts'
import type { Service } from '../help.ts'

const on = checkedOn('2026-11-23')
const childFocus = ['IGVM-IEFH', 'https://igvm-iefh.belgium.be/uk/node/53209'] as const
const institute = ['IGVM-IEFH', 'https://igvm-iefh.belgium.be/nl/faq'] as const

/** Who helps with the images themselves: the Institute for adults, Child Focus where somebody in them was under 18. */
export const imageServices = {
  'child-focus': {
    number: '116 000',
    address: 'https://childfocus.be',
    mail: [{ address: '116000@childfocus.org', source: on(...childFocus, 'medium') }],
    need: 'images',
    audience: 'under-18',
    languages: ['nl', 'fr'],
    ask: ['de', 'en'],
    named: 'en',
    free: true,
    hours: { phone: { open: 'always', source: on(...childFocus, 'high') } },
    source: on(...childFocus, 'high'),
  },
  institute: {
    number: '0800 12 800',
    address: 'https://igvm-iefh.belgium.be/nl/info-en-hulp',
    mail: [
      {
        address: 'gelijkheid.manvrouw@igvm.belgie.be',
        in: 'nl',
        source: on(...institute, 'medium'),
      },
      {
        address: 'egalite.hommesfemmes@iefh.belgique.be',
        in: 'fr',
        source: on(...institute, 'medium'),
      },
    ],
    need: 'images',
    audience: 'adults',
    languages: ['nl', 'fr'],
    ask: ['de', 'en'],
    free: true,
    // The page bears no day: what counts is when we read it.
    hours: {
      phone: {
        open: { mon: [9, 17], tue: [9, 17], thu: [13, 17] },
        source: on(...institute, 'medium'),
        otherwise: 'voicemail',
      },
    },
    source: on(...institute, 'high'),
  },
  'child-focus-report': {
    address: 'https://www.imagesdabus.be',
    need: 'images',
    audience: 'under-18',
    languages: ['fr'],
    free: false,
    source: on(
      'Arabel',
      'https://www.arabel.fm/child-focus-met-en-garde-contre-les-phenomenes-dont-les-mineurs-sont-les-proies-en-ligne',
      'high',
    ),
  },
} as const satisfies Record<string, Service>
