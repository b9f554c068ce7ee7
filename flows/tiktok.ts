import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const made = { happened: 'ai' } as const
const threatened = { age: 'adult', happened: ['threat', 'fear'] } as const

/** What to write differs for an image that AI made, for a threat, and for a minor. */
const illegal = [{ when: made, to: 'illegal-ai' }, { to: 'illegal' }] as const
const form = [
  { when: made, to: 'form-ai' },
  { when: threatened, to: 'form-threat' },
  { to: 'form' },
] as const
const end = [{ when: underage, to: 'reported-minor' }, { to: 'reported' }] as const
const anyForm = [{ when: underage, to: 'form-minor' }, ...form] as const

const onTheWeb = { account: 'unknown', also: { skip: 'block' }, reports: true } as const
const privacyForm = 'https://www.tiktok.com/legal/report/privacy'
const messageHelp =
  'https://support.tiktok.com/en/safety-hc/report-a-problem/report-a-direct-message'
const helpPage = {
  account: 'unknown',
  reports: true,
  sources: ['guidelines', 'safety', 'messages'],
} as const

export default flow(
  'tiktok',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['police', 'comments', 'blocking'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['police'] }),
    'under-18': instruction('where', {
      different: 'where',
      sources: ['guidelines', 'police', 'childFocus'],
    }),
    where: question({
      video: [{ when: underage, to: 'report-minor' }, { to: 'report' }],
      message: [{ when: underage, to: 'message-minor' }, { to: 'message' }],
      threat: [{ when: underage, to: 'message-minor' }, { to: 'report-threat' }],
      account: [{ when: underage, to: 'account-minor' }, { to: 'account' }],
      'no-account': anyForm,
    }),
    report: instruction(illegal, {
      different: 'report-older',
      draws: 'hold',
      reports: true,
      sources: ['comments', 'reporting', 'safety', 'risk-2025'],
    }),
    'report-minor': instruction('illegal-minor', {
      different: 'form-minor',
      draws: 'hold',
      reports: true,
      sources: ['comments', 'reporting', 'safety', 'guidelines'],
    }),
    'report-older': instruction(illegal, {
      different: form,
      draws: 'share',
      reports: true,
      sources: ['reporting', 'reasons-older', 'guidelines'],
    }),
    illegal: instruction('account', {
      different: 'form',
      also: { skip: 'account' },
      reports: true,
      sources: ['reporting', 'decisions', 'risk-2025', 'terms', 'safety'],
    }),
    'illegal-ai': instruction('account', {
      different: 'form-ai',
      also: { skip: 'account' },
      reports: true,
      sources: ['reporting', 'decisions', 'safety', 'directive'],
    }),
    'illegal-minor': instruction('account-minor', {
      different: 'form-minor',
      also: { skip: 'account-minor' },
      reports: true,
      sources: ['reporting', 'decisions', 'safety', 'childFocus'],
    }),
    message: link(messageHelp, 'account', {
      different: 'account',
      ...helpPage,
    }),
    'message-minor': link(messageHelp, 'account-minor', {
      different: 'account-minor',
      ...helpPage,
    }),
    'report-threat': instruction('threat-message', {
      different: 'threat-message',
      draws: 'share',
      reports: true,
      sources: ['account-menu', 'guidelines', 'safety', 'risk-2025'],
    }),
    'threat-message': link(messageHelp, 'form-threat', {
      different: 'form-threat',
      also: { skip: 'form-threat' },
      ...helpPage,
    }),
    account: instruction(form, {
      different: 'account-older',
      also: { skip: form },
      draws: 'share',
      reports: true,
      sources: ['account-menu', 'safety'],
    }),
    'account-minor': instruction('form-minor', {
      different: 'account-older',
      also: { skip: 'form-minor' },
      draws: 'share',
      reports: true,
      sources: ['account-menu', 'safety', 'guidelines'],
    }),
    'account-older': instruction(anyForm, {
      different: anyForm,
      draws: 'dots',
      reports: true,
      sources: ['account-menu', 'safety'],
    }),
    form: link(privacyForm, 'block', {
      ...onTheWeb,
      different: 'feedback',
      sources: ['guidelines', 'risk-2025'],
    }),
    'form-ai': link(privacyForm, 'block', {
      ...onTheWeb,
      different: 'feedback',
      sources: ['guidelines', 'risk-2025', 'safety'],
    }),
    'form-threat': link(privacyForm, 'block', {
      ...onTheWeb,
      different: 'feedback',
      sources: ['guidelines', 'risk-2025'],
    }),
    'form-minor': link(privacyForm, 'block', {
      ...onTheWeb,
      different: 'abuse-page',
      sources: ['guidelines', 'risk-2025', 'childFocus'],
    }),
    feedback: link('https://www.tiktok.com/legal/report/feedback', 'block', {
      different: 'other-way',
      account: 'unknown',
      reports: true,
      sources: ['terms', 'feedback'],
    }),
    'abuse-page': link(
      'https://support.tiktok.com/en/safety-hc/report-a-problem/report-sexual-abuse',
      'block',
      { different: 'other-way', account: 'unknown', reports: true, sources: ['abuse'] },
    ),
    'other-way': question(
      { help: 'helped', already: 'block', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    block: instruction(end, {
      different: end,
      also: { skip: end },
      draws: 'share',
      sources: ['blocking'],
    }),
    reported: outcome('reported', {
      lookAgainAfterDays: 2,
      sources: ['guidelines', 'decisions', 'terms', 'police', 'dsa', 'bipt'],
    }),
    'reported-minor': outcome('reported', {
      lookAgainAfterDays: 2,
      sources: ['guidelines', 'decisions', 'terms', 'police', 'dsa', 'childFocus'],
    }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    sources: {
      institute,
      childFocus,
      bipt,
      reporting: on(
        'TikTok',
        'https://www.tiktok.com/legal/page/global/reporting-illegal-content/en',
        'medium',
      ),
      comments: on(
        'GIGA',
        'https://giga.de/tipp/jemanden-bei-tiktok-melden-wie-was-passiert',
        'medium',
      ),
      'account-menu': on(
        'TikTok',
        'https://support.tiktok.com/is/safety-hc/report-a-problem/report-underage-accounts-on-tiktok',
        'medium',
      ),
      blocking: on(
        'TikTok',
        'https://support.tiktok.com/de/using-tiktok/followers-and-following/blocking-the-users',
        'medium',
      ),
      guidelines: on('TikTok (2026)', 'https://www.tiktok.com/community-guidelines', 'high'),
      safety: on(
        'TikTok (2024)',
        'https://tiktok.com/safety/resources/sexual-assault-resources',
        'high',
      ),
      'reasons-older': on(
        'TikTok',
        'https://www.tiktok.com/safety/en-us/sexual-assault-resources',
        'medium',
      ),
      'risk-2025': on(
        'TikTok (DSA, 2025)',
        'https://github.com/OpenTermsArchive/dsa-reports-versions',
        'high',
      ),
      terms: on('TikTok (2026)', 'https://www.tiktok.com/legal/terms-of-use', 'high'),
      feedback: on(
        'Check-App (2024)',
        'https://www.check-app.de/2024/11/24/ein-falsches-konto-melden-wie-du-gegen-nachahmung-auf-tiktok-vorgehst/',
        'medium',
      ),
      abuse: on(
        'TikTok',
        'https://support.tiktok.com/it/safety-hc/report-a-problem/report-sexual-abuse',
        'medium',
      ),
      police: on('TikTok (2026)', 'https://www.tiktok.com/legal/law-enforcement', 'high'),
      decisions: on(
        'TikTok (2023)',
        'https://newsroom.tiktok.com/en-eu/fulfilling-commitments-dsa-update/',
        'high',
      ),
      messages: on(
        'FindArticles (2026)',
        'https://www.findarticles.com/tiktok-rejects-end-to-end-encryption-for-dms/',
        'medium',
      ),
      directive: on('EU', 'https://eur-lex.europa.eu/eli/dir/2024/1385', 'medium'),
      dsa: on(
        'EU (DSA, article 20)',
        'https://app.codeliance.com/regulations/dsa/article/20',
        'high',
      ),
    },
  },
)
