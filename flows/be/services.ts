import { checkedOn } from '../../src/chart/flow.ts'
import type { Service } from './help.ts'

const on = checkedOn('2026-11-23')

const line1712 = on('1712', 'https://www.1712.be/nl/over-1712', 'high')
const institute = on('IGVM-IEFH', 'https://igvm-iefh.belgium.be/nl/faq', 'high')
const telefonhilfe = on('Telefonhilfe', 'https://telefonhilfe.be/uber-uns', 'high')
const wellbeing = on(
  'info4escorts',
  'https://www.info4escorts.be/nieuwe-website-rond-psychisch-welzijn-bij-holebis-transgender-personen/',
  'medium',
)

// What several services share.
const urgent = { need: 'danger', audience: 'everyone', always: true, free: false } as const
const violence = { need: 'violence', audience: 'everyone', always: false, free: true } as const
const chatLine = { need: 'violence', chat: true, always: false, free: false } as const
const listening = { need: 'talk', audience: 'everyone', always: true, free: true } as const
const atTimes = { need: 'talk', audience: 'everyone', always: false, free: true } as const
const wellbeingLine = { need: 'talk', audience: 'everyone', always: false, free: false } as const
const children = { need: 'talk', audience: 'under-18', always: false, free: true } as const

/**
 * The services of Belgium; within a need they stand in the order in which they are shown. Only what `facts` hold as
 * sure: no hours that may have changed, no address that conflicts between pages, and never a street address.
 */
export const services = {
  police: {
    ...urgent,
    number: '101',
    languages: ['nl', 'fr', 'de'],
    ask: ['en'],
    source: line1712,
  },
  emergency: {
    ...urgent,
    number: '112',
    languages: ['nl', 'fr', 'de', 'en'],
    source: line1712,
  },
  'child-focus': {
    number: '116 000',
    address: 'https://childfocus.be',
    need: 'images',
    audience: 'under-18',
    languages: ['nl', 'fr'],
    ask: ['de', 'en'],
    always: true,
    free: true,
    source: on('IGVM-IEFH', 'https://igvm-iefh.belgium.be/uk/node/53209', 'high'),
  },
  institute: {
    number: '0800 12 800',
    address: 'https://igvm-iefh.belgium.be/nl/info-en-hulp',
    need: 'images',
    audience: 'adults',
    languages: ['nl', 'fr'],
    ask: ['de', 'en'],
    always: false,
    free: true,
    hours: {
      checked: '2026-11-23',
      confidence: 'medium',
      open: { mon: [9, 17], tue: [9, 17], thu: [13, 17] },
    },
    source: institute,
  },
  'child-focus-report': {
    address: 'https://www.imagesdabus.be',
    need: 'images',
    audience: 'under-18',
    languages: ['fr'],
    always: false,
    free: false,
    source: on(
      'Arabel',
      'https://www.arabel.fm/child-focus-met-en-garde-contre-les-phenomenes-dont-les-mineurs-sont-les-proies-en-ligne',
      'high',
    ),
  },
  'line-1712': {
    ...violence,
    number: '1712',
    address: 'https://www.1712.be',
    chat: true,
    languages: ['nl'],
    source: line1712,
  },
  'nu-praat-ik-erover': {
    ...chatLine,
    address: 'https://www.nupraatikerover.be',
    audience: 'under-18',
    languages: ['nl'],
    source: on(
      'HLN',
      'https://www.hln.be/nieuws/binnenland/chatbox-seksueel-misbruik-kreeg-in-eerste-helft-2017-al-150-oproepen~ab3245c2/',
      'medium',
    ),
  },
  seksueelgeweld: {
    ...chatLine,
    address: 'https://www.seksueelgeweld.be',
    audience: 'adults',
    languages: ['nl'],
    source: on('Nieuwsblad', 'https://www.nieuwsblad.be/cnt/dmf20210810_94523146', 'medium'),
  },
  'sos-viol': {
    ...violence,
    number: '0800 98 100',
    address: 'https://www.sosviol.be',
    chat: true,
    fromAge: 15,
    languages: ['fr'],
    source: on(
      'Fédération Wallonie-Bruxelles',
      'https://victimes.cfwb.be/vous-etes-victime-de/violences-sexuelles/?L=0',
      'high',
    ),
  },
  'maintenant-j-en-parle': {
    ...chatLine,
    address: 'https://www.maintenantjenparle.be',
    audience: 'under-18',
    languages: ['fr'],
    source: on(
      'Diversité-Europe',
      'https://www.diversite-europe.eu/fr/news/des-lignes-decoute-et-des-tchat-pour-les-victimes-de-violences-sexuelles',
      'medium',
    ),
  },
  'ecoute-violences-conjugales': {
    number: '0800 30 030',
    address: 'https://www.ecouteviolencesconjugales.be',
    chat: true,
    need: 'violence',
    audience: 'everyone',
    languages: ['fr'],
    always: true,
    free: true,
    source: on(
      'Écoute Violences Conjugales',
      'https://www.ecouteviolencesconjugales.be/qui-sommes-nous/presentation/',
      'high',
    ),
  },
  /** Only after physical violence. Each centre has its own number. */
  'sexual-assault-centres': {
    address: 'https://zsg.belgium.be',
    addressIn: {
      de: {
        address: 'https://bsg.belgium.be/de',
        source: on(
          'BSG',
          'https://bsg.belgium.be/de/persona-page/ueberweisungen-fuer-fachleute',
          'high',
        ),
      },
    },
    need: 'violence',
    audience: 'everyone',
    languages: ['nl', 'fr', 'de'],
    always: true,
    free: false,
    source: on('ZSG', 'https://zsg.belgium.be/nl/veelgestelde-vragen?menu=menu-0-1', 'high'),
  },
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
    source: telefonhilfe,
  },
  'tele-accueil': {
    ...listening,
    number: '107',
    languages: ['fr'],
    source: on('IGVM-IEFH', 'https://igvm-iefh.belgium.be/uk/node/53208', 'high'),
  },
  telefonhilfe: {
    ...listening,
    number: '108',
    address: 'https://telefonhilfe.be',
    chat: true,
    languages: ['de'],
    source: telefonhilfe,
  },
  zelfmoordlijn: {
    ...listening,
    number: '1813',
    address: 'https://www.zelfmoord1813.be',
    chat: true,
    languages: ['nl'],
    source: on('Het Belang van Limburg', 'https://www.hbvl.be/cnt/dmf20211130_93272468', 'high'),
  },
  'prevention-suicide': {
    ...atTimes,
    number: '0800 32 123',
    languages: ['fr'],
    source: on(
      'Wallonie',
      'https://www.wallonie.be/fr/violences-conjugales-et-intrafamiliales',
      'medium',
    ),
  },
  lumi: {
    ...wellbeingLine,
    number: '0800 99 533',
    address: 'https://www.lumi.be',
    chat: true,
    languages: ['nl'],
    source: wellbeing,
  },
  'transgender-infopunt': {
    ...wellbeingLine,
    number: '0800 96 136',
    address: 'https://www.transgenderinfo.be',
    languages: ['nl'],
    source: wellbeing,
  },
  /** The same line as the Institute's, with another choice in its menu. */
  unia: {
    ...atTimes,
    number: '0800 12 800',
    languages: ['nl', 'fr'],
    source: institute,
  },
} as const satisfies Record<string, Service>
