import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const abuse = 'mailto:abuse@imgur.com'
const mail = [{ when: { happened: 'ai' }, to: 'mail-ai' }, { to: 'mail' }] as const

/** The post or the album, and the image file by itself: Imgur often only holds the file that another place shows. */
const asks = [{ what: 'content' }, { what: 'image', optional: true }] as const
/** On Imgur itself one post or comment is reported at a time. */
const oneThing = [
  { what: 'subject', most: 1, optional: true },
  { what: 'name', most: 1, optional: true },
] as const
const written = { account: 'none', reports: true } as const
/** Who has an account can report on Imgur as well. */
const sent = { ...written, also: { both: 'report' }, different: 'report' } as const

export default flow(
  'imgur',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['terms', 'harassment'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['terms'] }),
    'under-18': instruction('where', { different: 'where', sources: ['terms', 'childFocus'] }),
    where: question(
      {
        image: [{ when: underage, to: 'mail-minor' }, ...mail],
        comment: [{ when: underage, to: 'mail-minor' }, { to: 'comment' }],
        threat: 'not-posted',
      },
      { sources: ['terms', 'rules'] },
    ),
    mail: link(abuse, 'reported', {
      ...sent,
      form: { asks, text: { length: 'notice', about: 'image', extras: ['us'] } },
      sources: ['terms', 'rules', 'us-law'],
    }),
    'mail-ai': link(abuse, 'reported', {
      ...sent,
      form: { asks, text: { length: 'notice', about: 'ai', extras: ['us'] } },
      sources: ['terms', 'rules', 'us-law'],
    }),
    'mail-minor': link(abuse, 'reported', {
      ...written,
      different: 'other-way',
      form: { asks, text: { length: 'notice' } },
      sources: ['terms', 'notice', 'childFocus'],
    }),
    report: link('https://help.imgur.com/hc/en-us/articles/208582296', 'reported', {
      different: 'privacy',
      account: 'needed',
      reports: true,
      form: { asks: oneThing, text: { length: 'short', about: 'shared' } },
      sources: ['how-to', 'rules'],
    }),
    comment: link('https://help.imgur.com/hc/en-us/articles/115001147411', 'reported', {
      different: mail,
      account: 'needed',
      reports: true,
      form: { asks: oneThing },
      sources: ['harassment', 'rules'],
    }),
    privacy: link('mailto:privacy@imgur.com', 'reported', {
      ...written,
      different: 'other-way',
      form: { asks, text: { length: 'notice', about: 'shared', extras: ['gdpr'] } },
      sources: ['mail-address', 'erasure'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 2,
      sources: [
        'rules',
        'how-to',
        'copyright',
        'mail-address',
        'erasure',
        'bipt',
        'institute',
        'childFocus',
      ],
    }),
    'not-posted': outcome('advised', { sources: ['institute', 'childFocus'] }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    learns: { report: 'unknown', copyright: 'unknown' },
    sources: {
      institute,
      childFocus,
      bipt,
      terms: on('Imgur (2023)', 'https://github.com/OpenTermsArchive/contrib-versions', 'medium'),
      copyright: on('Imgur (2023)', 'https://github.com/OpenTermsArchive/contrib-versions', 'high'),
      rules: on('Imgur', 'https://imgur.com/rules', 'high'),
      'how-to': on('Imgur', 'https://help.imgur.com/hc/en-us/articles/208582296', 'medium'),
      harassment: on('Imgur', 'https://help.imgur.com/hc/en-us/articles/115001147411', 'high'),
      'mail-address': on(
        'datenanfragen.de (2025)',
        'https://github.com/datenanfragen/data/blob/master/companies/imgur.json',
        'medium',
      ),
      notice: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
      'us-law': on(
        'US Congress (S.146)',
        'https://www.congress.gov/bill/119th-congress/senate-bill/146/text',
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
