import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
/** What to write to support differs: about a minor, a threat, or an image of the person, real or made with AI. */
const supportAdult = [
  { when: { happened: ['threat', 'fear'] }, to: 'support-threat' },
  { to: 'support' },
] as const
const support = [{ when: underage, to: 'support-minor' }, ...supportAdult] as const

/** A profile has no address: in the app one person is reported at a time, by the name that is shown. No field for a text is known. */
const inApp = {
  reports: true,
  form: { asks: [{ what: 'name', most: 1, optional: true }] },
} as const
/** Support has to find the person: by the name, and by a phone number where it is known. */
const asks = [{ what: 'name' }, { what: 'phone', optional: true }] as const
const contact = 'https://support.bumble.com/hc/articles/30933835506589'
const written = {
  different: 'other-way',
  account: 'none',
  also: { skip: 'reported' },
  reports: true,
} as const

export default flow(
  'bumble',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['guide'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['guide'] }),
    'under-18': instruction('where', { different: 'where', sources: ['guide', 'childFocus'] }),
    where: question(
      {
        chat: [{ when: underage, to: 'report-minor' }, { to: 'report-chat' }],
        profile: [{ when: underage, to: 'report-minor' }, { to: 'report-profile' }],
        threat: [{ when: underage, to: 'report-minor' }, { to: 'report-threat' }],
        impersonation: [{ when: underage, to: 'report-minor' }, { to: 'report-fake' }],
        'no-access': support,
      },
      { sources: ['guide', 'contact'] },
    ),
    // Blocking and reporting are one and the same here, so that no screen about blocking follows.
    'report-chat': instruction(supportAdult, {
      ...inApp,
      different: supportAdult,
      draws: 'dots',
      sources: ['guide', 'guidelines'],
    }),
    'report-profile': instruction(supportAdult, {
      ...inApp,
      different: supportAdult,
      sources: ['guide', 'help-page', 'guidelines'],
    }),
    'report-threat': instruction('support-threat', {
      ...inApp,
      different: 'support-threat',
      draws: 'dots',
      sources: ['guide', 'help-page', 'guidelines'],
    }),
    'report-fake': instruction('support-fake', {
      ...inApp,
      different: 'support-fake',
      sources: ['guide', 'help-page', 'guidelines'],
    }),
    'report-minor': instruction('support-minor', {
      ...inApp,
      different: 'support-minor',
      draws: 'dots',
      sources: ['guide', 'help-page', 'guidelines', 'childFocus'],
    }),
    support: link(contact, 'reported', {
      ...written,
      form: { asks, text: { length: 'notice', about: 'shared', extras: ['us'] } },
      sources: ['contact', 'guide', 'us-law', 'us-act'],
    }),
    'support-threat': link(contact, 'reported', {
      ...written,
      form: { asks, text: { length: 'notice', about: 'threat' } },
      sources: ['contact', 'guide', 'guidelines'],
    }),
    'support-fake': link(contact, 'reported', {
      ...written,
      form: { asks, text: { length: 'notice', about: 'impersonation' } },
      sources: ['contact', 'guide'],
    }),
    'support-minor': link(contact, 'reported', {
      ...written,
      form: { asks, text: { length: 'notice' } },
      sources: ['contact', 'guide', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['guidelines', 'terms', 'partner', 'privacy', 'bipt', 'institute', 'childFocus'],
    }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus', 'guidelines'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    learns: { report: 'place' },
    sources: {
      institute,
      childFocus,
      bipt,
      guide: on('Bumble', 'https://bumble-buzz.com/block-report-bumble/', 'high'),
      'help-page': on(
        'Bumble',
        'https://bumble.com/zh/help/wie-kann-ich-jemanden-melden',
        'medium',
      ),
      contact: on('Bumble', contact, 'high'),
      guidelines: on('Bumble (2026)', 'https://bumble.com/en/guidelines', 'high'),
      terms: on('Bumble (2026)', 'https://bumble.com/en/terms', 'high'),
      privacy: on(
        'datenanfragen.de (2024)',
        'https://github.com/datenanfragen/data/blob/master/companies/bumble.json',
        'medium',
      ),
      'us-law': on(
        'My Adult Attorney (2026)',
        'https://myadultattorney.com/ftc-warns-platforms-take-it-down-act-compliance-deadline-is-may-19/',
        'high',
      ),
      'us-act': on(
        'US Congress (S.146)',
        'https://www.congress.gov/bill/119th-congress/senate-bill/146/text',
        'high',
      ),
      partner: on(
        'UK Safer Internet Centre (2022)',
        'https://saferinternet.org.uk/blog/swgfl-welcome-new-industry-partners-tiktok-and-bumble-to-stopncii-org',
        'high',
      ),
    },
  },
)
