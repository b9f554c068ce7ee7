import { underage } from '../../src/chart/facts.ts'
import { checkedOn, flow } from '../../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../../src/chart/screen.ts'
import { childFocus, institute } from '../sources.ts'

const on = checkedOn('2026-11-23', 'law')

const dutchPage = 'https://www.gegevensbeschermingsautoriteit.be/burger/acties/klacht-indienen'
const frenchPage = 'https://www.autoriteprotectiondonnees.be/citoyen/agir/introduire-une-plainte'
const englishPage = 'https://www.dataprotectionauthority.be/citizen/actions/lodge-a-complaint'

const ask = [{ when: underage, to: 'erasure-minor' }, { to: 'erasure' }] as const
const asked = [{ when: underage, to: 'requested-minor' }, { to: 'requested' }] as const
const ways = [{ when: underage, to: 'ways-minor' }, { to: 'ways' }] as const
const unsafe = [{ when: underage, to: 'unsafe-minor' }, { to: 'unsafe' }] as const
const helped = [{ when: underage, to: 'helped-minor' }, { to: 'helped' }] as const

const content = [{ what: 'content' }] as const
const erase = { asks: content, text: { length: 'notice', to: 'erasure' } } as const
const complain = { asks: content, text: { length: 'notice', to: 'data-protection' } } as const
/** On its own page the authority takes a form, signed, with the proof. */
const upload = { different: 'post', account: 'unknown' } as const

export default flow(
  'data-protection',
  {
    about: instruction('asked', {
      different: 'instead',
      sources: ['term', 'rights', 'complaint', 'individuals'],
    }),
    'under-18': instruction('asked', {
      different: 'instead',
      sources: ['term', 'rights', 'childFocus', 'vulnerable'],
    }),
    asked: question(
      { no: 'whom', waiting: 'waiting', over: ways, refused: ways, longer: 'longer' },
      { sources: ['term', 'rights'] },
    ),
    whom: question(
      { site: ask, search: 'search', person: 'person', unsafe, unsure: helped },
      { sources: ['term', 'individuals'] },
    ),
    person: question(
      { everyone: ask, closed: 'instead', unsafe, unsure: helped },
      { sources: ['individuals'] },
    ),
    search: instruction(asked, {
      different: helped,
      form: erase,
      sources: ['term', 'google', 'bing'],
    }),
    erasure: instruction('requested', {
      different: 'no-address',
      form: erase,
      sources: ['term', 'rights', 'model', 'contact'],
    }),
    'erasure-minor': instruction('requested-minor', {
      different: 'no-address',
      form: erase,
      sources: ['term', 'rights', 'notice', 'childFocus'],
    }),
    'no-address': instruction(asked, {
      different: helped,
      form: erase,
      sources: ['contact', 'term'],
    }),
    ways: instruction('letter', {
      different: 'helped',
      sources: ['complaint', 'mediation', 'rights'],
    }),
    'ways-minor': instruction('letter-minor', {
      different: 'helped-minor',
      sources: ['complaint', 'mediation', 'rights', 'childFocus'],
    }),
    letter: instruction('where', {
      different: 'no-proof',
      form: complain,
      sources: ['complaint', 'mediation'],
    }),
    'letter-minor': instruction('where', {
      different: 'no-proof',
      form: complain,
      sources: ['complaint', 'mediation', 'childFocus'],
    }),
    'no-proof': instruction('where', { different: ask, sources: ['complaint', 'vulnerable'] }),
    where: question(
      { dutch: 'page-dutch', french: 'page-french', english: 'page-english', post: 'post' },
      { sources: ['dutch', 'complaint', 'english'] },
    ),
    'page-dutch': link(dutchPage, 'sent', { ...upload, sources: ['dutch', 'mediation'] }),
    'page-french': link(frenchPage, 'sent', { ...upload, sources: ['complaint'] }),
    'page-english': link(englishPage, 'sent', { ...upload, sources: ['english', 'complaint'] }),
    post: instruction('sent', { different: 'other-way', sources: ['complaint', 'english'] }),
    'other-way': question({ help: helped, already: 'sent', 'try-later': 'unfinished' }),
    requested: outcome('prepared', {
      lookAgainAfterMonths: 1,
      because: 'law',
      sources: ['term', 'rights'],
    }),
    'requested-minor': outcome('prepared', {
      lookAgainAfterMonths: 1,
      because: 'law',
      sources: ['term', 'rights', 'childFocus'],
    }),
    waiting: outcome('advised', { lookAgainAfterMonths: 1, because: 'law', sources: ['term'] }),
    // Two months on top of the first.
    longer: outcome('advised', { lookAgainAfterMonths: 3, because: 'law', sources: ['term'] }),
    sent: outcome('prepared', { sources: ['complaint', 'mediation'] }),
    unsafe: outcome('advised', { sources: ['institute', 'court', 'bing'] }),
    'unsafe-minor': outcome('advised', { sources: ['childFocus'] }),
    instead: outcome('advised'),
    helped: outcome('advised', { sources: ['institute'] }),
    'helped-minor': outcome('advised', { sources: ['childFocus'] }),
    unfinished: outcome('not-possible'),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'about' }],
    sources: {
      institute,
      childFocus,
      term: on(
        'EDPB',
        'https://edpb.europa.eu/sme-data-protection-guide/faq-frequently-asked-questions/answer/how-do-i-respond-request-erasure_fr',
        'high',
      ),
      rights: on(
        'GBA-APD',
        'https://www.autoriteprotectiondonnees.be/comment-exercer-ses-droits-art-12-rgpd',
        'high',
      ),
      complaint: on('GBA-APD', frenchPage, 'high'),
      dutch: on('GBA-APD', dutchPage, 'medium'),
      english: on('GBA-APD', englishPage, 'medium'),
      mediation: on(
        'GBA-APD',
        'https://gegevensbeschermingsautoriteit.be/burger/acties/bemiddeling-aanvragen',
        'medium',
      ),
      vulnerable: on(
        'GBA-APD',
        'https://gegevensbeschermingsautoriteit.be/citoyen/vie-privee/que-faire-en-cas-d-abus-',
        'medium',
      ),
      model: on(
        'J’M’informe',
        'https://www.jeminforme.be/que-faire-si-votre-droit-a-l-image-n-est-pas-respecte/?print=print',
        'medium',
      ),
      individuals: on('datenanfragen.de', 'https://github.com/datenanfragen/data', 'medium'),
      contact: on('EU (DSA, article 12)', 'https://streamlex.eu/articles/dsa-en-art-12', 'high'),
      notice: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
      google: on(
        'Google',
        'https://support.google.com/legal/contact/lr_eudpa?product=websearch&hl=nl',
        'medium',
      ),
      bing: on('Microsoft (DSA, 2025)', 'https://go.microsoft.com/fwlink/?linkid=2340173', 'high'),
      court: on(
        'Simont Braun (2023)',
        'https://simontbraun.eu/fr/protegez-votre-intimite-en-ligne-optimisation-judiciaire/2023/11/14',
        'high',
      ),
    },
  },
)
