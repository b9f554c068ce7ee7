import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { collect, instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const ai = { happened: 'ai' } as const
const intimateForm = 'https://support.google.com/youtube/contact/NCII'
const privacyForm = 'https://support.google.com/youtube/answer/142443'
const legalForm = 'https://support.google.com/youtube/contact/other_legal'
const forms = [{ when: underage, to: 'form-minor' }, { to: 'form' }] as const
const privacy = [{ when: { who: 'other' }, to: 'privacy-other' }, { to: 'privacy' }] as const
const legal = [{ when: ai, to: 'legal-ai' }, { to: 'legal' }] as const

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
      draws: 'dots',
      reports: true,
      sources: ['reporting', 'rules', 'legal-page'],
    }),
    'report-ai': instruction('channel', {
      different: 'report-other',
      draws: 'dots',
      reports: true,
      sources: ['reporting', 'rules', 'ai-rules', 'legal-page'],
    }),
    'report-minor': instruction('channel', {
      different: 'report-other',
      draws: 'dots',
      reports: true,
      sources: ['reporting', 'childFocus'],
    }),
    threat: instruction('reported', {
      different: 'threat-other',
      also: { elsewhere: 'no-report' },
      draws: 'dots',
      reports: true,
      sources: ['reporting', 'rules'],
    }),
    'threat-minor': instruction('reported', {
      different: 'threat-other',
      also: { elsewhere: 'no-report' },
      draws: 'dots',
      reports: true,
      sources: ['reporting', 'rules', 'childFocus'],
    }),
    'threat-other': instruction('reported', {
      different: 'other-way',
      draws: 'dots',
      reports: true,
      sources: ['reporting', 'history', 'childFocus'],
    }),
    impersonation: link('https://support.google.com/youtube/contact/impersonation', 'reported', {
      different: 'channel',
      account: 'unknown',
      reports: true,
      sources: ['rules'],
    }),
    'no-account': instruction('addresses', {
      different: 'addresses',
      reports: true,
      sources: ['reporting', 'history', 'legal-page'],
    }),
    'no-account-minor': instruction('addresses', {
      different: 'addresses',
      reports: true,
      sources: ['reporting', 'legal-page', 'childFocus'],
    }),
    'report-other': instruction('addresses', {
      different: 'addresses',
      draws: 'dots',
      reports: true,
      sources: ['reporting', 'history', 'legal-page'],
    }),
    channel: link('https://support.google.com/youtube/answer/2802027#report_channel', 'addresses', {
      different: 'addresses',
      also: { skip: 'addresses' },
      account: 'needed',
      reports: true,
      sources: ['reporting', 'rules'],
    }),
    addresses: collect({ video: 'addresses', moment: 'line', channel: 'name' }, forms, {
      sources: ['privacy-rules'],
    }),
    form: link(intimateForm, privacy, {
      different: privacy,
      also: { skip: privacy },
      account: 'unknown',
      reports: true,
      sources: ['legal-page', 'us-law'],
    }),
    'form-minor': link(intimateForm, 'privacy-minor', {
      different: 'privacy-minor',
      also: { skip: 'privacy-minor' },
      account: 'unknown',
      reports: true,
      sources: ['legal-page', 'us-law', 'childFocus'],
    }),
    privacy: link(privacyForm, 'reported', {
      different: legal,
      also: { skip: 'open-report' },
      account: 'unknown',
      reports: true,
      sources: ['privacy-rules', 'ai-rules', 'legal-page'],
    }),
    'privacy-other': link(privacyForm, 'reported', {
      different: legal,
      also: { skip: 'open-report' },
      account: 'unknown',
      reports: true,
      sources: ['privacy-rules', 'ai-rules', 'legal-page'],
    }),
    'privacy-minor': link(privacyForm, 'reported', {
      different: 'legal-minor',
      also: { skip: 'open-report' },
      account: 'unknown',
      reports: true,
      sources: ['privacy-rules', 'ai-rules', 'childFocus'],
    }),
    refused: collect({ video: 'addresses' }, 'refused-next', { sources: ['legal-page'] }),
    'refused-next': question(
      { law: [{ when: underage, to: 'legal-minor' }, ...legal], forms },
      { sources: ['legal-page', 'privacy-rules'] },
    ),
    legal: link(legalForm, 'reported', {
      different: 'open-report',
      account: 'unknown',
      reports: true,
      sources: ['legal-page'],
    }),
    'legal-ai': link(legalForm, 'reported', {
      different: 'open-report',
      account: 'unknown',
      reports: true,
      sources: ['legal-page', 'portrait'],
    }),
    'legal-minor': link(legalForm, 'reported', {
      different: 'open-report',
      account: 'unknown',
      reports: true,
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
    sources: {
      institute,
      childFocus,
      bipt,
      'legal-page': on('YouTube', 'https://support.google.com/youtube/answer/9996224', 'high'),
      reporting: on('YouTube', 'https://support.google.com/youtube/answer/2802027?hl=nl', 'high'),
      rules: on('YouTube (2026)', 'https://github.com/OpenTermsArchive/pga-versions', 'high'),
      'privacy-rules': on('YouTube', 'https://support.google.com/youtube/answer/142443', 'high'),
      'ai-rules': on(
        'The Decoder (2024)',
        'https://the-decoder.com/youtube-cracks-down-on-ai-deepfakes-with-new-privacy-removal-process/',
        'medium',
      ),
      history: on(
        'UX Patterns Guide (2026)',
        'https://uxpatternsguide.com/sources/youtube-report-inappropriate-content/',
        'medium',
      ),
      'us-law': on(
        'US Congress',
        'https://www.congress.gov/bill/119th-congress/senate-bill/146/text',
        'high',
      ),
      dsa: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
      portrait: on('Portretrechten.be', 'https://portretrechten.be/wat-zegt-de-wet.php', 'high'),
    },
  },
)
