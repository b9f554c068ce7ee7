import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute, stopncii } from './sources.ts'

const on = checkedOn('2026-11-23')
const xvideosForm = 'https://info.xvideos.net/takedown-amateur'
const xnxxForm = 'https://info.xnxx.com/takedown-amateur'
const contactPage = 'https://info.xvideos.net/contact'

/** A short video stands on the page of its account, behind a `#`: then that address is the exact one. */
const asks = [{ what: 'subject' }] as const
const image = { asks, text: { length: 'notice', about: 'image' } } as const
const ai = { asks, text: { length: 'notice', about: 'ai' } } as const
/** An image of the person, real or made with AI, as they said it. */
const shared = { asks, text: { length: 'notice', about: 'shared' } } as const
/** Where threats come as well: what the person said happened. */
const told = { asks, text: { length: 'notice' } } as const
const written = { different: 'flag', account: 'none', reports: true } as const

export default flow(
  'xvideos',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['risk-xvideos', 'risk-xnxx', 'abuse', 'abuse-xnxx'],
    }),
    'evidence-other': instruction('where', {
      different: 'where',
      sources: ['risk-xnxx', 'abuse', 'abuse-xnxx'],
    }),
    'under-18': instruction('where', { different: 'where', sources: ['childFocus', 'abuse'] }),
    where: question(
      {
        xvideos: [
          { when: underage, to: 'xvideos-minor' },
          { when: { happened: 'ai' }, to: 'xvideos-ai' },
          { to: 'xvideos' },
        ],
        xnxx: [
          { when: underage, to: 'xnxx-minor' },
          { when: { happened: 'ai' }, to: 'xnxx-ai' },
          { to: 'xnxx' },
        ],
        premium: 'premium',
        comment: 'flag',
        'no-address': 'other-way',
      },
      { sources: ['abuse', 'abuse-xnxx', 'terms-red', 'terms-gold'] },
    ),
    xvideos: link(xvideosForm, 'reported', {
      ...written,
      form: image,
      sources: ['abuse', 'terms-red'],
    }),
    'xvideos-ai': link(xvideosForm, 'reported', {
      ...written,
      form: ai,
      sources: ['abuse', 'terms-red'],
    }),
    'xvideos-minor': link(xvideosForm, 'reported', {
      ...written,
      form: shared,
      sources: ['abuse', 'childFocus'],
    }),
    xnxx: link(xnxxForm, 'reported', {
      ...written,
      form: image,
      sources: ['abuse-xnxx', 'risk-xnxx', 'terms-red'],
    }),
    'xnxx-ai': link(xnxxForm, 'reported', {
      ...written,
      form: ai,
      sources: ['abuse-xnxx', 'risk-xnxx', 'terms-red'],
    }),
    'xnxx-minor': link(xnxxForm, 'reported', {
      ...written,
      form: shared,
      sources: ['abuse-xnxx', 'risk-xnxx', 'childFocus'],
    }),
    premium: instruction('reported', {
      different: 'other-way',
      reports: true,
      form: shared,
      sources: ['terms-red', 'terms-gold', 'abuse'],
    }),
    flag: instruction('reported', {
      different: 'contact',
      also: { elsewhere: [{ when: underage, to: 'helped' }, { to: 'not-online' }] },
      reports: true,
      form: {
        asks: [{ what: 'subject', most: 1, optional: true }],
        text: { length: 'short' },
      },
      sources: ['risk-xnxx', 'risk-xvideos'],
    }),
    contact: link(contactPage, 'reported', {
      different: 'other-way',
      account: 'none',
      reports: true,
      form: told,
      sources: ['abuse', 'risk-xnxx'],
    }),
    'other-way': question(
      { help: 'helped', 'try-later': 'unfinished' },
      { sources: ['risk-xnxx', 'institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 7,
      sources: [
        'risk-xvideos',
        'risk-xnxx',
        'terms-red',
        'terms-gold',
        'abuse',
        'abuse-xnxx',
        'bipt',
        'stopncii',
        'institute',
        'childFocus',
      ],
    }),
    'not-online': outcome('advised', {
      sources: ['risk-xvideos', 'risk-xnxx', 'stopncii', 'institute'],
    }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    learns: { report: 'unknown', copyright: 'other' },
    sources: {
      institute,
      childFocus,
      bipt,
      stopncii,
      abuse: on(
        'XVideos (2026)',
        'https://github.com/OpenTermsArchive/vlopses-us-versions',
        'high',
      ),
      'abuse-xnxx': on(
        'XNXX (2026)',
        'https://github.com/OpenTermsArchive/vlopses-us-versions',
        'high',
      ),
      'risk-xnxx': on(
        'XNXX (DSA, 2025)',
        'https://public-assets.xnxx-cdn.com/transparency/XNXX%20Risk%20Assessment%20Report%202025.pdf',
        'high',
      ),
      'risk-xvideos': on(
        'WGCZ (DSA, 2025)',
        'https://public-assets.xvideos-cdn.com/transparency/WGCZ_XVIDEOS_Risk-Assessment-Report_23_April_2025.pdf',
        'high',
      ),
      'terms-red': on(
        'xvideos.red (2026)',
        'https://github.com/OpenTermsArchive/vlopses-us-versions',
        'high',
      ),
      'terms-gold': on(
        'xnxx.gold (2026)',
        'https://github.com/OpenTermsArchive/vlopses-us-versions',
        'high',
      ),
    },
  },
)
