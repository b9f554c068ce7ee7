import { underage } from '../../src/chart/facts.ts'
import { checkedOn, flow } from '../../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../../src/chart/screen.ts'
import { bipt, childFocus, institute } from '../sources.ts'

const on = checkedOn('2026-11-23')

const dutchPage =
  'https://www.ibpt.be/consumenten/publicatie/klacht-tegen-een-aanbieder-van-een-online-tussenhandelsdienst-dsa-art.-53'
const frenchPage =
  'https://ibpt.be/consommateurs/introduire-une-plainte-contre-des-intermediairesplateformes-ou-moteurs-de-recherche-en-ligne'
const englishPage =
  'https://bipt.be/consumers/filing-a-complaint-against-online-platforms-or-search-engines'

const ready = [{ when: underage, to: 'ready-minor' }, { to: 'ready' }] as const
const elsewhere = [{ when: underage, to: 'elsewhere-minor' }, { to: 'elsewhere' }] as const
const send = [{ when: underage, to: 'send-minor' }, { to: 'send' }] as const
const sent = [{ when: underage, to: 'sent-minor' }, { to: 'sent' }] as const
const helped = [{ when: underage, to: 'helped-minor' }, { to: 'helped' }] as const

const text = { length: 'notice', to: 'bipt' } as const

export default flow(
  'bipt',
  {
    what: instruction('reason', {
      different: 'elsewhere',
      sources: ['bipt', 'form', 'notice'],
    }),
    'under-18': instruction('reason', {
      different: 'elsewhere-minor',
      sources: ['bipt', 'form', 'childFocus'],
    }),
    reason: question(
      { silent: ready, 'no-reasons': ready, 'no-way': ready, image: elsewhere, unsure: elsewhere },
      { sources: ['bipt', 'form', 'notice', 'small'] },
    ),
    ready: instruction('page', { different: 'no-proof', sources: ['form', 'bipt'] }),
    'ready-minor': instruction('page', {
      different: 'no-proof',
      sources: ['form', 'bipt', 'childFocus'],
    }),
    'no-proof': instruction('page', { different: 'first', sources: ['bipt', 'form', 'notice'] }),
    page: question(
      { dutch: 'form-dutch', french: 'form-french', english: 'form-english', have: send },
      { sources: ['form', 'french', 'bipt'] },
    ),
    'form-dutch': link(dutchPage, send, {
      different: 'form-other',
      account: 'none',
      sources: ['form'],
    }),
    'form-french': link(frenchPage, send, {
      different: 'form-other',
      account: 'none',
      sources: ['french'],
    }),
    'form-english': link(englishPage, send, {
      different: 'form-other',
      account: 'none',
      sources: ['bipt'],
    }),
    'form-other': instruction(send, { different: 'other-way', sources: ['form', 'bipt'] }),
    send: link('mailto:klachtdsa@bipt.be', 'sent', {
      different: 'other-way',
      account: 'none',
      form: { asks: [{ what: 'content' }], text },
      sources: ['form', 'bipt'],
    }),
    // Addresses of such images belong to the police and to Child Focus; this complaint does without.
    'send-minor': link('mailto:klachtdsa@bipt.be', 'sent-minor', {
      different: 'other-way',
      account: 'none',
      form: { asks: [{ what: 'content', optional: true }], text },
      sources: ['form', 'bipt', 'childFocus'],
    }),
    'other-way': question({ help: helped, already: sent, 'try-later': 'unfinished' }),
    sent: outcome('prepared', { sources: ['form', 'bipt', 'court', 'institute'] }),
    'sent-minor': outcome('prepared', { sources: ['form', 'bipt', 'childFocus'] }),
    first: outcome('advised', { sources: ['bipt', 'notice'] }),
    elsewhere: outcome('advised', { sources: ['bipt', 'court', 'institute'] }),
    'elsewhere-minor': outcome('advised', { sources: ['bipt', 'childFocus'] }),
    helped: outcome('advised', { sources: ['institute'] }),
    'helped-minor': outcome('advised', { sources: ['childFocus'] }),
    unfinished: outcome('not-possible'),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'what' }],
    sources: {
      institute,
      childFocus,
      bipt,
      form: on('BIPT', dutchPage, 'high'),
      french: on('IBPT', frenchPage, 'high'),
      notice: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
      small: on(
        'AKOS (DSA, article 20)',
        'https://akos-rs.si/en/digital-services/explore/for-service-users/complaint-against-the-decision-of-an-online-platform-provider',
        'high',
      ),
      court: on(
        'Simont Braun (2023)',
        'https://simontbraun.eu/fr/protegez-votre-intimite-en-ligne-optimisation-judiciaire/2023/11/14',
        'high',
      ),
    },
  },
)
