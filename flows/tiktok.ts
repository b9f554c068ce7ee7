import { underage } from '../src/chart/facts.ts'
import { flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { tiktokSources } from './tiktok-sources.ts'

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

// What each report takes. In the app that is one thing at a time, and nothing is demanded.
const oneVideo = [{ what: 'content', most: 1, optional: true }] as const
const oneMessage = [{ what: 'message', most: 1, optional: true }] as const
const oneAccount = [{ what: 'profile', most: 1, optional: true }] as const
/** What the privacy form demands is not known: whatever there is. */
const either = [
  { what: 'content', optional: true },
  { what: 'profile', optional: true },
  { what: 'name', optional: true },
] as const

const onTheWeb = { account: 'unknown', also: { skip: 'block' }, reports: true } as const
const privacyForm = 'https://www.tiktok.com/legal/report/privacy'
const messageHelp =
  'https://support.tiktok.com/en/safety-hc/report-a-problem/report-a-direct-message'
const helpPage = {
  account: 'unknown',
  reports: true,
  form: { asks: oneMessage },
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
      form: { asks: oneVideo },
      sources: ['comments', 'reporting', 'safety', 'risk-2025'],
    }),
    'report-minor': instruction('illegal-minor', {
      different: 'form-minor',
      draws: 'hold',
      reports: true,
      form: { asks: oneVideo },
      sources: ['comments', 'reporting', 'safety', 'guidelines'],
    }),
    'report-older': instruction(illegal, {
      different: form,
      draws: 'share',
      reports: true,
      form: { asks: oneVideo },
      sources: ['reporting', 'reasons-older', 'guidelines'],
    }),
    illegal: instruction('account', {
      different: 'form',
      also: { skip: 'account' },
      reports: true,
      form: { asks: oneVideo, text: { length: 'notice', about: 'image' } },
      sources: ['reporting', 'decisions', 'risk-2025', 'terms', 'safety'],
    }),
    'illegal-ai': instruction('account', {
      different: 'form-ai',
      also: { skip: 'account' },
      reports: true,
      form: { asks: oneVideo, text: { length: 'notice', about: 'ai' } },
      sources: ['reporting', 'decisions', 'safety', 'directive'],
    }),
    'illegal-minor': instruction('account-minor', {
      different: 'form-minor',
      also: { skip: 'account-minor' },
      reports: true,
      form: { asks: oneVideo, text: { length: 'notice' } },
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
      form: { asks: oneAccount },
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
      form: { asks: oneAccount, text: { length: 'short' } },
      sources: ['account-menu', 'safety'],
    }),
    'account-minor': instruction('form-minor', {
      different: 'account-older',
      also: { skip: 'form-minor' },
      draws: 'share',
      reports: true,
      form: { asks: oneAccount, text: { length: 'short' } },
      sources: ['account-menu', 'safety', 'guidelines'],
    }),
    'account-older': instruction(anyForm, {
      different: anyForm,
      draws: 'dots',
      reports: true,
      form: { asks: oneAccount },
      sources: ['account-menu', 'safety'],
    }),
    form: link(privacyForm, 'block', {
      ...onTheWeb,
      different: 'feedback',
      form: { asks: either, text: { length: 'notice', about: 'image' } },
      sources: ['guidelines', 'risk-2025'],
    }),
    'form-ai': link(privacyForm, 'block', {
      ...onTheWeb,
      different: 'feedback',
      form: { asks: either, text: { length: 'notice', about: 'ai' } },
      sources: ['guidelines', 'risk-2025', 'safety'],
    }),
    'form-threat': link(privacyForm, 'block', {
      ...onTheWeb,
      different: 'feedback',
      form: {
        asks: [
          { what: 'profile' },
          { what: 'name', optional: true },
          { what: 'content', optional: true },
        ],
        text: { length: 'notice', about: 'threat' },
      },
      sources: ['guidelines', 'risk-2025'],
    }),
    'form-minor': link(privacyForm, 'block', {
      ...onTheWeb,
      different: 'abuse-page',
      form: { asks: either, text: { length: 'notice' } },
      sources: ['guidelines', 'risk-2025', 'childFocus'],
    }),
    feedback: link('https://www.tiktok.com/legal/report/feedback', 'block', {
      different: 'other-way',
      account: 'unknown',
      reports: true,
      form: {
        asks: [{ what: 'profile' }, { what: 'content', optional: true }],
        text: { length: 'notice' },
      },
      sources: ['terms', 'feedback'],
    }),
    'abuse-page': link(
      'https://support.tiktok.com/en/safety-hc/report-a-problem/report-sexual-abuse',
      'block',
      {
        different: 'other-way',
        account: 'unknown',
        reports: true,
        form: { asks: either, text: { length: 'notice' } },
        sources: ['abuse'],
      },
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
    learns: { report: 'place' },
    sources: tiktokSources,
  },
)
