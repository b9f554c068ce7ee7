import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const euPage = 'https://help.twitch.tv/s/article/digital-services-act'
const europe = [{ when: underage, to: 'eu-page-minor' }, { to: 'eu-page' }] as const

/** One video, clip, channel or message is reported at a time; a message in a chat has only the name of who wrote it. */
const oneThing = [
  { what: 'subject', most: 1, optional: true },
  { what: 'name', most: 1, optional: true },
] as const
/** What is written to Twitch may hold all of it. */
const all = [
  { what: 'subject', optional: true },
  { what: 'name', optional: true },
] as const

export default flow(
  'twitch',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['guidelines', 'how-to'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['how-to'] }),
    'under-18': instruction('where', { different: 'where', sources: ['how-to', 'childFocus'] }),
    where: question(
      {
        image: [
          { when: underage, to: 'report-minor' },
          { when: { happened: 'ai' }, to: 'report-ai' },
          { to: 'report' },
        ],
        threat: [{ when: underage, to: 'report-minor' }, { to: 'report-threat' }],
        'no-account': europe,
        outside: 'outside',
      },
      { sources: ['guidelines', 'how-to'] },
    ),
    report: instruction('reported', {
      different: 'eu-page',
      draws: 'dots',
      reports: true,
      form: { asks: oneThing, text: { length: 'short', about: 'image' } },
      sources: ['guidelines', 'how-to'],
    }),
    'report-ai': instruction('reported', {
      different: 'eu-page',
      draws: 'dots',
      reports: true,
      form: { asks: oneThing, text: { length: 'short', about: 'ai' } },
      sources: ['guidelines', 'how-to'],
    }),
    'report-threat': instruction('reported', {
      different: 'eu-page',
      draws: 'dots',
      reports: true,
      form: { asks: oneThing, text: { length: 'short', about: 'threat' } },
      sources: ['guidelines', 'how-to'],
    }),
    'report-minor': instruction('reported', {
      different: 'eu-page-minor',
      draws: 'dots',
      reports: true,
      form: { asks: oneThing, text: { length: 'short' } },
      sources: ['guidelines', 'how-to', 'childFocus'],
    }),
    'eu-page': link(euPage, 'reported', {
      different: 'privacy',
      account: 'unknown',
      reports: true,
      form: { asks: all, text: { length: 'notice' } },
      sources: ['guidelines', 'notice'],
    }),
    'eu-page-minor': link(euPage, 'reported', {
      different: 'other-way',
      account: 'unknown',
      reports: true,
      form: { asks: all, text: { length: 'notice' } },
      sources: ['guidelines', 'notice', 'childFocus'],
    }),
    privacy: link('mailto:privacy@twitch.tv', 'reported', {
      different: 'other-way',
      account: 'none',
      reports: true,
      form: { asks: all, text: { length: 'notice', about: 'shared', extras: ['gdpr'] } },
      sources: ['mail-address', 'erasure'],
    }),
    outside: link('mailto:OSIT@twitch.tv', 'reported', {
      different: 'other-way',
      account: 'none',
      reports: true,
      form: {
        asks: [
          { what: 'name', optional: true },
          { what: 'page', optional: true },
        ],
      },
      sources: ['guidelines', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['guidelines', 'erasure', 'mail-address', 'bipt', 'institute', 'childFocus'],
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
      guidelines: on(
        'Twitch (2026)',
        'https://safety.twitch.tv/s/article/Community-Guidelines',
        'high',
      ),
      'how-to': on(
        'Servizi Legali Web',
        'https://servizilegaliweb.it/come-segnalare-un-utente-su-twitch-72350.html/amp',
        'medium',
      ),
      'mail-address': on(
        'datenanfragen.de (2020)',
        'https://github.com/datenanfragen/data/blob/master/companies/twitch.json',
        'low',
      ),
      notice: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
      erasure: on(
        'GBA-APD',
        'https://www.autoriteprotectiondonnees.be/comment-exercer-ses-droits-art-12-rgpd',
        'high',
      ),
    },
  },
)
