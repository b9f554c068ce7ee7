import { underage } from '../src/chart/facts.ts'
import { flow } from '../src/chart/flow.ts'
import type { Ask } from '../src/chart/form.ts'
import { collect, instruction, link, outcome, question } from '../src/chart/screen.ts'
import { youtubeSources } from './youtube-sources.ts'

const ai = { happened: 'ai' } as const
const intimateForm = 'https://support.google.com/youtube/contact/NCII'
const privacyForm = 'https://support.google.com/youtube/answer/142443'
const legalForm = 'https://support.google.com/youtube/contact/other_legal'
const forms = [{ when: underage, to: 'form-minor' }, { to: 'form' }] as const
const privacy = [{ when: { who: 'other' }, to: 'privacy-other' }, { to: 'privacy' }] as const
const legal = [{ when: ai, to: 'legal-ai' }, { to: 'legal' }] as const

/** In the menu, one item at a time: it has a place for the moment and for an explanation. */
const item: Ask = { what: 'content', most: 1, optional: true }
const inVideo: readonly Ask[] = [item, { what: 'moment', optional: true }]
const inMenu = {
  draws: 'dots',
  reports: true,
  form: { asks: inVideo, text: { length: 'short' } },
} as const
const threatInMenu = {
  draws: 'dots',
  reports: true,
  form: { asks: [item], text: { length: 'short', about: 'threat' } },
} as const
const addresses: readonly Ask[] = [{ what: 'content' }]

export default flow(
  'youtube',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['privacy-rules', 'ai-rules'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['privacy-rules'] }),
    'under-18': instruction('where', { different: 'where', sources: ['childFocus'] }),
    where: question({
      video: [
        { when: underage, to: 'report-minor' },
        { when: ai, to: 'report-ai' },
        { to: 'report' },
      ],
      threat: [{ when: underage, to: 'threat-minor' }, { to: 'threat' }],
      impersonation: 'impersonation',
      'no-account': [{ when: underage, to: 'no-account-minor' }, { to: 'no-account' }],
      refused: 'refused',
    }),
    report: instruction('channel', {
      different: 'report-other',
      ...inMenu,
      sources: ['reporting', 'rules', 'legal-page'],
    }),
    'report-ai': instruction('channel', {
      different: 'report-other',
      draws: 'dots',
      reports: true,
      form: { asks: inVideo, text: { length: 'short', about: 'ai' } },
      sources: ['reporting', 'rules', 'ai-rules', 'legal-page'],
    }),
    'report-minor': instruction('channel', {
      different: 'report-other',
      ...inMenu,
      sources: ['reporting', 'childFocus'],
    }),
    threat: instruction('reported', {
      different: 'threat-other',
      also: { elsewhere: 'no-report' },
      ...threatInMenu,
      sources: ['reporting', 'rules'],
    }),
    'threat-minor': instruction('reported', {
      different: 'threat-other',
      also: { elsewhere: 'no-report' },
      ...threatInMenu,
      sources: ['reporting', 'rules', 'childFocus'],
    }),
    'threat-other': instruction('reported', {
      different: 'other-way',
      ...threatInMenu,
      sources: ['reporting', 'history', 'childFocus'],
    }),
    impersonation: link('https://support.google.com/youtube/contact/impersonation', 'reported', {
      different: 'channel',
      account: 'unknown',
      reports: true,
      form: { asks: [{ what: 'group', optional: true }] },
      sources: ['rules'],
    }),
    'no-account': instruction('addresses', {
      different: 'addresses',
      sources: ['reporting', 'history', 'legal-page'],
    }),
    'no-account-minor': instruction('addresses', {
      different: 'addresses',
      sources: ['reporting', 'legal-page', 'childFocus'],
    }),
    'report-other': instruction('addresses', {
      different: 'addresses',
      ...inMenu,
      sources: ['reporting', 'history', 'legal-page'],
    }),
    channel: link('https://support.google.com/youtube/answer/2802027#report_channel', 'addresses', {
      different: 'addresses',
      also: { skip: 'addresses' },
      account: 'needed',
      reports: true,
      form: { asks: [{ what: 'group', most: 1, optional: true }] },
      sources: ['reporting', 'rules'],
    }),
    addresses: collect({ links: 'links', moment: 'line', channel: 'name' }, forms, {
      sources: ['privacy-rules'],
    }),
    form: link(intimateForm, privacy, {
      different: privacy,
      also: { skip: privacy },
      account: 'unknown',
      reports: true,
      form: { asks: addresses, text: { length: 'notice', extras: ['us'] }, promisedHours: 48 },
      sources: ['legal-page', 'us-law'],
    }),
    'form-minor': link(intimateForm, 'privacy-minor', {
      different: 'privacy-minor',
      also: { skip: 'privacy-minor' },
      account: 'unknown',
      reports: true,
      form: { asks: addresses, text: { length: 'notice' } },
      sources: ['legal-page', 'us-law', 'childFocus'],
    }),
    privacy: link(privacyForm, 'reported', {
      different: legal,
      also: { skip: 'open-report' },
      account: 'unknown',
      reports: true,
      form: { asks: [{ what: 'content' }, { what: 'moment' }], text: { length: 'short' } },
      sources: ['privacy-rules', 'ai-rules', 'legal-page'],
    }),
    'privacy-other': link(privacyForm, 'reported', {
      different: legal,
      also: { skip: 'open-report' },
      account: 'unknown',
      reports: true,
      form: { asks: [{ what: 'content' }, { what: 'moment' }], text: { length: 'short' } },
      sources: ['privacy-rules', 'ai-rules', 'legal-page'],
    }),
    'privacy-minor': link(privacyForm, 'reported', {
      different: 'legal-minor',
      also: { skip: 'open-report' },
      account: 'unknown',
      reports: true,
      form: {
        asks: [{ what: 'content' }, { what: 'moment', optional: true }],
        text: { length: 'short' },
      },
      sources: ['privacy-rules', 'ai-rules', 'childFocus'],
    }),
    refused: collect({ links: 'links' }, 'refused-next', { sources: ['legal-page'] }),
    'refused-next': question(
      { law: [{ when: underage, to: 'legal-minor' }, ...legal], forms },
      { sources: ['legal-page', 'privacy-rules'] },
    ),
    legal: link(legalForm, 'reported', {
      different: 'open-report',
      account: 'unknown',
      reports: true,
      form: { asks: addresses, text: { length: 'notice' } },
      sources: ['legal-page'],
    }),
    'legal-ai': link(legalForm, 'reported', {
      different: 'open-report',
      account: 'unknown',
      reports: true,
      form: { asks: addresses, text: { length: 'notice', about: 'ai' } },
      sources: ['legal-page', 'portrait'],
    }),
    'legal-minor': link(legalForm, 'reported', {
      different: 'open-report',
      account: 'unknown',
      reports: true,
      form: { asks: addresses, text: { length: 'notice' } },
      sources: ['legal-page', 'dsa', 'childFocus'],
    }),
    'open-report': question({ yes: 'reported', no: 'other-way' }),
    'other-way': question(
      { help: 'helped', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['reporting', 'legal-page', 'rules', 'history', 'bipt', 'childFocus'],
    }),
    'no-report': outcome('advised', { sources: ['rules', 'institute', 'childFocus'] }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    learns: { report: 'place' },
    sources: youtubeSources,
  },
)
