import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const helpPage = 'https://www.linkedin.com/help/linkedin/answer/146'
const privacyForm = 'https://www.linkedin.com/help/linkedin/ask/ppq'
const notice = [{ when: underage, to: 'notice-minor' }, { to: 'notice' }] as const
const young = { when: underage, to: 'report-minor' } as const

/** In the app one thing at a time is reported, from the menu beside it. Whether text can go along is not known. */
const onePost = { asks: [{ what: 'content', most: 1, optional: true }] } as const
const oneMessage = { asks: [{ what: 'message', most: 1, optional: true }] } as const
const oneProfile = { asks: [{ what: 'profile', most: 1, optional: true }] } as const
const oneThing = { asks: [{ what: 'subject', most: 1, optional: true }] } as const
const asks = [{ what: 'subject' }] as const

export default flow(
  'linkedin',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['risk', 'policy'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['risk'] }),
    'under-18': instruction('where', { different: 'where', sources: ['childFocus'] }),
    where: question(
      {
        post: [young, { to: 'report' }],
        message: [young, { to: 'report-message' }],
        profile: [young, { to: 'report-profile' }],
        'no-account': notice,
      },
      { sources: ['risk', 'policy'] },
    ),
    report: instruction('reported', {
      different: 'notice',
      draws: 'dots',
      reports: true,
      form: onePost,
      sources: ['risk', 'policy'],
    }),
    'report-message': instruction('reported', {
      different: 'notice',
      draws: 'dots',
      reports: true,
      form: oneMessage,
      sources: ['risk', 'policy'],
    }),
    'report-profile': instruction('reported', {
      different: 'notice',
      reports: true,
      form: oneProfile,
      sources: ['risk', 'policy'],
    }),
    'report-minor': instruction('reported', {
      different: 'notice-minor',
      draws: 'dots',
      reports: true,
      form: oneThing,
      sources: ['risk', 'policy', 'childFocus'],
    }),
    notice: link(helpPage, 'reported', {
      different: 'privacy',
      account: 'unknown',
      reports: true,
      form: { asks, text: { length: 'notice' } },
      sources: ['how-to', 'nudity', 'risk', 'dsa'],
    }),
    'notice-minor': link(helpPage, 'reported', {
      different: 'privacy',
      account: 'unknown',
      reports: true,
      form: { asks, text: { length: 'notice' } },
      sources: ['how-to', 'nudity', 'risk', 'dsa', 'childFocus'],
    }),
    privacy: link(privacyForm, 'reported', {
      different: 'other-way',
      account: 'none',
      reports: true,
      form: { asks, text: { length: 'notice', about: 'shared', extras: ['gdpr'] } },
      sources: ['privacy', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['risk', 'bipt', 'institute', 'childFocus'],
    }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    learns: { report: 'place' },
    sources: {
      institute,
      childFocus,
      bipt,
      risk: on(
        'LinkedIn (DSA, 2025)',
        'https://content.linkedin.com/content/dam/help/tns/legal/01-LinkedIn-DSA-2025-SRA-Report-August-2025.pdf',
        'high',
      ),
      policy: on(
        'LinkedIn (2026)',
        'https://www.linkedin.com/legal/professional-community-policies',
        'high',
      ),
      'how-to': on('LinkedIn', helpPage, 'high'),
      nudity: on('LinkedIn', 'https://www.linkedin.com/help/linkedin/answer/137376', 'high'),
      privacy: on(
        'Datenanfragen (2023)',
        'https://github.com/datenanfragen/data/blob/master/companies/linkedin.json',
        'medium',
      ),
      dsa: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
    },
  },
)
