import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const form = [{ when: underage, to: 'web-form-minor' }, { to: 'web-form' }] as const
const formPage =
  'https://help.snapchat.com/hc/en-us/articles/7012399221652-How-do-I-report-abuse-or-illegal-content-on-Snapchat'

// What each report takes. In the app that is one thing at a time, and nothing is demanded.
const oneSnap = [{ what: 'content', most: 1, optional: true }] as const
const oneMessage = [{ what: 'message', most: 1, optional: true }] as const
const oneName = [{ what: 'name', most: 1, optional: true }] as const
/** Snapchat knows accounts by their user names; much of what is on it has no address. */
const nameAndPlace = [{ what: 'name' }, { what: 'content', optional: true }] as const

export default flow(
  'snapchat',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['reporting', 'stories', 'police'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['saving'] }),
    'under-18': instruction('where', {
      different: 'where',
      sources: ['guidelines', 'childFocus', 'police'],
    }),
    where: question({
      snap: [
        { when: underage, to: 'report-minor' },
        { when: { happened: 'ai' }, to: 'report-ai' },
        { to: 'report' },
      ],
      threat: [{ when: underage, to: 'report-minor' }, { to: 'report-threat' }],
      impersonation: 'fake-account',
      'no-account': form,
    }),
    report: instruction('account', {
      different: 'report-older',
      draws: 'hold',
      reports: true,
      also: { ai: 'report-ai' },
      form: { asks: oneSnap, text: { length: 'short', about: 'image' } },
      sources: ['reporting', 'risk-2025', 'transparency'],
    }),
    'report-ai': instruction('account', {
      different: 'report-older',
      draws: 'hold',
      reports: true,
      form: { asks: oneSnap, text: { length: 'short', about: 'ai' } },
      sources: ['reporting', 'guidelines', 'risk-2025', 'transparency'],
    }),
    'report-minor': instruction('account', {
      different: 'report-older',
      draws: 'hold',
      reports: true,
      form: { asks: oneSnap, text: { length: 'short' } },
      sources: ['reporting', 'guidelines', 'risk-2025', 'transparency', 'childFocus'],
    }),
    'report-threat': instruction('account', {
      different: 'report-older',
      draws: 'hold',
      reports: true,
      form: { asks: oneMessage, text: { length: 'short', about: 'threat' } },
      sources: ['reporting', 'risk-2025', 'transparency'],
    }),
    'report-older': instruction('account', {
      different: form,
      draws: 'dots',
      reports: true,
      form: { asks: oneSnap },
      sources: ['reporting-older'],
    }),
    account: instruction('block', {
      different: 'account-older',
      also: { skip: 'block' },
      draws: 'profile',
      reports: true,
      form: { asks: oneName },
      sources: ['account-menu', 'friendship', 'risk-2025'],
    }),
    'fake-account': instruction('block', {
      different: 'account-older',
      draws: 'profile',
      reports: true,
      form: { asks: [...oneSnap, ...oneName], text: { length: 'short', about: 'impersonation' } },
      sources: ['account-menu', 'friendship', 'risk-2024'],
    }),
    'account-older': instruction('block', {
      different: form,
      draws: 'profile',
      reports: true,
      form: { asks: oneName },
      sources: ['reporting-older'],
    }),
    'web-form': link(formPage, 'block', {
      different: 'other-way',
      account: 'optional',
      reports: true,
      form: { asks: nameAndPlace, text: { length: 'notice' } },
      sources: ['guidelines', 'reporting', 'risk-2025'],
    }),
    'web-form-minor': link(formPage, 'block', {
      different: 'other-way',
      account: 'optional',
      reports: true,
      form: { asks: nameAndPlace, text: { length: 'notice' } },
      sources: ['guidelines', 'reporting', 'risk-2025', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', already: 'block', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    block: instruction('reported', {
      different: 'reported',
      also: { skip: 'reported' },
      sources: ['blocking'],
    }),
    reported: outcome('reported', {
      lookAgainAfterDays: 2,
      sources: ['my-reports', 'risk-2024', 'terms', 'transparency', 'institute', 'childFocus'],
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
      guidelines: on('Snap', 'https://www.snap.com/en-GB/community-guidelines', 'high'),
      reporting: on('Snap', 'https://values.snap.com/safety/safety-reporting?lang=lv-LV', 'medium'),
      'reporting-older': on(
        'Snap',
        'https://values.snap.com/de-DE/safety/safety-reporting',
        'medium',
      ),
      'account-menu': on(
        'SnapSchats',
        'https://snapschats.com/how-to-report-blackmail-on-snapchat',
        'low',
      ),
      friendship: on(
        'Snap',
        'https://help.snapchat.com/hc/de/articles/7012401093396-Wie-kann-ich-einen-Freund-auf-Snapchat-blockieren',
        'medium',
      ),
      blocking: on(
        'Snap',
        'https://help.snapchat.com/hc/de/articles/7012401093396-Wie-kann-ich-einen-Freund-auf-Snapchat-blockieren',
        'medium',
      ),
      stories: on(
        'UK Safer Internet Centre',
        'https://saferinternet.org.uk/guide-and-resource/reporting-within-snapchat-stories',
        'medium',
      ),
      police: on('Snap', 'https://help.snapchat.com/hc/de/articles/7012327251348', 'medium'),
      saving: on(
        'How Does Apping Work',
        'https://www.howdoesappingwork.com/snapchat/how-does-snapchat-work/send-a-chat/',
        'low',
      ),
      'my-reports': on(
        'Snap',
        'https://help.snapchat.com/hc/pt-br/articles/29618939848212',
        'medium',
      ),
      transparency: on(
        'Snap',
        'https://values.snap.com/privacy/transparency/european-union',
        'high',
      ),
      'risk-2024': on(
        'Snap (DSA, 2024)',
        'https://github.com/OpenTermsArchive/dsa-reports-versions',
        'high',
      ),
      'risk-2025': on(
        'Snap (DSA, 2025)',
        'https://github.com/OpenTermsArchive/dsa-reports-versions',
        'high',
      ),
      terms: on('Snap', 'https://www.snap.com/en-GB/terms', 'high'),
    },
  },
)
