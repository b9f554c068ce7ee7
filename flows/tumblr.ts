import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const privacyForm = 'https://www.tumblr.com/abuse/privacy'
const harassmentForm = 'https://www.tumblr.com/abuse/harassment'
const allForms = 'https://www.tumblr.com/abuse'

/** A post or a blog; each reblog has an address of its own. */
const asks = [{ what: 'subject' }, { what: 'name', optional: true }] as const
/** What a threat or an unknown form is about may have no address. */
const either = [
  { what: 'subject', optional: true },
  { what: 'name', optional: true },
] as const
/** Whether a form asks for an account is not said. */
const written = { account: 'unknown', reports: true } as const

export default flow(
  'tumblr',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['guide', 'community'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['guide'] }),
    'under-18': instruction('where', { different: 'where', sources: ['guide', 'childFocus'] }),
    where: question({
      image: [
        { when: underage, to: 'form-minor' },
        { when: { happened: 'ai' }, to: 'form-ai' },
        { to: 'form' },
      ],
      threat: [{ when: underage, to: 'form-minor' }, { to: 'form-threat' }],
      app: 'report',
    }),
    form: link(privacyForm, 'reported', {
      ...written,
      different: 'forms',
      form: { asks, text: { length: 'notice', about: 'image', extras: ['us'] } },
      sources: ['community', 'us-letter'],
    }),
    'form-ai': link(privacyForm, 'reported', {
      ...written,
      different: 'forms',
      form: { asks, text: { length: 'notice', about: 'ai', extras: ['us'] } },
      sources: ['community', 'us-letter'],
    }),
    'form-threat': link(harassmentForm, 'reported', {
      ...written,
      different: 'forms',
      form: { asks: either, text: { length: 'notice', about: 'threat' } },
      sources: ['community'],
    }),
    'form-minor': link(privacyForm, 'reported', {
      ...written,
      different: 'forms',
      form: { asks: either, text: { length: 'notice' } },
      sources: ['community', 'dsa', 'childFocus'],
    }),
    report: instruction('reported', {
      different: 'forms',
      draws: 'dots',
      reports: true,
      form: { asks: either, text: { length: 'notice' } },
      sources: ['guide'],
    }),
    forms: link(allForms, 'reported', {
      ...written,
      different: 'mail',
      form: { asks: either, text: { length: 'notice' } },
      sources: ['community', 'terms', 'childFocus'],
    }),
    mail: link('mailto:abuse@tumblr.com', 'reported', {
      different: 'other-way',
      account: 'none',
      reports: true,
      form: { asks: either, text: { length: 'notice' } },
      sources: ['law-project'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: [
        'guide',
        'law-project',
        'transparency',
        'terms',
        'wordpress',
        'bipt',
        'institute',
        'childFocus',
      ],
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
      community: on('Tumblr', 'https://www.tumblr.com/policy/en/community', 'high'),
      guide: on('Automattic (copy)', 'https://app.altruwe.org', 'medium'),
      'law-project': on(
        'Consent Lawyers',
        'https://consentlawyers.com/diy-help/takedown-resources/tumblr-takedowns/',
        'medium',
      ),
      terms: on('Tumblr', 'https://www.tumblr.com/policy/en/terms-of-service', 'high'),
      transparency: on(
        'Automattic',
        'https://transparency.automattic.com/2024/09/05/transparency-report-update-january-june-2024',
        'medium',
      ),
      'us-letter': on(
        'My Adult Attorney (2026)',
        'https://myadultattorney.com/ftc-warns-platforms-take-it-down-act-compliance-deadline-is-may-19/',
        'high',
      ),
      wordpress: on('WordPress.com', 'https://wordpress.com/support/report-blogs/', 'high'),
      dsa: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
    },
  },
)
