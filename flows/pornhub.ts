import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute, stopncii } from './sources.ts'

const on = checkedOn('2026-11-23')
const removal = 'https://www.pornhub.com/content-removal'
/** Takes neither a name nor an e-mail address, and only images of people under 18. */
const anonymousRemoval = 'https://www.pornhub.com/anonymous-content-removal'
const formAdult = [{ when: { happened: 'ai' }, to: 'form-ai' }, { to: 'form' }] as const
const form = [{ when: underage, to: 'anonymous' }, ...formAdult] as const

/** Only addresses of pages count: that of an account or a channel is not enough. */
const pages = [{ what: 'content' }] as const
const oneThing = [{ what: 'subject', most: 1, optional: true }] as const

export default flow(
  'pornhub',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['risk', 'terms'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['risk', 'terms'] }),
    'under-18': instruction('where', {
      different: 'where',
      sources: ['childFocus', 'terms', 'risk'],
    }),
    where: question(
      {
        video: form,
        sister: 'sister',
        comment: 'button',
        threat: 'report-threat',
        'no-address': 'other-way',
      },
      { sources: ['policy', 'risk'] },
    ),
    form: link(removal, 'confirm', {
      different: 'button',
      account: 'none',
      reports: true,
      form: { asks: pages, text: { length: 'notice', about: 'image' } },
      sources: ['terms', 'risk', 'dsa-page', 'policy', 'copyright'],
    }),
    'form-ai': link(removal, 'confirm', {
      different: 'button',
      account: 'none',
      reports: true,
      form: { asks: pages, text: { length: 'notice', about: 'ai' } },
      sources: ['terms', 'risk', 'dsa-page', 'policy', 'copyright'],
    }),
    anonymous: link(anonymousRemoval, 'reported', {
      different: 'form-minor',
      account: 'none',
      reports: true,
      form: { asks: pages, text: { length: 'notice', about: 'shared' } },
      sources: ['terms', 'risk', 'childFocus'],
    }),
    'form-minor': link(removal, 'reported', {
      different: 'button',
      account: 'none',
      reports: true,
      form: { asks: pages, text: { length: 'notice', about: 'shared' } },
      sources: ['terms', 'risk', 'dsa-page', 'childFocus'],
    }),
    confirm: instruction('reported', { different: 'button', sources: ['risk', 'policy'] }),
    sister: instruction('reported', {
      different: form,
      reports: true,
      form: { asks: pages, text: { length: 'notice', about: 'shared' } },
      sources: ['risk', 'terms'],
    }),
    button: instruction('reported', {
      different: 'other-way',
      reports: true,
      form: { asks: oneThing, text: { length: 'short', about: 'shared' } },
      sources: ['terms', 'risk'],
    }),
    'report-threat': instruction('reported', {
      different: 'other-way',
      also: { elsewhere: [{ when: underage, to: 'helped' }, { to: 'not-online' }] },
      reports: true,
      form: { asks: oneThing, text: { length: 'short', about: 'threat' } },
      sources: ['policy', 'terms'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['terms', 'institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 2,
      sources: [
        'risk',
        'policy',
        'terms',
        'bipt',
        'dsa-page',
        'privacy',
        'stopncii',
        'contacts',
        'institute',
        'childFocus',
      ],
    }),
    'not-online': outcome('advised', { sources: ['risk', 'policy', 'stopncii', 'institute'] }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus', 'contacts', 'risk'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    learns: { report: 'unknown', copyright: 'everybody' },
    sources: {
      institute,
      childFocus,
      bipt,
      stopncii,
      terms: on('Pornhub (2026)', 'https://www.pornhub.com/information/terms', 'high'),
      risk: on(
        'Aylo (DSA, 2025)',
        'https://github.com/OpenTermsArchive/dsa-reports-versions',
        'high',
      ),
      'dsa-page': on(
        'Pornhub (DSA, 2026)',
        'https://github.com/OpenTermsArchive/dsa-reports-versions',
        'high',
      ),
      policy: on(
        'Pornhub (2026)',
        'https://help.pornhub.com/hc/en-us/articles/4419871787027-Non-Consensual-Content-Policy',
        'high',
      ),
      copyright: on('Pornhub (2026)', 'https://www.pornhub.com/information/dmca', 'high'),
      privacy: on(
        'datenanfragen.de (2022)',
        'https://github.com/datenanfragen/data/blob/master/companies/pornhub.json',
        'medium',
      ),
      contacts: on(
        'RTBF (2022)',
        'https://www.rtbf.be/article/une-plate-forme-pour-lutter-contre-le-revenge-porn-qui-permet-de-facilement-supprimer-des-photos-des-medias-sociaux-10930474',
        'medium',
      ),
    },
  },
)
