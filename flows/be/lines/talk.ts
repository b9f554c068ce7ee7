import { checkedOn } from '../../../src/chart/flow.ts'
import type { Service } from '../help.ts'

const on = checkedOn('2026-11-23')

const institute = on('IGVM-IEFH', 'https://igvm-iefh.belgium.be/nl/faq', 'high')
const teleAccueil = on('IGVM-IEFH', 'https://igvm-iefh.belgium.be/uk/node/53208', 'high')
const telefonhilfe = on('Telefonhilfe', 'https://telefonhilfe.be/uber-uns', 'high')
const zelfmoordlijn = on(
  'Het Belang van Limburg',
  'https://www.hbvl.be/cnt/dmf20211130_93272468',
  'high',
)
const prevention = on(
  'Wallonie',
  'https://www.wallonie.be/fr/violences-conjugales-et-intrafamiliales',
  'medium',
)
const wellbeing = on(
  'info4escorts',
  'https://www.info4escorts.be/nieuwe-website-rond-psychisch-welzijn-bij-holebis-transgender-personen/',
  'medium',
)
const daily = <H extends readonly [number, number]>(hours: H) =>
  ({
    mon: hours,
    tue: hours,
    wed: hours,
    thu: hours,
    fri: hours,
    sat: hours,
    sun: hours,
  }) as const

// What several lines share.
const children = { need: 'talk', audience: 'under-18', free: true } as const
const listening = { need: 'talk', audience: 'everyone', free: true } as const
const wellbeingLine = { need: 'talk', audience: 'everyone', free: false } as const

/** Who listens. Danger is also thinking of suicide: those lines stand there as well. */
export const talkLines = {
  awel: {
    ...children,
    number: '102',
    languages: ['nl'],
    source: on(
      'HLN',
      'https://www.hln.be/nieuws/binnenland/ruim-23-000-contacten-met-kinderen-en-jongeren-voor-awel-de-voormalige-kinder-en-jongerentelefoon~a1065a0b/',
      'high',
    ),
  },
  'ecoute-enfants': {
    ...children,
    number: '103',
    languages: ['fr'],
    named: 'fr',
    hours: {
      phone: {
        open: daily([10, 24]),
        dated: '2015',
        source: on(
          'BXL BondyBlog',
          'http://bxlbondyblog.be/le-103-la-detresse-au-bout-du-fil',
          'low',
        ),
      },
    },
    source: on(
      'RTBF',
      'https://www.rtbf.be/article/ecoute-enfants-le-numero-103-en-quete-de-visibilite-11076758',
      'high',
    ),
  },
  'tele-onthaal': {
    ...listening,
    number: '106',
    languages: ['nl'],
    named: 'nl',
    hours: { phone: { open: 'always', source: telefonhilfe } },
    source: telefonhilfe,
  },
  'tele-accueil': {
    ...listening,
    number: '107',
    also: ['danger'],
    languages: ['fr'],
    named: 'fr',
    hours: { phone: { open: 'always', source: teleAccueil } },
    source: teleAccueil,
  },
  telefonhilfe: {
    ...listening,
    number: '108',
    address: 'https://telefonhilfe.be',
    onSite: 'chat-mail',
    also: ['danger'],
    languages: ['de'],
    named: 'de',
    hours: { phone: { open: 'always', source: telefonhilfe } },
    source: telefonhilfe,
  },
  zelfmoordlijn: {
    ...listening,
    number: '1813',
    address: 'https://www.zelfmoord1813.be',
    onSite: 'chat',
    also: ['danger'],
    languages: ['nl'],
    named: 'nl',
    hours: {
      phone: { open: 'always', source: zelfmoordlijn },
      chat: {
        open: daily([17, 24]),
        dated: '2021-12',
        source: { ...zelfmoordlijn, confidence: 'medium' },
      },
    },
    source: zelfmoordlijn,
  },
  'prevention-suicide': {
    ...listening,
    number: '0800 32 123',
    also: ['danger'],
    languages: ['fr'],
    named: 'fr',
    hours: { phone: { open: 'always', dated: '2020-04', source: prevention } },
    source: prevention,
  },
  lumi: {
    ...wellbeingLine,
    number: '0800 99 533',
    address: 'https://www.lumi.be',
    onSite: 'chat',
    mail: [{ address: 'vragen@lumi.be', source: wellbeing }],
    languages: ['nl'],
    source: wellbeing,
  },
  'transgender-infopunt': {
    ...wellbeingLine,
    number: '0800 96 136',
    address: 'https://www.transgenderinfo.be',
    languages: ['nl'],
    named: 'nl',
    source: wellbeing,
  },
  /** The same line as the Institute's, with another choice in its menu. */
  unia: {
    ...listening,
    number: '0800 12 800',
    languages: ['nl', 'fr'],
    source: institute,
  },
} as const satisfies Record<string, Service>
