import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute, stopncii } from './sources.ts'

const on = checkedOn('2026-11-23')
/** Pages with images of people under 18 need not be opened again to look for a button. */
const report = [{ when: underage, to: 'form-minor' }, { to: 'button' }] as const

const asks = [{ what: 'content' }, { what: 'profile', optional: true }] as const
const notice = { asks, text: { length: 'notice', about: 'shared' } } as const

export default flow(
  'xhamster',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['notice'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['notice'] }),
    'under-18': instruction('where', { different: 'where', sources: ['notice', 'childFocus'] }),
    where: question(
      { online: report, netherlands: 'offlimits', threat: 'not-posted' },
      { sources: ['form-page', 'court'] },
    ),
    button: instruction('form', {
      different: 'form',
      reports: true,
      form: { asks, text: { length: 'short', about: 'shared' } },
      sources: ['trust-page'],
    }),
    form: link('https://xhamster.com/info/contact?subject=legal', 'reported', {
      different: 'trust',
      account: 'unknown',
      reports: true,
      form: notice,
      sources: ['form-page', 'notice', 'court', 'court-days'],
    }),
    'form-minor': link('https://xhamster.com/info/contact?subject=legal', 'reported', {
      different: 'trust',
      account: 'unknown',
      reports: true,
      form: notice,
      sources: ['form-page', 'notice', 'childFocus'],
    }),
    trust: link('https://xhamster.com/info/trust-and-safety', 'reported', {
      different: [{ when: underage, to: 'other-way' }, { to: 'mail' }],
      account: 'none',
      reports: true,
      form: notice,
      sources: ['trust-page', 'notice', 'childFocus'],
    }),
    mail: link('mailto:help@xhamster.com', 'reported', {
      different: 'other-way',
      account: 'none',
      reports: true,
      form: { asks, text: { length: 'notice', about: 'shared', extras: ['gdpr'] } },
      sources: ['mail-address', 'notice', 'erasure'],
    }),
    offlimits: instruction('reported', {
      different: report,
      also: { self: report },
      form: { asks },
      sources: ['court', 'court-days', 'helpwanted', 'helpline', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 5,
      sources: ['court', 'court-days', 'erasure', 'order', 'bipt', 'institute', 'childFocus'],
    }),
    'not-posted': outcome('advised', { sources: ['institute', 'childFocus', 'stopncii'] }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    learns: { report: 'unknown' },
    sources: {
      institute,
      childFocus,
      bipt,
      stopncii,
      notice: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
      'form-page': on('xHamster', 'https://xhamster.com/info/contact?subject=legal', 'medium'),
      'trust-page': on('xHamster', 'https://xhamster.com/info/trust-and-safety', 'medium'),
      'mail-address': on(
        'datenanfragen.de (2021)',
        'https://github.com/datenanfragen/data/blob/master/companies/hammy-media-ltd.json',
        'low',
      ),
      court: on(
        'NH Nieuws (2024)',
        'https://www.nhnieuws.nl/nieuws/n152959/pornosite-verliest-hoger-beroep-en-moet-illegale-beelden-weghalen',
        'high',
      ),
      'court-days': on(
        'nieuws.nl (2024)',
        'https://nieuws.nl/algemeen/20240612/pornosite-verliest-hoger-beroep-beelden-moeten-in-3-dagen-offline/',
        'high',
      ),
      helpwanted: on('Helpwanted', 'http://www.helpwanted.nl/en', 'high'),
      helpline: on(
        'Offlimits (2023)',
        'https://offlimits.nl/nieuws/hulplijnen-offlimits-vaker-gebeld',
        'high',
      ),
      erasure: on(
        'GBA-APD',
        'https://www.autoriteprotectiondonnees.be/comment-exercer-ses-droits-art-12-rgpd',
        'high',
      ),
      order: on(
        'Simont Braun (2023)',
        'https://simontbraun.eu/fr/protegez-votre-intimite-en-ligne-optimisation-judiciaire/2023/11/14',
        'high',
      ),
    },
  },
)
