import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute, stopncii } from './sources.ts'

const on = checkedOn('2026-11-23')
const reportPage = 'https://www.reddit.com/report'
/** The form to which Reddit's own rules send people without an account. */
const openForm =
  'https://support.reddithelp.com/hc/en-us/requests/new?ticket_form_id=15968767746196'

/** Moderators are written to about images of adults only; for others Child Focus is there. */
const after = [{ when: underage, to: 'reported' }, { to: 'moderators' }] as const

// At a post, a comment or a chat message that one thing is reported.
const oneThing = {
  asks: [{ what: 'content', most: 1, optional: true }],
} as const
const posts = [{ what: 'content' }, { what: 'profile', optional: true }] as const
/** Where a threat is reported as well, an account will do. */
const either = [
  { what: 'content', optional: true },
  { what: 'profile', optional: true },
  { what: 'name', optional: true },
] as const

export default flow(
  'reddit',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['rules'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['institute'] }),
    'under-18': instruction('where', { different: 'where', sources: ['childFocus'] }),
    where: question(
      {
        post: [{ when: underage, to: 'report-minor' }, { to: 'report' }],
        chat: [{ when: underage, to: 'report-minor' }, { to: 'report' }],
        threat: [{ when: underage, to: 'report-minor' }, { to: 'report-threat' }],
        'no-account': 'form',
      },
      { sources: ['rules'] },
    ),
    report: instruction('page', {
      different: 'page',
      reports: true,
      form: oneThing,
      sources: ['rules', 'chat', 'labels'],
    }),
    'report-threat': instruction('page-threat', {
      different: 'page-threat',
      reports: true,
      form: oneThing,
      sources: ['rules', 'chat', 'labels'],
    }),
    'report-minor': instruction('page', {
      different: 'page',
      reports: true,
      form: oneThing,
      sources: ['rules', 'chat', 'labels', 'childFocus'],
    }),
    page: link(reportPage, after, {
      different: 'form',
      also: { skip: after },
      account: 'needed',
      reports: true,
      form: { asks: posts, text: { length: 'notice', extras: ['us'] } },
      sources: ['rules', 'labels', 'us-law', 'childFocus'],
    }),
    'page-threat': link(reportPage, 'moderators', {
      different: 'form',
      also: { skip: 'moderators' },
      account: 'needed',
      reports: true,
      form: { asks: either, text: { length: 'notice', about: 'threat' } },
      sources: ['rules', 'labels'],
    }),
    form: link(openForm, after, {
      different: 'erasure',
      account: 'none',
      reports: true,
      form: { asks: either, text: { length: 'notice', extras: ['us'] } },
      sources: ['rules', 'us-law', 'dsa', 'childFocus'],
    }),
    erasure: link('mailto:redditdatarequests@reddit.com', after, {
      different: 'other-way',
      account: 'none',
      reports: true,
      form: { asks: either, text: { length: 'notice', about: 'shared', extras: ['gdpr'] } },
      sources: ['privacy', 'erasure', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    moderators: instruction('reported', {
      different: 'reported',
      also: { skip: 'reported' },
      sources: ['rules'],
    }),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['rules', 'us-law', 'bipt', 'partner', 'stopncii', 'institute', 'childFocus'],
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
      stopncii,
      rules: on('Reddit (2026)', 'https://redditinc.com/policies/reddit-rules', 'high'),
      chat: on('r/help (copy, 2022)', 'https://redlib.yazo.ink/r/help/comments/vq6zo8', 'high'),
      labels: on(
        'Reddit user (copy)',
        'https://redlib.dansworld.org/r/RedditPoliceDept/hot',
        'medium',
      ),
      privacy: on(
        'Datenanfragen.de (2025)',
        'https://github.com/datenanfragen/data/blob/master/companies/reddit.json',
        'medium',
      ),
      erasure: on(
        'EDPB',
        'https://edpb.europa.eu/sme-data-protection-guide/faq-frequently-asked-questions/answer/how-do-i-respond-request-erasure_fr',
        'high',
      ),
      'us-law': on(
        'My Adult Attorney (2026)',
        'https://myadultattorney.com/ftc-warns-platforms-take-it-down-act-compliance-deadline-is-may-19/',
        'high',
      ),
      partner: on(
        'SWGfL (2023)',
        'https://swgfl.org.uk/magazine/stopncii-org-presented-in-new-york-at-the-un-commission-on-the-status-of-women/',
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
