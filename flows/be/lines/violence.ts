import { checkedOn } from '../../../src/chart/flow.ts'
import type { Service } from '../help.ts'

const on = checkedOn('2026-11-23')

const line1712 = on('1712', 'https://www.1712.be/nl/over-1712', 'high')
const partners = on(
  'Écoute Violences Conjugales',
  'https://www.ecouteviolencesconjugales.be/qui-sommes-nous/presentation/',
  'high',
)
const centres = on('ZSG', 'https://zsg.belgium.be/nl/veelgestelde-vragen?menu=menu-0-1', 'high')
const workdays = { mon: [9, 17], tue: [9, 17], wed: [9, 17], thu: [9, 17], fri: [9, 17] } as const

// What several lines share.
const violence = { need: 'violence', audience: 'everyone', free: true } as const
const chatLine = { need: 'violence', onSite: 'chat', free: false } as const

/** Who helps after violence, sexual violence and violence at home. */
export const violenceLines = {
  'line-1712': {
    ...violence,
    number: '1712',
    address: 'https://www.1712.be',
    onSite: 'chat-mail',
    languages: ['nl'],
    hours: {
      phone: {
        open: workdays,
        dated: '2020',
        source: on('1712', 'https://1712.be/over-1712/disclaimer', 'low'),
      },
    },
    source: line1712,
  },
  'nu-praat-ik-erover': {
    ...chatLine,
    address: 'https://www.nupraatikerover.be',
    audience: 'under-18',
    languages: ['nl'],
    named: 'nl',
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
    onSite: 'chat',
    mail: [
      {
        address: 'info@sosviol.be',
        source: on(
          'Fédération Wallonie-Bruxelles',
          'https://victimes.cfwb.be/vous-etes-victime-de/violences-sexuelles/?L=0',
          'medium',
        ),
      },
    ],
    fromAge: 15,
    languages: ['fr'],
    named: 'fr',
    // Of the phone's hours the source leaves two evenings open, so that only the chat's are told.
    hours: {
      chat: {
        open: { mon: [17, 21], wed: [14, 18], fri: [17, 21] },
        dated: '2023-08',
        source: on(
          'RTBF',
          'https://www.rtbf.be/article/lomepal-accuse-de-viol-une-enquete-ouverte-le-rappeur-dement-11236350',
          'medium',
        ),
      },
    },
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
    named: 'fr',
    source: on(
      'Diversité-Europe',
      'https://www.diversite-europe.eu/fr/news/des-lignes-decoute-et-des-tchat-pour-les-victimes-de-violences-sexuelles',
      'medium',
    ),
  },
  'ecoute-violences-conjugales': {
    ...violence,
    number: '0800 30 030',
    address: 'https://www.ecouteviolencesconjugales.be',
    onSite: 'chat',
    languages: ['fr'],
    named: 'fr',
    hours: { phone: { open: 'always', source: partners } },
    source: partners,
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
    free: false,
    hours: { door: { open: 'always', source: centres } },
    source: centres,
  },
} as const satisfies Record<string, Service>
