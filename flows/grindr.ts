import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const help = 'https://help.grindr.com/'
/** The words of the request differ: about a minor, a threat, an image made with AI, or an image of the person. */
const requestAdult = [
  { when: { happened: ['threat', 'fear'] }, to: 'request-threat' },
  { when: { happened: 'ai' }, to: 'request-ai' },
  { to: 'request' },
] as const
const request = [{ when: underage, to: 'request-minor' }, ...requestAdult] as const

/** A profile has no address: in the app one person is reported at a time, by the name that is shown. */
const person = [{ what: 'name', most: 1, optional: true }] as const
const inApp = { asks: person, text: { length: 'short' } } as const
const byMail = { asks: [{ what: 'name', optional: true }], text: { length: 'notice' } } as const
const asks = [{ what: 'name' }] as const
const written = { account: 'unknown', also: { skip: 'block' }, reports: true } as const

export default flow(
  'grindr',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['press', 'tips'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['tips'] }),
    'under-18': instruction('where', { different: 'where', sources: ['terms', 'childFocus'] }),
    where: question(
      {
        chat: [{ when: underage, to: 'report-minor' }, { to: 'report-chat' }],
        profile: [{ when: underage, to: 'report-minor' }, { to: 'report-profile' }],
        threat: [{ when: underage, to: 'report-minor' }, { to: 'report-threat' }],
        impersonation: [{ when: underage, to: 'report-minor' }, { to: 'report-fake' }],
        'no-access': request,
      },
      { sources: ['reporting'] },
    ),
    'report-chat': instruction(requestAdult, {
      different: 'report-older',
      reports: true,
      form: inApp,
      sources: ['reporting', 'older'],
    }),
    'report-profile': instruction(requestAdult, {
      different: 'report-older',
      reports: true,
      form: inApp,
      sources: ['reporting', 'older'],
    }),
    'report-threat': instruction('request-threat', {
      different: 'request-threat',
      reports: true,
      form: { asks: person, text: { length: 'short', about: 'threat' } },
      sources: ['reporting', 'older', 'scams'],
    }),
    'report-fake': instruction('request-fake', {
      different: 'request-fake',
      reports: true,
      form: { asks: person, text: { length: 'short', about: 'impersonation' } },
      sources: ['reporting', 'older'],
    }),
    'report-minor': instruction('request-minor', {
      different: 'report-older',
      reports: true,
      form: inApp,
      sources: ['reporting', 'older', 'terms', 'childFocus'],
    }),
    'report-older': instruction(request, {
      different: request,
      reports: true,
      form: inApp,
      sources: ['older'],
    }),
    request: link(help, 'block', {
      ...written,
      different: 'mail',
      form: { asks, text: { length: 'notice' } },
      sources: ['reporting', 'disputes'],
    }),
    'request-threat': link(help, 'block', {
      ...written,
      different: 'mail',
      form: { asks, text: { length: 'notice', about: 'threat' } },
      sources: ['reporting', 'scams', 'disputes'],
    }),
    'request-ai': link(help, 'block', {
      ...written,
      different: 'mail',
      form: { asks, text: { length: 'notice', about: 'ai' } },
      sources: ['reporting', 'disputes'],
    }),
    'request-fake': link(help, 'block', {
      ...written,
      different: 'mail',
      form: { asks, text: { length: 'notice', about: 'impersonation' } },
      sources: ['reporting', 'disputes'],
    }),
    'request-minor': link(help, 'block', {
      ...written,
      different: 'mail-minor',
      form: { asks, text: { length: 'notice' } },
      sources: ['reporting', 'childFocus'],
    }),
    mail: link('mailto:help@grindr.com', 'block', {
      different: 'other-way',
      account: 'none',
      reports: true,
      form: byMail,
      sources: ['terms', 'disputes'],
    }),
    'mail-minor': link('mailto:help@grindr.com', 'block', {
      different: 'other-way',
      account: 'none',
      reports: true,
      form: byMail,
      sources: ['terms', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    block: instruction('reported', {
      different: 'reported',
      also: { skip: 'reported' },
      sources: ['press', 'tips'],
    }),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['moderation', 'disputes', 'privacy', 'bipt', 'institute', 'childFocus'],
    }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus', 'lumi'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    learns: { report: 'unknown' },
    sources: {
      institute,
      childFocus,
      bipt,
      reporting: on(
        'Grindr',
        'https://help.grindr.com/hc/en-us/articles/48690427853587-Colorado-Safety-Policy-Information',
        'high',
      ),
      older: on('Charbucks', 'https://charbucks.com/?p=39022', 'low'),
      terms: on('Grindr (2025)', 'https://github.com/OpenTermsArchive/dating-versions', 'medium'),
      privacy: on('Grindr (2024)', 'https://github.com/OpenTermsArchive/dating-versions', 'medium'),
      disputes: on(
        'Grindr',
        'https://help.grindr.com/hc/en-us/articles/32671319639827-DSA-Out-Of-Court-Dispute-Settlements',
        'high',
      ),
      scams: on(
        'Grindr (2024)',
        'https://help.grindr.com/hc/en-us/articles/1500009328241-Scam-awareness-guide',
        'medium',
      ),
      moderation: on(
        'Grindr (2024)',
        'https://help.grindr.com/hc/en-us/articles/1500009296922-How-Grindr-moderates-content-and-profiles',
        'high',
      ),
      press: on(
        'de Volkskrant (2018)',
        'https://www.volkskrant.nl/nieuws-achtergrond/hoe-kwetsbaar-zijn-gebruikers-van-grindr-~bf687436/',
        'medium',
      ),
      tips: on(
        'Grindr',
        'https://help.grindr.com/hc/en-us/articles/4403022663315-Deutsch-German',
        'high',
      ),
      lumi: on(
        'info4escorts',
        'https://www.info4escorts.be/nieuwe-website-rond-psychisch-welzijn-bij-holebis-transgender-personen/',
        'medium',
      ),
    },
  },
)
