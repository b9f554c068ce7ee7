import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import type { Ask, Form } from '../src/chart/form.ts'
import { collect, instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const threatened = { happened: ['threat', 'fear'] } as const

/** X's form for notices under European law: open to everybody in the EU, with or without an account. */
const europeanForm = 'https://help.x.com/en/forms/dsa/report'
const european = { account: 'none', also: { skip: 'reported' }, reports: true } as const

const privacyForm =
  'https://help.x.com/en/forms/safety-and-sensitive-content/private-information.html'
/** Meant for the United States. */
const usForm = 'https://help.x.com/forms/safety-and-sensitive-content/take-it-down'

/** In the menu at a post, one post at a time. Whether more can be added today is not known. */
const inMenu = {
  draws: 'dots',
  reports: true,
  form: { asks: [{ what: 'content', most: 1, optional: true }] },
} as const
/** An account, or a direct message, which is found through the account that sent it. */
const account: Form = { asks: [{ what: 'profile', most: 1, optional: true }] }
/** Of direct messages and accounts the European form takes the profile's address. */
const addresses: readonly Ask[] = [{ what: 'content' }, { what: 'profile', optional: true }]
/** One of the two will do, or we do not know what the form asks. */
const either: readonly Ask[] = [
  { what: 'content', optional: true },
  { what: 'profile', optional: true },
]

export default flow(
  'x',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['police'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['police'] }),
    'under-18': instruction('report-minor', {
      different: 'report-minor',
      sources: ['police', 'childFocus'],
    }),
    where: question({
      post: [{ when: { who: 'other' }, to: 'report-other' }, { to: 'report' }],
      message: 'report-message',
      threat: 'report-threat',
      account: 'profile',
      'no-account': [{ when: threatened, to: 'profile-address' }, { to: 'addresses' }],
    }),
    report: instruction('profile', {
      different: 'report-older',
      ...inMenu,
      sources: ['us-law', 'help', 'policy', 'risk-2025'],
    }),
    'report-other': instruction('profile', {
      different: 'report-older',
      ...inMenu,
      sources: ['us-law', 'help', 'policy', 'institute'],
    }),
    'report-older': instruction('profile', {
      different: 'addresses',
      draws: 'dots',
      reports: true,
      form: { asks: [{ what: 'content', most: 5, optional: true }] },
      sources: ['policy', 'help'],
    }),
    'report-message': instruction('profile', {
      different: 'addresses',
      draws: 'hold',
      reports: true,
      form: account,
      sources: ['messages', 'us-law', 'policy'],
    }),
    'report-threat': instruction('profile-address', {
      different: 'profile-address',
      draws: 'hold',
      reports: true,
      form: {
        asks: [
          { what: 'content', most: 1, optional: true },
          { what: 'profile', most: 1, optional: true },
        ],
      },
      sources: ['policy', 'messages', 'us-law'],
    }),
    'report-minor': link(
      'https://help.x.com/en/forms/safety-and-sensitive-content/cse',
      'profile',
      {
        different: 'report-minor-app',
        account: 'unknown',
        reports: true,
        form: { asks: either, text: { length: 'short' } },
        sources: ['policy', 'childFocus'],
      },
    ),
    'report-minor-app': instruction('profile', {
      different: 'addresses',
      ...inMenu,
      sources: ['help', 'messages', 'childFocus'],
    }),
    profile: instruction('addresses', {
      different: 'addresses',
      also: { impersonation: 'impersonation', skip: 'addresses' },
      draws: 'dots',
      reports: true,
      form: account,
      sources: ['messages', 'help'],
    }),
    impersonation: link('https://help.x.com/forms/impersonation', 'addresses', {
      different: 'addresses',
      account: 'unknown',
      reports: true,
      form: {
        asks: [{ what: 'profile', optional: true }],
        text: { length: 'short', about: 'impersonation' },
      },
      sources: ['policy'],
    }),
    addresses: collect(
      { links: 'links' },
      [
        { when: underage, to: 'dsa-minor' },
        { when: { happened: 'ai' }, to: 'dsa-ai' },
        { to: 'dsa' },
      ],
      { sources: ['dsa-notice'] },
    ),
    'profile-address': collect({ links: 'links' }, 'dsa-threat', { sources: ['dsa-notice'] }),
    dsa: link(europeanForm, 'reported', {
      ...european,
      form: { asks: addresses, text: { length: 'notice' } },
      different: 'form',
      sources: ['risk-2025', 'dsa-form', 'dsa-notice'],
    }),
    'dsa-ai': link(europeanForm, 'reported', {
      ...european,
      form: { asks: addresses, text: { length: 'notice', about: 'ai' } },
      different: 'form',
      sources: ['risk-2025', 'dsa-form', 'dsa-notice', 'policy', 'grok', 'directive'],
    }),
    'dsa-threat': link(europeanForm, 'reported', {
      ...european,
      form: {
        asks: [{ what: 'profile' }, { what: 'content', optional: true }],
        text: { length: 'notice', about: 'threat' },
      },
      different: 'form',
      sources: ['risk-2025', 'dsa-form', 'dsa-notice', 'policy'],
    }),
    'dsa-minor': link(europeanForm, 'reported-minor', {
      ...european,
      form: { asks: either, text: { length: 'notice' } },
      also: { skip: 'reported-minor' },
      different: 'other-way',
      sources: ['risk-2025', 'dsa-form', 'dsa-notice', 'minors', 'childFocus'],
    }),
    form: link(privacyForm, 'reported', {
      different: 'us-form',
      account: 'unknown',
      reports: true,
      form: { asks: either, text: { length: 'short' } },
      sources: ['policy', 'institute'],
    }),
    'us-form': link(usForm, 'reported', {
      different: 'other-way',
      account: 'none',
      reports: true,
      form: {
        asks: [{ what: 'content' }],
        text: { length: 'notice', extras: ['us'] },
        promisedHours: 48,
      },
      sources: ['us-law'],
    }),
    'other-way': question(
      { help: 'helped', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 2,
      sources: ['help', 'risk-2025', 'complaint', 'appeal', 'police', 'institute', 'bipt'],
    }),
    'reported-minor': outcome('reported', {
      lookAgainAfterDays: 2,
      sources: ['help', 'risk-2025', 'complaint', 'police', 'childFocus'],
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
      'us-law': on('X (2026)', 'https://help.x.com/en/rules-and-policies/us-tida', 'high'),
      policy: on(
        'X (2021, 2024)',
        'https://help.x.com/en/rules-and-policies/intimate-media',
        'high',
      ),
      help: on('X', 'https://help.x.com/nl/safety-and-security/report-abusive-behavior', 'medium'),
      messages: on(
        'LegalClarity',
        'https://legalclarity.org/how-to-fill-out-the-twitter-x-report-form-for-violations/',
        'medium',
      ),
      'risk-2025': on(
        'X (DSA, 2025)',
        'https://github.com/OpenTermsArchive/dsa-reports-versions',
        'high',
      ),
      'dsa-form': on('X', 'https://help.x.com/en/forms/dsa/report', 'medium'),
      'dsa-notice': on(
        'Aktiv gegen digitale Gewalt',
        'https://aktiv-gegen-digitale-gewalt.de/de/technik-sicherheit/inhalte-melden-auf-social-media.html',
        'medium',
      ),
      police: on(
        'X (2026)',
        'https://help.x.com/en/rules-and-policies/twitter-law-enforcement-support',
        'high',
      ),
      appeal: on('X', 'https://help.x.com/rules-and-policies/digital-services-act', 'high'),
      grok: on(
        'Creatives Unite (2026)',
        'https://creativesunite.eu/article/x-restricts-ai-image-tools-after-eu-pressure-over-sexualised-deepfakes-but-controversy-is-far-from-over',
        'high',
      ),
      directive: on('EU', 'https://eur-lex.europa.eu/eli/dir/2024/1385', 'medium'),
      minors: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
      complaint: on(
        'EU (DSA, article 20)',
        'https://app.codeliance.com/regulations/dsa/article/20',
        'high',
      ),
    },
  },
)
