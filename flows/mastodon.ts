import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
/** The administrator of the author's server; there is no helpdesk of all Mastodon. */
const admin = [{ when: underage, to: 'admin-minor' }, { to: 'admin' }] as const

// A report in the app is about one account, with posts that one chooses there.
const oneThing = [{ what: 'subject', most: 1, optional: true }] as const
/** What one may write along, by default; a server can change that. */
const most = 1000
/** What a mail to an administrator names; a threat may have no address. */
const either = [
  { what: 'content', optional: true },
  { what: 'profile', optional: true },
  { what: 'name', optional: true },
] as const
const mail = { different: 'other-way', reports: true } as const

export default flow(
  'mastodon',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['reporting', 'moderation'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['institute'] }),
    'under-18': instruction('where', { different: 'where', sources: ['childFocus'] }),
    where: question(
      {
        account: [{ when: underage, to: 'report-minor' }, { to: 'report' }],
        'no-account': admin,
        threat: [{ when: underage, to: 'report-minor' }, { to: 'report-threat' }],
        hostile: [{ when: underage, to: 'helped' }, { to: 'hostile' }],
      },
      { sources: ['reporting', 'instance'] },
    ),
    report: instruction('admin', {
      reports: true,
      different: 'admin',
      form: { asks: oneThing, text: { length: 'short', about: 'shared', most } },
      sources: ['reporting', 'reports'],
    }),
    'report-threat': instruction('admin-threat', {
      reports: true,
      different: 'admin-threat',
      form: { asks: oneThing, text: { length: 'short', about: 'threat', most } },
      sources: ['reporting', 'reports'],
    }),
    'report-minor': instruction('admin-minor', {
      reports: true,
      different: 'admin-minor',
      form: { asks: oneThing, text: { length: 'short', most } },
      sources: ['reporting', 'reports', 'childFocus'],
    }),
    admin: instruction('reported', {
      ...mail,
      also: { skip: 'reported' },
      form: { asks: either, text: { length: 'notice', about: 'shared', to: 'site' } },
      sources: ['instance', 'about', 'small'],
    }),
    'admin-threat': instruction('reported', {
      ...mail,
      also: { skip: 'reported' },
      form: { asks: either, text: { length: 'notice', about: 'threat', to: 'site' } },
      sources: ['instance', 'about', 'small'],
    }),
    'admin-minor': instruction('reported', {
      ...mail,
      also: { skip: 'reported' },
      form: { asks: either, text: { length: 'notice', to: 'site' } },
      sources: ['instance', 'about', 'dsa', 'childFocus'],
    }),
    hostile: instruction('reported', {
      ...mail,
      form: { asks: either, text: { length: 'short', about: 'shared' } },
      sources: ['moderation', 'reporting', 'instance', 'about'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 2,
      sources: ['moderation', 'federation', 'exempt', 'ripe', 'bipt', 'institute', 'childFocus'],
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
      reporting: on('Mastodon (2026)', 'https://docs.joinmastodon.org/user/moderating/', 'high'),
      reports: on('Mastodon (2026)', 'https://docs.joinmastodon.org/methods/reports/', 'high'),
      instance: on('Mastodon (2026)', 'https://docs.joinmastodon.org/entities/Instance/', 'high'),
      // The page itself is described; that it stands at this address on every server is not.
      about: on('Mastodon (2026)', 'https://docs.joinmastodon.org/entities/Instance/', 'medium'),
      moderation: on('Mastodon (2026)', 'https://docs.joinmastodon.org/admin/moderation/', 'high'),
      // What other servers do with a deletion.
      federation: on(
        'Mastodon (2026)',
        'https://docs.joinmastodon.org/admin/moderation/',
        'medium',
      ),
      dsa: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
      // That size does not matter for reports is drawn from how the law is built.
      small: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'medium',
      ),
      exempt: on(
        'AKOS',
        'https://akos-rs.si/en/digital-services/explore/for-service-users/complaint-against-the-decision-of-an-online-platform-provider',
        'medium',
      ),
      ripe: on(
        'RIPE NCC',
        'http://www.ripe.net/data-tools/abuse/how-to-find-abuse-contact-information',
        'high',
      ),
    },
  },
)
