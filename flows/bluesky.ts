import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
/** The page about intimate images without consent, on which the form stands. */
const ncii = 'https://support.bsky.social/about/support/tida-info'
const legalForm = 'https://bsky.social/about/support/regulatory-compliance-report'
const support = 'https://bsky.social/about/support'

/** A post, an account, or both; a threat may have no address. */
const either = [
  { what: 'content', optional: true },
  { what: 'profile', optional: true },
  { what: 'name', optional: true },
] as const
// In the app one thing at a time is reported, and nothing is demanded.
const oneThing = [{ what: 'subject', most: 1, optional: true }] as const
/** Whether these forms ask for an account is not said. */
const written = { account: 'unknown', reports: true } as const
const app = { draws: 'dots', reports: true } as const

export default flow(
  'bluesky',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['ncii', 'terms'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['ncii', 'institute'] }),
    'under-18': instruction('where', { different: 'where', sources: ['ncii', 'childFocus'] }),
    where: question(
      {
        image: [{ when: underage, to: 'notice-minor' }, { to: 'form' }],
        threat: [{ when: underage, to: 'report-minor' }, { to: 'report-threat' }],
        app: [{ when: underage, to: 'report-minor' }, { to: 'report' }],
      },
      { sources: ['ncii', 'guidelines'] },
    ),
    form: link(ncii, 'reported', {
      ...written,
      different: 'notice',
      form: {
        asks: either,
        text: { length: 'notice', about: 'shared', extras: ['us'] },
        promisedHours: 48,
      },
      sources: ['ncii', 'guidelines'],
    }),
    report: instruction('reported', {
      ...app,
      different: 'form',
      also: { form: 'form' },
      form: { asks: oneThing, text: { length: 'short', about: 'shared' } },
      sources: ['menu', 'dialog', 'guidelines'],
    }),
    'report-threat': instruction('notice-threat', {
      ...app,
      different: 'notice-threat',
      form: { asks: oneThing, text: { length: 'short', about: 'threat' } },
      sources: ['menu', 'dialog', 'guidelines'],
    }),
    'report-minor': instruction('notice-minor', {
      ...app,
      different: 'notice-minor',
      form: { asks: oneThing, text: { length: 'short' } },
      sources: ['menu', 'dialog', 'guidelines', 'childFocus'],
    }),
    notice: link(legalForm, 'reported', {
      ...written,
      different: 'support',
      form: { asks: either, text: { length: 'notice', about: 'shared' } },
      sources: ['legal-form', 'dsa'],
    }),
    'notice-threat': link(legalForm, 'reported', {
      ...written,
      different: 'support',
      also: { skip: 'reported' },
      form: { asks: either, text: { length: 'notice', about: 'threat' } },
      sources: ['legal-form', 'dsa', 'guidelines'],
    }),
    'notice-minor': link(legalForm, 'reported', {
      ...written,
      different: 'support',
      also: { skip: 'reported' },
      form: { asks: either, text: { length: 'notice' } },
      sources: ['legal-form', 'ncii', 'dsa', 'childFocus'],
    }),
    support: link(support, 'reported', {
      different: 'other-way',
      account: 'none',
      reports: true,
      form: { asks: either, text: { length: 'notice' } },
      sources: ['terms', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 2,
      sources: ['ncii', 'terms', 'bipt', 'institute', 'childFocus'],
    }),
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
      ncii: on('Bluesky (2026)', ncii, 'high'),
      menu: on('Bluesky (app)', 'https://github.com/bluesky-social/social-app', 'high'),
      dialog: on(
        'Bluesky (app)',
        'https://github.com/bluesky-social/social-app/blob/main/src/components/moderation/ReportDialog/index.tsx',
        'high',
      ),
      'legal-form': on('Bluesky', legalForm, 'high'),
      terms: on('Bluesky (2025)', 'https://bsky.social/about/support/tos', 'high'),
      guidelines: on(
        'Bluesky (2025)',
        'https://bsky.social/about/support/community-guidelines',
        'high',
      ),
      dsa: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
    },
  },
)
